import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import fc from 'fast-check';
import { TECHNIQUE_IDS, loadQuestions } from '../../src/content/index.js';
import { elementsWith, valueOf } from '../../src/embed/attributes.js';
import { SETTINGS, THEMES, readParameters } from '../../src/embed/parameters.js';
import { PublishError } from '../../src/publish/error.js';
import { WAYS, renderCommand, snippet, type SnippetOptions } from '../../src/publish/snippet.js';
import { VERSION } from '../../src/version.js';

const CARD = { element: 'technique-card', attributes: { technique: 'childs-pose' } };
const TAG = '<limber-technique-card technique="childs-pose"></limber-technique-card>';
const HASH = `sha384-${'A'.repeat(64)}`;
const kinds = elementsWith(TECHNIQUE_IDS);

interface Found {
  tag: string;
  attributes: Record<string, string>;
}

const ELEMENT = /<([a-z-]+)((?: [a-z-]+(?:="[^"<>]*")?)*)><\/\1>/g;
const ENTITIES: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"' };
const decoded = (text: string): string =>
  text.replace(/&(?:#(\d+)|(\w+));/g, (_, code?: string, name?: string) =>
    code ? String.fromCharCode(Number(code)) : ENTITIES[name!]!,
  );

/** The elements of markup that nothing could read otherwise: empty ones, every attribute in double quotes, and nothing between them. */
function parsed(html: string): Found[] {
  assert.equal(html.replace(ELEMENT, ''), '');
  assert.doesNotMatch(html, /&(?!(amp|lt|gt|quot|#\d+);)/);
  return [...html.matchAll(ELEMENT)].map(([, tag, inner]) => ({
    tag: tag!,
    attributes: Object.fromEntries(
      [...inner!.matchAll(/ ([a-z-]+)(?:="([^"]*)")?/g)].map(([, name, value = '']) => [name!, decoded(value)]),
    ),
  }));
}

const one = (found: Found[], tag: string): Record<string, string> => {
  assert.deepEqual(
    found.map((element) => element.tag),
    [tag],
  );
  return found[0]!.attributes;
};

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

  await t.test('never lets a text out of its attribute, and stays on one line', () => {
    const nasty = fc.oneof(
      fc.string({ unit: 'grapheme', maxLength: 60 }),
      fc.string({ unit: 'binary', maxLength: 60 }),
      fc.constantFrom(
        '"><script>alert(1)</script>',
        "' onload='x",
        '</limber-hold-timer><b>',
        '&quot;&#34;',
        '\n\r\u2028<',
      ),
      fc
        .tuple(fc.string({ maxLength: 8 }), fc.constantFrom('"', '>', '<', '&', "'", '`', '</script>'))
        .map((two) => two.join('')),
    );
    fc.assert(
      fc.property(
        fc.constantFrom('script', 'integrity', 'iframe'),
        fc.record(
          { label: nasty, title: nasty, base: nasty, lang: nasty, id: nasty, theme: nasty },
          { requiredKeys: [] },
        ),
        (way, { label, lang, id, ...rest }) => {
          const options = {
            way,
            element: 'hold-timer',
            attributes: { label, lang, id },
            integrity: HASH,
            ...rest,
          } as const;
          let text: string;
          try {
            text = snippet(options);
          } catch (error) {
            assert.ok(error instanceof PublishError && error.message.includes('allowed: '), String(error));
            return;
          }
          assert.doesNotMatch(text, /[\n\r\u2028\u2029]/);
          const elements = parsed(text);
          assert.deepEqual(
            elements.map(({ tag }) => tag),
            way === 'iframe' ? ['iframe'] : ['limber-hold-timer', 'script'],
          );
          const [{ attributes }] = elements as [Found];
          if (way === 'iframe') {
            const { searchParams, pathname } = new URL(attributes['src']!, 'https://my.example/x/y/z/');
            assert.match(pathname, /\/embed\.html$/);
            assert.equal(searchParams.get('label') ?? undefined, label?.trim());
            const known = ['id', 'src', 'title', 'loading', 'width', 'height', 'frameborder', 'allow'];
            assert.deepEqual(
              Object.keys(attributes).filter((name) => !known.includes(name)),
              [],
            );
          } else {
            assert.equal(attributes['label'], label?.trim());
            assert.deepEqual(
              Object.keys(attributes).filter((name) => !['label', 'lang', 'id'].includes(name)),
              [],
            );
          }
        },
      ),
      { numRuns: 2000 },
    );
  });
});

test('renderCommand()', async (t) => {
  await t.test('has the attributes as options', () => {
    const attributes = { technique: 'childs-pose', hide: 'timer sources', layout: 'compact', lang: 'en' };
    assert.equal(
      renderCommand({ element: 'technique-card', attributes }),
      'npx limber-elements render technique-card --technique childs-pose --hide "timer sources" --layout compact --lang en',
    );
    assert.equal(
      renderCommand({ element: 'technique-figure', attributes: { technique: 'cat-cow', still: true, view: '-30 15' } }),
      `npx limber-elements render technique-figure --technique cat-cow --still --view="-30 15"`,
    );
  });

  await t.test(
    'is understood by the command line, and what that prints by snippet()',
    { skip: process.platform === 'win32' },
    () => {
      const asked: [string, Record<string, string | number | boolean>][] = [
        ['technique-card', { technique: 'childs-pose', hide: 'timer sources', layout: 'compact', lang: 'en' }],
        ['hold-timer', { label: 'Plank, 3 × 45 s', seconds: 45, breath: '4-6' }],
        ['faq-accordion', { topic: 'safety sound', single: true }],
      ];
      for (const [element, attributes] of asked) {
        const command = renderCommand({ element, attributes }).replace(
          'npx limber-elements',
          `"${process.execPath}" --import tsx src/publish/bin.ts`,
        );
        const prerendered = execFileSync('sh', ['-c', command], {
          cwd: new URL('../..', import.meta.url),
          encoding: 'utf8',
        });
        const text = snippet({ way: 'prerendered', element, attributes, prerendered });
        assert.ok(text.startsWith(`<limber-${element} `) && text.endsWith('src="/limber/limber.js"></script>'));
      }
    },
  );

  await t.test('means the same in a shell, whatever a text holds', { skip: process.platform === 'win32' }, () => {
    const words = (command: string): string[] =>
      execFileSync('sh', ['-c', `printf '%s\\0' ${command}`], { encoding: 'utf8' })
        .split('\0')
        .slice(0, -1);
    const text = fc.oneof(
      fc.string({ maxLength: 20 }),
      fc.constantFrom(
        '$(touch /tmp/x)',
        '`id`',
        "it's",
        'a"b',
        '-n',
        '--lang=x',
        '!!',
        'a\\',
        '%PATH%',
        '*',
        'Plank, 3 × 45 s',
        '; ls',
      ),
    );
    fc.assert(
      fc.property(text, (label) => {
        fc.pre(valueOf({ kind: 'text', most: 60 }, label) !== undefined);
        const found = words(renderCommand({ element: 'hold-timer', attributes: { label } }));
        assert.deepEqual(found.slice(0, 4), ['npx', 'limber-elements', 'render', 'hold-timer']);
        assert.equal(found.slice(4).join('='), `--label=${label.trim()}`);
      }),
      { numRuns: 150 },
    );
  });
});

interface Declaration {
  tagName?: string;
  attributes?: { name: string; type: { text: string } }[];
}

test('the table of attributes', async (t) => {
  const manifest = JSON.parse(readFileSync(new URL('../../custom-elements.json', import.meta.url), 'utf8')) as {
    modules: { declarations?: Declaration[] }[];
  };
  const declared = manifest.modules.flatMap(({ declarations = [] }) => declarations).filter(({ tagName }) => tagName);

  await t.test('has every element that shows something', () => {
    const shown = declared.map(({ tagName }) => tagName!.replace('limber-', '')).filter((name) => name !== 'settings');
    assert.deepEqual(
      shown.filter((name) => !Object.hasOwn(kinds, name)),
      [],
    );
  });

  for (const { tagName, attributes = [] } of declared) {
    const name = tagName!.replace('limber-', '');
    const known = name === 'settings' ? SETTINGS : kinds[name]!;
    await t.test(`has the attributes of ${tagName!}, and what may stand there`, () => {
      // Of the settings, those that ask for something from elsewhere are not for an address.
      const wanted = attributes.filter(
        (attribute) => name !== 'settings' || !['gate', 'content'].includes(attribute.name),
      );
      assert.deepEqual(Object.keys(known).sort(), wanted.map((attribute) => attribute.name).sort());
      for (const { name: attribute, type } of wanted) {
        const kind = known[attribute]!;
        const choices = [...type.text.matchAll(/'([^']+)'/g)].map(([, choice]) => choice!);
        assert.equal(kind.kind === 'flag', type.text === 'boolean', attribute);
        assert.equal(kind.kind === 'number', /\bnumber\b/.test(type.text), attribute);
        // A type with a name does not say what it allows.
        if (/^[A-Z]/.test(type.text)) assert.equal(kind.kind, 'choice', attribute);
        else assert.deepEqual(kind.kind === 'choice' ? [...kind.of].sort() : [], choices.sort(), attribute);
      }
    });
  }

  await t.test('has the topics of the bundled questions', async () => {
    const { sections } = await loadQuestions('en');
    const topic = kinds['faq-accordion']!['topic']!;
    assert.ok(topic.kind === 'ids');
    assert.deepEqual([...topic.of].sort(), [...new Set(sections.flatMap((section) => section.topic ?? []))].sort());
  });
});

test('readParameters()', async (t) => {
  const read = (query: string): ReturnType<typeof readParameters> => readParameters(query, TECHNIQUE_IDS);

  await t.test('reads an element with its attributes, settings, theme, language and id', () => {
    assert.deepEqual(
      read('?element=hold-timer&label=Side+plank&seconds=45&still=true&sound&voice=false&theme=dark&lang=pt-BR&id=one'),
      {
        element: 'hold-timer',
        attributes: { label: 'Side plank', seconds: '45' },
        settings: { sound: '' },
        theme: 'dark',
        lang: 'pt-BR',
        id: 'one',
        notes: [
          '“still” is not something hold-timer takes. It takes: technique, label, seconds, sides, reps, rest, prepare, switch, breath, lang, theme, id.',
        ],
      },
    );
    assert.equal(read('element=limber-technique-card&technique=cat-cow').element, 'technique-card');
  });

  for (const [query, note] of Object.entries({
    '': 'Nothing is chosen yet.',
    'element=script': '“script” is not an element that can be shown here. These are: technique-card,',
    'element=__proto__': '“__proto__” is not an element',
    'element=technique-card&technique=nope': '“technique” cannot be “nope”. It can be: cat-cow,',
    'element=technique-card&onclick=alert(1)': '“onclick” is not something technique-card takes.',
    'element=technique-card&constructor=1': '“constructor” is not something technique-card takes.',
    'element=technique-card&layout=full&layout=compact': '“layout” is there more than once. The first one counts.',
    'element=technique-card&hide=stop': '“hide” cannot be “stop”. It can be: any of figure,',
    'element=technique-card&content=/x.json': '“content” is not something',
    'element=safety-check&emergency-number=0900123456':
      '“emergency-number” cannot be “0900123456”. It can be: two to four digits',
    'element=hold-timer&seconds=1e3': '“seconds” cannot be “1e3”. It can be: a whole number from 1 to 3600.',
    'element=hold-timer&theme=pink': '“theme” cannot be “pink”. It can be: auto, light, dark, transparent.',
    'element=hold-timer&lang=%22%3E': '“lang” cannot be “">”.',
    'element=hold-timer&label=%E2%80%AEdab': '“label” cannot be',
  })) {
    await t.test(`names what it cannot use: ${query || 'nothing'}`, () => {
      const { notes } = read(query);
      assert.equal(notes.length, 1);
      assert.ok(notes[0]!.startsWith(note), notes[0]);
    });
  }

  await t.test('quotes only so much, and names each once', () => {
    const { notes } = read(
      `element=${'x'.repeat(5000)}&${Array.from({ length: 50 }, (_, i) => `lang=${i}&sound=${i}`).join('&')}`,
    );
    assert.ok(notes.join('').length < 1500);
    const unknown = Array.from({ length: 50 }, (_, i) => `x${i}`);
    const named = read(`element=hold-timer&${unknown.map((name) => `${name}=1`).join('&')}`).notes;
    assert.deepEqual(
      named.map((note) => /^“(\w+)” is not/.exec(note)?.[1]),
      unknown,
    );
  });

  await t.test('gives only what is known, with a value that may stand there, whatever it is asked', () => {
    const names = [
      ...new Set([
        'element',
        'lang',
        'theme',
        'id',
        '__proto__',
        'onload',
        'srcdoc',
        'style',
        'content',
        ...Object.keys(SETTINGS),
        ...Object.values(kinds).flatMap(Object.keys),
      ]),
    ];
    const values = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 40 }),
      fc.constantFrom(
        ...Object.keys(kinds),
        ...TECHNIQUE_IDS,
        ...THEMES,
        'true',
        '30',
        'en',
        '<img src=x onerror=alert(1)>',
        'javascript:alert(1)',
      ),
    );
    const pair = fc.tuple(fc.oneof(fc.constantFrom(...names), fc.string({ maxLength: 10 })), values);
    fc.assert(
      fc.property(
        fc.array(pair, { maxLength: 12 }),
        fc.option(fc.constantFrom(...Object.keys(kinds))),
        (pairs, element) => {
          const query = new URLSearchParams([...(element ? [['element', element]] : []), ...pairs] as string[][]);
          const wish = read(query.toString());
          assert.ok(wish.element === undefined || Object.hasOwn(kinds, wish.element));
          for (const [name, value] of Object.entries(wish.attributes))
            assert.equal(valueOf(kinds[wish.element!]![name]!, value), value);
          for (const [name, value] of Object.entries(wish.settings))
            assert.equal(valueOf(SETTINGS[name]!, value), value);
          assert.ok(THEMES.includes(wish.theme));
          assert.match(wish.lang, /^[a-z0-9-]+$/i);
          assert.match(wish.id, /^[\w-]*$/);
          assert.ok(wish.notes.length <= pairs.length + 1);
        },
      ),
      { numRuns: 2000 },
    );
  });
});
