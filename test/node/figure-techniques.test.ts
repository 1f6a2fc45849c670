import assert from 'node:assert/strict';
import { test } from 'node:test';
import { CHECK_NAMES, excess, findings, told } from '../support/figure-checks.js';
import { offered, performances } from '../support/figure-techniques.js';

void test('every technique that is offered has a figure', () => {
  assert.deepEqual(
    performances.map(({ id }) => id),
    offered.map(({ id }) => id),
  );
  for (const { id, moves } of performances) assert.ok(moves.length, id);
});

for (const { id, figure, moves } of performances) {
  for (const name of CHECK_NAMES) {
    test(`${id}: ${name}`, () => {
      const found = findings(figure, name, moves).sort((a, b) => excess(b) - excess(a));
      assert.deepEqual(found.map(told), []);
    });
  }
}
