/** A site's own content, checked and made ready. Loaded only where a page has some. */
import { labels } from '../generated/labels.js';
import { inWords } from '../in-words.js';
import { choose, fallbacks } from '../choose.js';
import type { WordFile } from '../imports.js';
import type { Library, LocalWords } from '../library.js';
import type { Guide } from '../schema/guide.js';
import type { Pack } from '../schema/pack.js';
import type { SafetyTexts } from '../schema/safety.js';
import type { Technique } from '../schema/technique.js';
import type { UiWords } from '../schema/ui.js';
import { checkPack, checkTechnique, type Checked } from './check.js';
import type { Problem } from './problems.js';

/** A page's own technique, with its facts in words. */
export async function ownTechnique(content: unknown, lang: string): Promise<Checked<Technique>> {
  const { value, problems } = checkTechnique(content);
  return { value: value && (await spoken(value, value.lang ?? lang)), problems };
}

/** A site's pack laid over another library. Rejects, with a message for the page's author, where there is none. */
export async function openPack(
  response: Response,
  base: Library,
): Promise<{ library: Library; problems: readonly Problem[] }> {
  const checked = checkPack(await jsonOf(response));
  if (!checked.value) return { library: base, problems: checked.problems };
  const { pack, problems } = await withKnownWords(checked.value, base);
  const techniques = await Promise.all(
    (pack.techniques ?? []).map((technique) => {
      const { lang = pack.lang } = technique;
      return spoken({ ...technique, lang }, lang, lang === pack.lang ? pack.words : undefined);
    }),
  );
  const byId = new Map(techniques.reverse().map((technique) => [technique.id, technique]));
  return { library: over(base, pack, byId), problems: [...checked.problems, ...problems] };
}

async function jsonOf(response: Response): Promise<unknown> {
  if (!response.ok) throw new Error(`${response.url} answered ${response.status}`);
  try {
    return await response.json();
  } catch (error) {
    throw new Error(`${response.url} is not JSON. ${String(error)}`, { cause: error });
  }
}

/** A pack without the words that nothing asks for, or that are one text where there are plural forms, or the other way round. */
async function withKnownWords(pack: Pack, base: Library): Promise<{ pack: Pack; problems: readonly Problem[] }> {
  const known = await knownWords(pack, base);
  const problems: Problem[] = [];
  const told = (keys: string[], message: string): false => {
    problems.push({ path: keys.join('.'), keys, message });
    return false;
  };
  const isKnown = (group: string, key: string, word: unknown): boolean => {
    const keys = ['words', group, key];
    const there = Object.hasOwn(known, group) ? known[group]![key] : undefined;
    // A site may name equipment of its own.
    if (there === undefined && group !== 'equipment')
      return told(keys, 'found an unknown word; allowed: those of the interface');
    const isText = typeof word === 'string';
    if (isText === (typeof (there ?? '') === 'string')) return true;
    return told(keys, isText ? 'found one text; allowed: plural forms' : 'found plural forms; allowed: one text');
  };
  const groups = Object.entries(pack.words ?? {}).map(([group, texts]) => [
    group,
    Object.fromEntries(Object.entries(texts).filter(([key, word]) => isKnown(group, key, word))),
  ]);
  return { pack: { ...pack, words: pack.words && (Object.fromEntries(groups) as UiWords) }, problems };
}

const WORD_FILES: Record<WordFile, true> = {
  ui: true,
  timer: true,
  figure: true,
  notice: true,
  check: true,
  accordion: true,
};

/** What a pack may put in other words: only the files are loaded that it has words for. */
async function knownWords({ lang, words = {} }: Pack, base: Library): Promise<UiWords> {
  const { default: english } = await choose(labels, lang)!.value();
  const known: UiWords = { ...english };
  for (const file of Object.keys(WORD_FILES) as WordFile[]) {
    if (Object.keys(words).every((group) => Object.hasOwn(known, group))) break;
    Object.assign(known, (await base.loadWords(lang, file)).words);
  }
  return known;
}

/** Numbers and lists follow the language of the words: the site's own, or the nearest there is. */
async function spoken(technique: Technique, lang: string, words?: UiWords): Promise<Technique> {
  const nearest = choose(labels, lang)!;
  const own = merged((await nearest.value()).default, words ?? {});
  const said = inWords(technique, own, words ? lang : nearest.lang);
  return { ...technique, inWords: { ...said, ...technique.inWords } };
}

/** Some words over others, group by group; groups that the others lack are left out. */
function merged<T extends object>(words: T, own: UiWords): T {
  const groups = Object.entries(words).map(([group, texts]) => [
    group,
    Object.hasOwn(own, group) ? { ...(texts as object), ...own[group] } : (texts as object),
  ]);
  return Object.fromEntries(groups) as T;
}

function over(base: Library, pack: Pack, techniques: ReadonlyMap<string, Technique>): Library {
  /** The pack's words over the base's, unless the base is nearer to the language asked for. */
  const withWords = <F extends WordFile>(local: LocalWords<F>, lang: string): LocalWords<F> => {
    const chain = fallbacks(lang.toLowerCase());
    const own = chain.indexOf(pack.lang.toLowerCase());
    const isNearer = own >= 0 && own <= chain.indexOf(local.lang.toLowerCase());
    return pack.words && isNearer ? { lang: pack.lang, words: merged(local.words, pack.words) } : local;
  };
  return {
    find: (id, lang) => techniques.get(id) ?? base.find(id, lang),
    load: async (id, lang) => techniques.get(id) ?? base.load(id, lang),
    findWords(lang, file) {
      const local = base.findWords(lang, file);
      return local && withWords(local, lang);
    },
    loadWords: async (lang, file) => withWords(await base.loadWords(lang, file), lang),
    ownSafety: (texts) => withOwnSafety(base.ownSafety?.(texts) ?? texts, pack),
    ownQuestions: pack.questions?.length
      ? (guide) => withOwnQuestions(base.ownQuestions?.(guide) ?? guide, pack)
      : base.ownQuestions,
  };
}

/** A pack’s conditions and techniques, in the place of those of the same id, or after all. */
function withOwnSafety(texts: SafetyTexts, { conditions = [], techniques = [] }: Pack): SafetyTexts {
  // No loads stay none, which is to be asked about with any condition.
  const subjects = techniques.map(({ id, name, loads = [] }) => ({ id, name, loads }));
  const left = techniques.filter(({ withheld, status }) => withheld || status === 'withheld').map(({ id }) => id);
  return {
    ...texts,
    conditions: laid(
      texts.conditions,
      conditions.map((one) => ({ sources: [], ...one })),
    ),
    techniques: laid(texts.techniques, subjects).filter(({ id }) => !left.includes(id)),
  };
}

/** A pack’s questions, in the place of those of the same id, or after all. */
function withOwnQuestions(guide: Guide, { lang, questions = [] }: Pack): Guide {
  return {
    ...guide,
    sections: laid(
      guide.sections,
      questions.map((one) => ({ lang, ...one })),
    ),
  };
}

/** Some things over others, by id. As everywhere in a pack, the first of an id counts. */
const laid = <T extends { id: string }>(base: readonly T[], own: readonly T[]): T[] => [
  ...new Map([...base, ...own, ...[...own].reverse()].map((one) => [one.id, one])).values(),
];
