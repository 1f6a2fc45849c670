import { html, nothing, type TemplateResult } from 'lit';
import type { CardView } from './view.js';

const FACTS = ['dose', 'position', 'need', 'helpful'] as const;

/** What to know before the first step: how long, where, with what. */
export function facts({ technique, words }: CardView): TemplateResult | typeof nothing {
  const rows = FACTS.filter((fact) => technique.inWords?.[fact]);
  if (!rows.length) return nothing;
  const row = (fact: (typeof FACTS)[number]): TemplateResult =>
    html`<div part=${fact}><dt>${words.card[fact]}</dt><dd>${technique.inWords?.[fact]}</dd></div>`;
  return html`<dl part="facts">${rows.map(row)}</dl>`;
}
