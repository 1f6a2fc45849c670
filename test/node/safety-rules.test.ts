import assert from 'node:assert/strict';
import { test } from 'node:test';
import { load, loadSafety, TECHNIQUE_IDS } from '../../src/content/index.js';
import type { Technique } from '../../src/content/index.js';
import { rulesOf } from '../../src/content/safety-rules.js';
import { ADVICE, adviceOn, type Advice, type Verdict } from '../../src/safety/advice.js';
import { LEVELS, type Level } from '../../src/safety/levels.js';
import { LOADS } from '../../src/safety/loads.js';

const texts = await loadSafety('en');
const rules = rulesOf(texts);
const techniques = (await Promise.all(TECHNIQUE_IDS.map((id) => load(id, 'en')))) as Technique[];
const conditions = rules.conditions.map(({ id }) => id);
const signsAt = (level: Level) => rules.signs.filter((sign) => sign.level === level).map(({ id }) => id);

const rank = (advice: Advice): number => ADVICE.indexOf(advice);
const on = (loads: readonly string[] | undefined, told: readonly string[], signs: readonly string[] = []): Verdict =>
  adviceOn(loads, { signs, conditions: told }, rules);
const techniqueOf = (id: string): Technique => techniques.find((technique) => technique.id === id)!;
const adviceFor = (id: string, ...told: string[]): Advice => on(techniqueOf(id).loads, told).advice;
const hasLoad = (load: string) => techniques.filter(({ loads = [] }) => (loads as string[]).includes(load));

const SIGNS: Readonly<Record<Level, Readonly<Record<string, string>>>> = {
  emergency: {
    'numbness round the saddle': 'saddle-numbness',
    'trouble with bladder or bowel': 'bladder-or-bowel',
    'a change in how sex feels or works': 'sexual-change',
    'both legs': 'both-legs',
    'a serious accident': 'serious-accident',
    'chest pain': 'chest-pain',
  },
  urgent: {
    'fever, or being unwell': 'feverish-or-unwell',
    'weight loss': 'weight-loss',
    'cancer, now or in the past': 'past-cancer',
    'steroids for a long time': 'long-steroids',
    'weak immunity': 'weak-immunity',
    'a lump, or a changed shape': 'lump-or-shape',
    'pain at night': 'worse-at-night',
    'no ease with rest': 'no-ease-with-rest',
    'a leg that gets worse': 'leg-getting-worse',
    'a fall with thin bones': 'fall-with-thin-bones',
  },
  routine: {
    'pain for weeks': 'lasting-weeks',
    'pain that gets worse': 'getting-worse',
    'no daily life': 'stops-daily-life',
    'a health condition': 'health-condition',
  },
};

const CONDITIONS: Readonly<Record<string, string>> = {
  'disc herniation': 'disc-herniation',
  osteoporosis: 'osteoporosis',
  arthritis: 'arthritis',
  'past spinal surgery': 'past-back-surgery',
  'recent surgery': 'recent-back-surgery',
  'spinal instability': 'spinal-instability',
  'a recent injury': 'recent-injury',
  'sharp or shooting pain': 'sharp-or-shooting-pain',
  'numbness, tingling or weakness': 'nerve-symptoms',
  pregnancy: 'pregnancy',
  'a risk of bleeding': 'bleeding-risk',
  'dizziness or poor balance': 'dizziness-or-poor-balance',
  cancer: 'cancer',
  steroids: 'long-term-steroids',
  'weak immunity': 'weak-immune-system',
};

const cited = new Set(texts.sources.map(({ id }) => id));
const areCited = (sources: readonly string[]) => sources.length > 0 && sources.every((source) => cited.has(source));

for (const level of LEVELS) {
  for (const [what, id] of Object.entries(SIGNS[level])) {
    test(`${what} is ${level}, with words and a source`, () => {
      const sign = texts.levels.find((one) => one.level === level)!.signs.find((one) => one.id === id);
      assert.ok(sign?.text);
      assert.ok(areCited(sign.sources));
    });
  }
  test(`what to do about a sign that is ${level} has a source`, () => {
    const { title, advice, sources } = texts.levels.find((one) => one.level === level)!;
    assert.ok(title && advice && areCited(sources));
    assert.deepEqual(signsAt(level).sort(), Object.values(SIGNS[level]).sort(), 'a sign that this test does not know');
  });
}

for (const [what, id] of Object.entries(CONDITIONS)) {
  test(`${what} is a condition, with words, a source, and a source for each rule`, () => {
    const condition = texts.conditions.find((one) => one.id === id);
    assert.ok(condition?.name && condition.advice);
    assert.ok(areCited(condition.sources));
    for (const [load, rule] of Object.entries(condition.rules ?? {})) {
      assert.ok(areCited(rule.sources ?? []), load);
      assert.ok(hasLoad(load).length, `no technique has ${load}`);
      assert.ok(rank(rule.advice) >= rank(condition.base), `${load} is milder than the base`);
    }
  });
}

test('no condition is left out of these tests', () => {
  assert.deepEqual([...conditions].sort(), Object.values(CONDITIONS).sort());
});

test('every load has words, and a technique', () => {
  for (const load of LOADS) assert.ok(texts.loads[load] && hasLoad(load).length, load);
});

test('the rules know every technique that is taught, and what it loads', () => {
  const taught = techniques.filter(({ withheld }) => !withheld);
  assert.equal(techniques.length - taught.length, 1);
  assert.deepEqual(
    texts.techniques,
    taught.map(({ id, name, loads }) => ({ id, name, loads })),
  );
});

test('nothing told is fine', () => {
  for (const { loads } of techniques) {
    assert.deepEqual(on(loads, []), { advice: 'fine', level: undefined, reasons: [] });
  }
});

for (const { id, loads } of techniques) {
  test(`${id}: each condition counts, with its reason and a source`, () => {
    for (const one of conditions) {
      const { advice, level, reasons } = on(loads, [one]);
      assert.equal(level, undefined);
      if (one === 'dizziness-or-poor-balance' && isSteady(id)) {
        assert.deepEqual([advice, reasons], ['fine', []]);
        continue;
      }
      assert.notEqual(advice, 'fine', one);
      assert.equal(reasons.length, 1);
      const [reason] = reasons;
      assert.ok('condition' in reason! && reason.condition === one);
      assert.equal(reason.advice, advice);
      assert.ok(areCited(reason.sources), one);
      for (const minded of reason.loads) assert.ok(loads!.includes(minded));
    }
  });

  test(`${id}: no second condition makes the advice milder, or hides the first`, () => {
    for (const one of conditions) {
      for (const other of conditions) {
        const [first, second, both] = [on(loads, [one]), on(loads, [other]), on(loads, [one, other])];
        assert.equal(rank(both.advice), Math.max(rank(first.advice), rank(second.advice)), `${one}, ${other}`);
        for (const { reasons } of [first, second])
          for (const reason of reasons) assert.ok(both.reasons.some(same(reason)));
        const all = new Set([...first.reasons, ...second.reasons].map((reason) => JSON.stringify(reason)));
        assert.equal(both.reasons.length, all.size);
      }
    }
  });

  test(`${id}: a sign counts whatever else is told`, () => {
    const routine = signsAt('routine');
    for (const told of [[], ...conditions.map((one) => [one]), conditions]) {
      for (const sign of signsAt('emergency')) {
        const verdict = on(loads, told, [...routine, ...signsAt('urgent'), sign]);
        assert.deepEqual([verdict.advice, verdict.level], ['stop', 'emergency']);
        const [first] = verdict.reasons;
        assert.ok('sign' in first! && first.sign === sign, 'it is the first thing to be read');
        assert.ok(areCited(first.sources));
      }
      for (const sign of signsAt('urgent')) {
        const verdict = on(loads, told, [...routine, sign]);
        assert.deepEqual([verdict.advice, verdict.level], ['stop', 'urgent']);
      }
      for (const sign of routine) {
        const verdict = on(loads, told, [sign]);
        assert.deepEqual([verdict.advice, verdict.level], ['ask', 'routine']);
      }
    }
  });
}

/** Done on a chair, and by nobody who has to get down to the floor. */
const isSteady = (id: string): boolean =>
  ['seated-ankle-over-knee-twist', 'seated-chair-twist', 'seated-self-hug-twist'].includes(id);

const same = (reason: object) => (other: object) => JSON.stringify(other) === JSON.stringify(reason);

for (const wrong of ['unheard-of', '__proto__', 'constructor', 'toString', '<img src=x onerror=alert(1)>', '', '0']) {
  test(`an answer that is "${wrong}" is to be asked about`, () => {
    for (const { loads } of techniques) {
      const condition = on(loads, [wrong]);
      assert.equal(condition.advice, 'ask');
      assert.deepEqual(condition.reasons, [{ condition: wrong, loads: [], advice: 'ask', sources: [] }]);
      const sign = on(loads, [], [wrong]);
      assert.deepEqual([sign.advice, sign.level], ['ask', 'routine']);
      assert.equal(on(loads, [wrong], ['both-legs']).level, 'emergency');
    }
  });
}

for (const [what, loads] of Object.entries({
  'no loads': undefined,
  'an empty list of loads': [],
  'an unknown load': ['flying'],
  'an unknown load among others': ['kneeling', 'flying'],
  'a load that every object has': ['constructor'],
  'a load in HTML': ['<b>kneeling</b>'],
})) {
  test(`a technique with ${what} is to be asked about with any condition`, () => {
    for (const condition of conditions) {
      const { advice, reasons } = on(loads, [condition]);
      assert.ok(rank(advice) >= rank('ask'), condition);
      assert.ok(areCited(reasons[0]!.sources));
    }
    assert.equal(on(loads, []).advice, 'fine');
  });
}

test('an answer told twice is one reason', () => {
  assert.equal(on(['kneeling'], ['pregnancy', 'pregnancy'], ['both-legs', 'both-legs']).reasons.length, 2);
});

test('rules that nobody has checked are asked about rather than taken for fine', () => {
  const odd = {
    signs: [{ id: 'odd-sign', level: 'soon' as Level, sources: [] }],
    conditions: [
      { id: 'odd-base', base: 'no idea' as Advice, sources: [] },
      { id: 'odd-rule', base: 'fine' as const, rules: { kneeling: { advice: 'nope' as Advice } }, sources: [] },
    ],
  };
  for (const told of [
    { signs: [], conditions: ['odd-base'] },
    { signs: [], conditions: ['odd-rule'] },
    { signs: ['odd-sign'], conditions: [] },
  ]) {
    const { advice, reasons } = adviceOn(['kneeling'], told, odd);
    assert.equal(advice, 'ask');
    assert.equal(reasons[0]!.advice, 'ask');
  }
});

test('thin bones: bending far, turning far and bending back are asked about', () => {
  for (const load of ['end-range-flexion', 'end-range-rotation', 'end-range-extension']) {
    for (const { id } of hasLoad(load)) assert.equal(adviceFor(id, 'osteoporosis'), 'ask', id);
    const [reason] = on([load], ['osteoporosis']).reasons;
    assert.ok('loads' in reason! && reason.loads.join() === load);
    assert.ok(reason.sources.includes('giangregorio-2014'));
  }
});

test('pregnancy: lying on the back or the front is asked about, and why is said', () => {
  for (const load of ['lying-on-back', 'lying-on-front']) {
    assert.ok(hasLoad(load).length);
    for (const { id, loads } of hasLoad(load)) {
      assert.equal(adviceFor(id, 'pregnancy'), 'ask', id);
      const [reason] = on(loads, ['pregnancy']).reasons;
      assert.ok('loads' in reason! && (reason.loads as string[]).includes(load));
    }
  }
});

test('poor balance: bending back on one’s feet is asked about, a stretch on a chair suits', () => {
  assert.equal(adviceFor('standing-back-extension', 'dizziness-or-poor-balance'), 'ask');
  assert.equal(adviceFor('seated-chair-twist', 'dizziness-or-poor-balance'), 'fine');
  assert.equal(adviceFor('childs-pose', 'dizziness-or-poor-balance'), 'care');
});

test('a risk of bleeding: the roller is asked about', () => {
  for (const { id } of hasLoad('equipment-pressure')) assert.equal(adviceFor(id, 'bleeding-risk'), 'ask', id);
});

/** What a card asks to be asked about, by the id of the caution, and the condition it speaks of. */
const CAUTIONS: Readonly<Record<string, string>> = {
  bones: 'osteoporosis',
  pregnancy: 'pregnancy',
  bruises: 'bleeding-risk',
  balance: 'dizziness-or-poor-balance',
  disc: 'disc-herniation',
  'leg-or-disc': 'disc-herniation',
  knees: 'arthritis',
};

test('the rules are never milder than a technique’s own cautions', async () => {
  const { readTree } = await import('../../scripts/content/tree.js');
  const { Report } = await import('../../scripts/content/report.js');
  const { listAt, nameOf } = await import('../../scripts/content/value.js');
  const tree = readTree(new URL('../..', import.meta.url).pathname, new Report());
  let met = 0;
  for (const { id, facts } of tree.techniques) {
    for (const caution of listAt(facts!.value, ['cautions']).map(nameOf)) {
      const condition = CAUTIONS[caution!];
      if (!condition) continue;
      met++;
      assert.equal(adviceFor(id, condition), 'ask', `${id}: ${caution!}`);
    }
  }
  assert.ok(met > 30);
});
