import { expect } from '@open-wc/testing';
import type { LimberHoldTimer } from '../../src/index.js';
import { isDrawn, nameOf, openPage, stepsOf, until, type Page } from './frame.js';

/** What a reader does with the blog post, whichever way it was put together. */

/** An element of the post, and the document it stands in: that of an iframe, where it has one. */
export interface Place {
  element: Element;
  document: Document;
  /** How far that document is below the upper edge of the page's window. */
  top: () => number;
}

export interface Post {
  page: Page;
  cards: Place[];
  timer: Place;
}

const TAGS = 'limber-technique-card, limber-hold-timer';

const isLive = ({ element: { localName, shadowRoot }, document }: Place): boolean =>
  document.defaultView!.customElements.get(localName) !== undefined &&
  Boolean(shadowRoot?.querySelector('.frame')) &&
  // These go as a script takes over.
  !shadowRoot!.querySelector(':scope > style, :scope > link');

async function placeIn(page: Page, found: Element): Promise<Place> {
  if (found.localName !== 'iframe') return { element: found, document: page.document, top: () => 0 };
  const frame = found as HTMLIFrameElement;
  const inside = (): Element | null | undefined => frame.contentDocument?.querySelector(TAGS);
  // Iframes above that grow push it away again.
  await until('an element in the iframe', () => {
    found.scrollIntoView();
    return inside()?.shadowRoot;
  });
  return {
    element: inside()!,
    document: frame.contentDocument!,
    top: () => frame.getBoundingClientRect().top + frame.clientTop,
  };
}

/** Opens the post, and waits until its elements are live. */
export async function openPost(url: string): Promise<Post> {
  const page = await openPage(url);
  const places: Place[] = [];
  for (const found of page.document.querySelectorAll(`.post iframe, ${TAGS}`)) places.push(await placeIn(page, found));
  await until('live elements', () => places.every(isLive));
  const of = (tag: string): Place[] => places.filter(({ element }) => element.localName === tag);
  const [cards, [timer]] = [of('limber-technique-card'), of('limber-hold-timer')];
  await until('steps in every card', () => cards.every(({ element }) => stepsOf(element).length));
  return { page, cards, timer: timer! };
}

const words = (text: string | null | undefined): string => (text ?? '').replace(/\s+/g, ' ').trim();

/** What the post itself says, paragraph by paragraph. */
export function proseOf({ document }: Page): string[] {
  const article = document.querySelector('.post')!.cloneNode(true) as Element;
  article.querySelectorAll(`${TAGS}, iframe, .limber`).forEach((one) => one.remove());
  return [...article.querySelectorAll('p, h1, h2')].map(({ textContent }) => words(textContent));
}

const partIn = ({ element }: Place, part: string): HTMLElement =>
  element.shadowRoot!.querySelector<HTMLElement>(`[part~="${part}"]`)!;

const open = (folded: HTMLElement): void => {
  if (!(folded as HTMLDetailsElement).open) folded.querySelector('summary')!.click();
};

/** Reads what each card is called, and its steps, which a compact one folds. */
export async function readSteps({ cards }: Post): Promise<Record<string, string[]>> {
  for (const card of cards) {
    const folded = card.element.shadowRoot!.querySelector<HTMLElement>('[part="more"]');
    if (folded) open(folded);
    const steps = [...card.element.shadowRoot!.querySelectorAll('[part="step"]')];
    await until('steps to see', () => steps.every((step) => step.checkVisibility()));
  }
  return Object.fromEntries(cards.map(({ element }) => [nameOf(element)!, stepsOf(element)]));
}

/** Opens the sources of each card, and looks for one to follow. */
export async function openSources({ cards }: Post): Promise<void> {
  for (const card of cards) {
    const sources = partIn(card, 'sources');
    const link = sources.querySelector('a')!;
    expect(link.checkVisibility()).to.equal(false);
    open(sources);
    await until('a source to follow', () => link.checkVisibility());
    expect(link.href).to.match(/^https:/);
  }
}

/** Looks at the figure of each card. */
export async function seeFigures({ cards }: Post): Promise<void> {
  for (const card of cards) {
    const folded = card.element.shadowRoot!.querySelector<HTMLElement>('[part="more"]');
    if (folded) open(folded);
    const figure = (): Element | null => card.element.shadowRoot!.querySelector('limber-technique-figure');
    await until('a figure', () => {
      (figure() ?? card.element).scrollIntoView();
      return isDrawn(figure()) && figure()!.checkVisibility();
    });
    const { width, height } = figure()!.shadowRoot!.querySelector('.drawing')!.getBoundingClientRect();
    expect(Math.min(width, height)).to.be.greaterThan(80);
  }
}

async function startIn(timer: LimberHoldTimer): Promise<void> {
  const button = (): HTMLElement | null | undefined => timer.shadowRoot?.querySelector<HTMLElement>('[part~="main"]');
  await until('a button', () => button()?.checkVisibility());
  expect(words(button()!.textContent)).to.equal('Start');
  button()!.click();
  await until('a running timer', () => timer.state.status === 'running' && words(button()!.textContent) === 'Pause');
  timer.reset();
}

/** Starts the timer of the post, and that of its first card. */
export async function startTimers({ cards: [card], timer }: Post): Promise<void> {
  await startIn(timer.document.querySelector('limber-hold-timer')!);
  const inCard = (): LimberHoldTimer | null => card!.element.shadowRoot!.querySelector('limber-hold-timer');
  await until('the timer of a card', () => {
    card!.element.scrollIntoView();
    return inCard()?.shadowRoot;
  });
  await startIn(inCard()!);
}

/** Follows links to the last step of the first card and of the last one, where it is folded. */
export async function followLinks({ page, cards }: Post): Promise<void> {
  for (const { element, document, top } of [cards[0]!, cards.at(-1)!]) {
    const step = [...element.shadowRoot!.querySelectorAll('[part="step"]')].at(-1)!;
    const link = document.createElement('a');
    link.href = `#${element.getAttribute('technique')!}--${step.id}`;
    document.body.append(link);
    page.window.scrollTo(0, 0);
    link.click();
    await until(`a way to ${link.hash}`, () => {
      const { top: below, height } = step.getBoundingClientRect();
      const at = below + top();
      return step.checkVisibility() && height > 0 && at > -1 && at < page.window.innerHeight;
    });
  }
}
