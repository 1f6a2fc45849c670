import { fixture, waitUntil } from '@open-wc/testing';
import '../../../src/elements/faq-accordion/define.js';
import '../../../src/elements/settings/define.js';
import type { LimberFaqAccordion } from '../../../src/elements/faq-accordion/faq-accordion.js';
import type { LimberToggleDetail } from '../../../src/elements/faq-accordion/events.js';
import { part, textOf } from '../../support/card.js';

export const tag = (attributes = '', inside = ''): string =>
  `<limber-faq-accordion ${attributes}>${inside}</limber-faq-accordion>`;

/** So many questions of a page's own. */
export const own = (count: number, write = (i: number) => `Question ${i}`): string =>
  Array.from(
    { length: count },
    (_, i) => `<details id="q${i}"><summary>${write(i)}</summary><p>Answer ${i}</p></details>`,
  ).join('\n');

export async function until(isTrue: () => unknown, what: string): Promise<void> {
  await waitUntil(isTrue, `there should be ${what}`, { timeout: 4000 });
}

export const questions = (accordion: Element): HTMLDetailsElement[] => [
  ...accordion.querySelectorAll<HTMLDetailsElement>(':scope > details'),
];

export const summaries = (accordion: Element): HTMLElement[] =>
  questions(accordion).map((details) => details.querySelector('summary')!);

export const titles = (accordion: Element): string[] => summaries(accordion).map(textOf);

export const openOnes = (accordion: Element): number[] =>
  questions(accordion).flatMap(({ open }, i) => (open ? [i] : []));

export const inSight = (accordion: Element): string[] =>
  summaries(accordion)
    .filter((summary) => summary.checkVisibility())
    .map(textOf);

/** The first accordion of some HTML, whatever it shows. */
export async function put(markup: string): Promise<LimberFaqAccordion> {
  const around = await fixture<HTMLElement>(`<main lang="en">${markup}</main>`);
  return around.querySelector('limber-faq-accordion')!;
}

/** The first accordion of some HTML, once somebody has reached for it and its tools are there. */
export async function accordionOf(markup: string): Promise<LimberFaqAccordion> {
  const accordion = await standing(markup);
  await reachFor(accordion);
  return accordion;
}

/** The first accordion of some HTML as a page loads it, with its buttons: its tools are still elsewhere. */
export async function standing(markup: string): Promise<LimberFaqAccordion> {
  const accordion = await put(markup);
  await until(() => stands(accordion), 'questions, with buttons where there are several');
  return accordion;
}

export async function reachFor(accordion: LimberFaqAccordion): Promise<void> {
  accordion.dispatchEvent(new PointerEvent('pointerover', { bubbles: true, composed: true }));
  await import('../../../src/elements/faq-accordion/tools.js');
  await accordion.updateComplete;
}

const stands = (accordion: Element): boolean =>
  questions(accordion).length > 0 && (questions(accordion).length < 2 || part(accordion, 'toolbar') !== undefined);

export const buttons = (accordion: Element): Record<string, HTMLButtonElement> =>
  Object.fromEntries([...accordion.shadowRoot!.querySelectorAll('button')].map((button) => [textOf(button), button]));

export const filterOf = (accordion: Element): HTMLInputElement | null => accordion.shadowRoot!.querySelector('input');

export const statusOf = (accordion: Element): string => textOf(accordion.shadowRoot!.querySelector('[role=status]'));

/** What somebody turned in the suite's tests; emptied before each. */
export function recordToggles(): LimberToggleDetail[] {
  const details: LimberToggleDetail[] = [];
  const record = ({ detail }: HTMLElementEventMap['limber-toggle']): void => void details.push(detail);
  beforeEach(() => {
    details.length = 0;
    document.body.addEventListener('limber-toggle', record);
  });
  afterEach(() => document.body.removeEventListener('limber-toggle', record));
  return details;
}

/** Until the browser has told of all that has turned. */
export const told = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 60));
