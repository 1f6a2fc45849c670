import assert from 'node:assert/strict';
import { afterEach, beforeEach, test } from 'node:test';
import fc from 'fast-check';
import { useFakeTimers, type SinonFakeTimers } from 'sinon';
import { Ticker, type Ticking } from '../../src/timer/ticker.js';
import { parts } from './timer-fixture.js';

let clock: SinonFakeTimers;
beforeEach(() => {
  clock = useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'performance'] });
});
afterEach(() => {
  clock.restore();
});

const seconds = (): number => performance.now() / 1000;

/** Wants to be called at all those times; says when it was. */
function member(...times: number[]): Ticking & { called: number[]; due: number[] } {
  const due = [...times].sort((a, b) => a - b);
  const called: number[] = [];
  return {
    due,
    called,
    next: () => due[0] ?? Infinity,
    tick(now) {
      called.push(now);
      while (due[0]! <= now) due.shift();
    },
  };
}

const every = (period: number): Ticking & { called: number[] } => {
  const called: number[] = [];
  return { called, next: (now) => (Math.floor(now / period) + 1) * period, tick: (now) => called.push(now) };
};

void test('nobody waiting, no timeout', () => {
  const ticker = new Ticker(seconds);
  const idle = member();
  ticker.add(idle);
  assert.equal(clock.countTimers(), 0);
  const [one, two] = [every(1), every(1)];
  ticker.add(one);
  ticker.add(two);
  assert.equal(clock.countTimers(), 1);
  ticker.delete(one);
  assert.equal(clock.countTimers(), 1);
  ticker.delete(two);
  assert.equal(clock.countTimers(), 0);
  clock.tick(5000);
  assert.deepEqual([...one.called, ...two.called, ...idle.called], []);
});

void test('a call is never early, and at most a slot late', () => {
  const times = fc.array(
    parts.map((part) => part * 20),
    { maxLength: 6 },
  );
  fc.assert(
    fc.property(fc.array(times, { maxLength: 8 }), (all) => {
      const begin = seconds();
      const ticker = new Ticker(seconds);
      const members = all.map((own) => member(...own.map((time) => begin + time)));
      for (const one of members) ticker.add(one);
      const wanted = members.map(({ due }) => [...due]);
      clock.tick(21_000);
      for (const [index, { called, due }] of members.entries()) {
        assert.deepEqual(due, []);
        const times = wanted[index]!;
        for (const time of called)
          assert.ok(
            times.some((due) => due <= time && time < due + 0.022),
            `at ${time}`,
          );
        for (const due of times)
          assert.ok(
            called.some((time) => due <= time && time < due + 0.022),
            `due ${due}`,
          );
      }
      assert.equal(clock.countTimers(), 0);
    }),
  );
});

void test('who was added first makes no difference', () => {
  const periods = fc.array(
    parts.map((part) => 0.1 + part * 3),
    { minLength: 2, maxLength: 6 },
  );
  fc.assert(
    fc.property(periods, (all) => {
      const begin = seconds();
      const members = all.map((period) => member(begin + period, begin + 2 * period));
      const others = all.map((period) => member(begin + period, begin + 2 * period)).reverse();
      for (const group of [members, others]) {
        const ticker = new Ticker(seconds);
        for (const one of group) ticker.add(one);
      }
      clock.tick(7000);
      assert.deepEqual(
        members.map(({ called }) => called),
        others.reverse().map(({ called }) => called),
      );
    }),
  );
});

void test('a hundred timers wake the page at most fifty times a second', () => {
  const ticker = new Ticker(seconds);
  const calls = new Set<number>();
  for (let index = 0; index < 100; index++) {
    const offset = index * 0.0137;
    ticker.add({ next: (now) => Math.floor(now - offset) + 1 + offset, tick: (now) => calls.add(now) });
  }
  clock.tick(10_000);
  assert.ok(calls.size <= 500, `${calls.size}`);
  assert.ok(calls.size > 0);
});

void test('one that always wants to be called does not keep the page busy', () => {
  const ticker = new Ticker(seconds);
  let calls = 0;
  ticker.add({ next: (now) => now, tick: () => calls++ });
  clock.tick(1000);
  assert.equal(calls, 50);
});

void test('a timeout that fires early calls nobody early', () => {
  let early = 0;
  const ticker = new Ticker(() => seconds() - early);
  const one = member(1);
  ticker.add(one);
  early = 0.004;
  clock.tick(1000);
  assert.deepEqual(one.called, []);
  assert.equal(clock.countTimers(), 1);
  clock.tick(30);
  assert.equal(one.called.length, 1);
  assert.ok(one.called[0]! >= 1);
});

void test('waking calls at once all who are due, and asks everybody anew', () => {
  let away = 0;
  const ticker = new Ticker(() => seconds() + away);
  const [due, later, changed] = [member(2), member(1000), member()];
  for (const one of [due, later, changed]) ticker.add(one);
  away = 600;
  changed.due.push(600.5);
  ticker.wake();
  assert.deepEqual([due.called, later.called, changed.called], [[600], [], []]);
  clock.tick(600);
  assert.equal(changed.called.length, 1);
});

void test('adding somebody again asks them anew', () => {
  const ticker = new Ticker(seconds);
  const one = member();
  ticker.add(one);
  one.due.push(1);
  ticker.add(one);
  clock.tick(1100);
  assert.equal(one.called.length, 1);
});

void test('one that throws stops nobody, and the page hears of it', (t) => {
  const reports: (() => void)[] = [];
  t.mock.method(globalThis, 'queueMicrotask', (report: () => void) => reports.push(report));
  const ticker = new Ticker(seconds);
  const error = new Error('mine');
  let failed = 0;
  ticker.add({
    next: (now) => Math.floor(now) + 1,
    tick: () => {
      failed++;
      throw error;
    },
  });
  const fine = every(1);
  ticker.add(fine);
  clock.tick(2100);
  assert.deepEqual([failed, fine.called.length], [2, 2]);
  assert.equal(reports.length, 2);
  assert.throws(reports[0]!, error);
});

void test('members come and go, and wake others, while they are called', () => {
  const ticker = new Ticker(seconds);
  const [gone, late] = [member(1), member(1)];
  let woke = 0;
  const busy: Ticking = {
    next: (now) => (now < 1 ? 1 : Infinity),
    tick: () => {
      woke++;
      ticker.delete(gone);
      ticker.add(late);
      ticker.wake();
      ticker.delete(busy);
    },
  };
  ticker.add(busy);
  ticker.add(gone);
  clock.tick(1500);
  assert.deepEqual([woke, gone.called.length, late.called.length], [1, 0, 1]);
  assert.equal(clock.countTimers(), 0);
});

void test('one that leaves while it is called is not called again', () => {
  const ticker = new Ticker(seconds);
  let calls = 0;
  const once: Ticking = {
    next: (now) => Math.floor(now) + 1,
    tick: () => {
      calls++;
      ticker.delete(once);
    },
  };
  ticker.add(once);
  clock.tick(5000);
  assert.equal(calls, 1);
  assert.equal(clock.countTimers(), 0);
});

void test('a month is waited for in pieces', () => {
  const ticker = new Ticker(seconds);
  const month = 30 * 24 * 3600;
  const one = member(month);
  ticker.add(one);
  clock.tick(month * 1000 - 1);
  assert.deepEqual(one.called, []);
  clock.tick(30);
  assert.equal(one.called.length, 1);
});
