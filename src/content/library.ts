import { techniques, ui } from './generated/index.js';
import type { Words } from './generated/words.js';
import { choose } from './language.js';
import type { Technique } from './schema/technique.js';

/** The interface's words, in the language they are in. */
export interface LocalWords {
  lang: string;
  words: Words;
}

/** Where elements find what to show: at once from what is loaded, or later. */
export interface Library {
  /** The technique, where it is loaded. */
  find(id: string, lang: string): Technique | undefined;
  /** Loads a technique; undefined where there is none of that id. Rejects where it could not be loaded. */
  load(id: string, lang: string): Promise<Technique | undefined>;
  findWords(lang: string): LocalWords | undefined;
  loadWords(lang: string): Promise<LocalWords>;
}

type Import<T> = () => Promise<{ default: T }>;
type ByLanguage<T> = Readonly<Record<string, T>>;

const own = <T>(record: Readonly<Record<string, T>>, key: string): T | undefined =>
  Object.hasOwn(record, key) ? record[key] : undefined;

/** Modules by key, each imported once, and found again without waiting. */
class Shelf<T> {
  private readonly loaded = new Map<Import<T>, T>();

  find(from: Import<T> | undefined): T | undefined {
    return from && this.loaded.get(from);
  }

  async load(from: Import<T>): Promise<T> {
    const value = (await from()).default;
    this.loaded.set(from, value);
    return value;
  }
}

const techniqueShelf = new Shelf<Technique>();
const wordShelf = new Shelf<Words>();

/** An id is looked up in a generated map of imports: it never becomes part of a URL. */
export const techniqueImport = (
  id: string,
  lang: string,
  from: ByLanguage<ByLanguage<Import<Technique>>> = techniques,
): Import<Technique> | undefined => choose(lang, (one) => own(from[one] ?? {}, id), Object.keys(from));

function wordsImport(lang: string): [string, Import<Words>] {
  const chosen = choose(lang, (one) => one, Object.keys(ui)) as string;
  return [chosen, ui[chosen] as Import<Words>];
}

/** What ships with the library. */
export const bundled: Library = {
  find: (id, lang) => techniqueShelf.find(techniqueImport(id, lang)),

  async load(id, lang) {
    const from = techniqueImport(id, lang);
    return from && techniqueShelf.load(from);
  },

  findWords(lang) {
    const [chosen, from] = wordsImport(lang);
    const words = wordShelf.find(from);
    return words && { lang: chosen, words };
  },

  async loadWords(lang) {
    const [chosen, from] = wordsImport(lang);
    return { lang: chosen, words: await wordShelf.load(from) };
  },
};
