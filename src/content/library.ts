import type { WordFiles } from './generated/words.js';
import { bring, found, techniqueImport, wordsImport, type WordFile } from './imports.js';
import type { Guide } from './schema/guide.js';
import type { SafetyTexts } from './schema/safety.js';
import type { Technique } from './schema/technique.js';

/** The interface's words, in the language they are in. */
export interface LocalWords<F extends WordFile = 'ui'> {
  lang: string;
  words: WordFiles[F];
}

/** Where elements find what to show: at once from what is loaded, or later. */
export interface Library {
  /** The technique, where it is loaded. */
  find: (id: string, lang: string) => Technique | undefined;
  /** Loads a technique; undefined where there is none of that id. Rejects where it could not be loaded. */
  load: (id: string, lang: string) => Promise<Technique | undefined>;
  findWords: <F extends WordFile>(lang: string, file: F) => LocalWords<F> | undefined;
  loadWords: <F extends WordFile>(lang: string, file: F) => Promise<LocalWords<F>>;
  /** A site’s own conditions, rules and techniques among those that ship with the library; left out where it has none. */
  ownSafety?: (texts: SafetyTexts) => SafetyTexts;
  /** A site’s own questions among those that ship with the library; left out where it has none. */
  ownQuestions?: ((guide: Guide) => Guide) | undefined;
}

/** What ships with the library. */
export const bundled: Library = {
  find: (id, lang) => found(techniqueImport(id, lang))?.default,

  async load(id, lang) {
    const from = techniqueImport(id, lang);
    return from && (await bring(from)).default;
  },

  findWords(asked, file) {
    const { lang, value } = wordsImport(asked, file);
    const words = found(value)?.default;
    return words && { lang, words };
  },

  async loadWords(asked, file) {
    const { lang, value } = wordsImport(asked, file);
    return { lang, words: (await bring(value)).default };
  },
};
