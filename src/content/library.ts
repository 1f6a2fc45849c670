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
  find(id: string, lang: string): Technique | undefined;
  /** Loads a technique; undefined where there is none of that id. Rejects where it could not be loaded. */
  load(id: string, lang: string): Promise<Technique | undefined>;
  findWords(lang: string): LocalWords | undefined;
  loadWords(lang: string): Promise<LocalWords>;
}

/** Modules that have been imported, found again without waiting. */
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

const techniques = new Shelf<Technique>();
const words = new Shelf<Words>();

/** What ships with the library. */
export const bundled: Library = {
  find: (id, lang) => techniques.find(techniqueImport(id, lang)),

  async load(id, lang) {
    const from = techniqueImport(id, lang);
    return from && techniques.load(from);
  },

  findWords(lang) {
    const chosen = wordsImport(lang);
    const found = words.find(chosen.value);
    return found && { lang: chosen.lang, words: found };
  },

  async loadWords(lang) {
    const chosen = wordsImport(lang);
    return { lang: chosen.lang, words: await words.load(chosen.value) };
  },
};
