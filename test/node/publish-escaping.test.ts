import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import type { Pack } from '../../src/content/schema/pack.js';
import type { Technique } from '../../src/content/schema/technique.js';
import { checkOptions, type PublishOptions } from '../../src/publish/options.js';
import { elementOf } from '../../src/publish/element.js';
import { run } from '../../src/publish/cli/run.js';
import { jsonLd, structuredData } from '../../src/publish/structured-data.js';
import { fullTechnique } from '../support/content.js';
import { attribute, deep, elementsIn, lineIn, named, treeOf, type Node } from './publish-fixture.js';

const EVIL = [
  '<script>alert(1)</script>',
  '</script><img src=x onerror=alert(1)>',
  '<!--',
  '-->',
  ']]>',
  '<![CDATA[',
  '</title><svg onload=alert(1)>',
  '</template></limber-technique-card><iframe>',
  '"><b>',
  "' onclick='x",
  '&lt;b&gt;',
  '&#60;i&#62;',
  '`${1}`',
  '{id}',
  '$&',
  '\u2028',
  '<?php',
  '<limber-hold-timer>',
];

/** A text that means harm. */
const evil = fc
  .array(fc.oneof(fc.constantFrom(...EVIL), fc.string({ unit: 'grapheme', maxLength: 6 })), {
    minLength: 1,
    maxLength: 4,
  })
  .map((parts) => `a${parts.join(' ')}z`)
  // HTML has no such characters, however they are written.
  .filter((text) => !/[\p{Cc}\p{Cs}\p{Noncharacter_Code_Point}]/u.test(text));

/** A technique every text of which means harm. */
const technique: fc.Arbitrary<Technique> = fc.infiniteStream(evil).map((stream) => {
  const next = (): string => stream.next().value as string;
  const { steps, sources, said, ...rest } = fullTechnique();
  const texts = Object.fromEntries(
    (['helps', 'setup', 'breathing', 'feel', 'mistakes', 'easier', 'cautions', 'stop'] as const).map((list) => [
      list,
      [next(), { text: next(), sources: ['trial'] }],
    ]),
  );
  return {
    ...rest,
    ...texts,
    id: 'evil',
    name: next(),
    promise: next(),
    equipment: [next()],
    helpful: [next()],
    doseNote: next(),
    review: next(),
    steps: steps.map((step) => ({ ...(step as object), text: next() })),
    said: said!.map((one) => ({ ...one, text: next() })),
    sources: sources!.map((one) => ({ ...one, title: next(), authors: next(), publisher: next() })),
    withheld: { why: [next()], instead: [{ id: 'cat-cow', name: next() }] },
  };
});

const pack = fc.tuple(technique, evil, evil).map(([one, steps, worried]): Pack => ({
  version: 1,
  lang: 'en',
  techniques: [one],
  words: {
    card: { steps, stop: steps, sources: worried, review: steps, usedFor: worried },
    notice: { worried, name: worried, more: steps, call: `${worried}{number}` },
    timer: { hold: steps, left: worried, whole: worried, list: '{first}<b>{second}' },
    check: { name: steps, needsScript: worried },
    accordion: { review: worried, sources: steps },
    figure: { list: steps },
  },
}));

const everyElement = (tree: Node): Node[] => deep(tree).filter(({ attrs }) => attrs);
const names = (tree: Node): string[] => everyElement(tree).map(({ nodeName }) => nodeName);

/** The elements of the same with harmless texts: there may be no more of them, and no others. */
async function assertSame(tag: string, options: PublishOptions, harmless: PublishOptions): Promise<Node> {
  const tree = treeOf(await elementOf(checkOptions(tag, options)));
  const tame = treeOf(await elementOf(checkOptions(tag, harmless)));
  assert.deepEqual(names(tree), names(tame));
  const attributesIn = (one: Node): string[][] =>
    everyElement(one).map(({ attrs = [] }) => attrs.map(({ name }) => name));
  assert.deepEqual(attributesIn(tree), attributesIn(tame));
  return tree;
}

/** As long, since a timer leaves out what takes too long to say. */
const tamed = (value: unknown): unknown =>
  JSON.parse(JSON.stringify(value), (key, one: unknown) =>
    typeof one === 'string' && one.startsWith('a') && one.endsWith('z') && key !== 'id' ? one.replace(/\S/g, 'x') : one,
  );

const RUNS = { numRuns: 25, includeErrorInReport: true };

for (const tag of ['technique-card', 'hold-timer', 'safety-notice', 'safety-check', 'faq-accordion']) {
  test(`no text of a site’s own becomes markup in a ${tag}`, async () => {
    const options = /card|timer|notice/.test(tag) ? { technique: 'evil' } : {};
    const more = /notice|check|card/.test(tag) ? { emergencyNumber: '112' } : {};
    await fc.assert(
      fc.asyncProperty(pack, async (own) => {
        const tame = tamed(own) as Pack;
        tame.words!['timer']!['list'] = '{first}, {second}';
        const tree = await assertSame(tag, { ...options, ...more, own }, { ...options, ...more, own: tame });
        if (tag === 'technique-card') {
          assert.ok(lineIn(tree).includes(own.techniques![0]!.promise!.replace(/\s+/g, ' ').trim()));
        }
      }),
      RUNS,
    );
  });
}

test('no text of a site’s own ends the data for search engines', async () => {
  await fc.assert(
    fc.asyncProperty(technique, evil, async (own, name) => {
      for (const data of [
        await structuredData('HowTo', { own }),
        await structuredData('MedicalWebPage', { own, reviewedBy: name, name }),
      ]) {
        const tree = treeOf(jsonLd(data));
        assert.deepEqual(names(tree), ['script']);
        assert.deepEqual(JSON.parse(named(tree, 'script')[0]!.childNodes![0]!.value!), data);
      }
    }),
    RUNS,
  );
});

test('no value of an attribute ends it', async () => {
  await fc.assert(
    fc.asyncProperty(evil, async (label) => {
      const tree = treeOf(await elementOf(checkOptions('hold-timer', { label })));
      const [timer] = elementsIn(tree);
      assert.deepEqual(
        timer!.attrs!.map(({ name }) => name),
        ['label', 'lang', 'data-limber'],
      );
      assert.equal(attribute(timer!, 'label'), label.trim());
      assert.equal(lineIn(named(tree, 'strong')[0]!), label.replace(/\s+/g, ' ').trim());
    }),
    RUNS,
  );
});

test('no title of a page becomes markup', async () => {
  const plain = names(
    treeOf(await run(['page', 'safety-check', '--title', 'word', '--json-ld', '--reviewed-by', 'word'])),
  );
  await fc.assert(
    fc.asyncProperty(evil, async (title) => {
      const tree = treeOf(
        await run(['page', 'safety-check', `--title=${title}`, '--json-ld', `--reviewed-by=${title}`]),
      );
      assert.deepEqual(names(tree), plain);
      assert.equal(lineIn(named(tree, 'title')[0]!), title.replace(/\s+/g, ' ').trim());
    }),
    RUNS,
  );
});

test('no address leads to a script', () => {
  for (const url of [
    'javascript:alert(1)',
    'JaVaScRiPt:alert(1)',
    'java\nscript:x',
    ' data:text/html,x',
    '//evil.example/x.js',
    'x" onload="y',
  ]) {
    assert.throws(() => checkOptions('safety-check', { styles: url }), /styles>/, url);
  }
});
