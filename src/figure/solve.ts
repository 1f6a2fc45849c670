import { ANKLE, BONES, COLLAR, COLLAR_FOLLOWS, COLLAR_ROOT, FOLDED_ARM, FOLDED_LEG, HIP } from './body.js';
import { bonesOf, onKnees, throughJoint, twoBones, type Bones } from './limb.js';
import {
  SIDES,
  type Carrier,
  type Contact,
  type Figure,
  type Pose,
  type Reach,
  type Side,
  type Spine,
  type TrunkPart,
  type Vec,
} from './pose.js';
import {
  add,
  cross,
  length,
  minus,
  mix,
  mixVec,
  perpendicular,
  place,
  scale,
  turned,
  unit,
  type Frame,
} from './vector.js';

export type Trunk = Record<TrunkPart, Frame>;

/** An arm or a leg: both bones, and the hand or foot. */
export interface Limbs {
  upper: Frame;
  lower: Frame;
  tip: Frame;
}

/** By how much a limb falls short of what it should touch, in body heights. */
export interface Miss {
  limb: string;
  short: number;
}

/** Where every part of the body is. */
export interface Body {
  trunk: Trunk;
  arms: Record<Side, Limbs>;
  legs: Record<Side, Limbs>;
  misses: Miss[];
}

const ROOM: Frame = { origin: [0, 0, 0], forward: [1, 0, 0], up: [0, 1, 0], right: [0, 0, 1] };
const NONE: Spine = [0, 0, 0];
const LEG: Bones = [BONES.thigh, BONES.shank, FOLDED_LEG];
/** A hand or foot that goes from one place of the room to another is lifted on its way, by this much of the way, and no higher. */
const LIFT = 0.2;
const MAX_LIFT = 0.035;

/** The body in a pose, or on its way from one pose to another. */
export const solve = (from: Pose, to?: Pose, t = 0): Body =>
  to ? solveBetween(held(from, to), held(to, from), t) : solveBetween(from, from, 0);

const kept = new WeakMap<Pose, WeakMap<Pose, Pose>>();

/** A joint that only the other pose holds somewhere is held where it is by itself: so it goes from one place to the other. */
function held(its: Pose, other: Pose): Pose {
  const byOther = kept.get(its) ?? new WeakMap<Pose, Pose>();
  let held = byOther.get(other);
  if (held) return held;
  held = its;
  for (const [joints, limbs] of [
    ['knees', 'legs'],
    ['elbows', 'arms'],
  ] as const) {
    for (const side of SIDES) {
      if (!other[joints]?.[side] || its[joints]?.[side]) continue;
      held = { ...held, [joints]: { ...held[joints], [side]: { at: solve(its)[limbs][side].lower.origin } } };
    }
  }
  kept.set(its, byOther.set(other, held));
  return held;
}

/** The same way round, whether it goes there or comes back. */
const wider = (a: Vec | undefined, b: Vec | undefined): Vec | undefined => (a && (!b || length(a) > length(b)) ? a : b);

function solveBetween(a: Pose, b: Pose, t: number): Body {
  const misses: Miss[] = [];
  let carriers: Partial<Record<Carrier, Frame>> = {};
  const point = ({ at, on }: Contact): Vec => place((on && carriers[on]) ?? ROOM, ...at);
  const target = (from: Contact, to: Contact): Vec => {
    const [start, end] = [point(from), point(to)];
    const far = length(minus(end, start));
    const lift = from.on || to.on ? 0 : Math.min(MAX_LIFT, LIFT * far);
    const over = wider(from.over, to.over) ?? scale(ROOM.up, lift);
    return add(mixVec(start, end, t), over, far && Math.sin(Math.PI * t));
  };
  /** Where a joint is held, if it is. */
  const joint = (pair: 'knees' | 'elbows', side: Side): Vec | undefined => {
    const [from, to] = [a[pair]?.[side], b[pair]?.[side]];
    return from && to && target(from, to);
  };
  const trunk = trunkOf(a, b, t, (pelvis) =>
    SIDES.flatMap((side, i) => {
      const knee = joint('knees', side);
      return knee ? [minus(knee, scale(pelvis.right, HIP * (2 * i - 1)))] : [];
    }),
  );
  carriers = { ...trunk };
  const { pelvis, chest } = trunk;

  /** What a limb does, with what it does by itself where a pose leaves that open. */
  const reaching = (pair: 'hands' | 'feet', side: Side, free: Reach) => {
    const [from, to] = [a[pair]?.[side] ?? free, b[pair]?.[side] ?? free];
    const direction = (key: 'bend' | 'point' | 'palm', otherwise?: Vec): Vec | undefined => {
      const [start, end] = [from[key] ?? otherwise, to[key] ?? otherwise];
      return start && end && mixVec(start, end, t);
    };
    return { goal: target(from, to), direction };
  };
  const tell = (limb: string, short: number): void => {
    if (short) misses.push({ limb, short });
  };

  const leg = (side: Side, sign: number): Limbs => {
    const standing: Reach = { at: [0, ANKLE - BONES.thigh - BONES.shank, sign * HIP], on: 'pelvis' };
    const { goal, direction } = reaching('feet', side, standing);
    const root = place(pelvis, 0, 0, sign * HIP);
    const bend = direction('bend', pelvis.forward)!;
    const knee = joint('knees', side);
    const limb = knee
      ? throughJoint(root, knee, goal, LEG)
      : twoBones(root, goal, LEG, bend, pelvis.forward, pelvis.up);
    tell(`${side} foot`, limb.short);
    const bones = bonesOf(root, limb, sign, bend, pelvis.forward, pelvis.up);
    const { lower } = bones;
    const forward = unit(direction('point', lower.forward)!);
    const right = perpendicular(forward, lower.right);
    const tip = { origin: limb.end, forward, up: scale(cross(right, forward), sign), right };
    return { ...bones, tip };
  };

  const arm = (side: Side, sign: number): Limbs => {
    const { goal, direction } = reaching('hands', side, hanging(sign));
    const fingers = direction('point');
    const wrist = fingers ? add(goal, unit(fingers), -BONES.palm) : goal;
    const elbow = joint('elbows', side);
    const collar = place(chest, 0, COLLAR_ROOT, 0);
    const outward = scale(chest.right, sign);
    const root = add(collar, unit(mixVec(outward, unit(minus(wrist, collar)), COLLAR_FOLLOWS)), COLLAR);
    const back = add(scale(outward, 0.5), chest.forward, -1);
    const bend = direction('bend', back)!;
    // Without a direction of its own the hand goes on in that of the forearm.
    const forearm = BONES.forearm + (fingers ? 0 : BONES.palm);
    const reach: Bones = [BONES.upperArm, forearm, FOLDED_ARM];
    const limb = elbow ? throughJoint(root, elbow, wrist, reach) : twoBones(root, wrist, reach, bend, back, chest.up);
    tell(`${side} ${elbow ? 'elbow' : 'hand'}`, limb.short);
    const origin = mixVec(limb.joint, limb.end, BONES.forearm / forearm);
    const bones = bonesOf(root, { ...limb, end: origin }, sign, bend, back);
    const { lower } = bones;
    const forward = fingers ? unit(fingers) : lower.up;
    const up = perpendicular(forward, scale(direction('palm', scale(lower.forward, -1))!, -1), lower.forward, chest.up);
    const tip = { origin, forward, up, right: scale(cross(forward, up), sign) };
    return { ...bones, tip };
  };

  const legs = {} as Record<Side, Limbs>;
  const arms = {} as Record<Side, Limbs>;
  // The leg first that the other one is on.
  for (const side of isOnRight(a) || isOnRight(b) ? (['right', 'left'] as const) : SIDES) {
    const { upper, lower } = (legs[side] = leg(side, signOf(side)));
    carriers[`${side}-thigh`] = upper;
    carriers[`${side}-shank`] = lower;
  }
  for (const side of SIDES) arms[side] = arm(side, signOf(side));
  return { trunk, legs, arms, misses };
}

/** What a hand does by itself. */
export const hanging = (sign: number): Reach => ({ at: [0.02, -0.02, sign * 0.15], on: 'pelvis' });

export const signOf = (side: Side): number => (side === 'right' ? 1 : -1);
const isOnRight = ({ feet }: Pose): boolean => !!feet?.left?.on?.startsWith('right');

/** The spine and the head, from the pelvis up. Held knees move the pelvis: `centres` is where the middle between the hips would be if each thigh had no length. */
function trunkOf(a: Pose, b: Pose, t: number, centres: (pelvis: Frame) => Vec[]): Trunk {
  const angle = (key: 'lean' | 'tilt' | 'turn'): number => mix(a.pelvis[key] ?? 0, b.pelvis[key] ?? 0, t);
  const spine = (key: 'bend' | 'tilt' | 'twist'): Vec => mixVec(a.spine?.[key] ?? NONE, b.spine?.[key] ?? NONE, t);
  const pelvis = turned(
    { ...ROOM, origin: mixVec(a.pelvis.at, b.pelvis.at, t) },
    angle('lean'),
    angle('tilt'),
    angle('turn'),
  );
  const held = centres(pelvis);
  if (held.length) pelvis.origin = onKnees(pelvis.origin, held, BONES.thigh);
  const [bend, tilt, twist] = [spine('bend'), spine('tilt'), spine('twist')];
  const on = (below: Frame, bone: number, part: 0 | 1 | 2): Frame =>
    turned({ ...below, origin: place(below, 0, bone, 0) }, bend[part] / 2, tilt[part] / 2, twist[part] / 2);
  const waist = on(pelvis, BONES.pelvis, 0);
  const loin = on(waist, BONES.lumbar, 0);
  const ribs = on(loin, BONES.lumbar, 1);
  const chest = on(ribs, BONES.thorax, 1);
  const neck = on(chest, BONES.thorax, 2);
  return { pelvis, waist, loin, ribs, chest, neck, head: on(neck, BONES.neck, 2) };
}

/** What the poses of a figure cannot reach. */
export const missesOf = ({ poses }: Figure): (Miss & { pose: string })[] =>
  poses.flatMap((one) => solve(one).misses.map((miss) => ({ pose: one.id, ...miss })));
