import type { Measure, Moment } from './figure-measure.js';
import { deepest, depth, headOf, limbsOf, trunkOf, type LimbPart, type LimbSolid } from './figure-solids.js';

/** How far flesh and cloth give way, in body heights. */
const YIELDS: Readonly<Record<LimbPart, number>> = {
  'upper arm': 0.02,
  forearm: 0.011,
  hand: 0.009,
  thigh: 0.032,
  shank: 0.015,
  foot: 0.011,
};

const NEIGHBOURS: readonly (readonly LimbPart[])[] = [
  ['upper arm', 'forearm'],
  ['forearm', 'hand'],
  ['thigh', 'shank'],
  ['shank', 'foot'],
];

/** Of one limb, and next to each other there; or hands, since fingers lace. */
const mayMeet = (a: LimbSolid, b: LimbSolid): boolean =>
  a.side === b.side
    ? NEIGHBOURS.some((pair) => pair.includes(a.part) && pair.includes(b.part))
    : a.part === 'hand' && b.part === 'hand';

/** No limb goes through the trunk, the head or another limb. */
export function apart({ body }: Moment): Measure[] {
  const [limbs, trunk, head] = [limbsOf(body), trunkOf(body), headOf(body)];
  const measure = (a: LimbSolid, other: string, value: number, most = YIELDS[a.part]): Measure => ({
    what: `${a.side} ${a.part} is in the ${other}`,
    value,
    unit: 'H',
    most,
  });
  return limbs.flatMap((a, i) => [
    measure(a, 'trunk', deepest(a, trunk)),
    measure(a, 'head', deepest(a, head)),
    ...limbs
      .slice(0, i)
      .filter((b) => !mayMeet(a, b))
      .map((b) => measure(a, `${b.side} ${b.part}`, depth(a, b), Math.min(YIELDS[a.part], YIELDS[b.part]))),
  ]);
}
