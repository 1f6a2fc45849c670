import fc from 'fast-check';
import {
  SIDES,
  type Carrier,
  type Contact,
  type Pair,
  type Pose,
  type Reach,
  type Spine,
  type Vec,
} from '../../src/figure/pose.js';
import { add } from '../../src/figure/vector.js';

/** A number between two, and never one that lies in a plane with others by chance: doubles of their own would often be 0. */
export const within = (least: number, most: number): fc.Arbitrary<number> =>
  fc.integer({ min: 0, max: 9998 }).map((part) => least + ((part + 0.5) * (most - least)) / 9999);

export const between = ([x, y, z]: Vec, [toX, toY, toZ]: Vec): fc.Arbitrary<Vec> =>
  fc.tuple(within(x, toX), within(y, toY), within(z, toZ));

const maybe = <T>(some: fc.Arbitrary<T>) => fc.option(some, { nil: undefined });
const direction = between([-1, -1, -1], [1, 1, 1]);
const spine = (lumbar: number, thoracic: number, neck: number): fc.Arbitrary<Spine> =>
  fc.tuple(within(-lumbar, lumbar), within(-thoracic, thoracic), within(-neck, neck));

const around = between([-0.5, 0, -0.5], [0.5, 1, 0.5]);
const nearby = between([-0.1, 0, -0.1], [0.1, 0.2, 0.1]);

/** In the room, or on a part of the body. */
const contact = (...carriers: Carrier[]): fc.Arbitrary<Contact> =>
  fc.oneof(fc.record({ at: around }), fc.record({ at: nearby, on: fc.constantFrom(...carriers) }));

const reach = (...carriers: Carrier[]): fc.Arbitrary<Reach> =>
  fc
    .tuple(contact(...carriers), fc.record({ bend: maybe(direction), point: maybe(direction), palm: maybe(direction) }))
    .map(([where, how]) => ({ ...where, ...how }));

const pair = <T>(one: fc.Arbitrary<T>): fc.Arbitrary<Pair<T>> =>
  fc.record({ left: one, right: one }, { requiredKeys: [] });

const TRUNK: Carrier[] = ['pelvis', 'chest', 'head'];
const LEGS = SIDES.flatMap((side): Carrier[] => [`${side}-thigh`, `${side}-shank`]);

/** Only the right foot is on the other leg: a leg can only be on one that is there before it. The mirror image has it the other way round. */
const feet: fc.Arbitrary<Pair<Reach>> = fc.oneof(
  pair(reach(...TRUNK)),
  fc.record({ right: reach('left-thigh', 'left-shank') }),
);

/** Two knees are held no further from each other than thighs reach. */
const knees: fc.Arbitrary<Pair<Contact>> = fc.oneof(
  fc.record({ right: fc.record({ at: around }) }),
  fc
    .tuple(around, between([-0.1, -0.1, -0.1], [0.1, 0.1, 0.1]))
    .map(([at, away]) => ({ left: { at }, right: { at: add(at, away) } })),
);

/** Poses that a body may be asked for, though it may not reach all of them. */
export const poses: fc.Arbitrary<Pose> = fc.record({
  pelvis: fc.record({
    at: between([-0.3, 0, -0.3], [0.3, 0.6, 0.3]),
    lean: within(-120, 120),
    turn: within(-90, 90),
    tilt: within(-40, 40),
  }),
  spine: fc.record({ bend: spine(40, 25, 50), tilt: spine(20, 15, 35), twist: spine(20, 20, 70) }),
  hands: pair(reach(...TRUNK, ...LEGS)),
  feet,
  knees: maybe(knees),
  elbows: maybe(pair(contact(...TRUNK, ...LEGS))),
});

/** How far a body is on its way. */
export const ways = within(0, 1);
