import { VERSION } from '../version.js';

/**
 * What an element that was rendered ahead carries, so that a script can tell whether it would render the same: the version, and a short sum (FNV-1a) of its
 * language, its attributes and what it shows.
 */
export function markOf(lang: string, attributes: readonly (string | null)[], shown: unknown): string {
  let sum = 0x811c9dc5;
  for (const unit of JSON.stringify([lang, attributes, shown])) {
    sum = Math.imul(sum ^ unit.codePointAt(0)!, 0x01000193);
  }
  return `${VERSION} ${(sum >>> 0).toString(36)}`;
}
