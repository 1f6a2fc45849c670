import { html, nothing, type TemplateResult } from 'lit';
import type { Technique } from '../../content/schema/technique.js';
import { citation } from '../citation.js';
import { fold } from './template.js';
import { word, type LevelTexts, type NoticeView } from './view.js';

/** Where all that a notice shows comes from, each source once. */
export function sources(
  view: NoticeView,
  own: LevelTexts | undefined,
  technique: Technique | undefined,
): TemplateResult | typeof nothing {
  const { notice, levels, sources: known } = view.texts;
  const { cautions = [], stop = [], sources: more = [] } = technique ?? { cautions: notice.claims };
  const told = [
    ...(own ? [] : [...cautions, ...stop]),
    ...(own ? [own] : levels).flatMap((one) => [one, ...one.signs]),
  ];
  const ids = new Set(told.flatMap((one) => (typeof one === 'string' ? [] : (one.sources ?? []))));
  const found = [...ids].flatMap((id) => [...known, ...more].find((source) => source.id === id) ?? []);
  return found.length
    ? fold(
        'sources',
        html`<span>${word(view, 'sources')} (${found.length})</span>`,
        html`<ul>${found.map((source) => html`<li>${citation(source)}</li>`)}</ul>`,
      )
    : nothing;
}
