import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { now, steadyTime } from '../../src/timer/time.js';

/** Both clocks of a computer, in milliseconds, and the time made of them. */
function computer() {
  const clocks = { performance: 5000, date: 1_700_000_000_000 };
  const time = steadyTime(
    () => clocks.performance,
    () => clocks.date,
  );
  const first = time();
  return {
    /** Seconds since the first look. */
    passed: () => time() - first,
    run: (ms: number, drift = 0) => {
      clocks.performance += ms;
      clocks.date += ms + drift;
    },
    /** Some systems stop one of them, some none. */
    sleep: (ms: number, stops: boolean) => {
      if (!stops) clocks.performance += ms;
      clocks.date += ms;
    },
    setClock: (ms: number) => {
      clocks.date += ms;
    },
  };
}

const isNear = (actual: number, expected: number) => assert.ok(Math.abs(actual - expected) < 1e-6, `${actual}`);

for (const stops of [true, false]) {
  void test(`sleep counts where it ${stops ? 'stops' : 'does not stop'} performance.now()`, () => {
    const { passed, run, sleep } = computer();
    run(2000);
    sleep(600_000, stops);
    isNear(passed(), 602);
    run(1000);
    isNear(passed(), 603);
    sleep(1500, stops);
    sleep(86_400_000, stops);
    isNear(passed(), 603 + 1.5 + 86_400);
  });
}

void test('a clock that is set back, or put right a little, changes nothing', () => {
  const { passed, run, setClock, sleep } = computer();
  run(1000);
  setClock(-3_600_000);
  isNear(passed(), 1);
  setClock(900);
  isNear(passed(), 1);
  run(1000);
  isNear(passed(), 2);
  sleep(5000, true);
  isNear(passed(), 7);
});

void test('drift never adds up, and time never goes back', () => {
  const walks = fc.array(
    fc.record({ ms: fc.integer({ min: 0, max: 60_000 }), drift: fc.integer({ min: -5000, max: 1000 }) }),
  );
  fc.assert(
    fc.property(walks, (steps) => {
      const { passed, run } = computer();
      let sum = 0;
      for (const { ms, drift } of steps) {
        run(ms, drift);
        sum += ms;
        isNear(passed(), sum / 1000);
      }
    }),
  );
});

void test('the shared time reads the clocks as they are when it is called', (t) => {
  let steady = performance.now();
  t.mock.method(performance, 'now', () => steady);
  const before = now();
  steady += 250;
  isNear(now() - before, 0.25);
});
