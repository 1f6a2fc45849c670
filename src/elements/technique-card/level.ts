import type { HeadingLevel } from '../heading.js';

/** The level of the headings inside a card: one below that of its name, as far as there are levels. */
export const levelIn = (card: Element): HeadingLevel => {
  const name = card.shadowRoot!.querySelector('[part=name]');
  return Math.min(Number(name?.localName[1] ?? 2) + 1, 6) as HeadingLevel;
};
