import { expect } from '@open-wc/testing';
import { openPage, until, type Page } from './frame.js';

/** Byte for byte as it is on disk, and under the strict policy on top of its own. */
export const PAGE = '/strict/cdn/embed.html';

export const shadowText = (element: Element | null): string =>
  element?.shadowRoot?.textContent.replace(/\s+/g, ' ') ?? '';
export const notesOf = ({ document }: Page): string[] =>
  [...document.querySelectorAll('aside li')].map(({ textContent }) => textContent);

/** Opens the iframe page, and waits until its element shows something. */
export async function embed(query: string): Promise<Page> {
  const page = await openPage(`${PAGE}?${query}`);
  await until('an element', () => page.document.querySelector('main *')?.localName.startsWith('limber-'));
  await until(
    'what it shows',
    () => page.document.querySelector(`main ${tagIn(query)}`)?.shadowRoot?.childElementCount,
  );
  return page;
}

export const tagIn = (query: string): string => `limber-${new URLSearchParams(query).get('element')!}`;

export function nothingWrong(page: Page): void {
  expect(page.errors).to.deep.equal([]);
  expect(page.violations).to.deep.equal([]);
}
