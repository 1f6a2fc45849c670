import { html, nothing, type TemplateResult } from 'lit';
import { doseText } from '../../content/dose-text.js';
import type { CardView } from './view.js';

/** What to know before the first step: how long, where, with what. */
export function facts({ technique, words, lang }: CardView): TemplateResult | typeof nothing {
  const { position, equipment, helpful } = technique;
  const dose = doseText(technique, words.dose, lang);
  const named = (items: readonly string[]): string => listed(items, words.equipment, lang);

  const rows: [part: string, term: string, value: string][] = [];
  if (dose) rows.push(['dose', words.card.dose, dose]);
  if (position) rows.push(['position', words.card.position, words.position[position]]);
  if (equipment) rows.push(['need', words.card.need, equipment.length ? named(equipment) : words.card.needNothing]);
  if (helpful?.length) rows.push(['helpful', words.card.helpful, named(helpful)]);
  if (!rows.length) return nothing;

  return html`<dl part="facts">
    ${rows.map(([part, term, value]) => html`<div part=${part}><dt>${term}</dt><dd>${value}</dd></div>`)}
  </dl>`;
}

/** Equipment we know by id goes by the language's word; anything else is the author's own word. */
function listed(items: readonly string[], known: Readonly<Record<string, string>>, lang: string): string {
  const words = items.map((item) => (Object.hasOwn(known, item) ? known[item] : item) as string);
  const list = new Intl.ListFormat(lang, { type: 'conjunction' }).format(words);
  return list.charAt(0).toLocaleUpperCase(lang) + list.slice(1);
}
