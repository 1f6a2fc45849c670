import type { Vec } from './pose.js';
import { add, cross, dot, length, minus, mixVec, perpendicular, scale, unit, type Frame } from './vector.js';

/** So little short is not short. */
const SLACK = 1e-3;

/** A straight piece of a limb: `up` runs along it, `right` outward. `sign` is 1 on the right side of the body and -1 on the left. */
function boneFrame(origin: Vec, end: Vec, sign: number, ...bends: Vec[]): Frame {
  const up = unit(minus(end, origin));
  const forward = perpendicular(up, ...bends);
  return { origin, forward, up, right: scale(cross(up, forward), sign) };
}

/** Two bones, and how near its ends come when it is folded as far as it goes. */
export type Bones = readonly [first: number, second: number, folded: number];

export interface Limb {
  joint: Vec;
  end: Vec;
  /** By how much it misses what it reaches for. */
  short: number;
}

/** Both bones of a limb: they bend in one plane, however it is held. */
export function bonesOf(
  root: Vec,
  { joint, end }: Limb,
  sign: number,
  ...bends: Vec[]
): { upper: Frame; lower: Frame } {
  const front = minus(joint, mixVec(root, end, 0.5));
  if (length(front) > 0.02) bends.unshift(front);
  return { upper: boneFrame(root, joint, sign, ...bends), lower: boneFrame(joint, end, sign, ...bends) };
}

/** A limb of two bones between its root and what it reaches for, bent towards a direction; out of reach it is straight. */
export function twoBones(root: Vec, target: Vec, [first, second, folded]: Bones, ...bends: Vec[]): Limb {
  const wanted = minus(target, root);
  const far = length(wanted);
  const reach = Math.min(Math.max(far, folded), first + second - 1e-4);
  const axis = unit(wanted);
  const along = (first ** 2 - second ** 2 + reach ** 2) / (2 * reach);
  const out = Math.sqrt(Math.max(0, first ** 2 - along ** 2));
  return {
    joint: add(add(root, axis, along), perpendicular(axis, ...bends), out),
    end: add(root, axis, reach),
    short: Math.max(0, Math.abs(far - reach) - SLACK),
  };
}

const towards = (from: Vec, to: Vec, far: number): Vec => add(from, unit(minus(to, from)), far);

/** A limb whose joint touches something: its first bone points there, its second on towards what the end reaches for. */
export function throughJoint(root: Vec, touched: Vec, target: Vec, [first, second]: Bones): Limb {
  const joint = towards(root, touched, first);
  return {
    joint,
    end: towards(joint, target, second),
    short: Math.max(0, length(minus(touched, root)) - first - SLACK),
  };
}

/** The nearest place to a point that is a thigh away from each of one or two centres. */
export function onKnees(near: Vec, [first, second = first]: readonly Vec[], thigh: number): Vec {
  const middle = mixVec(first!, second!, 0.5);
  const half = minus(second!, middle);
  // Centres in one place leave every direction open.
  const axis = scale(half, 1 / Math.max(length(half), 1e-6));
  const from = minus(near, middle);
  return add(middle, unit(add(from, axis, -dot(from, axis))), Math.sqrt(Math.max(0, thigh ** 2 - dot(half, half))));
}
