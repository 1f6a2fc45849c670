import type { Range } from './dose.js';
import type { Exercise, Pace } from './exercise.js';

/** How much one side gets. */
interface Amount {
  reps: number;
  /** How long to hold each time; none where a repetition is only its movement. */
  seconds?: number | undefined;
  /** In place of seconds: how many breaths, and how slow. */
  breaths?: number;
  pace?: Pace;
}

/** About six slow breaths a minute: Russo, Santarelli and O'Rourke 2017, doi 10.1183/20734735.009817. */
const SLOW: Pace = { in: 4, out: 6 };
/** Seconds of a movement that nobody described. */
const MOVEMENT = 3;

const lowest = (range: Range): number => (typeof range === 'number' ? range : range[0]);

export function amountOf({ dose, steps, seconds, reps, breath }: Exercise): Amount {
  if (dose.kind === 'breath') {
    const breaths = reps ?? lowest(dose.breaths);
    const pace = breath ?? { in: dose.in ?? SLOW.in, out: dose.out ?? SLOW.out };
    // A dose of the page's own knows no breaths: it is held for as long as they take.
    return steps ? { reps: 1, breaths, pace } : { reps: 1, seconds: breaths * (pace.in + pace.out) };
  }
  return {
    reps: reps ?? (dose.kind === 'time' ? 1 : lowest(dose.reps ?? 1)),
    seconds: seconds ?? (dose.seconds ? lowest(dose.seconds) : steps ? undefined : MOVEMENT),
  };
}
