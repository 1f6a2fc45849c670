import type { ReactiveElement } from 'lit';
import type { Technique } from '../../content/schema/technique.js';
import type { Exercise, Pace } from '../../timer/exercise.js';
import { holdsOf } from '../../timer/holds.js';
import type { PhaseKind, Plan } from '../../timer/phase.js';
import { stateOf, type TimerState } from './state.js';
import type { guidedPlan } from './guided.js';
import { exerciseOf, type DoseAttributes } from './exercise.js';

/** Nothing to time. */
const NOTHING: Plan = [{ kind: 'done', seconds: 0, start: 0 }];

/** Within what a reader may change the seconds of a hold. */
interface Length {
  low: number;
  high: number;
}

/** What readers may choose from, and in what steps. */
const SHORTEST = 5;
const LONGEST = 60;
const STEP = 5;

/** Comes along with the first technique: a dose of the page's own does without. */
let guided: typeof guidedPlan | undefined;

/** What is to be timed, and its plan: made anew when the technique, an attribute or the length that a reader wants has changed. */
export class Routine {
  technique: Technique | null | undefined;
  /** None where there is nothing to time, or not yet. */
  exercise: Exercise | undefined;
  plan = NOTHING;
  /** What plans a technique did not load. */
  hasFailed = false;
  /** Undefined where it is not a reader's to change. */
  length: Length | undefined;
  /** Seconds of a hold, as the reader wants them. */
  #wanted: number | undefined;
  #made: readonly unknown[] = [];

  readonly #host: ReactiveElement & DoseAttributes;

  constructor(host: ReactiveElement & DoseAttributes) {
    this.#host = host;
  }

  get total(): number {
    return this.plan.at(-1)!.start;
  }

  /** Seconds of a hold, where there is one. */
  get held(): number | undefined {
    return this.#secondsOf('hold');
  }

  /** Where a timer is that has not been started. */
  get idle(): TimerState {
    const first = this.plan[0]!;
    return stateOf('idle', first, first.seconds, 0, this.total);
  }

  /** What a hold is called: in some doses one keeps moving. */
  get holding(): 'hold' | 'keep' {
    return this.exercise?.dose.kind === 'time' ? 'keep' : 'hold';
  }

  /** What to breathe by, where there is something. */
  get pace(): Pace | undefined {
    const [inward, outward] = [this.#secondsOf('in'), this.#secondsOf('out')];
    return inward && outward ? { in: inward, out: outward } : this.exercise?.breath;
  }

  /** Undefined for the technique: the dose is the page's own. Null: there is none yet, or none to be had. */
  update(technique: Technique | null | undefined): void {
    const { seconds, sides, reps, rest, prepare, switch: change, breath } = this.#host;
    const [before, secondsBefore] = this.#made as [Technique | undefined | null, number | null];
    // The reader's own length stays with the technique, in whatever language.
    if (technique?.id !== before?.id || seconds !== secondsBefore) this.#wanted = undefined;
    const asked = [technique, seconds, sides, reps, rest, prepare, change, breath, this.#wanted];
    if (this.#made.length && asked.every((part, i) => part === this.#made[i])) return;
    this.#made = asked;
    this.technique = technique;
    this.exercise = technique === null ? undefined : exerciseOf(this.#host, technique);
    if (this.exercise && technique?.dose && !guided) {
      this.exercise = undefined;
      if (!this.hasFailed) void this.#bring();
    }
    this.plan = this.#planned(undefined);
    const { held } = this;
    // What is done quickly, time after time, has its own pace.
    this.length = held && this.exercise?.dose.kind !== 'reps' ? lengthAround(held) : undefined;
    if (this.length && this.#wanted) this.plan = this.#planned(this.#wanted);
  }

  #planned(seconds: number | undefined): Plan {
    const { exercise, technique } = this;
    if (!exercise) return NOTHING;
    const wanted = { ...exercise, seconds: seconds ?? exercise.seconds };
    return guided && technique?.dose ? guided(wanted, technique) : holdsOf(wanted);
  }

  async #bring(): Promise<void> {
    try {
      guided = (await import('./guided.js')).guidedPlan;
    } catch {
      this.hasFailed = true;
    }
    this.#made = [];
    this.#host.requestUpdate();
  }

  /** Makes the holds longer or shorter by so many steps, as far as is allowed. */
  lengthen(steps: number): void {
    const { held, length } = this;
    if (!held || !length) return;
    const next = (steps > 0 ? Math.floor(held / STEP) : Math.ceil(held / STEP)) + steps;
    this.#wanted = Math.min(length.high, Math.max(length.low, next * STEP));
  }

  #secondsOf(kind: PhaseKind): number | undefined {
    return this.plan.find((phase) => phase.kind === kind)?.seconds;
  }
}

const lengthAround = (seconds: number): Length => ({
  low: Math.min(SHORTEST, seconds),
  high: Math.max(LONGEST, seconds),
});
