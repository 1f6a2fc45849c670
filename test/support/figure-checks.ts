import type { Figure } from '../../src/figure/pose.js';
import { solve, type Body } from '../../src/figure/solve.js';
import { apart } from './figure-apart.js';
import { contacts, misses } from './figure-contacts.js';
import { bones, joints } from './figure-joints.js';
import type { Measure, Moment } from './figure-measure.js';
import { leaps, mirror } from './figure-motion.js';
import type { Move } from './figure-moves.js';
import { floor, things } from './figure-room.js';

/** Steps of a move. */
export const STEPS = 50;

type Check = (moment: Moment) => Measure[];

/** What must hold at each step of every move. */
const CHECKS = {
  'bones stay as long as they are': () => bones,
  'joints bend as far as an adult’s do': () => joints,
  'contacts stay where they are': () => contacts,
  'no limb is too short': () => misses,
  'nothing is under the floor': () => floor,
  'nothing is inside a thing': ({ room = [] }) => things(room),
  'no limb goes through the body': () => apart,
  'nothing leaps': () => leaps,
  'left is the mirror of right': () => mirror,
} satisfies Record<string, (figure: Figure) => Check>;

export type CheckName = keyof typeof CHECKS;
export const CHECK_NAMES = Object.keys(CHECKS) as CheckName[];

/** Something that is not as it should be, where it is worst. */
export interface Finding extends Pick<Measure, 'what' | 'value' | 'unit'> {
  move: string;
  step: number;
  allowed: number;
}

/** What one check finds in a figure's moves. */
export const findings = (figure: Figure, name: CheckName, moves: readonly Move[]): Finding[] =>
  moves.flatMap((move) => worstOf(move, CHECKS[name](figure)));

export const excess = ({ value, allowed }: Finding): number => Math.abs(value - allowed);

const walked = new WeakMap<Move, readonly Body[]>();

function bodiesOf(move: Move): readonly Body[] {
  const known = walked.get(move);
  if (known) return known;
  const bodies = Array.from({ length: STEPS + 1 }, (_, step) => solve(move.from, move.to, step / STEPS));
  walked.set(move, bodies);
  return bodies;
}

/** Each way in which a check finds a move wrong, at the step where it is worst. */
function worstOf(move: Move, check: Check): Finding[] {
  const worst = new Map<string, Finding>();
  const [start] = bodiesOf(move) as [Body];
  let before = start;
  bodiesOf(move).forEach((body, step) => {
    for (const measure of check({ ...move, at: step / STEPS, body, before, start })) {
      const { what, value, unit, least = -Infinity, most = Infinity } = measure;
      const known = worst.get(what);
      const finding: Finding = { move: move.name, step, what, value, unit, allowed: value < least ? least : most };
      // What is no number is within no limits.
      const isWithin = value >= least && value <= most;
      if (!isWithin && !(known && excess(known) >= excess(finding))) worst.set(what, finding);
    }
    before = body;
  });
  return [...worst.values()];
}

export function told({ move, step, what, value, allowed, unit }: Finding): string {
  const number = (one: number): string => `${one.toFixed(unit === '°' ? 1 : 4)} ${unit}`;
  return `${move}, step ${step} of ${STEPS}: ${what}: ${number(value)}, allowed ${number(allowed)}`;
}
