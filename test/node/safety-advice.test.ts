import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import {
  ADVICE,
  adviceOn,
  type Advice,
  type Answers,
  type Condition,
  type Rules,
  type Sign,
} from '../../src/safety/advice.js';
import { LEVELS, type Level } from '../../src/safety/levels.js';
import { LOADS } from '../../src/safety/loads.js';

const SEED = { seed: 20_240, numRuns: 1000 };

const rank = (advice: Advice): number => ADVICE.indexOf(advice);
const urgency = (level: Level | undefined): number => (level ? LEVELS.indexOf(level) : -1);

const ids = fc.constantFrom('a', 'b', 'c', 'd', 'e');
const advice = fc.constantFrom(...ADVICE);
const sources = fc.array(fc.constantFrom('study', 'editors'), { minLength: 1 });

const condition: fc.Arbitrary<Condition> = fc.record({
  id: ids,
  base: advice,
  rules: fc.dictionary(fc.constantFrom(...LOADS), fc.record({ advice, sources })),
  sources,
});
const sign: fc.Arbitrary<Sign> = fc.record({ id: ids, level: fc.constantFrom(...LEVELS), sources });
const rules: fc.Arbitrary<Rules> = fc.record({ signs: fc.array(sign), conditions: fc.array(condition) });
const known = fc.subarray([...LOADS], { minLength: 1 });
const loads = fc.oneof(known, fc.array(fc.string()), fc.constant(undefined));
/** Some of them no rule knows. */
const told = fc.array(fc.oneof(ids, fc.string(), fc.constantFrom('__proto__', 'constructor')));
const answers: fc.Arbitrary<Answers> = fc.record({ signs: told, conditions: told });

const and = (one: Answers, other: Answers): Answers => ({
  signs: [...one.signs, ...other.signs],
  conditions: [...one.conditions, ...other.conditions],
});

test('whatever else is told, advice never gets milder, help never less urgent, and no reason goes', () => {
  fc.assert(
    fc.property(loads, answers, answers, rules, (loaded, first, more, by) => {
      const before = adviceOn(loaded, first, by);
      for (const both of [and(first, more), and(more, first)]) {
        const after = adviceOn(loaded, both, by);
        assert.ok(rank(after.advice) >= rank(before.advice));
        assert.ok(urgency(after.level) >= urgency(before.level));
        const reasons = after.reasons.map((reason) => JSON.stringify(reason));
        for (const reason of before.reasons) assert.ok(reasons.includes(JSON.stringify(reason)));
      }
    }),
    SEED,
  );
});

test('a technique that asks more of a body never gets milder advice', () => {
  fc.assert(
    fc.property(known, known, answers, rules, (some, more, given, by) => {
      const all = [...new Set([...some, ...more])];
      assert.ok(rank(adviceOn(all, given, by).advice) >= rank(adviceOn(some, given, by).advice));
    }),
    SEED,
  );
});

test('a technique of which too little is known is never fine with a condition', () => {
  const unknown = fc.oneof(fc.constant(undefined), fc.constant([]), fc.array(fc.string(), { minLength: 1 }));
  fc.assert(
    fc.property(unknown, ids, rules, (loaded, id, by) => {
      const { advice: found } = adviceOn(loaded, { signs: [], conditions: [id] }, by);
      assert.ok(rank(found) >= rank('ask'));
    }),
    SEED,
  );
});

test('stricter rules never give milder advice', () => {
  fc.assert(
    fc.property(known, answers, rules, fc.nat(), advice, (loaded, given, by, at, to) => {
      const before = adviceOn(loaded, given, by);
      const conditions = by.conditions.map((one, i) =>
        i === at % by.conditions.length && rank(to) > rank(one.base) ? { ...one, base: to } : one,
      );
      assert.ok(rank(adviceOn(loaded, given, { ...by, conditions }).advice) >= rank(before.advice));
    }),
    SEED,
  );
});

test('the advice is that of its strictest reason, which comes first, and each reason has a source or is unknown', () => {
  fc.assert(
    fc.property(loads, answers, rules, (loaded, given, by) => {
      const { advice: found, level, reasons } = adviceOn(loaded, given, by);
      assert.equal(found, reasons[0]?.advice ?? 'fine');
      const first = reasons.find((reason) => 'level' in reason);
      assert.equal(level, first?.level);
      for (const [i, reason] of reasons.entries()) {
        assert.notEqual(reason.advice, 'fine');
        assert.ok(i === 0 || rank(reasons[i - 1]!.advice) >= rank(reason.advice));
        const [id, all] = 'sign' in reason ? [reason.sign, by.signs] : [reason.condition, by.conditions];
        assert.ok(reason.sources.length > 0 || !all.some((one) => one.id === id));
      }
    }),
    SEED,
  );
});

test('an emergency sign always means stop and emergency, an urgent one at least stop', () => {
  fc.assert(
    fc.property(
      loads,
      answers,
      rules,
      fc.constantFrom('urgent' as const, 'emergency' as const),
      (loaded, given, by, level) => {
        const signs = [{ id: 'new', level, sources: ['study'] }, ...by.signs];
        const verdict = adviceOn(loaded, and(given, { signs: ['new'], conditions: [] }), { ...by, signs });
        assert.equal(verdict.advice, 'stop');
        assert.ok(urgency(verdict.level) >= urgency(level));
      },
    ),
    SEED,
  );
});

test('what it was given is left as it was', () => {
  fc.assert(
    fc.property(loads, answers, rules, (loaded, given, by) => {
      const before = JSON.stringify([loaded, given, by]);
      adviceOn(loaded, given, by);
      assert.equal(JSON.stringify([loaded, given, by]), before);
    }),
    SEED,
  );
});
