import fc from 'fast-check';
import type { Exercise, PlanStep } from '../../src/timer/exercise.js';
import type { Dose, Range } from '../../src/timer/dose.js';
import type { Phase, Plan } from '../../src/timer/phase.js';

const count = (max: number) => fc.integer({ min: 1, max });
const range = (max: number): fc.Arbitrary<Range> =>
  fc.oneof(
    count(max),
    fc.tuple(count(max), count(max)).map(([low, more]): Range => [low, low + more]),
  );
const maybe = <T>(some: fc.Arbitrary<T>) => fc.option(some, { nil: undefined });

export const doses: fc.Arbitrary<Dose> = fc.oneof(
  fc.record({ kind: fc.constant('hold' as const), seconds: range(90), reps: maybe(range(5)) }),
  fc.record({
    kind: fc.constant('breath' as const),
    breaths: range(10),
    in: maybe(count(15)),
    out: maybe(count(15)),
  }),
  fc.record({ kind: fc.constant('reps' as const), reps: range(12), seconds: maybe(range(20)) }),
  fc.record({ kind: fc.constant('time' as const), seconds: range(120) }),
);

const texts = fc
  .array(fc.constantFrom('Sit', 'tall.', 'Turn', 'slowly', 'to', 'the', 'right.'), { minLength: 1, maxLength: 40 })
  .map((words) => words.join(' '));

const steps: fc.Arbitrary<PlanStep[]> = fc
  .array(
    fc.record({
      moment: fc.constantFrom('set-up' as const, 'move', 'hold', 'switch', 'release', undefined),
      text: texts,
    }),
    { maxLength: 8 },
  )
  .map((all) => all.map((step, index) => ({ ...step, id: `step-${index}` })));

const pause = maybe(fc.integer({ min: 0, max: 30 }));
const settings = {
  dose: doses,
  sides: fc.constantFrom('none' as const, 'both' as const, undefined),
  seconds: maybe(count(90)),
  reps: maybe(count(6)),
  prepare: pause,
  rest: pause,
  switch: pause,
  breath: maybe(fc.record({ in: count(15), out: count(15) })),
};

/** A dose of the page's own, without steps. */
export const ownExercises: fc.Arbitrary<Exercise> = fc.record(settings);
export const techniques: fc.Arbitrary<Exercise & { steps: PlanStep[] }> = fc.record({ ...settings, steps });
export const exercises: fc.Arbitrary<Exercise> = fc.oneof(ownExercises, techniques);

/** From 0 up to, but without, 1. Doubles of their own would nearly all be close to 0. */
export const parts: fc.Arbitrary<number> = fc.integer({ min: 0, max: 9999 }).map((part) => part / 10_000);

export const totalOf = (plan: Plan): number => plan.at(-1)!.start;

/** A phase in one line: "hold right 1/2 stay 30", with "!" where its step is told. */
const inLine = ({ kind, side, rep, reps, step, tells, seconds }: Phase): string =>
  [kind, side, rep && `${rep}/${reps}`, step && `${step}${tells ? '!' : ''}`, seconds].filter(Boolean).join(' ');

/** All phases but the last, which is "done". */
export const inLines = (plan: Plan): string[] => plan.slice(0, -1).map(inLine);
