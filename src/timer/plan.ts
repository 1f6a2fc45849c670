import { amountOf } from './amount.js';
import type { Exercise, Moment, PlanStep } from './exercise.js';
import { holdsOf } from './holds.js';
import { layOut, type Add, type Place } from './layout.js';
import type { PhaseKind, Plan } from './phase.js';
import { sayingTime } from './saying-time.js';

/** Seconds to get ready, in or out: without words, and once it was done before. */
const UNTOLD_READY = 5;
const UNTOLD = 4;
const AGAIN = 3;
/** Seconds to change sides at least, and to rest between two holds. */
const CHANGE = 8;
const REST = 5;

/**
 * What to do when. A dose of the page's own is holds and what lies between them. A technique is told step by step; its words are about the first side, so
 * on the second only the change-over is told.
 */
export function planOf(exercise: Exercise): Plan {
  const { dose, sides, steps, prepare, rest, switch: changing } = exercise;
  const { reps, seconds, breaths = 0, pace } = amountOf(exercise);
  if (!steps) return holdsOf({ ...exercise, reps, seconds });
  /** Repetitions of a movement go through each of its steps every time. */
  const repeats = dose.kind === 'reps';
  /** Without, a repetition is its way in, and the way out comes once at the end. */
  const stays = seconds ?? pace;

  const of = (moment: Moment) => steps.filter((step) => step.moment === moment);
  const moves = of('move');
  const releases = of('release');
  const [change] = of('switch');
  const [main = moves.at(-1)] = of('hold');

  const tell = (add: Add, kind: PhaseKind, its: PlanStep[], place?: Place): void => {
    for (const { id, text } of its) add(kind, sayingTime(text), { ...place, step: id, tells: text });
  };
  const tellOnce = (add: Add, kind: PhaseKind, its: PlanStep[], untold: number): void => {
    if (its.length) tell(add, kind, its);
    else add(kind, untold);
  };

  return layOut(sides, reps, {
    prepare(add) {
      if (prepare === undefined) tellOnce(add, 'prepare', of('set-up'), UNTOLD_READY);
      else add('prepare', prepare);
    },
    change(add, place) {
      const time = changing ?? Math.max(CHANGE, change ? sayingTime(change.text) : 0);
      add('switch', time, { ...place, step: change?.id, tells: change?.text });
    },
    repetition(add, place) {
      const { side, rep = 1 } = place;
      const isSecondSide = side === 'left';
      const isFirst = rep === 1 && !isSecondSide;
      const brief = rep > 1 ? AGAIN : UNTOLD;
      const go = (kind: PhaseKind, its: PlanStep[], asOne: boolean, step: PlanStep | undefined): void => {
        if (asOne) add(kind, brief, { ...place, step: step?.id });
        else if (isFirst) tell(add, kind, its, place);
        else for (const { id } of its) add(kind, brief, { ...place, step: id });
      };
      const step = main?.id;
      const others = seconds ? moves.filter((move) => move !== main) : moves;
      go('move', others, !moves.length || (isSecondSide && !repeats), isSecondSide ? change : undefined);
      if (seconds) {
        const tells = main && isFirst && sayingTime(main.text) <= seconds ? main.text : undefined;
        add('hold', seconds, { ...place, step, tells });
      }
      if (pace) {
        for (let breath = 1; breath <= breaths; breath++) {
          const details = { ...place, rep: breath, reps: breaths, step };
          add('in', pace.in, details);
          add('out', pace.out, details);
        }
      }
      if (stays) go('release', releases, !releases.length || !(isFirst || repeats), releases[0]);
    },
    rest: (add, place) => add('rest', rest ?? (dose.kind === 'hold' ? REST : 0), place),
    end(add) {
      if (!stays) tellOnce(add, 'release', releases, UNTOLD);
    },
  });
}
