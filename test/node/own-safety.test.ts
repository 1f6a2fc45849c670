import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { loadSafety } from '../../src/content/index.js';
import { bundled, type Library } from '../../src/content/library.js';
import { openPack } from '../../src/content/own/own.js';
import type { SafetyTexts } from '../../src/content/schema/safety.js';
import { rulesOf } from '../../src/content/safety-rules.js';
import { ADVICE, adviceOn } from '../../src/safety/advice.js';
import { LOADS } from '../../src/safety/loads.js';

const texts = await loadSafety('en');

const pack = (content: object) => JSON.stringify({ version: 1, lang: 'en', ...content });

async function open(content: object | string, base: Library = bundled) {
  const { library, problems } = await openPack(
    new Response(typeof content === 'string' ? content : pack(content)),
    base,
  );
  return { library, problems, safety: library.ownSafety?.(texts) ?? texts };
}

const TENNIS = { id: 'tennis-elbow', name: 'A sore elbow', advice: 'Lean on your fists.', base: 'fine' };
const step = { steps: ['Lean.'] };

const conditionOf = (safety: SafetyTexts, id: string) => safety.conditions.find((one) => one.id === id);
const ids = (all: readonly { id: string }[]) => all.map(({ id }) => id);
const on = (safety: SafetyTexts, loads: readonly string[] | undefined, ...conditions: string[]) =>
  adviceOn(loads, { signs: [], conditions }, rulesOf(safety)).advice;
const onTechnique = (safety: SafetyTexts, id: string, ...conditions: string[]) =>
  on(safety, safety.techniques.find((one) => one.id === id)!.loads, ...conditions);

test('a pack adds conditions with rules, after the bundled ones and in its order', async () => {
  const rules = { 'weight-on-wrists': { advice: 'ask' } };
  const { safety, problems } = await open({
    conditions: [
      { ...TENNIS, rules },
      { ...TENNIS, id: 'new-shoes' },
    ],
  });
  assert.deepEqual(problems, []);
  assert.deepEqual(ids(safety.conditions), [...ids(texts.conditions), 'tennis-elbow', 'new-shoes']);
  assert.deepEqual(conditionOf(safety, 'tennis-elbow'), { ...TENNIS, rules, sources: [] });
  assert.equal(onTechnique(safety, 'cat-cow', 'tennis-elbow'), 'ask');
  assert.equal(onTechnique(safety, 'childs-pose', 'tennis-elbow'), 'fine');
  assert.equal(onTechnique(safety, 'childs-pose', 'tennis-elbow', 'osteoporosis'), 'ask');
});

test('a pack’s condition may name sources', async () => {
  const rules = { kneeling: { advice: 'ask' as const, sources: ['nice-ng59'] } };
  const { safety, problems } = await open({ conditions: [{ ...TENNIS, sources: ['editors'], rules }] });
  assert.deepEqual(problems, []);
  const sourcesOn = (load: string) =>
    adviceOn([load], { signs: [], conditions: ['tennis-elbow'] }, rulesOf(safety)).reasons[0]?.sources;
  assert.deepEqual(sourcesOn('kneeling'), ['nice-ng59']);
  assert.deepEqual(sourcesOn('unknown'), ['editors']);
});

test('a pack puts a condition in the place of the bundled one of its id', async () => {
  const own = { ...TENNIS, id: 'pregnancy', base: 'stop' };
  const { safety } = await open({ conditions: [own] });
  assert.deepEqual(ids(safety.conditions), ids(texts.conditions));
  assert.deepEqual(conditionOf(safety, 'pregnancy'), { ...own, sources: [] });
  assert.equal(onTechnique(safety, 'cat-cow', 'pregnancy'), 'stop');
  assert.deepEqual(conditionOf(safety, 'arthritis'), conditionOf(texts, 'arthritis'));
});

test('the first of two conditions of the same id counts', async () => {
  const { safety } = await open({ conditions: [{ ...TENNIS, base: 'stop' }, TENNIS] });
  assert.equal(conditionOf(safety, 'tennis-elbow')?.base, 'stop');
  assert.equal(safety.conditions.length, texts.conditions.length + 1);
});

for (const [what, change, path, message] of [
  [
    'an unknown load',
    { rules: { kneling: { advice: 'stop' }, kneeling: { advice: 'care' } } },
    'conditions[0].rules.kneling',
    'found an unknown key; allowed: end-range-flexion,',
  ],
  [
    'an unknown advice',
    { rules: { 'lying-on-back': { advice: 'never' }, kneeling: { advice: 'care' } } },
    'conditions[0].rules.lying-on-back.advice',
    'found "never"; allowed: "fine", "care", "ask" or "stop"',
  ],
  [
    'a rule that is none',
    { rules: { 'lying-on-back': 'ask', kneeling: { advice: 'care' } } },
    'conditions[0].rules.lying-on-back',
    'found "ask"; allowed: an object',
  ],
  ['rules in a list', { rules: [{ advice: 'ask' }] }, 'conditions[0].rules.0', 'found an unknown key'],
  ['rules in words', { rules: 'no kneeling' }, 'conditions[0].rules', 'found "no kneeling"; allowed: an object'],
  ['an unknown advice for all', { base: 'never' }, 'conditions[0].base', 'found "never"; allowed: "fine"'],
  ['no advice for all', { base: undefined }, 'conditions[0].base', 'missing; allowed: "fine"'],
] as const) {
  test(`a condition with ${what} stays, is named, and is asked about with every technique`, async () => {
    const { safety, problems } = await open({ conditions: [{ ...TENNIS, ...change }] });
    assert.equal(problems.length, 1);
    assert.equal(problems[0]!.path, path);
    assert.ok(problems[0]!.message.startsWith(message), problems[0]!.message);
    const kept = conditionOf(safety, 'tennis-elbow')!;
    assert.equal(kept.base, 'ask');
    assert.deepEqual(Object.keys(kept.rules ?? {}), JSON.stringify(change).includes('"kneeling"') ? ['kneeling'] : []);
    for (const load of LOADS) assert.equal(on(safety, [load], 'tennis-elbow'), 'ask');
  });
}

test('a condition that stops everything goes on doing so where a rule of it is wrong', async () => {
  const { safety } = await open({ conditions: [{ ...TENNIS, base: 'stop', rules: { kneling: { advice: 'ask' } } }] });
  assert.equal(conditionOf(safety, 'tennis-elbow')?.base, 'stop');
});

for (const [what, change, path] of [
  ['no name', { name: undefined }, 'conditions[0].name'],
  ['an empty name', { name: ' ' }, 'conditions[0].name'],
  ['no advice', { advice: undefined }, 'conditions[0].advice'],
  ['a name that is no text', { name: { html: '<b>Pregnancy</b>' } }, 'conditions[0].name'],
  ['an unknown key', { level: 'urgent' }, 'conditions[0].level'],
] as const) {
  test(`a replacement with ${what} is named, and leaves the bundled condition in its place`, async () => {
    const { safety, problems } = await open({ conditions: [{ ...TENNIS, id: 'pregnancy', ...change }, TENNIS] });
    assert.deepEqual(ids(problems.map((problem) => ({ id: problem.path }))), [path]);
    assert.deepEqual(conditionOf(safety, 'pregnancy'), conditionOf(texts, 'pregnancy'));
    assert.ok(conditionOf(safety, 'tennis-elbow'), 'the next one serves');
  });
}

for (const wrong of [null, 5, 'pregnancy', [], {}]) {
  test(`a condition that is ${JSON.stringify(wrong)} is left out`, async () => {
    const { safety, problems } = await open({ conditions: [wrong, TENNIS] });
    assert.ok(problems.length > 0);
    assert.ok(problems.every((problem) => problem.path.startsWith('conditions[0]')));
    assert.deepEqual(ids(safety.conditions), [...ids(texts.conditions), 'tennis-elbow']);
  });
}

for (const conditions of [{}, 'all', null, 5, new Array(101).fill(TENNIS)]) {
  test(`conditions that are ${JSON.stringify(conditions).slice(0, 20)} leave nothing of the pack to use`, async () => {
    const { library, problems } = await open({ conditions });
    assert.equal(library, bundled);
    assert.equal(problems[0]!.path, 'conditions');
  });
}

test('markup in a condition is text', async () => {
  const html = '<img src=x onerror="alert(1)"> & <script>alert(2)</script>';
  const { safety, problems } = await open({ conditions: [{ ...TENNIS, name: html, advice: html }] });
  assert.deepEqual(problems, []);
  assert.deepEqual(conditionOf(safety, 'tennis-elbow'), { ...TENNIS, name: html, advice: html, sources: [] });
});

test('names that every object answers to change no object', async () => {
  const rule = '{ "advice": "fine", "polluted": true }';
  const { safety, problems } = await open(`{
    "version": 1, "lang": "en",
    "conditions": [
      { "id": "__proto__", "name": "A", "advice": "B", "base": "fine" },
      { "id": "constructor", "name": "A", "advice": "B", "base": "stop" },
      { "id": "sly", "name": "A", "advice": "B", "base": "fine", "rules": { "__proto__": ${rule}, "constructor": ${rule} } },
      { "id": "proto", "name": "A", "advice": "B", "base": "fine", "__proto__": { "polluted": true } }
    ]
  }`);
  assert.deepEqual(
    problems.map(({ path }) => path),
    ['conditions[0].id', 'conditions[2].rules.__proto__', 'conditions[2].rules.constructor', 'conditions[3].__proto__'],
  );
  assert.deepEqual(ids(safety.conditions), [...ids(texts.conditions), 'constructor', 'sly']);
  assert.equal(on(safety, ['kneeling'], 'constructor'), 'stop');
  assert.equal(on(safety, ['kneeling'], 'sly'), 'ask');
  assert.equal(on(safety, ['kneeling'], '__proto__'), 'ask');
  assert.equal(on(safety, ['kneeling'], 'toString'), 'ask');
  assert.equal(({} as { polluted?: boolean }).polluted, undefined);
});

test('a pack’s techniques come among those the rules know', async () => {
  const { safety } = await open({
    techniques: [
      { id: 'wall-slide', name: 'Wall slide', loads: ['standing-balance'], ...step },
      { id: 'cat-cow', name: 'Our cat', loads: ['kneeling'], ...step },
      { id: 'ankle-circles', name: 'Ankle circles', ...step },
      { id: 'wall-slide', name: 'Again', ...step },
    ],
  });
  assert.deepEqual(ids(safety.techniques), [...ids(texts.techniques), 'wall-slide', 'ankle-circles']);
  assert.deepEqual(safety.techniques[0], { id: 'cat-cow', name: 'Our cat', loads: ['kneeling'] });
  assert.equal(onTechnique(safety, 'wall-slide', 'dizziness-or-poor-balance'), 'ask');
  assert.equal(onTechnique(safety, 'cat-cow', 'bleeding-risk'), 'care');
});

test('a technique of a pack without loads is asked about with any condition', async () => {
  const { safety } = await open({
    techniques: [{ id: 'ankle-circles', name: 'Ankle circles', ...step }],
    conditions: [TENNIS],
  });
  for (const { id } of safety.conditions) assert.equal(onTechnique(safety, 'ankle-circles', id), 'ask', id);
});

test('a technique that a pack withholds is none to choose, bundled or not', async () => {
  const withheld = { why: ['It hurts.'], instead: [] };
  const { safety } = await open({
    techniques: [
      { id: 'cat-cow', name: 'Cat and cow', steps: [], withheld },
      { id: 'handstand', name: 'Handstand', steps: [], status: 'withheld' },
    ],
  });
  assert.deepEqual(
    ids(safety.techniques),
    ids(texts.techniques).filter((id) => id !== 'cat-cow'),
  );
});

test('a technique with a mistake is left out, and so is what it loads', async () => {
  const { safety, problems } = await open({ techniques: [{ id: 'cat-cow', name: 'Cat', loads: ['flying'], ...step }] });
  assert.deepEqual(
    problems.map(({ path }) => path),
    ['techniques[0].loads[0]'],
  );
  assert.deepEqual(safety.techniques, texts.techniques);
});

test('a pack inside another lies over it', async () => {
  const outer = await open({
    conditions: [TENNIS, { ...TENNIS, id: 'outer' }],
    techniques: [{ id: 'both', name: 'Outer', loads: ['kneeling'], ...step }],
  });
  const { safety } = await open(
    {
      conditions: [
        { ...TENNIS, base: 'stop' },
        { ...TENNIS, id: 'inner' },
      ],
      techniques: [{ id: 'both', name: 'Inner', ...step }],
    },
    outer.library,
  );
  assert.deepEqual(ids(safety.conditions), [...ids(texts.conditions), 'tennis-elbow', 'outer', 'inner']);
  assert.equal(conditionOf(safety, 'tennis-elbow')?.base, 'stop');
  assert.deepEqual(safety.techniques.at(-1), { id: 'both', name: 'Inner', loads: [] });
  const { safety: around } = outer;
  assert.equal(conditionOf(around, 'tennis-elbow')?.base, 'fine');
});

test('a pack of words alone, and a pack inside it, leave what the library knows', async () => {
  const outer = await open({ conditions: [TENNIS] });
  const inner = await open({ words: { review: { none: 'Ours.' } } }, outer.library);
  assert.deepEqual(inner.problems, []);
  assert.deepEqual(inner.safety, outer.safety);
  assert.deepEqual((await open({})).safety, texts);
});

test('the texts that ship are left as they are', async () => {
  const before = structuredClone(texts);
  await open({ conditions: [{ ...TENNIS, id: 'pregnancy' }], techniques: [{ id: 'cat-cow', name: 'Cat', ...step }] });
  assert.deepEqual(texts, before);
});

test('whatever is wrong with a condition’s rules, no warning of it gets milder', async () => {
  const advice = fc.constantFrom(...ADVICE);
  const rules = fc.dictionary(fc.constantFrom(...LOADS), fc.record({ advice }));
  const wrong = fc.dictionary(
    fc.oneof(fc.constantFrom<string>(...LOADS, '__proto__', 'constructor'), fc.string()),
    fc.oneof(fc.string(), fc.record({ advice: fc.string() }), fc.constant(null)),
    { minKeys: 1 },
  );
  await fc.assert(
    fc.asyncProperty(advice, rules, wrong, fc.constantFrom(...LOADS), async (base, good, bad, load) => {
      const sound = (await open({ conditions: [{ ...TENNIS, base, rules: good }] })).safety;
      const mixed = Object.fromEntries([...Object.entries(bad), ...Object.entries(good)]);
      const { safety, problems } = await open({ conditions: [{ ...TENNIS, base, rules: mixed }] });
      const rank = (from: SafetyTexts) => ADVICE.indexOf(on(from, [load], 'tennis-elbow'));
      assert.ok(rank(safety) >= rank(sound));
      if (problems.length) assert.ok(rank(safety) >= ADVICE.indexOf('ask'));
    }),
    { seed: 20_241, numRuns: 300 },
  );
});
