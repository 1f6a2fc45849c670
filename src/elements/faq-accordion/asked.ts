/** The bundled questions. They are drawn into the page, so that its own search, links and styles find them. */
import { html, nothing, type TemplateResult } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import { directionOf, unlike } from '../../content/language.js';
import type { LocalWords } from '../../content/library.js';
import type { Guide, Section } from '../../content/schema/guide.js';
import type { Source } from '../../content/schema/source.js';
import type { Claim } from '../../content/schema/text.js';
import { citation } from '../citation.js';
import { heading, type HeadingLevel } from '../heading.js';
import { SLOT } from './children.js';

/** All that their templates read. */
export interface AskedView {
  guide: Guide;
  /** Those of the guide that are shown. */
  sections: readonly Section[];
  /** Of the words that are no question and no answer. */
  words: LocalWords<'accordion'>;
  level: HeadingLevel;
  /** The language of the place they stand in. */
  around: string;
  /** Whether the page has not given away that id. */
  isFree: (id: string) => boolean;
}

export const questions = (view: AskedView): TemplateResult => html`${view.sections.map((one) => question(view, one))}`;

function question(view: AskedView, { id, title, claims, lang: own, sources = [] }: Section): TemplateResult {
  const { guide, level, around, isFree } = view;
  const lang = unlike(own ?? guide.lang, around);
  const all = [...sources, ...guide.sources];
  const named = [...new Set(claims.flatMap(sourcesOf))].flatMap((one) => all.find((source) => source.id === one) ?? []);
  return html`<details slot=${SLOT} data-question=${id} id=${ifDefined(isFree(id) ? id : undefined)} lang=${ifDefined(lang)} dir=${ifDefined(lang ? directionOf(lang) : undefined)}><summary>${heading(level, title, 'question')}</summary><div>${claims.map((one) => claim(one, named))}${sourcesFold(view, own ?? guide.lang, named)}</div></details>`;
}

const sourcesOf = (one: Claim): readonly string[] => (typeof one === 'string' ? [] : (one.sources ?? []));

/** A sentence, with the numbers of its sources. */
function claim(one: Claim, named: readonly Source[]): TemplateResult {
  const notes = sourcesOf(one)
    .map((id) => named.findIndex((source) => source.id === id) + 1)
    .filter(Boolean);
  return html`<p>${typeof one === 'string' ? one : one.text}${notes.length ? html`<sup data-notes>${notes.join(', ')}</sup>` : nothing}</p>`;
}

function sourcesFold({ words }: AskedView, around: string, named: readonly Source[]): TemplateResult | typeof nothing {
  if (!named.length) return nothing;
  const title = html`<span lang=${ifDefined(unlike(words.lang, around))}>${words.words.accordion.sources}</span>`;
  return html`<details data-sources><summary>${title} (${named.length})</summary><ol>${named.map((source) => html`<li>${citation(source)}</li>`)}</ol></details>`;
}
