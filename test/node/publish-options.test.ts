import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { PublishError } from '../../src/publish/error.js';
import { ELEMENTS, TAGS, attributeOf, checkOptions, type Tag } from '../../src/publish/options.js';

const manifest = JSON.parse(readFileSync(new URL('../../custom-elements.json', import.meta.url), 'utf8')) as {
  modules: { declarations?: { tagName?: string; attributes?: { name: string }[] }[] }[];
};
const elements = manifest.modules.flatMap(({ declarations = [] }) => declarations);

for (const tag of TAGS) {
  test(`${tag} is written with the attributes that it has`, () => {
    const { attributes = [] } = elements.find(({ tagName }) => tagName === tag)!;
    assert.deepEqual(
      Object.keys(ELEMENTS[tag].options).map(attributeOf).sort(),
      attributes.map(({ name }) => name).sort(),
    );
  });
}

const NEEDED: Partial<Record<Tag, object>> = {
  'limber-technique-card': { technique: 'cat-cow' },
  'limber-technique-figure': { technique: 'cat-cow' },
};

/** What is allowed, as it stands on the tag. */
const RIGHT: readonly [tag: Tag, options: object, attributes: object][] = [
  ['limber-technique-card', { layout: 'compact', headingLevel: 3 }, { layout: 'compact', 'heading-level': '3' }],
  ['limber-technique-card', { 'heading-level': '3' }, { 'heading-level': '3' }],
  ['limber-technique-card', { hide: 'figure  sources' }, { hide: 'figure sources' }],
  ['limber-technique-card', { hide: ['figure', 'timer'] }, { hide: 'figure timer' }],
  ['limber-technique-card', { layout: null, hide: undefined }, {}],
  ['limber-hold-timer', { seconds: 45, reps: '3', breath: '4-6' }, { seconds: '45', reps: '3', breath: '4-6' }],
  ['limber-hold-timer', { rest: 0, label: 'Plank' }, { rest: '0', label: 'Plank' }],
  ['limber-technique-figure', { still: true, view: '-30 15.5' }, { still: '', view: '-30 15.5' }],
  ['limber-technique-figure', { still: '', view: 'top' }, { still: '', view: 'top' }],
  ['limber-technique-figure', { still: false, view: '0 85' }, { view: '0 85' }],
  ['limber-safety-notice', { level: 'urgent', acknowledge: true }, { level: 'urgent', acknowledge: '' }],
  ['limber-faq-accordion', { topic: ['sound', 'safety'], single: true }, { topic: 'sound safety', single: '' }],
];

for (const [tag, options, attributes] of RIGHT) {
  test(`${tag} takes ${JSON.stringify(options)}`, () => {
    const checked = checkOptions(tag, { ...NEEDED[tag], ...options });
    assert.deepEqual(checked.attributes, { ...NEEDED[tag], ...attributes });
  });
}

const WRONG: readonly [tag: string, options: object, message: RegExp][] = [
  [
    'limber-tecnique-card',
    {},
    /found "limber-tecnique-card"; did you mean "technique-card"\? allowed: technique-card, /,
  ],
  ['script', {}, /found "script"; allowed: technique-card, /],
  ['__proto__', {}, /allowed: technique-card, /],
  ['limber-technique-card', {}, /<limber-technique-card technique>: missing; allowed: cat-cow, /],
  [
    'limber-technique-card',
    { technique: 'childs-poes' },
    /found "childs-poes"; did you mean "childs-pose"\? allowed: /,
  ],
  ['limber-technique-card', { technique: '__proto__' }, /found "__proto__"/],
  ['limber-technique-card', { technique: 7 }, /technique>: found "7"/],
  ['limber-technique-card', { technique: {} }, /technique>: found \{\}; allowed: a text/],
  [
    'limber-technique-card',
    { technique: 'cat-cow', layout: 'compakt' },
    /did you mean "compact"\? allowed: full, compact/,
  ],
  [
    'limber-technique-card',
    { technique: 'cat-cow', hide: 'figure steps' },
    /hide>: found "figure steps"; .*figure, timer/,
  ],
  [
    'limber-technique-card',
    { technique: 'cat-cow', headingLevel: 7 },
    /heading-level>: found 7; allowed: 1, 2, 3, 4, 5, 6/,
  ],
  [
    'limber-technique-card',
    { technique: 'cat-cow', layuot: 'full' },
    /an unknown option "layuot"; did you mean "layout"\?/,
  ],
  ['limber-technique-card', { technique: 'cat-cow', constructor: 1 }, /an unknown option "constructor"/],
  ['limber-technique-card', { technique: 'cat-cow', lang: 'english please' }, /lang>: .*a language tag/],
  ['limber-technique-card', { technique: 'cat-cow', styles: 'javascript:alert(1)' }, /styles>: .*a web address/],
  ['limber-technique-card', { technique: 'cat-cow', styles: '//other.example/x.css' }, /styles>: .*a web address/],
  ['limber-hold-timer', { seconds: 0 }, /seconds>: found 0; allowed: a whole number, 1 to 3600/],
  ['limber-hold-timer', { seconds: '' }, /seconds>: found ""/],
  ['limber-hold-timer', { reps: 1.5 }, /reps>: found 1.5/],
  ['limber-hold-timer', { breath: '4-60' }, /breath>: found "4-60"; allowed: seconds in and out/],
  ['limber-hold-timer', { label: ' ' }, /label>/],
  ['limber-technique-figure', { technique: 'cat-cow', view: '30 90' }, /view>: found "30 90"; allowed: side, front/],
  ['limber-technique-figure', { technique: 'cat-cow', still: 'yes' }, /still>: found "yes"; allowed: true or false/],
  ['limber-safety-notice', { level: 'emergancy' }, /did you mean "emergency"\?/],
  ['limber-safety-check', { emergencyNumber: 'call me' }, /emergency-number>: .*digits/],
  ['limber-safety-check', { technique: 'cat-cow' }, /an unknown option "technique"/],
];

for (const [tag, options, message] of WRONG) {
  test(`${tag} does not take ${JSON.stringify(options)}`, () => {
    assert.throws(
      () => checkOptions(tag, options as never),
      (error) => error instanceof PublishError && error.reason === 'use' && message.test(error.message),
    );
  });
}

test('without options it is written in English, styled within', () => {
  const { lang, styles, shadow, own } = checkOptions('safety-check');
  assert.deepEqual({ lang, styles, shadow, own }, { lang: 'en', styles: 'inline', shadow: true, own: undefined });
});

test('styles may be linked', () => {
  for (const styles of ['inline', '/limber/limber.css', '../limber.css?v=2', 'https://site.example/limber.css']) {
    assert.equal(checkOptions('safety-check', { styles }).styles, styles);
  }
});

test('a technique of a site’s own is known by its id, and the only one without', () => {
  const own = { id: 'wall-slide', name: 'Wall slide', steps: ['Slide.'] };
  assert.equal(checkOptions('technique-card', { own }).attributes['technique'], 'wall-slide');
  const pack = { version: 1, lang: 'de', techniques: [own, { ...own, id: 'other' }] };
  assert.equal(checkOptions('technique-card', { own: pack, technique: 'other' }).attributes['technique'], 'other');
  assert.throws(() => checkOptions('technique-card', { own: pack }), /missing; allowed: wall-slide, other, cat-cow/);
});

test('a site’s own content with mistakes says where they are', () => {
  const own = { version: 1, lang: 'en', techniques: [{ id: 'x', name: 'X', steps: [1] }], extra: true };
  assert.throws(
    () => checkOptions('safety-check', { own }),
    (error) => {
      assert.ok(error instanceof PublishError);
      assert.equal(error.reason, 'content');
      assert.deepEqual(error.problems.map(({ path }) => path).sort(), ['extra', 'techniques[0].steps[0]']);
      return true;
    },
  );
  for (const nothing of ['text', 7, [], {}]) {
    assert.throws(() => checkOptions('safety-check', { own: nothing }), PublishError, JSON.stringify(nothing));
  }
});
