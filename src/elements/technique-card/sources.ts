import { html, nothing, type TemplateResult } from 'lit';
import { format } from '../../content/format.js';
import type { Source } from '../../content/schema/source.js';
import type { Technique } from '../../content/schema/technique.js';
import type { ClaimList } from '../../content/vocabulary.js';
import { foldIcon } from '../icons.js';
import type { CardView } from './view.js';

/** What each source says about how long, side by side, and what we made of it. */
export function saidPanel({ technique, words }: CardView): TemplateResult | typeof nothing {
  const { said, sources, doseNote } = technique;
  if (!said?.length) return nothing;
  const titleOf = (id: string): string => sources?.find((source) => source.id === id)?.title ?? id;
  return html`<details part="said">
    <summary>${words.card.said}${foldIcon}</summary>
    <dl>
      ${said.map(({ source, text }) => html`<div><dt><cite>${titleOf(source)}</cite></dt><dd>${text}</dd></div>`)}
    </dl>
    ${doseNote ? html`<p>${typeof doseNote === 'string' ? doseNote : doseNote.text}</p>` : nothing}
  </details>`;
}

/** Where it all comes from, each source with the parts of the card that rest on it. */
export function sourcesPanel({ technique, words, lang }: CardView): TemplateResult | typeof nothing {
  const { sources } = technique;
  if (!sources?.length) return nothing;
  return html`<details part="sources">
    <summary>${format(words.card.sources, { n: sources.length }, lang)}${foldIcon}</summary>
    <ul>
      ${sources.map((source) => {
        const parts = usesOf(technique, source.id).map((list) => words.card[list]);
        return html`<li>
          ${citation(source)}
          ${parts.length ? html`<small>${format(words.card.usedFor, { parts: parts.join(' · ') }, lang)}</small>` : nothing}
        </li>`;
      })}
    </ul>
  </details>`;
}

function citation({ title, authors, publisher, year, doi, url }: Source): TemplateResult {
  const href = doi ? `https://doi.org/${doi}` : url;
  const cited = html`<cite>${title}</cite>`;
  const rest = [authors, publisher, year].filter(Boolean).join(', ');
  return html`${href ? html`<a href=${href} rel="noopener">${cited}</a>` : cited}${rest ? html`<span>${rest}</span>` : nothing}`;
}

/** The parts of a technique that cite a source. */
function usesOf(technique: Technique, id: string): (ClaimList | 'steps' | 'said')[] {
  return LISTS.filter((list) => technique[list]?.some((item) => typeof item === 'object' && citesOf(item).includes(id)));
}

const LISTS = ['steps', 'breathing', 'feel', 'easier', 'mistakes', 'cautions', 'stop', 'said'] as const;

const citesOf = (item: { source?: string } | { sources?: string[] }): readonly (string | undefined)[] =>
  'sources' in item ? (item.sources ?? []) : 'source' in item ? [item.source] : [];
