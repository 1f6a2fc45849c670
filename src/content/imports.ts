import { techniques, ui } from './generated/index.js';
import type { Words } from './generated/words.js';
import { choose } from './language.js';
import type { Technique } from './schema/technique.js';

export type Import<T> = () => Promise<{ default: T }>;

const own = <T>(record: Readonly<Record<string, T>>, key: string): T | undefined =>
  Object.hasOwn(record, key) ? record[key] : undefined;

/** The module of a technique. Its id is looked up among literal imports: it never becomes part of a URL. */
export const techniqueImport = (id: string, lang: string): Import<Technique> | undefined =>
  choose(lang, (one) => own(techniques[one] ?? {}, id), Object.keys(techniques));

/** The module of the interface's words, and the language it is in. */
export function wordsImport(lang: string): { lang: string; from: Import<Words> } {
  const chosen = choose(lang, (one) => one, Object.keys(ui)) as string;
  return { lang: chosen, from: ui[chosen] as Import<Words> };
}
