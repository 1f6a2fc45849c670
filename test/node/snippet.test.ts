import assert from 'node:assert/strict';
import { test } from 'node:test';
import { PublishError } from '../../src/publish/error.js';
import { WAYS, snippet, type SnippetOptions } from '../../src/publish/snippet.js';
import { VERSION } from '../../src/version.js';
import { CARD, HASH, TAG, one, parsed } from './snippet-fixture.js';

test('snippet()', async (t) => {
  await t.test('script: the tag, and the script beside it', () => {
    const script = '<script type="module" src="/limber/limber.js"></script>';
    assert.equal(snippet({ way: 'script', ...CARD }), TAG + script);
  });

  await t.test('integrity: everything in one file, with its hash', () => {
    const script = `<script type="module" src="/limber/limber.all.js" integrity="${HASH}" crossorigin="anonymous"></script>`;
    assert.equal(snippet({ way: 'integrity', ...CARD, integrity: HASH }), TAG + script);
  });

  await t.test('prerendered: the markup as it is, and the script', () => {
    const prerendered = '<limber-technique-card technique="childs-pose">\n<h2>A & B</h2></limber-technique-card>';
    const text = snippet({ way: 'prerendered', ...CARD, prerendered: `${prerendered}\n` });
    assert.equal(text, `${prerendered}<script type="module" src="/limber/limber.js"></script>`);
  });

  await t.test('npm: what to install, to import, and to write', () => {
    const lines = [
      `npm install limber-elements@${VERSION}`,
      '',
      `import 'limber-elements/technique-card.js';`,
      '',
      TAG,
    ];
    assert.equal(snippet({ way: 'npm', ...CARD }), lines.join('\n'));
    assert.match(
      snippet({ way: 'npm', ...CARD, version: '2.0.0-beta.1' }),
      /^npm install limber-elements@2\.0\.0-beta\.1\n/,
    );
  });

  await t.test('iframe: with a title, its permissions and a height', () => {
    const text = snippet({ way: 'iframe', ...CARD, theme: 'dark', title: 'Child’s pose', height: 900 });
    assert.deepEqual(one(parsed(text), 'iframe'), {
      src: '/limber/embed.html?element=technique-card&technique=childs-pose&theme=dark',
      title: 'Child’s pose',
      loading: 'lazy',
      width: '100%',
      height: '900',
      frameborder: '0',
      allow: 'autoplay; screen-wake-lock',
    });
    assert.equal(one(parsed(snippet({ way: 'iframe', ...CARD })), 'iframe')['title'], 'Back stretch: childs pose');
  });

  await t.test('takes what is set, and leaves out what is not', () => {
    const attributes = { label: 'Plank', seconds: 45, sides: undefined, breath: null, id: 'plank', lang: 'pt-BR' };
    const tag = '<limber-hold-timer label="Plank" seconds="45" id="plank" lang="pt-BR"></limber-hold-timer>';
    assert.ok(snippet({ way: 'script', element: 'limber-hold-timer', attributes }).startsWith(tag));
    const figure = { element: 'technique-figure', attributes: { technique: 'cat-cow', still: true } };
    assert.match(snippet({ way: 'script', ...figure }), /technique="cat-cow" still><\/limber/);
    assert.match(snippet({ way: 'iframe', ...figure }), /technique=cat-cow&amp;still=true"/);
    const moving = { ...figure, attributes: { technique: 'cat-cow', still: false } };
    assert.doesNotMatch(snippet({ way: 'script', ...moving }), /still/);
  });

  await t.test('takes a folder anywhere, with or without its last slash', () => {
    for (const base of [
      '/a/b',
      'a',
      './',
      '../cdn/',
      'https://my.example/x',
      '//my.example/',
      'http://localhost:8000/cdn',
    ]) {
      const elements = parsed(snippet({ way: 'script', ...CARD, base }));
      assert.equal(elements[1]!.attributes['src'], `${base.replace(/\/$/, '')}/limber.js`);
    }
  });

  await t.test('names no host but those it is given', () => {
    const prerendered = TAG;
    for (const way of WAYS) {
      const text = snippet({ way, ...CARD, integrity: HASH, prerendered });
      assert.doesNotMatch(text, /\/\/|https?:/, way);
    }
  });

  await t.test('takes techniques of a site’s own, but not for the iframe, which has none', () => {
    const own = { element: 'technique-card', attributes: { technique: 'wall-slide' } };
    assert.match(snippet({ way: 'script', ...own }), /technique="wall-slide"/);
    assert.throws(() => snippet({ way: 'iframe', ...own }), /allowed: cat-cow, childs-pose/);
  });

  const mistakes: Record<string, [Partial<Record<keyof SnippetOptions, unknown>>, RegExp]> = {
    'no way': [{ way: undefined }, /^way: found nothing; allowed: script, integrity, prerendered, npm, iframe\.$/],
    'another way': [{ way: 'ftp' }, /^way: found "ftp"; allowed: script,/],
    'no element': [{ element: undefined }, /^element: found nothing; allowed: technique-card, hold-timer/],
    'another element': [{ element: 'img' }, /^element: found "img"; allowed: technique-card, hold-timer/],
    'an element with a slip': [
      { element: 'technique-crad' },
      /^element: found "technique-crad"; did you mean "technique-card"\? allowed:/,
    ],
    'what every object has': [{ element: 'constructor' }, /^element: found "constructor"/],
    'another attribute': [
      { attributes: { onclick: 'x' } },
      /found "onclick"; allowed: technique, layout, .*lang, id\.$/,
    ],
    'a wrong value': [
      { attributes: { layout: 'huge' } },
      /^<limber-technique-card layout>: found "huge"; allowed: full, compact\.$/,
    ],
    'a wrong number': [{ attributes: { 'heading-level': 9 } }, /found "9"; allowed: a whole number from 1 to 6\.$/],
    'a wrong language': [{ attributes: { lang: 'a b' } }, /allowed: a language/],
    'an empty folder': [{ base: '' }, /^base: found ""; allowed: the folder/],
    'a folder that is a script': [{ base: 'javascript:alert(1)//' }, /^base: .*allowed: the folder/],
    'a folder with a query': [{ base: '/x?y' }, /^base: /],
    'a folder that is none': [{ base: 7 }, /^base: found "7"/],
    'no hash': [{ way: 'integrity' }, /^integrity: found nothing; allowed: the hash of limber\.all\.js/],
    'a hash that is none': [{ way: 'integrity', integrity: 'sha384-"><b>' }, /^integrity: /],
    'nothing prerendered': [
      { way: 'prerendered' },
      /npx limber-elements render technique-card --technique childs-pose/,
    ],
    'another element prerendered': [
      { way: 'prerendered', prerendered: '<p>Hello</p>' },
      /^prerendered: found "<p>Hello/,
    ],
    'a version that is a command': [{ way: 'npm', version: '1; rm x' }, /^version: /],
    'another theme': [
      { way: 'iframe', theme: 'pink' },
      /^theme: found "pink"; allowed: auto, light, dark, transparent\.$/,
    ],
    'a height that is none': [{ way: 'iframe', height: Infinity }, /^height: /],
  };
  for (const [name, [change, message]] of Object.entries(mistakes)) {
    await t.test(`refuses ${name}, and says what is allowed`, () => {
      const options = { way: 'script', ...CARD, ...change } as unknown as SnippetOptions;
      assert.throws(
        () => snippet(options),
        (error: unknown) => {
          assert.ok(error instanceof PublishError);
          assert.match(error.message, message);
          return true;
        },
      );
    });
  }
});
