import { ball, ballIn, chain, edgeIn, pairIn, type Ball } from './ball.js';
import { skullIn } from './head.js';
import { SIDES, type Side, type Vec } from './pose.js';
import type { Body, Limbs } from './solve.js';
import { minus, mixVec, place, type Frame } from './vector.js';

/** Something painted in one colour: bodies, each the hull of some balls. */
export type Layer = readonly [kind: string, hulls: readonly (readonly Ball[])[]];

/** A line with flesh round it. */
export type Line = readonly [from: Vec, to: Vec, radius: number];

/** Something that is painted in one go. */
export interface Part {
  key: string;
  layers: readonly Layer[];
  /** Lines through its middle: which of two parts is nearer to the eye is told by them. */
  axes: readonly Line[];
  /** The part that it grows from, and how much of its first line is in there. */
  from?: string;
  root?: number;
  /** How many of its lines are where limbs grow from. */
  roots?: number;
  /** From where it grows to the middle of the body: on the far side it is lighter. */
  inward?: Vec;
  /** A thing with straight sides: its lowest and its highest corner. */
  box?: readonly [Vec, Vec];
}

/** A body as it is painted. A full chest is a little bigger. */
export function partsOf({ trunk, arms, legs }: Body, breath = 0): Part[] {
  return [
    trunkPart(trunk, 1 + 0.07 * breath),
    headPart(trunk),
    ...SIDES.flatMap((side, i) => [
      ...armParts(side, arms[side], trunk.chest, 2 * i - 1),
      ...legParts(side, legs[side], trunk.pelvis, 2 * i - 1),
    ]),
  ];
}

function trunkPart({ pelvis, waist, loin, ribs, chest, neck }: Body['trunk'], full: number): Part {
  const seat = pairIn(pelvis, -6, -4, 44, 56);
  const belt = pairIn(pelvis, 0, 68, 36, 49);
  const high = pairIn(chest, 0, 4, 56, 55 * full);
  const belly = pairIn(loin, 0, 6, 36, 48);
  const low = pairIn(ribs, 2, 10, 44, 55 * full);
  const top = pairIn(chest, -6, 34, 78, 36);
  return {
    key: 'trunk',
    layers: [
      ['trousers', [[...seat, ...belt]]],
      ['top', chain(edgeIn(pelvis, 0, 50, 57, 94, 14), belt, belly, low, high, top, collar(neck))],
    ],
    axes: [
      across(seat),
      across(pairIn(pelvis, 0, 34, 40, 52)),
      across(belt),
      across(pairIn(waist, 0, 22, 36, 48)),
      across(belly),
      across(pairIn(loin, 0, 30, 40, 50)),
      across(low),
      across(pairIn(ribs, 0, 35, 50, 55)),
      across(high),
      across(top),
    ],
    roots: 2,
  };
}

const collar = (neck: Frame): Ball[] => edgeIn(neck, -4, 9, 29, 31);
const across = ([left, right]: readonly Ball[]): Line => [left![0], right![0], left![1]];

function headPart({ chest, neck, head }: Body['trunk']): Part {
  const skull = skullIn(head);
  const [[end]] = skull as [Ball];
  return {
    key: 'head',
    layers: [
      ['skin', [[ballIn(neck, -3, 14, 0, 24.5), ballIn(head, -4, 40, 0, 26)]]],
      // A collar goes round the neck on all sides.
      ['top seam', [[...collar(neck), ballIn(chest, -4, 34, 0, 34)]]],
      ['skin', [skull, [ballIn(head, 54, 70, 0, 6), ballIn(head, 65.5, 55, 0, 6.5), ballIn(head, 53, 48, 0, 7)]]],
    ],
    axes: [
      [neck.origin, head.origin, 0.026],
      [end, skull[2]![0], 0.042],
    ],
    from: 'trunk',
    root: 0.6,
  };
}

/** The last layer of a limb covers the outline where it meets what it grows from. */
function armParts(side: Side, { upper, lower, tip }: Limbs, chest: Frame, sign: number): Part[] {
  const [shoulder, elbow, wrist] = [upper.origin, lower.origin, tip.origin];
  const hand = [ball(wrist, 14.5)];
  const fingers = pairIn(tip, 94, -3, 8, 9);
  const inward = minus(chest.origin, shoulder);
  return [
    {
      key: `${side}-arm`,
      layers: [
        ['skin', [[ball(shoulder, 30), ball(elbow, 21.5)]]],
        ['top', [[ball(shoulder, 36.5), ...edgeIn(upper, 0, 100, 34, 34)]]],
        [
          'top seam',
          [[ball(shoulder, 34), ball(mixVec(shoulder, elbow, 0.2), 30), ballIn(chest, -4, 36, 60 * sign, 30)]],
        ],
      ],
      axes: [[shoulder, elbow, 0.03]],
      from: 'trunk',
      root: 0.3,
      inward,
    },
    {
      key: `${side}-forearm`,
      layers: [
        [
          'skin',
          [
            ...chain([ball(elbow, 21.5)], [ball(mixVec(elbow, wrist, 0.28), 22)], hand),
            ...chain(hand, pairIn(tip, 34, 0, 14, 13.5), pairIn(tip, 70, 0, 14, 12), fingers),
            [ballIn(tip, 22, 0, -12, 10), ballIn(tip, 58, -12, -30, 7.5)],
          ],
        ],
        ['skin seam', [[ball(elbow, 19.5), ball(mixVec(elbow, shoulder, 0.1), 19.5)]]],
      ],
      axes: [
        [elbow, wrist, 0.021],
        [wrist, fingers[0]![0], 0.013],
      ],
      from: `${side}-arm`,
      root: 0.3,
      inward,
    },
  ];
}

function legParts(side: Side, { upper, lower, tip }: Limbs, pelvis: Frame, sign: number): Part[] {
  const [hip, knee, ankle] = [upper.origin, lower.origin, tip.origin];
  const inward = minus(pelvis.origin, hip);
  return [
    {
      key: `${side}-thigh`,
      layers: [
        ['trousers', [[ball(hip, 54), ball(mixVec(hip, knee, 0.35), 53), ball(knee, 37)]]],
        ['trousers seam', [[ball(hip, 49), ball(mixVec(hip, knee, 0.3), 49), ballIn(pelvis, 0, -4, 15 * sign, 46)]]],
      ],
      axes: [[hip, knee, 0.048]],
      from: 'trunk',
      root: 0.3,
      inward,
    },
    {
      key: `${side}-shank`,
      layers: [
        ['trousers', chain([ball(knee, 35.5)], [ballIn(lower, -8, 85, 0, 34.5)], edgeIn(lower, 0, 226, 28.5, 28.5))],
        ['trousers seam', [[ball(knee, 33.5), ball(mixVec(knee, hip, 0.25), 33.5)]]],
      ],
      axes: [[knee, ankle, 0.033]],
      from: `${side}-thigh`,
      root: 0.3,
      inward,
    },
    {
      key: `${side}-foot`,
      layers: [
        [
          'shoes',
          [
            [
              ballIn(tip, -26, -16, 0, 22),
              ballIn(tip, 12, -6, 0, 25),
              ...pairIn(tip, 72, -23, 12, 16.5),
              ballIn(tip, 95, -26, -3, 12.5),
            ],
          ],
        ],
      ],
      axes: [[place(tip, -0.026, -0.016, 0), place(tip, 0.08, -0.02, 0), 0.02]],
      from: `${side}-shank`,
      inward,
    },
  ];
}
