import type { Figure, Pose } from '../../src/figure/pose.js';
import type { View } from '../../src/figure/view.js';
import { STEPS } from './figure-checks.js';
import type { performances } from './figure-techniques.js';

/** A picture, and what it is of. */
export interface Shot {
  name: string;
  pose: Pose;
  to?: Pose;
  at?: number;
  view: View;
}

const home = ({ view: [turn, tilt] }: Figure): View => ({ turn, tilt });

/** A pose from all sides, so many degrees apart. */
export const around = (figure: Figure, pose: Figure['poses'][number], step: number): Shot[] =>
  Array.from({ length: 360 / step + 1 }, (_, i) => {
    const turn = i * step - 180;
    return { name: `${pose.id} from ${turn}`, pose, view: { turn, tilt: home(figure).tilt } };
  });

/** All moves of a figure, so many steps apart. */
export function ways(figure: Figure, moves: (typeof performances)[number]['moves'], step: number): Shot[][] {
  const view = home(figure);
  return moves.map(({ name, from, to }) =>
    Array.from({ length: STEPS / step + 1 }, (_, i) => ({
      name: `${name}, step ${i * step}`,
      pose: from,
      to,
      at: (i * step) / STEPS,
      view,
    })),
  );
}

/** What grows from what. */
const GROWN = [
  ['trunk', 'head'],
  ['trunk', 'arm'],
  ['trunk', 'thigh'],
  ['arm', 'forearm'],
  ['thigh', 'shank'],
  ['shank', 'foot'],
];
/** Without its side. */
export const nameOf = (key: string): string => key.replace(/^(left|right)-/, '');
const sideOf = (key: string): string | undefined => /^(left|right)-/.exec(key)?.[1];

/** Whether one of two parts grows from the other. */
export function areGrown(a: string, b: string): boolean {
  const isOneSide = !sideOf(a) || !sideOf(b) || sideOf(a) === sideOf(b);
  return isOneSide && GROWN.some((pair) => pair.includes(nameOf(a)) && pair.includes(nameOf(b)));
}
