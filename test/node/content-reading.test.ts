import assert from 'node:assert/strict';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { Report } from '../../scripts/content/report.js';
import { GUIDES, readTree } from '../../scripts/content/tree.js';
import { walk } from '../../scripts/content/value.js';

/** Children of nine to eleven are in grades 4 to 6. */
const GRADE = 6;
/** One long word weighs much in a short text: “physiotherapist” in a sentence of eight words reads as grade 10. */
const ALONE = 9;
/** Answers name studies and parts of the body, and are read by who has a question. */
const IN_A_GUIDE = 12;
const LONG = 20;

/** Words that a reader meets again and again, and that are explained or have no plain name. They count as a word of two syllables. */
const TERMS = /^(osteoporosis|physiotherapists?|physio|emergency|pregnan(t|cy)|techniques?|arthritis|clinicians?)$/;

const tree = readTree(fileURLToPath(new URL('../..', import.meta.url)), new Report());

const wordsOf = (text: string): string[] => text.toLowerCase().match(/[\p{L}\d][\p{L}\d’'-]*/gu) ?? [];

/** An e that nobody says, as in “move”, “moved” and “moves”, but not in “table”, “ended” and “stretches”. */
const SILENT = /(?<=[^aeiouyltd])ed$|(?<=[^aeiouyl])e$|(?<=[^aeiouylsxzcgh]|[^cs]h)es$|(?<=[aeiouy]l)e[sd]?$/;

/** Vowels that stand together are one syllable. */
const syllablesOf = (word: string): number =>
  TERMS.test(word)
    ? 2
    : word
        .split('-')
        .map(
          (part) =>
            part
              .replace(/’s?$/, '')
              .replace(SILENT, '')
              .match(/[aeiouy]+/g)?.length ?? 1,
        )
        .reduce((sum, count) => sum + count, 0);

/** Flesch–Kincaid: the school year, as it is counted in the United States, in which a child can read it. */
function gradeOf(texts: readonly string[]): number {
  const sentences = texts.flatMap((text) => text.split(/(?<=[.?!:;])\s+/).filter((part) => wordsOf(part).length));
  const words = sentences.flatMap(wordsOf);
  const syllables = words.reduce((sum, word) => sum + syllablesOf(word), 0);
  return 0.39 * (words.length / sentences.length) + 11.8 * (syllables / words.length) - 15.59;
}

/** The texts of a value in which somebody reads more than a label. */
function sentencesIn(value: unknown): string[] {
  const found: string[] = [];
  walk(value, (item) => {
    if (typeof item === 'string' && wordsOf(item).length > 3) found.push(item);
  });
  return found;
}

const english = [...tree.techniques, ...tree.guides.values(), tree.safety].map(
  ({ words }) => [words.get('en')!.name, words.get('en')!.value] as const,
);
const groups = Object.entries(tree.ui.get('en')!.value as Record<string, unknown>).map(
  ([group, words]) => [`content/ui/en.yaml › ${group}`, words] as const,
);

test('the measure knows easy from hard', () => {
  assert.ok(gradeOf(['The cat sat on the mat. It was warm.']) < 1);
  assert.ok(gradeOf(['Contraindications necessitate individualised physiotherapeutic consultation.']) > 20);
  assert.deepEqual(
    ['cat', 'move', 'moved', 'moves', 'table', 'ended', 'stretches', 'slowly', 'back-bend', 'carefully'].map(
      syllablesOf,
    ),
    [1, 1, 1, 1, 2, 2, 2, 2, 2, 4],
  );
});

for (const [name, value] of [...english, ...groups]) {
  const texts = sentencesIn(value);
  if (!texts.length) continue;
  const most = GUIDES.some((id) => name.startsWith(`content/${id}/`)) ? IN_A_GUIDE : ALONE;
  const count = texts.reduce((sum, text) => sum + wordsOf(text).length, 0);
  test(`${name} reads at the age of nine to eleven`, () => {
    if (count >= LONG) assert.ok(gradeOf(texts) <= GRADE, `grade ${gradeOf(texts).toFixed(1)}`);
    const hard = texts
      .filter((text) => wordsOf(text).length >= LONG)
      .map((text) => ({ grade: gradeOf([text]), text }))
      .filter(({ grade }) => grade > most);
    assert.deepEqual(hard, []);
  });
}
