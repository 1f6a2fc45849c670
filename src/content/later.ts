import type { Library } from './library.js';

/** A library that is on its way: until it is there, nothing is found and loading waits. */
export function later(arrival: Promise<Library>): Library {
  let library: Library | undefined;
  void arrival.then((value) => (library = value));
  return {
    find: (id, lang) => library?.find(id, lang),
    load: async (id, lang) => (await arrival).load(id, lang),
    findWords: (lang, file) => library?.findWords(lang, file),
    loadWords: async (lang, file) => (await arrival).loadWords(lang, file),
    get ownSafety() {
      return library?.ownSafety;
    },
    get ownQuestions() {
      return library?.ownQuestions;
    },
  };
}
