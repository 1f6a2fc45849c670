import { techniques, ui } from './generated/index.js';
import type { Words } from './generated/words.js';
import { choose } from './language.js';
import type { Technique } from './schema/technique.js';

export type Import<T> = () => Promise<{ default: T }>;

/** The module of a technique. Its id is looked up among literal imports: it never becomes part of a URL. */
export const techniqueImport = (id: string, lang: string): Import<Technique> | undefined =>
  choose(techniques, lang, (known) => (Object.hasOwn(known, id) ? known[id] : undefined))?.value;

/** The module of the interface's words, and the language it is in. */
export const wordsImport = (lang: string): { lang: string; value: Import<Words> } => choose(ui, lang)!;
