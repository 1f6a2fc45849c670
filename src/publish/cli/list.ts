import { loadQuestions } from '../../content/index.js';
import { LANGUAGES, TECHNIQUE_IDS } from '../../content/generated/index.js';
import { bundled } from '../../content/library.js';
import { ELEMENTS, TAGS, attributeOf, checkOptions, shortOf } from '../options.js';
import { PublishError } from '../error.js';
import { COMMON_FLAGS, argumentsIn, type Flags } from './arguments.js';
import { helpOf, type Command } from './help.js';
import { given, textAt } from './render.js';

const flags: Flags = {
  json: { what: 'As JSON, for other programs.' },
  lang: { what: 'The language of names; otherwise en.', value: 'LANGUAGE' },
};

export const list: Command = {
  usage: 'list [options]',
  what: 'Lists what there is: elements, techniques, topics of questions, languages.',
  flags,
  examples: ['npx limber-elements list', 'npx limber-elements list --json'],
};

/** What there is. */
async function found(lang: string) {
  const techniques = await Promise.all(
    TECHNIQUE_IDS.map(async (id) => {
      const { name, withheld } = (await bundled.load(id, lang))!;
      return { id, name, taught: !withheld };
    }),
  );
  const { sections } = await loadQuestions(lang);
  const elements = TAGS.map((tag) => {
    const { what, options } = ELEMENTS[tag];
    return { tag, what, attributes: Object.keys(options).map(attributeOf) };
  });
  return {
    elements,
    techniques,
    topics: [...new Set(sections.flatMap(({ topic }) => topic ?? []))],
    languages: LANGUAGES,
  };
}

export async function runList(args: readonly string[]): Promise<string> {
  const all = argumentsIn(args, { ...flags, ...COMMON_FLAGS });
  const values = given(all);
  if (values['help']) return helpOf(list);
  const word = all.find((one) => 'word' in one);
  if (word) throw new PublishError(`list: found one word too many, "${word.word}"; see limber-elements list --help`);
  const { lang } = checkOptions('limber-safety-check', { lang: textAt(values, 'lang') });
  const there = await found(lang);
  if (values['json']) return `${JSON.stringify(there, null, 2)}\n`;
  const wide = Math.max(...there.techniques.map(({ id }) => id.length), ...TAGS.map((tag) => shortOf(tag).length)) + 2;
  const rows = (items: readonly (readonly [string, string])[]): string =>
    items.map(([name, what]) => `  ${name.padEnd(wide)}${what}\n`).join('');
  return [
    `Elements\n${rows(there.elements.map(({ tag, what }) => [shortOf(tag), what]))}`,
    `Techniques\n${rows(there.techniques.map(({ id, name, taught }) => [id, taught ? name : `${name} (explained, not taught)`]))}`,
    `Topics of questions\n  ${there.topics.join(', ')}\n`,
    `Languages\n  ${there.languages.join(', ')}\n`,
  ].join('\n');
}
