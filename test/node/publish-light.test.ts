import assert from 'node:assert/strict';
import { test } from 'node:test';
import { render } from '@lit-labs/ssr';
import { collectResult } from '@lit-labs/ssr/lib/render-result.js';
import { TECHNIQUE_IDS, load, loadFigure, loadQuestions, loadSafety } from '../../src/content/index.js';
import { bundled } from '../../src/content/library.js';
import type { Technique } from '../../src/content/schema/technique.js';
import { faqJson, faqPage, answered } from '../../src/content/structured/faq.js';
import { questions } from '../../src/elements/faq-accordion/asked.js';
import { guidedPlan } from '../../src/elements/hold-timer/guided.js';
import { stillsOf } from '../../src/figure/course.js';
import type { PublishOptions } from '../../src/publish/options.js';
import { light } from '../../src/publish/light/index.js';
import { courseFor } from '../../src/publish/light/picture.js';
import { all, assertInOrder, attribute, elementsIn, lineIn, named, treeOf, type Node } from './publish-fixture.js';

const techniques = await Promise.all(TECHNIQUE_IDS.map(async (id) => (await load(id, 'en'))!));
const taught = techniques.filter(({ withheld }) => !withheld);
const { words: ui } = await bundled.loadWords('en', 'ui');
const safety = await loadSafety('en');

const textOf = (claim: string | { text: string }): string => (typeof claim === 'string' ? claim : claim.text).trim();
const textsOf = (claims: readonly (string | { text: string })[] = []): string[] => claims.map(textOf);

const show = async (tag: string, options: PublishOptions = {}): Promise<Node> => treeOf(await light(tag, options));

/** What may stand in a page of anybody’s. */
const PLAIN = new Set(
  'a article bdi br cite dd details div dl dt figcaption figure footer h1 h2 h3 h4 h5 h6 header hgroup li ol p path section small strong summary sup svg title ul'.split(
    ' ',
  ),
);
const ATTRIBUTES =
  /^(href|lang|dir|role|aria-hidden|viewBox|width|height|d|fill|opacity|transform|stroke|stroke-.*|paint-order)$/;

function assertPlain(tree: Node): void {
  for (const { nodeName, attrs = [] } of elementsIn(tree)) {
    assert.ok(PLAIN.has(nodeName), `<${nodeName}>`);
    for (const { name } of attrs) assert.match(name, ATTRIBUTES, `<${nodeName} ${name}>`);
  }
  assert.deepEqual(named(tree, '#comment'), []);
  for (const link of named(tree, 'a')) assert.match(attribute(link, 'href')!, /^(https:\/\/|tel:\+?\d+$)/);
  assert.doesNotMatch(lineIn(tree), /undefined|\[object|\{\w+\}|NaN/);
}

const facts = ({ inWords }: Technique): (string | undefined)[] => {
  const { dose, position, need, helpful } = inWords ?? {};
  return [dose, position, need, helpful];
};

const inBody = (technique: Technique): string[] => [
  ...textsOf(technique.setup),
  ...textsOf(technique.withheld?.why),
  ...textsOf(technique.steps),
];

const afterStop = (technique: Technique): string[] => [
  ...textsOf(technique.mistakes),
  ...(technique.withheld?.instead ?? []).map(({ name }) => name),
  ...(['cautions', 'helps', 'breathing', 'feel', 'easier'] as const).flatMap((list) => textsOf(technique[list])),
];

const atEnd = ({ said = [], sources = [], review }: Technique): (string | undefined)[] => [
  ...said.map(({ text }) => text),
  ...sources.map(({ title }) => title),
  review,
  ui.card.review,
];

const stopOf = ({ stop }: Technique): string[] => [...textsOf(stop), ui.card.stopAdvice];

for (const technique of techniques) {
  const { id, name, promise, inWords } = technique;
  const head = [inWords?.regions, name, promise, ...facts(technique)];

  test(`a card of ${id} says all that the live one says, in its order`, async () => {
    const tree = await show('limber-technique-card', { technique: id });
    assertPlain(tree);
    assertInOrder(lineIn(tree), [
      ...head,
      ...inBody(technique),
      ...stopOf(technique),
      ...afterStop(technique),
      ...atEnd(technique),
    ]);
    assert.equal(lineIn(named(tree, 'h2')[0]!), name);
    assert.deepEqual(
      named(tree, 'ol').map((list) => named(list, 'li').length),
      technique.steps.length ? [technique.steps.length] : [],
    );
    assert.equal(named(tree, 'svg').length, technique.figure ? 1 : 0);
  });

  test(`a compact card of ${id} has its signs to stop first, and folds the rest`, async () => {
    const tree = await show('limber-technique-card', { technique: id, layout: 'compact' });
    assertPlain(tree);
    assertInOrder(lineIn(tree), [
      ...head,
      ...stopOf(technique),
      ...inBody(technique),
      ...afterStop(technique),
      ...atEnd(technique),
    ]);
    const [folded] = named(tree, 'details');
    for (const sign of stopOf(technique)) assert.ok(!lineIn(folded!).includes(sign));
    assertInOrder(lineIn(folded!), [...inBody(technique), ...afterStop(technique)]);
  });
}

test('a card leaves out what is hidden, and never the signs to stop', async () => {
  const technique = techniques.find(({ id }) => id === 'cat-cow')!;
  const tree = await show('limber-technique-card', { technique: 'cat-cow', hide: 'figure timer safety sources' });
  const text = lineIn(tree);
  assertInOrder(text, [...textsOf(technique.steps), ...stopOf(technique), technique.review]);
  assert.equal(named(tree, 'svg').length, 0);
  assert.ok(!text.includes(ui.card.sources));
  assert.ok(!text.includes('When to get help'));
});

test('headings begin where the page wants them', async () => {
  const levels = async (headingLevel: number): Promise<string[]> => [
    ...new Set(
      all(await show('limber-technique-card', { technique: 'cat-cow', headingLevel }))
        .map(({ nodeName }) => nodeName)
        .filter((name) => /^h\d$/.test(name)),
    ),
  ];
  assert.deepEqual(await levels(1), ['h1', 'h2']);
  assert.deepEqual(await levels(4), ['h4', 'h5']);
  assert.deepEqual(await levels(6), ['h6']);
});

test('a picture says what it shows, and has a size of its own', async () => {
  const [svg] = named(await show('technique-card', { technique: 'seated-chair-twist' }), 'svg');
  assert.equal(attribute(svg!, 'role'), 'img');
  assert.match(lineIn(named(svg!, 'title')[0]!), /^Seated chair twist\. Steps? .* of 6: /);
  assert.ok(Number(attribute(svg!, 'width')) <= 240);
  assert.ok(Number(attribute(svg!, 'height')) > 0);
});

for (const technique of taught) {
  const { id } = technique;

  test(`a timer of ${id} tells its plan`, async () => {
    const tree = await show('hold-timer', { technique: id });
    assertPlain(tree);
    const plan = guidedPlan({ dose: technique.dose!, sides: technique.sides }, technique);
    assertInOrder(lineIn(tree), [technique.name, ...plan.flatMap(({ tells }) => tells?.trim() ?? [])]);
    const [outer] = named(tree, 'ol');
    const items = outer!.childNodes!.filter(({ nodeName }) => nodeName === 'li');
    assert.ok(items.length <= 12, `${items.length} items`);
    const sides = technique.sides === 'both';
    assert.equal(lineIn(tree).toLowerCase().includes('left side'), sides);
  });

  test(`a figure of ${id} shows each of its pictures, with its step in words`, async () => {
    const tree = await show('technique-figure', { technique: id });
    assertPlain(tree);
    const stills = stillsOf(courseFor((await loadFigure(id))!, technique));
    assert.equal(named(tree, 'svg').length, stills.length);
    assert.equal(named(tree, 'figcaption').length, stills.length);
    const shown = new Set(stills.flatMap(({ steps }) => steps.map((n) => textOf(technique.steps[n - 1]!))));
    for (const text of shown) assert.ok(lineIn(tree).includes(text), text);
  });

  test(`a notice of ${id} has its cautions, its signs to stop and every level`, async () => {
    const tree = await show('safety-notice', { technique: id });
    assertPlain(tree);
    assertInOrder(lineIn(tree), [
      technique.name,
      ...textsOf(technique.cautions),
      ...textsOf(technique.stop),
      ...safety.levels.flatMap(({ title, advice, signs }) => [title, advice, ...textsOf(signs)]),
    ]);
  });
}

const itemsOf = async (options: PublishOptions): Promise<string[]> =>
  named(await show('hold-timer', options), 'li').map(lineIn);

test('a timer of a page’s own has no instructions', async () => {
  assert.deepEqual(await itemsOf({ label: 'Plank', seconds: 45, prepare: 0 }), ['Hold, 45 seconds']);
  assert.deepEqual(await itemsOf({ seconds: 120, sides: 'both', switch: 4 }), [
    'Get ready, 5 seconds',
    'Hold, right side, 2 minutes',
    'Switch sides, 4 seconds',
    'Hold, left side, 2 minutes',
  ]);
});

test('what a timer repeats it tells once', async () => {
  const [ready, round, ...parts] = await itemsOf({ seconds: 20, reps: 3, rest: 7 });
  assert.equal(ready, 'Get ready, 5 seconds');
  assert.match(round!, /^3 times/);
  assert.deepEqual(parts, ['Hold, 20 seconds', 'Rest, 7 seconds']);
});

test('a timer tells what to breathe by', async () => {
  const [, , breath] = named(await show('hold-timer', { seconds: 60, breath: '4-6' }), 'p').map(lineIn);
  assert.match(breath!, /Breathe in, 4 seconds\s*Breathe out, 6 seconds/);
  assert.equal(named(await show('hold-timer', { technique: 'cat-cow', breath: '4-6' }), 'p').length, 2);
});

test('a timer says how long all of it takes, and what it times', async () => {
  const [label, whole] = named(await show('hold-timer', { label: 'Plank', seconds: 60, prepare: 5 }), 'p').map(lineIn);
  assert.equal(label, 'Plank');
  assert.equal(whole, '1:05 in all');
});

test('a figure shows one pose, one side and another view where it is asked to', async () => {
  const one = await show('technique-figure', { technique: 'cat-cow', pose: 'cow', view: '30 15' });
  assert.equal(named(one, 'svg').length, 1);
  assert.match(lineIn(one), /^Cat and cow\. Step/);
  const paths = async (options: PublishOptions): Promise<string> =>
    named(await show('technique-figure', { technique: 'seated-chair-twist', still: true, ...options }), 'path')
      .map((path) => attribute(path, 'd'))
      .join();
  const usual = await paths({});
  for (const other of [{ side: 'left' }, { view: 'back' }, { view: '-30 40.5' }, { pose: 'sit' }]) {
    assert.notEqual(await paths(other), usual, JSON.stringify(other));
  }
  await assert.rejects(paths({ pose: 'sti' }), /pose>: found "sti"; did you mean "sit"\? allowed: /);
});

test('the general notice comes before every level', async () => {
  const tree = await show('safety-notice');
  assertPlain(tree);
  assertInOrder(lineIn(tree), [
    safety.notice.title,
    ...textsOf(safety.notice.claims),
    ...safety.levels.flatMap(({ title, advice, signs }) => [title, advice, ...textsOf(signs)]),
  ]);
});

for (const { level, title, advice, signs } of safety.levels) {
  test(`the level ${level} stands alone`, async () => {
    const tree = await show('safety-notice', { level, technique: 'cat-cow' });
    assertPlain(tree);
    assertInOrder(lineIn(tree), [title, advice, ...textsOf(signs)]);
    for (const other of safety.levels) if (other.level !== level) assert.ok(!lineIn(tree).includes(other.advice));
  });
}

for (const tag of ['safety-notice', 'safety-check']) {
  test(`a ${tag} calls the number that the page knows`, async () => {
    const call = named(await show(tag, { emergencyNumber: '0800 11-22' }), 'a').find(
      (link) => attribute(link, 'href') === 'tel:08001122',
    );
    assert.equal(lineIn(call!), 'Call 0800 11-22');
    assert.ok(lineIn(await show(tag)).includes('Call your emergency number'));
  });
}

test('a check that has no script says so, and what nobody should miss for want of it', async () => {
  const tree = await show('safety-check');
  assertPlain(tree);
  assertInOrder(lineIn(tree), [
    'Is this for me?',
    'JavaScript',
    ...safety.levels
      .filter(({ level }) => level !== 'routine')
      .flatMap(({ title, advice, signs }) => [title, advice, ...textsOf(signs)]),
  ]);
});

/** What a browser makes of it: no comments, and white space only as it shows. */
function shape(node: Node): unknown {
  const { nodeName, attrs = [] } = node;
  if (!node.attrs) return (node.value ?? '').replace(/\s+/g, '');
  const inside = (node.childNodes ?? []).filter(({ nodeName: name }) => name !== '#comment').map(shape);
  // Live, a source that nobody is named for leaves one that is empty.
  const texts = inside
    .filter((one) => !(Array.isArray(one) && one[0] === 'small' && !(one[2] as unknown[]).length))
    .reduce<unknown[]>((before, one) => {
      const last = before.at(-1);
      if (typeof one === 'string' && typeof last === 'string') return [...before.slice(0, -1), last + one];
      return one === '' ? before : [...before, one];
    }, []);
  return [nodeName, Object.fromEntries(attrs.map(({ name, value }) => [name, value])), texts];
}

test('questions are what the live accordion would write', async () => {
  const guide = await loadQuestions('en');
  const words = await bundled.loadWords('en', 'accordion');
  for (const around of ['en', 'ar']) {
    const view = {
      guide,
      sections: guide.sections,
      words,
      level: 4,
      around,
      isFree: (id: string) => id !== 'is-it-safe',
    } as const;
    const live = treeOf(await collectResult(render(questions(view))));
    const written = treeOf(
      await light('faq-accordion', { headingLevel: 4, lang: around }, { isFree: (id) => id !== 'is-it-safe' }),
    );
    const details = (tree: Node): unknown[] =>
      tree.childNodes!.filter(({ nodeName }) => nodeName === 'details').map(shape);
    assert.deepEqual(details(written), details(live));
  }
});

test('an accordion says whose advice it is, and its data what it says', async () => {
  const { sections } = await loadQuestions('en');
  const sound = sections.filter(({ topic }) => topic === 'sound' || topic === 'choosing');
  const html = await light('faq-accordion', { topic: 'sound choosing', structuredData: true });
  const tree = treeOf(html);
  assertInOrder(lineIn(tree), [
    ...sound.flatMap(({ title, claims }) => [title, ...textsOf(claims)]),
    'No clinician has reviewed',
  ]);
  const [script] = named(tree, 'script');
  assert.equal(attribute(script!, 'type'), 'application/ld+json');
  assert.equal(script!.childNodes![0]!.value, faqJson(faqPage(sound.map(answered))));
  await assert.rejects(light('faq-accordion', { topic: 'sond' }), /did you mean "sound"/);
});

test('what is in another language than the page says so', async () => {
  const [card] = elementsIn(await show('technique-card', { technique: 'cat-cow', lang: 'ar' }));
  assert.deepEqual([attribute(card!, 'lang'), attribute(card!, 'dir')], ['en', 'ltr']);
  for (const tag of ['hold-timer', 'safety-notice', 'safety-check']) {
    const [first] = elementsIn(await show(tag, { lang: 'fr' }));
    assert.equal(attribute(first!, 'lang'), 'en', tag);
  }
  for (const lang of ['en', 'en-GB']) {
    assert.ok(!(await light('technique-card', { technique: 'cat-cow', lang })).includes('lang='));
  }
});

test('in a technique in the page’s own language only the interface’s words are in another', async () => {
  const own = { id: 'lean', lang: 'ar', name: 'انحناء', steps: [{ moment: 'move', text: 'انحن.' }], stop: ['ألم.'] };
  const tree = await show('technique-card', { own, lang: 'ar' });
  const [card] = elementsIn(tree);
  assert.equal(attribute(card!, 'lang'), undefined);
  assert.equal(attribute(named(tree, 'h2')[0]!, 'lang'), undefined);
  const foreign = all(tree).filter((node) => node.attrs && attribute(node, 'lang') === 'en');
  assertInOrder(foreign.map(lineIn).join(' | '), ['How to do it', 'Move', 'Stop if', 'When to get help']);
  assert.ok(foreign.every((node) => attribute(node, 'dir') === 'ltr'));
});

test('a site’s own words and techniques come first', async () => {
  const own = {
    version: 1,
    lang: 'en',
    techniques: [{ id: 'cat-cow', name: 'Our cat', steps: ['Arch.'] }],
    words: { card: { steps: 'Here is how' } },
  };
  const text = lineIn(await show('technique-card', { technique: 'cat-cow', own }));
  assertInOrder(text, ['Our cat', 'Here is how', 'Arch.']);
});

test('what cannot be written says why', async () => {
  await assert.rejects(light('hold-timer', { technique: 'foam-roller-lumbar-massage' }), /does not say how long/);
  await assert.rejects(light('technique-figure', { technique: 'foam-roller-lumbar-massage' }), /there is no figure/);
  await assert.rejects(light('technique-card', { technique: 'x', own: { id: 'x', steps: [] } }), /name: missing/);
});
