import { techniqueImport, wordsImport } from '../content/imports.js';
import type { Wish } from './parameters.js';

/** What the page is about: a name it was given, its technique, or the element’s own. */
export async function titleOf({ element, attributes, lang }: Wish): Promise<string | undefined> {
  const { label, technique } = attributes;
  if (label) return label;
  const about = technique && (await techniqueImport(technique, lang)?.())?.default.name;
  if (about) return about;
  if (element === 'safety-check') return (await wordsImport(lang, 'check').value()).default.check.name;
  if (element === 'safety-notice') return (await wordsImport(lang, 'notice').value()).default.notice.name;
  return undefined;
}
