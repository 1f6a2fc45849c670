import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { TECHNIQUE_IDS } from '../../src/content/index.js';
import { elementsWith, valueOf } from '../../src/embed/attributes.js';
import { SETTINGS, THEMES, readParameters } from '../../src/embed/parameters.js';

const kinds = elementsWith(TECHNIQUE_IDS);

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
