import assert from 'node:assert/strict';
import { readdirSync } from 'node:fs';
import { test } from 'node:test';
import fc from 'fast-check';
import { amountOf } from '../../src/timer/amount.js';
import type { Exercise, PlanStep } from '../../src/timer/exercise.js';
import { planOf } from '../../src/timer/plan.js';
import type { Phase } from '../../src/timer/phase.js';
import { sayingTime } from '../../src/timer/saying-time.js';
import { exercises, inLines, ownExercises, techniques, totalOf } from './timer-fixture.js';

const HOLD: Exercise = { dose: { kind: 'hold', seconds: 20 } };
const linesOf = (exercise: Exercise) => inLines(planOf(exercise));

/** A step of so many words. */
const step = (id: string, moment: PlanStep['moment'], words: number): PlanStep => ({
  id,
  moment,
  text: 'word '.repeat(words).trim(),
});

const TWIST: PlanStep[] = [
  step('sit', 'set-up', 13),
  step('reach', 'set-up', 3),
  step('aside', undefined, 5),
  step('grow', 'move', 11),
  step('turn', 'move', 16),
  step('stay', 'hold', 10),
  step('unwind', 'release', 8),
  step('shake', 'release', 4),
  step('swap', 'switch', 20),
];
const without = (...ids: string[]) => TWIST.filter(({ id }) => !ids.includes(id));

void test('an own dose: holds, rests between them, and a change-over', () => {
  assert.deepEqual(linesOf(HOLD), ['prepare 5', 'hold 20']);
  assert.deepEqual(linesOf({ dose: { kind: 'hold', seconds: [45, 60], reps: [2, 3] }, sides: 'both' }), [
    'prepare 5',
    'hold right 1/2 45',
    'rest right 1/2 10',
    'hold right 2/2 45',
    'switch left 8',
    'hold left 1/2 45',
    'rest left 1/2 10',
    'hold left 2/2 45',
  ]);
});

void test('an own dose takes other lengths, and 0 leaves a phase out', () => {
  const both: Exercise = { ...HOLD, sides: 'both', seconds: 45, reps: 2, prepare: 7, rest: 15, switch: 9 };
  assert.deepEqual(linesOf(both), [
    'prepare 7',
    'hold right 1/2 45',
    'rest right 1/2 15',
    'hold right 2/2 45',
    'switch left 9',
    'hold left 1/2 45',
    'rest left 1/2 15',
    'hold left 2/2 45',
  ]);
  assert.deepEqual(linesOf({ ...both, reps: 1, prepare: 0, switch: 0 }), ['hold right 45', 'hold left 45']);
});

void test('an own dose of another kind is held for as long as it takes', () => {
  assert.deepEqual(linesOf({ dose: { kind: 'time', seconds: [60, 90] } }), ['prepare 5', 'hold 60']);
  assert.deepEqual(linesOf({ dose: { kind: 'breath', breaths: 6 } }), ['prepare 5', 'hold 60']);
  assert.deepEqual(linesOf({ dose: { kind: 'breath', breaths: 6, in: 3, out: 5 }, reps: 2 }), ['prepare 5', 'hold 16']);
  assert.deepEqual(linesOf({ dose: { kind: 'reps', reps: 2 }, rest: 0 }), ['prepare 5', 'hold 1/2 3', 'hold 2/2 3']);
});

void test('a technique is told once, and its second side by the change-over alone', () => {
  assert.deepEqual(linesOf({ ...HOLD, sides: 'both', steps: TWIST }), [
    'prepare sit! 7',
    'prepare reach! 4',
    'move right grow! 6',
    'move right turn! 9',
    'hold right stay! 20',
    'release right unwind! 5',
    'release right shake! 4',
    'switch left swap! 11',
    'move left swap 4',
    'hold left stay 20',
    'release left unwind 4',
  ]);
});

void test('later repetitions of a hold are brief', () => {
  assert.deepEqual(linesOf({ ...HOLD, reps: 2, prepare: 3, sides: 'both', switch: 6, steps: TWIST }), [
    'prepare 3',
    'move right 1/2 grow! 6',
    'move right 1/2 turn! 9',
    'hold right 1/2 stay! 20',
    'release right 1/2 unwind! 5',
    'release right 1/2 shake! 4',
    'rest right 1/2 5',
    'move right 2/2 grow 3',
    'move right 2/2 turn 3',
    'hold right 2/2 stay 20',
    'release right 2/2 unwind 3',
    'switch left swap! 6',
    'move left 1/2 swap 4',
    'hold left 1/2 stay 20',
    'release left 1/2 unwind 4',
    'rest left 1/2 5',
    'move left 2/2 swap 3',
    'hold left 2/2 stay 20',
    'release left 2/2 unwind 3',
  ]);
});

void test('what a technique does not say has a phase without words', () => {
  const bare = { ...HOLD, sides: 'both', steps: [step('stay', 'hold', 3)] } as const;
  assert.deepEqual(linesOf(bare), [
    'prepare 5',
    'move right 4',
    'hold right stay! 20',
    'release right 4',
    'switch left 8',
    'move left 4',
    'hold left stay 20',
    'release left 4',
  ]);
});

void test('without a hold step, the last move is what is held', () => {
  assert.deepEqual(linesOf({ ...HOLD, prepare: 0, steps: without('stay', 'shake') }), [
    'move grow! 6',
    'hold turn! 20',
    'release unwind! 5',
  ]);
});

void test('a step that takes longer to say than to do is not told', () => {
  const [, held] = planOf({ ...HOLD, seconds: 5, prepare: 0, steps: [step('stay', 'hold', 10)] });
  assert.equal(held?.kind, 'hold');
  assert.equal(held.tells, undefined);
});

void test('breaths are counted, at their pace', () => {
  const breaths: Exercise = { dose: { kind: 'breath', breaths: [2, 4] }, prepare: 0, steps: without('stay', 'shake') };
  assert.deepEqual(linesOf(breaths), [
    'move grow! 6',
    'move turn! 9',
    'in 1/2 turn 4',
    'out 1/2 turn 6',
    'in 2/2 turn 4',
    'out 2/2 turn 6',
    'release unwind! 5',
  ]);
  const paced = linesOf({ ...breaths, dose: { kind: 'breath', breaths: 1, in: 3, out: 5 }, steps: TWIST });
  assert.deepEqual(paced.slice(2, 4), ['in 1/1 stay 3', 'out 1/1 stay 5']);
  const others = linesOf({ ...breaths, reps: 1, breath: { in: 2, out: 7 } });
  assert.deepEqual(others.slice(2, -1), ['in 1/1 turn 2', 'out 1/1 turn 7']);
});

void test('repetitions of a movement: told and slow, then in rhythm; the way out comes once', () => {
  assert.deepEqual(linesOf({ dose: { kind: 'reps', reps: 3 }, prepare: 0, steps: without('stay') }), [
    'move 1/3 grow! 6',
    'move 1/3 turn! 9',
    'move 2/3 grow 3',
    'move 2/3 turn 3',
    'move 3/3 grow 3',
    'move 3/3 turn 3',
    'release unwind! 5',
    'release shake! 4',
  ]);
});

void test('repetitions with a stop at the far end', () => {
  assert.deepEqual(linesOf({ dose: { kind: 'reps', reps: 2, seconds: 3 }, prepare: 0, steps: without('grow') }), [
    'move 1/2 turn! 9',
    'hold 1/2 stay 3',
    'release 1/2 unwind! 5',
    'release 1/2 shake! 4',
    'move 2/2 turn 3',
    'hold 2/2 stay 3',
    'release 2/2 unwind 3',
    'release 2/2 shake 3',
  ]);
});

void test('the second side of a movement goes through its steps as well', () => {
  const steps = [step('tip', 'move', 16), step('return', 'move', 8)];
  assert.deepEqual(linesOf({ dose: { kind: 'reps', reps: 2 }, sides: 'both', prepare: 0, steps }).slice(4), [
    'switch left 8',
    'move left 1/2 tip 4',
    'move left 1/2 return 4',
    'move left 2/2 tip 3',
    'move left 2/2 return 3',
    'release 4',
  ]);
});

void test('long words take longer to say, within reason', () => {
  const times = [1, 6, 7, 20, 31, 100].map((words) => sayingTime(step('a', 'move', words).text));
  assert.deepEqual(times, [4, 4, 5, 11, 15, 15]);
  assert.equal(sayingTime('背筋を伸ばして座り、両足を床につけて、膝を前に向けます。'), 5);
  assert.equal(sayingTime(''), 4);
});

const isMain = ({ kind }: Phase) => kind === 'hold' || kind === 'in' || kind === 'out';
const mainOf = (plan: readonly Phase[], side?: Phase['side']) =>
  plan
    .filter((phase) => isMain(phase) && (!side || phase.side === side))
    .map(({ kind, seconds }) => ({ kind, seconds }));

void test('phases follow each other without a gap, and end', () => {
  fc.assert(
    fc.property(exercises, (exercise) => {
      const plan = planOf(exercise);
      let start = 0;
      for (const phase of plan) {
        assert.equal(phase.start, start);
        start += phase.seconds;
      }
      assert.deepEqual(plan.at(-1), { kind: 'done', seconds: 0, start: totalOf(plan) });
      assert.ok(plan.slice(0, -1).every(({ kind, seconds }) => kind !== 'done' && seconds > 0));
    }),
  );
});

void test('every side gets every repetition, in full', () => {
  fc.assert(
    fc.property(exercises, (exercise) => {
      const plan = planOf(exercise);
      const { reps, seconds, breaths = 0, pace } = amountOf(exercise);
      const breath = pace && [
        { kind: 'in', seconds: pace.in },
        { kind: 'out', seconds: pace.out },
      ];
      const whole = breath
        ? Array.from({ length: breaths }, () => breath).flat()
        : Array.from({ length: seconds ? reps : 0 }, () => ({ kind: 'hold', seconds }));
      if (exercise.sides === 'both') {
        assert.deepEqual(mainOf(plan, 'right'), whole);
        assert.deepEqual(mainOf(plan, 'left'), whole);
      }
      assert.equal(mainOf(plan).length, whole.length * (exercise.sides === 'both' ? 2 : 1));
    }),
  );
});

void test('right before left, with the change-over between', () => {
  fc.assert(
    fc.property(exercises, (exercise) => {
      const plan = planOf(exercise);
      const sides = plan.flatMap(({ side }) => side ?? []);
      assert.deepEqual(sides, [...sides].sort().reverse());
      assert.equal(new Set(sides).size, exercise.sides === 'both' ? 2 : 0);
      const changes = plan.filter(({ kind }) => kind === 'switch');
      assert.equal(changes.length, exercise.sides === 'both' && exercise.switch !== 0 ? 1 : 0);
      for (const change of changes) {
        assert.equal(change.side, 'left');
        assert.equal(plan[plan.indexOf(change) - 1]!.side, 'right');
      }
    }),
  );
});

void test('an own dose has no phase of a technique, and no rest after the last hold', () => {
  fc.assert(
    fc.property(ownExercises, (exercise) => {
      const plan = planOf(exercise);
      for (const { kind, step, tells } of plan) {
        assert.ok(['prepare', 'hold', 'switch', 'rest', 'done'].includes(kind), kind);
        assert.ok(!step && !tells);
      }
      assert.equal(plan.at(-2)?.kind, 'hold');
      for (const [index, { kind, side }] of plan.entries()) {
        if (kind === 'rest') assert.deepEqual([plan[index + 1]?.kind, plan[index + 1]?.side], ['hold', side]);
      }
    }),
  );
});

void test('a step is told once, and there is time for its words', () => {
  fc.assert(
    fc.property(techniques, (exercise) => {
      const told = planOf(exercise).filter(({ tells }) => tells);
      const ids = told.map(({ step }) => step);
      assert.equal(new Set(ids).size, ids.length);
      for (const { kind, side, seconds, step: id } of told) {
        const { text } = exercise.steps.find((one) => one.id === id)!;
        if (kind !== 'switch' || exercise.switch === undefined) assert.ok(seconds >= sayingTime(text));
        assert.ok(side !== 'left' || kind === 'switch', `${kind} tells the first side's words on the second`);
      }
    }),
  );
});

const folder = new URL('../../content/techniques/', import.meta.url);

for (const id of readdirSync(folder)) {
  void test(`${id} can be followed from its first step to its last`, async () => {
    const module = (await import(`../../src/content/generated/en/${id}.js`)) as { default: Partial<Exercise> };
    const { dose, steps = [], sides } = module.default;
    if (!dose) return;
    const plan = planOf({ dose, steps, sides });
    // Whoever follows the plan is told every step, in the order of the card. A hold may be too short to speak in.
    const told = plan.filter(({ tells }) => tells).map(({ step }) => step);
    const due = steps
      .filter(({ moment, id: own }) => moment !== 'hold' || told.includes(own))
      .map(({ id: own }) => own);
    assert.deepEqual(told, due);
    for (const { moment, id: own } of steps)
      assert.ok(
        plan.some(({ step }) => step === own),
        `${own} (${moment})`,
      );
    assert.deepEqual(mainOf(plan, 'left'), sides === 'both' ? mainOf(plan, 'right') : []);
    assert.ok(totalOf(plan) <= 150, `${totalOf(plan)} seconds`);
  });
}
