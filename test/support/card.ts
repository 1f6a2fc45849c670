import { fixture, waitUntil } from '@open-wc/testing';
import '../../src/index.js';
import type { Technique } from '../../src/content/index.js';
import type { LimberHoldTimer, LimberTechniqueCard } from '../../src/index.js';

/** What a reader sees of a piece of a page, on one line. */
export const textOf = (element: Element | null | undefined): string =>
  (element?.textContent ?? '').replace(/\s+/g, ' ').trim();

export const parts = (card: Element, name: string): HTMLElement[] => [
  ...card.shadowRoot!.querySelectorAll<HTMLElement>(`[part~="${name}"]`),
];

export const part = (card: Element, name: string): HTMLElement | undefined => parts(card, name)[0];

export const has = (card: Element, name: string): boolean => parts(card, name).length > 0;

/** The part's text; "" where there is no such part. */
export const said = (card: Element, name: string): string => textOf(part(card, name));

/** The part's items: those of its list, or its only paragraph. */
export const itemsOf = (card: Element, name: string): string[] => {
  const items = part(card, name)?.querySelectorAll('li');
  return items?.length ? [...items].map(textOf) : [textOf(part(card, name)?.querySelector('p'))];
};

/** The technique's name, without the link that stands beside it. */
export const nameOf = (card: Element): string => said(card, 'name').replace(/ ?#$/, '');

export const shows = (card: Element): boolean => has(card, 'card') || has(card, 'message');

/** Waits until the cards say something: a technique, or a message. */
export async function settled(...cards: Element[]): Promise<void> {
  await waitUntil(() => cards.every(shows), 'the cards should show a technique or a message', { timeout: 4000 });
}

/** The timer that a card shows by itself. */
export const timerIn = (card: Element): LimberHoldTimer | undefined =>
  card.shadowRoot!.querySelector('limber-hold-timer') ?? undefined;

/** Waits until the cards show their timers too, and answers with those. */
export async function timed(...cards: Element[]): Promise<LimberHoldTimer[]> {
  const shown = (card: Element): boolean => {
    const timer = timerIn(card);
    return Boolean(timer?.shadowRoot && has(timer, 'timer'));
  };
  await waitUntil(() => cards.every(shown), 'the cards should show their timers', { timeout: 4000 });
  return cards.map((card) => timerIn(card)!);
}

/** The first card of some HTML, once it shows its timer too. */
export async function timedCardOf(markup: string): Promise<LimberTechniqueCard> {
  const card = await cardOf(markup);
  await timed(card);
  return card;
}

/** The first card of some HTML, once all is there that it brings by itself: its timer, its figure, and when to get help. */
export async function wholeCardOf(markup: string): Promise<LimberTechniqueCard> {
  const card = await timedCardOf(markup);
  const isWhole = (): boolean =>
    Boolean(card.shadowRoot!.querySelector('limber-technique-figure')?.shadowRoot?.querySelector('path')) &&
    !part(card, 'help')!.inert;
  await waitUntil(isWhole, 'the card should show its figure and its help', { timeout: 4000 });
  return card;
}

/** Waits until the card's name is this one. */
export async function named(card: Element, name: string): Promise<void> {
  await waitUntil(() => nameOf(card) === name, `the card should be named "${name}"`, { timeout: 4000 });
}

/** The first card of some HTML, once it says something. */
export async function cardOf(markup: string): Promise<LimberTechniqueCard> {
  const around = await fixture<HTMLElement>(`<div>${markup}</div>`);
  const card = around.querySelector('limber-technique-card')!;
  await settled(card);
  return card;
}

/** A card of the page's own technique, on a page in that language. */
export async function ownCard(content: unknown, lang = 'en'): Promise<LimberTechniqueCard> {
  const around = await fixture<HTMLElement>(
    `<div lang="${lang}"><limber-technique-card></limber-technique-card></div>`,
  );
  const card = around.querySelector('limber-technique-card')!;
  await settled(card);
  card.content = content as Technique;
  await waitUntil(() => !said(card, 'message').includes('No technique chosen'), 'the content should be taken');
  return card;
}
