import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import type { Exercise, PlanStep } from '../../src/timer/exercise.js';
import { planOf } from '../../src/timer/plan.js';
import type { Plan } from '../../src/timer/phase.js';
import { cuesOf } from '../../src/timer/score.js';
import { exercises, parts, totalOf } from './timer-fixture.js';

const HOLD: Exercise = { dose: { kind: 'hold', seconds: 20 } };
const heard = (plan: Plan): string[] => cuesOf(plan).map(({ kind, at }) => `${at} ${kind}`);
const heardOf = (exercise: Exercise) => heard(planOf(exercise));

const STEPS: PlanStep[] = [
  { id: 'sit', moment: 'set-up', text: 'Sit on a chair with both feet flat on the floor.' },
  { id: 'tall', moment: 'set-up', text: 'Grow tall, as if a thread pulled you up to the ceiling.' },
  { id: 'turn', moment: 'move', text: 'Turn.' },
  { id: 'unwind', moment: 'release', text: 'Turn back.' },
  { id: 'shake', moment: 'release', text: 'Shake it out.' },
];

void test('an own dose can be followed by ear', () => {
  assert.deepEqual(heardOf({ ...HOLD, prepare: 6, rest: 6, reps: 2 }), [
    '0 ready',
    ...['3 last', '4 last', '5 last', '6 start', '16 half', '23 last', '24 last', '25 last', '26 ease'],
    ...['29 last', '30 last', '31 last', '32 start', '42 half', '49 last', '50 last', '51 last', '52 done'],
  ]);
});

void test('a technique: every step is announced, and the end of a hold', () => {
  const steps = [...STEPS, { id: 'stay', moment: 'hold', text: 'Stay.' } as const];
  assert.deepEqual(heardOf({ ...HOLD, seconds: 5, sides: 'both', switch: 6, steps }), [
    // Set up, the second step counted; in; held; out, in two steps.
    ...['0 ready', '6 ready', '10 last', '11 last', '12 last', '13 ready', '17 start', '22 ease', '26 ready'],
    ...['30 switch', '33 last', '34 last', '35 last', '36 ready', '40 start', '45 ease', '49 done'],
  ]);
});

void test('breaths are heard as they come and go', () => {
  assert.deepEqual(heardOf({ dose: { kind: 'breath', breaths: 2 }, prepare: 6, steps: STEPS.slice(2, 4) }), [
    ...['0 ready', '3 last', '4 last', '5 last', '6 ready'],
    ...['10 in', '14 out', '20 in', '24 out', '30 ease', '34 done'],
  ]);
});

void test('what is short has neither half nor count', () => {
  assert.deepEqual(heardOf({ ...HOLD, seconds: 7, prepare: 4 }), ['0 ready', '4 start', '11 done']);
  assert.deepEqual(heardOf({ ...HOLD, seconds: 15, prepare: 0 }).slice(0, 2), ['0 start', '12 last']);
  assert.deepEqual(heardOf({ ...HOLD, seconds: 16, prepare: 0 }).slice(0, 3), ['0 start', '8 half', '13 last']);
});

void test('of two that would collide, the more important one is heard', () => {
  const short: Plan = [
    { kind: 'prepare', seconds: 0.5, start: 0 },
    { kind: 'hold', seconds: 8, start: 0.5 },
    { kind: 'rest', seconds: 0.4, start: 8.5 },
    { kind: 'done', seconds: 0, start: 8.9 },
  ];
  assert.deepEqual(heard(short), ['0.5 start', '5.5 last', '6.5 last', '7.5 last', '8.9 done']);
});

/** Plans with fractions of seconds, as no dose has them. */
const uneven = fc
  .tuple(exercises.map(planOf), parts)
  .map(([plan, part]) =>
    plan.map((phase) => ({ ...phase, start: phase.start * (1 - part), seconds: phase.seconds * (1 - part) })),
  );

void test('cues come in order and never collide', () => {
  fc.assert(
    fc.property(uneven, (plan) => {
      const cues = cuesOf(plan);
      for (const [index, { at, phase }] of cues.entries()) {
        if (index) assert.ok(at - cues[index - 1]!.at >= 0.9);
        const { start, seconds } = plan[phase]!;
        assert.ok(at >= start && at <= start + seconds);
      }
      assert.equal(cues.at(-1)?.kind, 'done');
    }),
  );
});

void test('every phase is heard as it begins, a hold by exactly one start', () => {
  fc.assert(
    fc.property(exercises.map(planOf), (plan) => {
      const cues = cuesOf(plan);
      for (const [index, { kind, start }] of plan.entries()) {
        const begins = cues.filter(({ phase, at }) => phase === index && at === start);
        assert.equal(begins.length, 1);
        const starts = cues.filter((cue) => cue.phase === index && cue.kind === 'start');
        assert.equal(starts.length, kind === 'hold' ? 1 : 0);
      }
    }),
  );
});

void test('last ones are the three seconds before a hold ends or something begins', () => {
  fc.assert(
    fc.property(exercises.map(planOf), (plan) => {
      const counts = cuesOf(plan).filter(({ kind }) => kind === 'last');
      for (const index of plan.keys()) {
        const { kind, start, seconds } = plan[index]!;
        const own = counts.filter(({ phase }) => phase === index).map(({ at }) => start + seconds - at);
        const next = plan[index + 1]?.kind;
        const isCounted =
          kind === 'hold'
            ? seconds >= 8
            : ['prepare', 'rest', 'switch'].includes(kind) &&
              seconds >= 5 &&
              ['hold', 'move', 'in'].includes(String(next));
        assert.deepEqual(own, isCounted ? [3, 2, 1] : []);
      }
      assert.ok(counts.every(({ at }) => at < totalOf(plan)));
    }),
  );
});
