import { ContextConsumer } from '@lit/context';
import { LitElement } from 'lit';
import { waitUntil } from '@open-wc/testing';
import type { LimberTechniqueCard } from '../../../src/index.js';
import '../../../src/elements/settings/define.js';
import { parts as registered } from '../../../src/page/parts.js';
import { safetyContext } from '../../../src/page/safety-context.js';
import type { Answers } from '../../../src/safety/advice.js';
import { cardOf, part } from '../../support/card.js';

registered.set('limber-safety-notice', () => import('../../../src/elements/safety-notice/define.js'));

/** Somebody who tells what a safety check would. It takes the focus, as a check does. */
export class TestTeller extends LitElement {
  readonly #told = new ContextConsumer(this, { context: safetyContext, subscribe: true });

  tell(answers: Partial<Answers> | undefined): void {
    this.#told.value!.tell(answers && { signs: [], conditions: [], ...answers });
  }
}

customElements.define('test-teller', TestTeller);

declare global {
  interface HTMLElementTagNameMap {
    'test-teller': TestTeller;
  }
}

export const TELLER = '<test-teller></test-teller>';

export const tag = (attributes = '', inside = ''): string =>
  `<limber-technique-card technique="seated-chair-twist" ${attributes}>${inside}</limber-technique-card>`;

/** A card beside a teller. */
export async function toldCard(
  markup = tag(),
  around: (inside: string) => string = (inside) => inside,
): Promise<[LimberTechniqueCard, TestTeller]> {
  const card = await cardOf(around(`${TELLER}${markup}`));
  return [card, card.parentElement!.querySelector('test-teller')!];
}

/** What the card says of the answers, once it says so. */
export async function adviceIn(card: Element, has = ''): Promise<HTMLElement> {
  await waitUntil(
    () => part(card, 'advice')?.textContent.replace(/\s+/g, ' ').includes(has),
    `the card should say: ${has}`,
    { timeout: 4000 },
  );
  return part(card, 'advice')!;
}

export async function noAdviceIn(card: Element): Promise<void> {
  await waitUntil(() => !part(card, 'advice'), 'the card should say nothing of answers', { timeout: 4000 });
}

export const buttonIn = (card: Element, name: string): HTMLButtonElement =>
  [...(part(card, 'advice')?.querySelectorAll('button') ?? [])].find((one) => one.textContent.includes(name))!;

/** Whether a reader can see a part. */
export const isSeen = (card: Element, name: string): boolean => Boolean(part(card, name)?.checkVisibility());

/** Which of the parts a reader can see. */
export const seenOf = (card: Element, names: readonly string[]): string[] => names.filter((name) => isSeen(card, name));

/** Nobody has told anything, whatever a test did. */
export function forget(): void {
  afterEach(() => {
    const teller = document.createElement('test-teller');
    document.body.append(teller);
    teller.tell(undefined);
    teller.remove();
  });
}
