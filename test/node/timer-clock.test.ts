import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import {
  back,
  clockOf,
  elapsedAt,
  momentAt,
  pause,
  replan,
  reset,
  resume,
  settle,
  skip,
  start,
  type Clock,
} from '../../src/timer/clock.js';
import type { Exercise } from '../../src/timer/exercise.js';
import { planOf } from '../../src/timer/plan.js';
import { exercises, parts, totalOf } from './timer-fixture.js';

const BOTH: Exercise = { dose: { kind: 'hold', seconds: 20, reps: 2 }, sides: 'both' };
/** 0 prepare, 5 hold, 25 rest, 35 hold, 55 switch, 63 hold, 83 rest, 93 hold, 113 done. */
const PLAN = planOf(BOTH);

const plans = exercises.map(planOf);
const seconds = (max: number) => parts.map((part) => part * max);
/** A plan, and how far into it: from its beginning up to, but without, its end. */
const places = fc.tuple(plans, parts).map(([plan, part]) => ({ plan, elapsed: part * totalOf(plan) }));

const indexAt = (clock: Clock, now: number): number => momentAt(clock.plan, elapsedAt(clock, now)).index;

void test('a clock runs from its start, and its end is its end', () => {
  const idle = clockOf(PLAN);
  assert.equal(elapsedAt(idle, 1000), 0);
  const running = start(idle, 1000);
  assert.equal(elapsedAt(running, 1030.5), 30.5);
  assert.equal(elapsedAt(running, 990), 0);
  assert.equal(elapsedAt(running, 5000), 113);
  assert.equal(settle(running, 1112.9), running);
  const done = settle(running, 1113);
  assert.equal(done.status, 'done');
  assert.equal(elapsedAt(done, 0), 113);
});

void test('a pause keeps the place, and the clock goes on from it', () => {
  const paused = pause(start(clockOf(PLAN), 10), 17);
  assert.equal(paused.status, 'paused');
  assert.equal(elapsedAt(paused, 400), 7);
  for (const again of [resume, start]) {
    const resumed = again(paused, 400);
    assert.equal(resumed.status, 'running');
    assert.equal(elapsedAt(resumed, 401), 8);
  }
});

void test('what makes no sense changes nothing', () => {
  const idle = clockOf(PLAN);
  const running = start(idle, 0);
  const paused = pause(running, 7);
  const done = settle(running, 200);
  const calls = { start, pause, resume, skip, back, reset };
  const nothing: [Clock, (keyof typeof calls)[]][] = [
    [idle, ['pause', 'resume', 'skip', 'back', 'reset']],
    [running, ['start', 'resume']],
    [paused, ['pause']],
    [done, ['pause', 'resume', 'skip']],
  ];
  for (const [clock, names] of nothing) {
    for (const name of names) assert.equal(calls[name](clock, 7), clock, `${name} while ${clock.status}`);
  }
});

void test('whoever calls after the end finds it done', () => {
  const over = start(clockOf(PLAN), 0);
  assert.equal(pause(over, 200).status, 'done');
  assert.equal(skip(over, 200).status, 'done');
  assert.deepEqual(start(over, 200), start(clockOf(PLAN), 200));
  const last = back(over, 200);
  assert.deepEqual([last.status, elapsedAt(last, 300)], ['paused', 93]);
});

void test('skip and back go to the beginnings of phases, running or not', () => {
  const running = start(clockOf(PLAN), 0);
  const second = skip(running, 2);
  assert.deepEqual([second.status, elapsedAt(second, 2), elapsedAt(second, 3)], ['running', 5, 6]);
  assert.equal(elapsedAt(back(second, 10), 10), 0);
  assert.equal(elapsedAt(back(running, 2), 2), 0);
  const paused = skip(pause(running, 30), 90);
  assert.deepEqual([paused.status, elapsedAt(paused, 100)], ['paused', 35]);
  assert.equal(skip(pause(running, 100), 100).status, 'done');
});

void test('start begins anew after the end, and reset at any time', () => {
  const done = settle(start(clockOf(PLAN), 0), 200);
  assert.equal(elapsedAt(start(done, 300), 301), 1);
  for (const clock of [start(clockOf(PLAN), 0), pause(start(clockOf(PLAN), 0), 7), done]) {
    assert.deepEqual(reset(clock), clockOf(PLAN));
  }
});

void test('where two phases meet, the later one has begun', () => {
  assert.deepEqual(momentAt(PLAN, 5), { index: 1, phase: PLAN[1], into: 0, left: 20 });
  assert.equal(momentAt(PLAN, 4.999).index, 0);
  assert.equal(momentAt(PLAN, -3).into, 0);
  assert.equal(momentAt(PLAN, NaN).index, 0);
  assert.equal(momentAt(PLAN, 1e9).phase.kind, 'done');
});

void test('any time has exactly one phase', () => {
  fc.assert(
    fc.property(places, ({ plan, elapsed }) => {
      const { index, phase, into, left } = momentAt(plan, elapsed);
      const around = plan.filter(({ start: begin, seconds: length }) => begin <= elapsed && elapsed < begin + length);
      assert.deepEqual(around, [phase]);
      assert.equal(plan[index], phase);
      assert.ok(into >= 0 && left > 0);
      assert.ok(Math.abs(into + left - phase.seconds) < 1e-9);
    }),
  );
});

void test('skip and back undo each other', () => {
  fc.assert(
    fc.property(places, fc.boolean(), ({ plan, elapsed }, isPaused) => {
      const running = start(clockOf(plan), 0);
      const clock = isPaused ? pause(running, elapsed) : running;
      const { index } = momentAt(plan, elapsed);
      const there = skip(clock, elapsed);
      assert.equal(indexAt(there, elapsed), index + 1);
      assert.equal(indexAt(back(there, elapsed), elapsed), index);
      if (index > 0) assert.equal(indexAt(skip(back(clock, elapsed), elapsed), elapsed), index);
    }),
  );
});

const calls = { start, pause, resume, skip, back, reset, settle };
const deeds = fc.array(
  fc.record({
    call: fc.constantFrom(...(Object.keys(calls) as (keyof typeof calls)[])),
    wait: fc.oneof(seconds(40), seconds(0.01), fc.integer({ min: 0, max: 60 })),
  }),
  { maxLength: 40 },
);

void test('whatever is pressed whenever, the clock stays within its plan, and only moves while it runs', () => {
  fc.assert(
    fc.property(plans, deeds, (plan, all) => {
      let clock = clockOf(plan);
      let now = 100;
      for (const { call, wait } of all) {
        const before = elapsedAt(clock, now);
        now += wait;
        const reached = elapsedAt(clock, now);
        if (clock.status === 'running') assert.ok(Math.abs(reached - Math.min(before + wait, totalOf(plan))) < 1e-9);
        else assert.equal(reached, before);
        clock = calls[call](clock, now);
        const elapsed = elapsedAt(clock, now);
        assert.ok(elapsed >= 0 && elapsed <= totalOf(plan));
        if (clock.status === 'done') assert.equal(elapsed, totalOf(plan));
        if (clock.status === 'idle') assert.equal(elapsed, 0);
        if (call === 'pause' || call === 'resume') assert.ok(Math.abs(elapsed - reached) < 1e-9);
      }
    }),
  );
});

void test('a thousand pauses lose nothing', () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(seconds(0.1), seconds(100)), { minLength: 1000, maxLength: 1000 }), (pauses) => {
      let clock = start(clockOf(PLAN), 12345.678);
      let now = 12345.678;
      let ran = 0;
      for (const [run, wait] of pauses) {
        clock = pause(clock, now + run);
        ran += now + run - now;
        now += run + wait;
        clock = resume(clock, now);
      }
      assert.ok(Math.abs(elapsedAt(clock, now) - Math.min(ran, totalOf(PLAN))) < 1e-6);
    }),
    { numRuns: 20 },
  );
});

void test('another length keeps the place', () => {
  const held = fc.tuple(exercises, fc.integer({ min: 1, max: 90 }), fc.integer({ min: 1, max: 90 }));
  fc.assert(
    fc.property(held, parts, fc.boolean(), ([exercise, from, to], part, isPaused) => {
      const plan = planOf({ ...exercise, seconds: from });
      const longer = planOf({ ...exercise, seconds: to });
      const at = part * totalOf(plan);
      const running = start(clockOf(plan), 0);
      const clock = isPaused ? pause(running, at) : running;
      const { index, into } = momentAt(plan, at);
      const next = replan(clock, longer, at)!;
      assert.equal(next.plan, longer);
      assert.equal(next.status, clock.status);
      const { start: begin, seconds: length } = longer[index]!;
      assert.ok(Math.abs(elapsedAt(next, at) - (begin + Math.min(into, length))) < 1e-9);
    }),
  );
});

void test('more repetitions keep the place in the first', () => {
  const once = planOf({ dose: { kind: 'hold', seconds: 20 }, sides: 'both' });
  const more = replan(start(clockOf(once), 0), PLAN, 40)!;
  // Seven seconds into the hold on the second side.
  assert.equal(elapsedAt(more, 40), 63 + 7);
});

void test('of phases that are alike, the same one is found', () => {
  const steps = [
    { id: 'turn', moment: 'move', text: 'Turn.' },
    { id: 'turn', moment: 'move', text: 'Turn a good deal more slowly than you would like to.' },
    { id: 'stay', moment: 'hold', text: 'Stay.' },
  ] as const;
  const short = planOf({ dose: { kind: 'hold', seconds: 20 }, prepare: 0, steps });
  const long = planOf({ dose: { kind: 'hold', seconds: 20 }, prepare: 9, steps });
  const clock = replan(start(clockOf(short), 0), long, 5)!;
  assert.equal(elapsedAt(clock, 5), 9 + 5);
});

void test('a plan without such a place is none to go on with; before and after, any plan is', () => {
  const other = planOf({ dose: { kind: 'hold', seconds: 60 }, prepare: 0 });
  const running = start(clockOf(PLAN), 0);
  assert.equal(replan(running, other, 2), undefined);
  const oneSided = planOf({ ...BOTH, sides: 'none' });
  assert.equal(replan(running, oneSided, 7), undefined);
  assert.deepEqual(replan(clockOf(PLAN), other, 2), clockOf(other));
  for (const over of [running, settle(running, 200)]) {
    const done = replan(over, other, 200)!;
    assert.deepEqual([done.status, done.plan, elapsedAt(done, 200)], ['done', other, 60]);
  }
});
