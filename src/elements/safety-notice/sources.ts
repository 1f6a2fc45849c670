import { html, nothing, type TemplateResult } from 'lit';
import { citation } from '../citation.js';
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
    ? html`<details part="sources"><summary><span>${word(view, 'sources')} (${found.length})</span>${foldIcon}</summary><ul>${found.map((source) => html`<li>${citation(source)}</li>`)}</ul></details>`
    : nothing;
}
