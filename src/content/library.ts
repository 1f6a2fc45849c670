import type { Words } from './generated/words.js';
import { techniqueImport, wordsImport, type Import } from './imports.js';
import type { Technique } from './schema/technique.js';

/** The interface's words, in the language they are in. */
export interface LocalWords {
  lang: string;
  words: Words;
}

/** Where elements find what to show: at once from what is loaded, or later. */
export interface Library {
  /** The technique, where it is loaded. */
  find: (id: string, lang: string) => Technique | undefined;
  /** Loads a technique; undefined where there is none of that id. Rejects where it could not be loaded. */
  load: (id: string, lang: string) => Promise<Technique | undefined>;
  findWords: (lang: string) => LocalWords | undefined;
  loadWords: (lang: string) => Promise<LocalWords>;
}

/** What has been imported, found again without waiting. */
const loaded = new Map<Import<unknown>, unknown>();

const found = <T>(from: Import<T> | undefined): T | undefined => from && (loaded.get(from) as T | undefined);

async function bring<T>(from: Import<T>): Promise<T> {
  const { default: value } = await from();
  loaded.set(from, value);
  return value;
}

/** What ships with the library. */
export const bundled: Library = {
  find: (id, lang) => found(techniqueImport(id, lang)),

  async load(id, lang) {
    const from = techniqueImport(id, lang);
    return from && bring(from);
  },

  findWords(asked) {
    const { lang, value } = wordsImport(asked);
    const words = found(value);
    return words && { lang, words };
  },

  async loadWords(asked) {
    const { lang, value } = wordsImport(asked);
    return { lang, words: await bring(value) };
  },
};
