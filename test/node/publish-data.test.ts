import assert from 'node:assert/strict';
import { test } from 'node:test';
import { TECHNIQUE_IDS, load, loadQuestions } from '../../src/content/index.js';
import { light } from '../../src/publish/light/index.js';
import { jsonLd, structuredData } from '../../src/publish/structured-data.js';
import { lineIn, named, treeOf } from './publish-fixture.js';

/** Names of schema.org, by type: those that a type has itself or inherits. */
const THING = ['@context', '@type', 'name', 'description', 'url'];
const WORK = [
  ...THING,
  'inLanguage',
  'citation',
  'creditText',
  'publisher',
  'datePublished',
  'text',
  'hasPart',
  'mainEntity',
];
const KNOWN: Readonly<Record<string, readonly string[]>> = {
  HowTo: [...WORK, 'step', 'tool'],
  HowToStep: [...WORK, 'position'],
  FAQPage: WORK,
  Question: [...WORK, 'acceptedAnswer'],
  Answer: WORK,
  MedicalWebPage: [...WORK, 'reviewedBy', 'lastReviewed'],
  CreativeWork: WORK,
  Article: WORK,
  ScholarlyArticle: WORK,
  WebPage: WORK,
  Book: [...WORK, 'isbn'],
  Person: [...THING, 'jobTitle'],
  Organization: THING,
};

function assertKnown(value: unknown): void {
  if (Array.isArray(value)) value.forEach(assertKnown);
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return;
  const type = (value as Record<string, unknown>)['@type'] as string;
  assert.ok(KNOWN[type], `@type ${type}`);
  for (const [name, part] of Object.entries(value)) {
    assert.ok(KNOWN[type].includes(name), `${type} has no ${name}`);
    assert.notEqual(part, undefined, name);
    assertKnown(part);
  }
}

/** Every text that is no name of schema.org’s. */
const textsIn = (value: unknown, name = ''): string[] => {
  if (Array.isArray(value)) return value.flatMap((one) => textsIn(one, name));
  if (typeof value === 'object' && value !== null)
    return Object.entries(value).flatMap(([key, one]) => textsIn(one, key));
  return typeof value === 'string' && !/^(@.*|inLanguage|url|isbn)$/.test(name) ? [value] : [];
};

const taught = TECHNIQUE_IDS.filter((id) => id !== 'foam-roller-lumbar-massage');

for (const id of taught) {
  test(`the data of ${id} says what its card says`, async () => {
    const data = await structuredData('HowTo', { technique: id });
    assertKnown(data);
    const technique = (await load(id, 'en'))!;
    assert.equal(data['@type'], 'HowTo');
    assert.deepEqual(
      data.step.map(({ position, text }) => [position, text]),
      technique.steps.map((step, i) => [i + 1, typeof step === 'string' ? step : step.text]),
    );
    assert.deepEqual(
      data.citation?.map(({ name }) => name),
      technique.sources?.map(({ title }) => title),
    );
    const shown = lineIn(treeOf(await light('technique-card', { technique: id })));
    for (const text of textsIn(data)) {
      // Lists are one text here, and several there.
      const parts = shown.includes(text) ? [] : text.split(/(?<=[.?]) /);
      for (const part of parts) assert.ok(shown.includes(part), part);
    }
    assert.doesNotMatch(textsIn(data).join(' '), /\b(cure|heal)s?\b/i);
    assert.ok(!JSON.stringify(data).includes('reviewedBy'));
  });
}

test('what is not taught is no HowTo', async () => {
  await assert.rejects(
    structuredData('HowTo', { technique: 'foam-roller-lumbar-massage' }),
    /explained and not taught/,
  );
});

test('questions are data on the topics that are asked for', async () => {
  const { sections } = await loadQuestions('en');
  const all = await structuredData('FAQPage', {});
  assertKnown(all);
  assert.equal(all.mainEntity.length, sections.length);
  const sound = await structuredData('FAQPage', { topic: 'sound' });
  assert.deepEqual(
    sound.mainEntity.map(({ name }) => name),
    sections.filter(({ topic }) => topic === 'sound').map(({ title }) => title),
  );
  await assert.rejects(structuredData('FAQPage', { topic: 'noise' }), /topic>: found "noise"; allowed: safety, /);
});

test('a page has a reviewer only where the site names one', async () => {
  const plain = await structuredData('MedicalWebPage', { technique: 'cat-cow' });
  assertKnown(plain);
  assert.equal(plain.name, 'Cat and cow');
  assert.equal(plain.mainEntity?.name, 'Cat and cow');
  assert.ok(!('reviewedBy' in plain) && !('lastReviewed' in plain));
  const reviewed = await structuredData('MedicalWebPage', {
    name: 'Backs',
    url: 'https://site.example/backs',
    reviewedBy: { name: 'Dr Ada Roe', jobTitle: 'Physiotherapist', url: 'https://site.example/ada' },
    lastReviewed: '2026-02-28',
  });
  assertKnown(reviewed);
  assert.deepEqual(reviewed.reviewedBy, {
    '@type': 'Person',
    name: 'Dr Ada Roe',
    jobTitle: 'Physiotherapist',
    url: 'https://site.example/ada',
  });
  assert.equal(reviewed.lastReviewed, '2026-02-28');
  assert.equal((await structuredData('MedicalWebPage', { name: 'Backs', reviewedBy: 'Ada' })).reviewedBy?.name, 'Ada');
});

test('what cannot be said says why', async () => {
  const page = (options: object) => structuredData('MedicalWebPage', { name: 'Backs', ...options });
  await assert.rejects(page({ name: undefined }), /name: missing/);
  await assert.rejects(page({ lastReviewed: '2026-02-28' }), /beside reviewedBy/);
  await assert.rejects(page({ reviewedBy: 'Ada', lastReviewed: '2026-02-30' }), /a date such as/);
  await assert.rejects(page({ reviewedBy: ' ' }), /reviewedBy: found " "/);
  await assert.rejects(page({ reviewedBy: { name: 'A', type: 'Robot' } }), /Person, Organization/);
  await assert.rejects(page({ url: 'javascript:alert(1)' }), /url: found/);
  await assert.rejects(structuredData('Howto' as never, {}), /did you mean "HowTo"/);
});

test('nothing in data ends its script', () => {
  const text = '</script><!--<script>\u2028\u2029&"\'';
  const html = jsonLd({ text });
  const [script, ...more] = named(treeOf(html), 'script');
  assert.deepEqual(more, []);
  assert.deepEqual(JSON.parse(script!.childNodes![0]!.value!), { text });
  assert.doesNotMatch(html.slice(8, -9), /[<\u2028\u2029]/);
});
