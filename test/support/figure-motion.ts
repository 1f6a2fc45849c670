import { mirrored } from '../../src/figure/written/mirror.js';
import type { Vec } from '../../src/figure/pose.js';
import { solve, type Body } from '../../src/figure/solve.js';
import { length, minus, place, type Frame } from '../../src/figure/vector.js';
import { framesOf } from './figure-joints.js';
import type { Measure, Moment } from './figure-measure.js';

/** Body heights in one step: what is faster leaps. */
const LEAPS = 0.045;
/** No more than numbers are rounded by. */
const EXACT = 1e-9;

/** Points round a joint, which tell where it is and how it is turned. */
const pointsOf = (frame: Frame): Vec[] => [
  frame.origin,
  place(frame, 0.1, 0, 0),
  place(frame, 0, 0.1, 0),
  place(frame, 0, 0, 0.1),
];

/** How far the points of one frame are from those of another. */
const moved = (a: Frame, b: Frame): number => {
  const others = pointsOf(b);
  return Math.max(...pointsOf(a).map((point, i) => length(minus(point, others[i]!))));
};

/** Round as they are, it is not seen how these turn about their length. */
const isRound = (name: string): boolean => /arm (upper|lower)$/.test(name);

/** Nothing leaps: each joint is near where it was before, and turned as it was. */
export function leaps({ body, before }: Moment): Measure[] {
  const earlier = framesOf(before);
  return framesOf(body).map(([what, frame], i) => {
    const old = earlier[i]![1];
    const value = isRound(what) ? length(minus(frame.origin, old.origin)) : moved(frame, old);
    return { what: `${what} leaps`, value, unit: 'H', most: LEAPS };
  });
}

/** The other side is the mirror image. */
export function mirror({ from, to, at, body }: Moment): Measure[] {
  const [what, value] = farthest(body, reflection(solve(mirrored(from), mirrored(to), at)));
  return [{ what: `${what} is elsewhere on the other side`, value, unit: 'H', most: EXACT }];
}

type Parts = Pick<Body, 'trunk' | 'arms' | 'legs'>;

/** What is furthest from where it is in another body, and how far. */
export function farthest(a: Parts, b: Parts): [what: string, far: number] {
  const others = new Map(framesOf(b));
  const all = framesOf(a).map(([what, frame]): [string, number] => [what, moved(frame, others.get(what)!)]);
  // What is no number is furthest.
  return all.reduce((most, one) => (one[1] <= most[1] ? most : one));
}

const reflect = ([x, y, z]: Vec): Vec => [x, y, -z];

/** On the trunk `right` stays right; on limbs it is outward. */
export function reflection({ trunk, arms, legs }: Parts): Parts {
  const turned = (frame: Frame, sign: number): Frame => ({
    origin: reflect(frame.origin),
    forward: reflect(frame.forward),
    up: reflect(frame.up),
    right: reflect(frame.right).map((part) => part * sign) as Vec,
  });
  const limb = ({ upper, lower, tip }: Body['arms']['left']): Body['arms']['left'] => ({
    upper: turned(upper, 1),
    lower: turned(lower, 1),
    tip: turned(tip, 1),
  });
  const { pelvis, waist, loin, ribs, chest, neck, head } = trunk;
  const across = (frame: Frame): Frame => turned(frame, -1);
  return {
    trunk: {
      pelvis: across(pelvis),
      waist: across(waist),
      loin: across(loin),
      ribs: across(ribs),
      chest: across(chest),
      neck: across(neck),
      head: across(head),
    },
    arms: { left: limb(arms.right), right: limb(arms.left) },
    legs: { left: limb(legs.right), right: limb(legs.left) },
  };
}
