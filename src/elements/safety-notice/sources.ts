import { html, nothing, type TemplateResult } from 'lit';
import type { Source } from '../../content/schema/source.js';
import { foldIcon } from '../icon.js';
import { word, type LevelTexts, type NoticeView } from './view.js';

/** Where all that it shows comes from, each source once. */
export function sources(view: NoticeView, own?: LevelTexts): TemplateResult | typeof nothing {
  const { notice, levels, sources: known } = view.texts;
  const { cautions = [], stop = [], sources: more = [] } = view.technique ?? { cautions: notice.claims };
  const told = [
    ...(own ? [] : [...cautions, ...stop]),
    ...(own ? [own] : levels).flatMap((one) => [one, ...one.signs]),
  ];
  const ids = new Set(told.flatMap((one) => (typeof one === 'string' ? [] : (one.sources ?? []))));
  const found = [...ids].flatMap((id) => [...known, ...more].find((source) => source.id === id) ?? []);
  return found.length
    ? html`<details part="sources"><summary><span>${word(view, 'sources')} (${found.length})</span>${foldIcon}</summary><ul>${found.map(citation)}</ul></details>`
    : nothing;
}

function citation({ title, authors, publisher, year, doi, url }: Source): TemplateResult {
  const href = doi ? `https://doi.org/${doi}` : url;
  return html`<li>${href ? html`<a href=${href}>${title}</a>` : title}<small>${[authors, publisher, year].filter(Boolean).join(', ')}</small></li>`;
}
