/** What light copies have in common. They are read without any style, and in feeds. */
import { directionOf, unlike } from '../../content/language.js';
import type { Source } from '../../content/schema/source.js';
import type { Claim } from '../../content/schema/text.js';
import { dialOf } from '../../elements/dial.js';
import type { HeadingLevel } from '../../elements/heading.js';
import { cite, element, li, p, small, strong, summary, ul, type Content, type Html } from './element.js';

/** What says the language of a text, where that is not the one around it. */
export const tongue = (lang: string | undefined, around: string): { lang?: string; dir?: string } => {
  const other = unlike(lang, around);
  return other ? { lang: other, dir: directionOf(other) } : {};
};

/** Something in a language, where that is not the one around it. */
export const inLang = (content: Content, lang: string | undefined, around: string): Content =>
  unlike(lang, around) ? element('bdi', tongue(lang, around), content) : content;

export const heading = (level: HeadingLevel, ...content: Content[]): Html => element(`h${level}`, {}, content);

/** A claim or a step: its words alone, or with more. */
export const textOf = (claim: Claim | { text: string }): string => (typeof claim === 'string' ? claim : claim.text);

/** A list; a single item is a plain paragraph. */
export function listOf(items: readonly Claim[]): Content {
  const [first, second] = items;
  if (!first) return '';
  return second ? ul(...items.map((item) => li(textOf(item)))) : p(textOf(first));
}

/** A source, with a link to it where there is one, and who said it, where and when. */
export function cited({ title, authors, publisher, year, doi, url }: Source): Content {
  const href = doi ? `https://doi.org/${doi}` : url;
  const said = [authors, publisher, year].filter(Boolean).join(', ');
  return [href ? element('a', { href }, cite(title)) : cite(title), said ? [' ', small(said)] : ''];
}

export const folded = (title: Content, ...content: Content[]): Html =>
  element('details', {}, [summary(title), ...content]);

/** How to call the emergency number: a link where the page knows it. */
export function callLine(words: { call: string; callLocal: string }, number: string | undefined): Content {
  const href = dialOf(number);
  if (!href) return strong(words.callLocal);
  const [before = '', after = ''] = words.call.split('{number}');
  return element('a', { href }, strong(before, element('bdi', {}, number ?? ''), after));
}
