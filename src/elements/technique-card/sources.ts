import { html, nothing, type TemplateResult } from 'lit';
import type { Source } from '../../content/schema/source.js';
import type { Technique } from '../../content/schema/technique.js';
import { citation } from '../citation.js';
import { foldIcon } from '../icon.js';
import { textOf, type CardView } from './view.js';

/** What each source says about how long, side by side, and what we made of it. */
export function saidPanel({ technique, words }: CardView): TemplateResult | typeof nothing {
  const { said, sources, doseNote } = technique;
  if (!said?.length) return nothing;
  const titleOf = (id: string): string => sources?.find((source) => source.id === id)?.title ?? id;
  return html`<details part="said"><summary>${words.card.said}${foldIcon}</summary><div><dl>${said.map(
    ({ source, text }) => html`<dt><cite>${titleOf(source)}</cite></dt><dd>${text}</dd>`,
  )}</dl>${doseNote ? html`<p>${textOf(doseNote)}</p>` : nothing}</div></details>`;
}

/** Where it all comes from, each source with the parts of the card that rest on it. */
export function sourcesPanel({ technique, words }: CardView): TemplateResult | typeof nothing {
  const { sources } = technique;
  if (!sources?.length) return nothing;
  const item = (source: Source): TemplateResult => {
    const parts = usesOf(technique, source.id)
      .map((list) => words.card[list])
      .join(' · ');
    return html`<li>${citation(source)}${parts ? html`<small>${words.card.usedFor} ${parts}</small>` : nothing}</li>`;
  };
  return html`<details part="sources"><summary>${words.card.sources} (${sources.length})${foldIcon}</summary><ul>${sources.map(item)}</ul></details>`;
}

const LISTS = ['helps', 'setup', 'steps', 'breathing', 'feel', 'easier', 'mistakes', 'cautions', 'stop'] as const;

/** The lists of a technique that cite a source; what it says of the dose stands beside its title already. */
const usesOf = (technique: Technique, id: string): (typeof LISTS)[number][] =>
  LISTS.filter((list) => technique[list]?.some((item) => typeof item === 'object' && item.sources?.includes(id)));
