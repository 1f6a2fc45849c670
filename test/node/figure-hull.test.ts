import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { hull, type Circle } from '../../src/figure/hull.js';
import { outlinesOf } from '../support/figure-paths.js';
import { within } from '../support/figure-poses.js';

/** Numbers of a path are whole: points of it are off by this much, and arcs between them by a little more. */
const ROUNDED = 3;
const DIRECTIONS = Array.from({ length: 60 }, (_, i) => (i * Math.PI) / 30);

const circles: fc.Arbitrary<Circle> = fc.tuple(within(0, 3000), within(0, 1800), within(3, 200));
const groups = fc.array(circles, { minLength: 1, maxLength: 14 });

/** How far some points go in a direction. */
const reach = (points: readonly (readonly [number, number])[], angle: number): number =>
  Math.max(...points.map(([x, y]) => x * Math.cos(angle) + y * Math.sin(angle)));

/** The outline goes as far in every direction as the circles do, and no further; and all in one round. */
function checkRound(all: readonly Circle[], off = ROUNDED): void {
  const path = hull(all);
  assert.match(path, /^M-?\d+ -?\d+(?:L-?\d+ -?\d+|A\d+ \d+ 0 [01] 1 -?\d+ -?\d+)+Z$/);
  const [outline, ...more] = outlinesOf(path);
  assert.equal(more.length, 0);
  for (const angle of DIRECTIONS) {
    const wanted = Math.max(...all.map((circle) => reach([[circle[0], circle[1]]], angle) + circle[2]));
    const found = reach(outline!, angle);
    assert.ok(Math.abs(found - wanted) <= off, `${found} instead of ${wanted} at ${angle}: ${path}`);
  }
  const [first, last] = [outline![0]!, outline!.at(-1)!];
  assert.ok(Math.hypot(first[0] - last[0], first[1] - last[1]) <= ROUNDED, `not closed: ${path}`);
}

void test('an outline holds all circles and touches what is outermost', () => {
  fc.assert(
    fc.property(groups, (all) => checkRound(all)),
    { numRuns: 400 },
  );
});

void test('the order in which circles are given changes nothing to see', () => {
  fc.assert(
    fc.property(groups, (all) => {
      const [one, other] = [all, all.toReversed()].map((some) => outlinesOf(hull(some))[0]!);
      for (const angle of DIRECTIONS) assert.ok(Math.abs(reach(one!, angle) - reach(other!, angle)) <= ROUNDED);
    }),
  );
});

void test('one circle is a circle', () => {
  assert.equal(hull([[100, 200, 50]]), 'M50 200A50 50 0 0 1 150 200A50 50 0 0 1 50 200Z');
  checkRound([[100, 200, 50]]);
});

void test('nothing is drawn of a circle without a radius but a point', () => {
  assert.equal(hull([[100, 200, 0]]), 'M100 200A0 0 0 0 1 100 200A0 0 0 0 1 100 200Z');
});

void test('circles inside another add nothing', () => {
  fc.assert(
    fc.property(circles, within(0, 2 * Math.PI), within(0, 0.95), within(0.05, 1), ([x, y, r], angle, away, share) => {
      const inner: Circle = [x + r * away * Math.cos(angle), y + r * away * Math.sin(angle), r * (1 - away) * share];
      assert.equal(hull([[x, y, r], inner]), hull([[x, y, r]]));
      assert.equal(hull([inner, [x, y, r]]), hull([[x, y, r]]));
    }),
  );
});

void test('circles that are there twice, or at the same middle, add nothing', () => {
  fc.assert(
    fc.property(groups, within(0.1, 1), (all, share) => {
      checkRound([...all, ...all]);
      const [x, y, r] = all[0]!;
      checkRound([...all, [x, y, r * share]]);
    }),
  );
});

void test('circles in a row are a row', () => {
  checkRound([0, 1, 2, 3, 4].map((i): Circle => [100 * i, 50, 30]));
  checkRound([0, 1, 2, 3, 4].map((i): Circle => [50, 100 * i, 30]));
  checkRound([0, 1, 2, 3, 4].map((i): Circle => [100 * i, 100 * i, 50 - 10 * i]));
});

void test('a circle that only just looks out of another does not break the outline', () => {
  const grazing = fc.record({
    big: circles.filter(([, , r]) => r > 20),
    small: within(0.05, 0.9),
    angle: within(0, 2 * Math.PI),
    // From a hair’s breadth inside to a few points outside.
    out: fc.tuple(within(-6, 1), fc.constantFrom(1, -1)).map(([power, sign]) => sign * 10 ** power),
    others: fc.array(circles, { maxLength: 2 }),
  });
  fc.assert(
    fc.property(grazing, ({ big, small, angle, out, others }) => {
      const [x, y, r] = big;
      const away = r * (1 - small) + out;
      checkRound([big, [x + away * Math.cos(angle), y + away * Math.sin(angle), r * small], ...others]);
    }),
    { numRuns: 400 },
  );
});
