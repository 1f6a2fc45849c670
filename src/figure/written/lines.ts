import type { Mark, TrunkPart } from '../pose.js';
import type { Region } from './regions.js';

const mirrored = (line: Mark[]): Mark[] => line.map(([part, x, y, z]) => [part, x, y, -z]);
const back = (...marks: [TrunkPart, number][]): Mark[] => marks.map(([part, up]) => [part, -0.056, up, 0]);
const side: Mark[] = [
  ['pelvis', 0, 0.06, 0.088],
  ['loin', 0, 0.01, 0.08],
  ['ribs', 0, 0.02, 0.094],
  ['chest', 0, 0.012, 0.104],
];
const hip: Mark[] = [
  ['pelvis', -0.055, -0.02, 0.06],
  ['pelvis', -0.058, 0.03, 0.05],
];

/** Where each region runs on the skin. */
export const LINES: Record<Region, Mark[]> = {
  'low-back': back(['pelvis', 0.045], ['waist', 0.02], ['loin', 0.02], ['ribs', 0]),
  'mid-back': back(['ribs', -0.01], ['ribs', 0.03], ['chest', 0.005]),
  'upper-back': back(['ribs', 0.04], ['chest', 0.02], ['chest', 0.05]),
  'left-side': mirrored(side),
  'right-side': side,
  chest: [
    ['chest', 0.056, 0.02, -0.05],
    ['chest', 0.062, 0.01, 0],
    ['chest', 0.056, 0.02, 0.05],
  ],
  belly: [
    ['waist', 0.052, 0, 0],
    ['loin', 0.05, 0.02, 0],
    ['ribs', 0.056, 0.02, 0],
  ],
  'left-hip': mirrored(hip),
  'right-hip': hip,
};
