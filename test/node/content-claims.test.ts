import assert from 'node:assert/strict';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { mergeTree } from '../../scripts/content/merge.js';
import { Report } from '../../scripts/content/report.js';
import { readTree } from '../../scripts/content/tree.js';
import { isRecord, listAt, walk } from '../../scripts/content/value.js';
import type { Source } from '../../src/content/schema/source.js';
import type { Technique } from '../../src/content/schema/technique.js';

const ENGLISH = 'en';
const LONGEST_SENTENCE = 25;

const tree = readTree(fileURLToPath(new URL('../..', import.meta.url)), new Report());
const contents = mergeTree(tree);
const subjects = [...tree.techniques, ...tree.guides.values(), tree.safety];

interface Text {
  readonly place: string;
  readonly text: string;
}

/** Every string in a value, with the place where it stands. */
function textsIn(value: unknown, name: string): Text[] {
  const found: Text[] = [];
  walk(value, (item, keys) => {
    if (typeof item === 'string') found.push({ place: [name, ...keys].join(' › '), text: item });
  });
  return found;
}

/** What is said in one language: files of words hold nothing but texts. */
const wordsIn = (language: string): Text[] =>
  [...subjects.map(({ words }) => words), tree.ui].flatMap((words) => {
    const file = words.get(language);
    return file ? textsIn(file.value, file.name) : [];
  });

const said = tree.languages.flatMap(wordsIn);
const sources = Object.entries(tree.sources?.value as Record<string, Omit<Source, 'id'>>);
const cited = sources.flatMap(([id, { title, authors, publisher }]) => textsIn({ title, authors, publisher }, id));
const english = [...wordsIn(ENGLISH), ...cited];

const sentencesOf = (text: string): string[] => text.split(/(?<=[.?!])\s+/);
const clausesOf = (text: string): string[] => text.split(/(?<=[.?!:;,])\s+/);
const wordCount = (sentence: string): number => sentence.split(/\s+/).filter((word) => /[\p{L}\d]/u.test(word)).length;

/** What no text may hold, with an example that shows the rule at work. */
const MARKS: Readonly<Record<string, { pattern: RegExp; example: string; texts: readonly Text[] }>> = {
  'HTML or an entity': { pattern: /<[a-z!/]|&#?\w+;/i, example: 'Go <b>slowly</b>.', texts: [...said, ...cited] },
  Markdown: { pattern: /[*`#_]|\]\(/, example: 'Go **slowly**.', texts: [...said, ...cited] },
  'an emoji': { pattern: /\p{Emoji_Presentation}|\uFE0F/u, example: 'Breathe 🙂.', texts: [...said, ...cited] },
  'an exclamation mark': { pattern: /[!¡]/, example: 'Well done!', texts: said },
  'a straight quote': { pattern: /["']/, example: "Child's pose.", texts: english },
  'a typewriter’s dash or dots': { pattern: / -+ |--|\.\.\./, example: 'Slowly - and gently.', texts: english },
  'stray space': { pattern: /^\s|\s$|\s\s/, example: 'Go  slowly.', texts: [...said, ...cited] },
};

for (const [what, { pattern, example, texts }] of Object.entries(MARKS)) {
  test(`no text holds ${what}`, () => {
    assert.match(example, pattern);
    assert.ok(texts.length > cited.length);
    const wrong = texts.filter(({ text }) => pattern.test(text));
    assert.deepEqual(wrong, []);
  });
}

const PROMISES = [
  /\b(?:cur(?:e[sd]?|ing)|heal(?:s|ed|ing)?|fix(?:es)?|repair(?:s|ed)?|re-?align\w*|decompress\w*)\b/i,
  /\b(?:detox\w*|toxins?|miracles?|miraculous\w*|guarantee[sd]?|permanent\w*|instant(?:ly)?|risk-free|proven)\b/i,
  /\bslip(?:s|ped|ping)?\b|\b(?:out of|into|back in) (?:place|line)\b/i,
];
/** Saying that something is not so, or what other people call it, promises nothing. */
const NOT_A_PROMISE = /\b(?:not|no|nothing|nobody|never|cannot)\b|“slipped”|people call/i;

const promisesIn = (text: string): string[] =>
  clausesOf(text).filter((clause) => !NOT_A_PROMISE.test(clause) && PROMISES.some((pattern) => pattern.test(clause)));

test('nothing promises a cure', () => {
  for (const promise of [
    'This heals your back.',
    'It does not hurt, and it realigns you.',
    'Push it back into place.',
  ]) {
    assert.equal(promisesIn(promise).length, 1, promise);
  }
  assert.deepEqual(promisesIn('A “slipped” disc does not slip out of place, so there is no cure to sell.'), []);
  const wrong = wordsIn(ENGLISH).filter(({ text }) => promisesIn(text).length > 0);
  assert.deepEqual(wrong, []);
});

/** What somebody might check: each text with sources, wherever it stands. */
function claimsIn(value: unknown): { place: string; ids: unknown[] }[] {
  const found: { place: string; ids: unknown[] }[] = [];
  walk(value, (item, keys) => {
    if (!isRecord(item)) return;
    const isClaim = typeof item.text === 'string';
    const isCondition = keys[0] === 'conditions' && typeof item.advice === 'string';
    if (!isClaim && !isCondition) return;
    const ids = typeof item.source === 'string' ? [item.source] : listAt(item, ['sources']);
    found.push({ place: keys.join('.'), ids });
  });
  return found;
}

for (const { lang, techniques, guides, safety } of contents) {
  const owners: (readonly [string, { readonly sources?: Source[] }])[] = [...techniques, ...guides];
  if (safety) owners.push(['safety', safety]);
  for (const [id, owner] of owners) {
    test(`every claim of ${lang}/${id} has a source with a title`, () => {
      const titled: unknown[] = (owner.sources ?? []).filter(({ title }) => title.trim()).map((source) => source.id);
      const claims = claimsIn(owner);
      assert.ok(claims.length > 0);
      for (const { place, ids } of claims) {
        assert.ok(ids.length > 0, `${place} has no source`);
        assert.deepEqual(
          ids.filter((source) => !titled.includes(source)),
          [],
          place,
        );
      }
    });
  }

  for (const [id, technique] of techniques) {
    test(`${lang}/${id} can be followed with care`, () => {
      assert.ok(technique.stop?.length, 'no sign to stop');
      assert.ok(technique.cautions?.length, 'no caution');
      assert.equal(hasSwitch(technique), technique.sides === 'both', 'a switch step, but only where there are sides');
      for (const { text } of stepsOf(technique)) {
        const sentences = sentencesOf(text);
        assert.ok(sentences.length <= 2, `more than two sentences: ${text}`);
        for (const sentence of sentences) assert.ok(wordCount(sentence) <= LONGEST_SENTENCE, `long: ${sentence}`);
      }
    });
  }
}

function stepsOf({ steps }: Technique) {
  return steps.map((step) => (typeof step === 'string' ? { text: step, moment: undefined } : step));
}

function hasSwitch(technique: Technique): boolean {
  return stepsOf(technique).some(({ moment }) => moment === 'switch');
}

test('every source can be found again', () => {
  for (const [id, { kind, title, doi, isbn, url, year }] of sources) {
    assert.ok(kind, `${id} has no kind`);
    assert.notEqual(title.trim(), '', id);
    if (doi !== undefined) assert.match(doi, /^10\.\d{4,9}\/[\w.;:()/-]*[\w)]$/, `${id}: DOI`);
    if (url !== undefined) assert.equal(new URL(url).protocol, 'https:', id);
    if (isbn !== undefined) assert.ok(isIsbn(isbn), `${id}: ISBN`);
    if (kind === 'study' || kind === 'review') assert.ok(doi && year, `${id} has no DOI or no year`);
    else if (kind !== 'article' && kind !== 'editorial') assert.ok(doi ?? isbn ?? url, `${id} cannot be found`);
  }
  const dois = sources.flatMap(([, { doi }]) => doi?.toLowerCase() ?? []);
  assert.equal(new Set(dois).size, dois.length, 'the same DOI twice');
});

/** Holds the check digit of an ISBN-13 against the rest. */
function isIsbn(isbn: string): boolean {
  const sum = Array.from(isbn).reduce((total, digit, index) => total + Number(digit) * (index % 2 ? 3 : 1), 0);
  return isbn.length === 13 && sum % 10 === 0;
}
