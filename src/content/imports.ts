import { techniques, words } from './generated/index.js';
import type { WordFiles } from './generated/words.js';
import { choose } from './choose.js';
import type { Technique } from './schema/technique.js';

export type Import<T> = () => Promise<{ default: T }>;

/** What has been imported. */
const brought = new Map<() => Promise<unknown>, unknown>();

/** Imports a module, which is found without waiting from then on. */
export async function bring<T>(from: () => Promise<T>): Promise<T> {
  const module = await from();
  brought.set(from, module);
  return module;
}

/** A module that has been brought. */
export const found = <T>(from: (() => Promise<T>) | undefined): T | undefined => brought.get(from!) as T | undefined;

/** The module of a technique. Its id is looked up among literal imports: it never becomes part of a URL. */
export const techniqueImport = (id: string, lang: string): Import<Technique> | undefined =>
  choose(techniques, lang, (known) => (Object.hasOwn(known, id) ? known[id] : undefined))?.value;

/** The files of the interface's words: those of the card, and one for each element that has many of its own. */
export type WordFile = keyof WordFiles;

/** The module of some of the interface's words, and the language it is in. */
export const wordsImport = <F extends WordFile>(lang: string, file: F): { lang: string; value: Import<WordFiles[F]> } =>
  choose(words[file], lang)!;
