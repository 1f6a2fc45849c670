import { BONES, COLLAR, COLLAR_ROOT } from '../../src/figure/body.js';
import { SIDES, type Pose, type Side } from '../../src/figure/pose.js';
import type { Body } from '../../src/figure/solve.js';
import { dot, length, minus, mix, place, scale, type Frame } from '../../src/figure/vector.js';
import { between, degrees, rising, type Measure, type Moment } from './figure-measure.js';
import { deepest, depth, limbsOf, trunkOf, type Solid } from './figure-solids.js';

/** Degrees that nobody sees. */
const TOLERANCE = 1;
/** Of a bone. */
const STRETCHES = 0.1;

/** Degrees. */
type Limits = readonly [least: number, most: number];
const HIP: Limits = [-20, 125];
const HIP_FOLDED: Limits = [-20, 138];
const KNEE: Limits = [0, 150];
const KNEE_FOLDED: Limits = [0, 157];
const ANKLE: Limits = [-50, 20];
/** A foot that lies on its top is pressed down, and its own joints give as well. */
const ANKLE_PRESSED: Limits = [-75, 20];
const ELBOW: Limits = [0, 150];
/** Behind the chest, of an arm that hangs. */
const SHOULDER = 60;

/** Flesh that is so near, in body heights, meets. */
const MEETS = 0.01;
/** How much of a thigh's length is in the sagittal plane at least, for flexion to say something. */
const SAGITTAL = 0.35;

/** The joints' frames by name. */
export const framesOf = ({ trunk, arms, legs }: Pick<Body, 'trunk' | 'arms' | 'legs'>): [string, Frame][] => [
  ...Object.entries(trunk),
  ...SIDES.flatMap((side) =>
    (['upper', 'lower', 'tip'] as const).flatMap((part): [string, Frame][] => [
      [`${side} arm ${part}`, arms[side][part]],
      [`${side} leg ${part}`, legs[side][part]],
    ]),
  ),
];

/** Bones stay as long as they are. Head, hands and feet are as long as the directions of their frames. */
export function bones({ body }: Moment): Measure[] {
  const { trunk, arms, legs } = body;
  const { pelvis, waist, loin, ribs, chest, neck, head } = trunk;
  const joints: [string, Frame, Frame, number][] = [
    ['pelvis', pelvis, waist, BONES.pelvis],
    ['lower lumbar spine', waist, loin, BONES.lumbar],
    ['upper lumbar spine', loin, ribs, BONES.lumbar],
    ['lower thorax', ribs, chest, BONES.thorax],
    ['upper thorax', chest, neck, BONES.thorax],
    ['neck', neck, head, BONES.neck],
    ...SIDES.flatMap((side): [string, Frame, Frame, number][] => {
      const [arm, leg] = [arms[side], legs[side]];
      const collar = { ...chest, origin: place(chest, 0, COLLAR_ROOT, 0) };
      return [
        [`${side} collar bone`, collar, arm.upper, COLLAR],
        [`${side} upper arm`, arm.upper, arm.lower, BONES.upperArm],
        [`${side} forearm`, arm.lower, arm.tip, BONES.forearm],
        [`${side} thigh`, leg.upper, leg.lower, BONES.thigh],
        [`${side} shank`, leg.lower, leg.tip, BONES.shank],
      ];
    }),
  ];
  const percent = (what: string, share: number): Measure => ({ what, value: 100 * share, unit: '%', most: STRETCHES });
  return [
    ...joints.map(([what, a, b, bone]) =>
      percent(`${what} is not as long as it is`, Math.abs(length(minus(b.origin, a.origin)) / bone - 1)),
    ),
    ...framesOf(body).map(([what, frame]) => percent(`${what} is out of shape`, skewOf(frame))),
  ];
}

/** How far three directions are from a length of 1 and from right angles. */
function skewOf({ forward, up, right }: Frame): number {
  const lengths = [forward, up, right].map((one) => Math.abs(length(one) - 1));
  return Math.max(...lengths, ...[dot(forward, up), dot(up, right), dot(right, forward)].map(Math.abs));
}

const within = (what: string, value: number, [least, most]: Limits): Measure => ({
  what,
  value,
  unit: '°',
  least: least - TOLERANCE,
  most: most + TOLERANCE,
});

/** Joints bend as far as an adult's do. */
export function joints({ from, to, at, body }: Moment): Measure[] {
  return [...spineOf(from, to, at), ...SIDES.flatMap((side) => [...legOf(body, side), ...armOf(body, side)])];
}

function legOf(body: Body, side: Side): Measure[] {
  const { pelvis } = body.trunk;
  const { upper, lower, tip } = body.legs[side];
  const [forward, down] = [dot(upper.up, pelvis.forward), -dot(upper.up, pelvis.up)];
  const hip = degrees(Math.atan2(forward, down));
  const knee = between(upper.up, lower.up);
  const hasFlexion = Math.hypot(forward, down) > SAGITTAL;
  return [
    ...(hasFlexion ? [within(`${side} hip`, hip, isThighOnTrunk(body, side) ? HIP_FOLDED : HIP)] : []),
    within(`${side} knee`, knee, isCalfOnThigh(body, side) ? KNEE_FOLDED : KNEE),
    within(`${side} ankle`, -rising(tip.forward, lower.up), isOnTop(tip) ? ANKLE_PRESSED : ANKLE),
  ];
}

function isThighOnTrunk(body: Body, side: Side): boolean {
  const thigh = limbsOf(body).find((one) => one.side === side && one.part === 'thigh')!;
  return deepest(thigh, trunkOf(body)) > -MEETS;
}

function isCalfOnThigh({ legs }: Body, side: Side): boolean {
  const { upper, lower } = legs[side];
  const calf = place(lower, -0.008, 0.085, 0);
  const thigh: Solid = { from: upper.origin, to: lower.origin, radii: [0.054, 0.037] };
  return depth({ from: calf, to: calf, radii: [0.0345, 0.0345] }, thigh) > -MEETS;
}

/** Sole up, and toes on the floor. */
const isOnTop = (foot: Frame): boolean => foot.up[1] < -0.5 && place(foot, 0.095, -0.013, 0)[1] < MEETS;

function armOf({ trunk, arms }: Body, side: Side): Measure[] {
  const { upper, lower } = arms[side];
  const { forward, up } = trunk.chest;
  // The higher it is raised, the less far back it goes: 180 is straight up, and no further.
  const raised = between(upper.up, scale(up, -1));
  const back = SHOULDER * Math.cos((raised / 360) * Math.PI);
  return [
    within(`${side} elbow`, between(upper.up, lower.up), ELBOW),
    within(`${side} upper arm behind the chest`, -rising(upper.up, forward), [-Infinity, back]),
  ];
}

type Bending = readonly [key: 'bend' | 'tilt' | 'twist', what: string, parts: readonly (0 | 1 | 2)[], limits: Limits];

const SPINE: readonly Bending[] = [
  ['bend', 'lumbar spine bent', [0], [-35, 60]],
  ['bend', 'thoracic spine bent', [1], [-26, 30]],
  ['bend', 'neck bent', [2], [-55, 50]],
  ['tilt', 'back tilted', [0, 1], [-35, 35]],
  ['tilt', 'neck tilted', [2], [-35, 35]],
  ['twist', 'back twisted', [0, 1], [-40, 40]],
  ['twist', 'neck twisted', [2], [-70, 70]],
];

const spineOf = (from: Pose, to: Pose, at: number): Measure[] =>
  SPINE.map(([key, what, parts, limits]) => {
    const total = ({ spine }: Pose): number =>
      parts.reduce((sum: number, part) => sum + (spine?.[key]?.[part] ?? 0), 0);
    return within(what, mix(total(from), total(to), at), limits);
  });
