import { BONES } from '../../src/figure/body.js';
import { SIDES, type Carrier, type Contact, type Pose, type Side, type Vec } from '../../src/figure/pose.js';
import type { Body } from '../../src/figure/solve.js';
import { length, minus, place, type Frame } from '../../src/figure/vector.js';
import type { Measure, Moment } from './figure-measure.js';

/** Body heights. */
const SLIDES = 0.005;
const OFF = 0.005;
/** Nobody sees less. */
const MISSES = 0.001;

export const ENDS = { hands: 'hand', feet: 'foot', knees: 'knee', elbows: 'elbow' } as const;
export type Ends = keyof typeof ENDS;

/** Where a palm, an ankle, a knee or an elbow is. */
export function endOf({ arms, legs }: Body, ends: Ends, side: Side): Vec {
  if (ends === 'feet') return legs[side].tip.origin;
  if (ends === 'knees') return legs[side].lower.origin;
  if (ends === 'elbows') return arms[side].lower.origin;
  return place(arms[side].tip, BONES.palm, 0, 0);
}

function carrierOf({ trunk, legs }: Body, on: Carrier): Frame {
  if (on === 'pelvis' || on === 'chest' || on === 'head') return trunk[on];
  const [side, bone] = on.split('-') as [Side, 'thigh' | 'shank'];
  return legs[side][bone === 'thigh' ? 'upper' : 'lower'];
}

/** Where a contact is, as a pose says it. */
export const contactOf = (body: Body, { at, on }: Contact): Vec => (on ? place(carrierOf(body, on), ...at) : at);

const isSame = (a: Contact, b: Contact): boolean => a.on === b.on && a.at.every((part, i) => part === b.at[i]);

const contactsIn = (pose: Pose, ends: Ends, side: Side): Contact | undefined => pose[ends]?.[side];

/** What touches something is where the pose says, and what does so in both poses stays there. */
export function contacts({ from, to, at, body, start }: Moment): Measure[] {
  const found: Measure[] = [];
  for (const [ends, name] of Object.entries(ENDS) as [Ends, string][]) {
    for (const side of SIDES) {
      const [first, last] = [contactsIn(from, ends, side), contactsIn(to, ends, side)];
      const here = endOf(body, ends, side);
      const measure = (what: string, away: Vec, most: number): void => {
        found.push({ what: `${side} ${name} ${what}`, value: length(minus(here, away)), unit: 'H', most });
      };
      const said = at === 0 ? first : at === 1 ? last : undefined;
      if (said) measure('is not where it should be', contactOf(body, said), OFF);
      if (!first || !last || !isSame(first, last)) continue;
      // Against what carries it, a hand or foot on the body stays as far off as it was.
      const { on } = first;
      const began = endOf(start, ends, side);
      measure('slides', on ? inFrame(carrierOf(start, on), carrierOf(body, on), began) : began, SLIDES);
    }
  }
  return found;
}

/** A point that goes along with a frame. */
function inFrame(before: Frame, now: Frame, point: Vec): Vec {
  const away = minus(point, before.origin);
  const along = (axis: Vec): number => away[0] * axis[0] + away[1] * axis[1] + away[2] * axis[2];
  return place(now, along(before.forward), along(before.up), along(before.right));
}

/** No limb is too short. */
export const misses = ({ body }: Moment): Measure[] =>
  body.misses.map(({ limb, short }) => ({ what: `${limb} falls short`, value: short, unit: 'H', most: MISSES }));
