import { skullIn } from '../../src/figure/head.js';
import { SIDES, type Side, type TrunkPart, type Vec } from '../../src/figure/pose.js';
import type { Body, Limbs } from '../../src/figure/solve.js';
import { clamp, dot, length, minus, mix, mixVec, place } from '../../src/figure/vector.js';

/** A line with flesh round it, thicker at one end than at the other. */
export interface Solid {
  from: Vec;
  to: Vec;
  radii: readonly [from: number, to: number];
}

/** Across the trunk, from the seat up: forward and up in a part's frame, half the distance of both ends, and the radius. */
const ROWS: readonly [part: TrunkPart, forward: number, up: number, half: number, radius: number][] = [
  ['pelvis', -0.006, -0.004, 0.044, 0.056],
  ['pelvis', 0, 0.068, 0.036, 0.049],
  ['loin', 0, 0.006, 0.036, 0.048],
  ['ribs', 0.002, 0.01, 0.044, 0.055],
  ['chest', 0, 0.004, 0.056, 0.055],
  ['chest', -0.006, 0.034, 0.078, 0.036],
];
/** Rows for one, up to the next. */
const FILL = 3;

/** The trunk as lines across it. */
export function trunkOf({ trunk }: Body): Solid[] {
  const rows = ROWS.map(([part, x, y, half, radius]): Solid => {
    const frame = trunk[part];
    return { from: place(frame, x, y, -half), to: place(frame, x, y, half), radii: [radius, radius] };
  });
  return rows.flatMap((row, i) => {
    const next = rows[i + 1];
    if (!next) return [row];
    return Array.from({ length: FILL }, (_, k): Solid => {
      const t = k / FILL;
      const radius = mix(row.radii[0], next.radii[0], t);
      return { from: mixVec(row.from, next.from, t), to: mixVec(row.to, next.to, t), radii: [radius, radius] };
    });
  });
}

export const headOf = ({ trunk }: Body): Solid[] =>
  skullIn(trunk.head).map(([middle, radius]) => ({ from: middle, to: middle, radii: [radius, radius] }));

export type LimbPart = 'upper arm' | 'forearm' | 'hand' | 'thigh' | 'shank' | 'foot';

export interface LimbSolid extends Solid {
  side: Side;
  part: LimbPart;
}

/** Shoulders and hips are in the trunk: a limb begins this share of its first bone further on. */
const ROOT = 0.45;

const armOf = ({ upper, lower, tip }: Limbs): [LimbPart, Solid][] => [
  ['upper arm', { from: mixVec(upper.origin, lower.origin, ROOT), to: lower.origin, radii: [0.029, 0.0215] }],
  ['forearm', { from: lower.origin, to: tip.origin, radii: [0.0215, 0.0145] }],
  ['hand', { from: tip.origin, to: place(tip, 0.094, -0.003, 0), radii: [0.0145, 0.009] }],
];

const legOf = ({ upper, lower, tip }: Limbs): [LimbPart, Solid][] => [
  ['thigh', { from: mixVec(upper.origin, lower.origin, ROOT), to: lower.origin, radii: [0.05, 0.037] }],
  ['shank', { from: lower.origin, to: tip.origin, radii: [0.0355, 0.0285] }],
  ['foot', { from: place(tip, -0.026, -0.016, 0), to: place(tip, 0.095, -0.026, 0), radii: [0.022, 0.0125] }],
];

export const limbsOf = ({ arms, legs }: Body): LimbSolid[] =>
  SIDES.flatMap((side) =>
    [...armOf(arms[side]), ...legOf(legs[side])].map(([part, solid]) => ({ side, part, ...solid })),
  );

/** How deep one is in another: less than 0 where they are apart. */
export function depth(a: Solid, b: Solid): number {
  const [s, t] = closest(a, b);
  const apart = length(minus(mixVec(a.from, a.to, s), mixVec(b.from, b.to, t)));
  return mix(...a.radii, s) + mix(...b.radii, t) - apart;
}

export const deepest = (a: Solid, others: readonly Solid[]): number => Math.max(...others.map((b) => depth(a, b)));

/** How far along each of two lines they are closest (Ericson, Real-Time Collision Detection, 5.1.9). */
function closest(a: Solid, b: Solid): [number, number] {
  const [u, v, w] = [minus(a.to, a.from), minus(b.to, b.from), minus(a.from, b.from)];
  const [uu, vv, uv, uw, vw] = [dot(u, u), dot(v, v), dot(u, v), dot(u, w), dot(v, w)];
  const s = clamp((uv * vw - uw * vv) / (uu * vv - uv * uv) || 0);
  const t = clamp((uv * s + vw) / vv || 0);
  return [clamp((uv * t - uw) / uu || 0), t];
}
