import { VERSION } from '../../version.js';
import type { HeadingLevel } from '../heading.js';

/** The ids of topics in an attribute. */
export const topicsIn = (topic: string | null): string[] =>
  String(topic ?? '')
    .split(/\s+/)
    .filter(Boolean);

/** What questions that were written ahead say of themselves, in `data-limber`: those that would be the same are kept. */
export const stampOf = (lang: string, level: HeadingLevel, topic: string | null): string =>
  [VERSION, lang, level, ...topicsIn(topic)].join(' ');
