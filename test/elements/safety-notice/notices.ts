import { fixture, waitUntil } from '@open-wc/testing';
import '../../../src/elements/safety-notice/define.js';
import '../../../src/elements/settings/define.js';
import type { LimberSafetyNotice } from '../../../src/elements/safety-notice/safety-notice.js';
import { has, textOf } from '../../support/card.js';

export const tag = (attributes = '', inside = ''): string =>
  `<limber-safety-notice ${attributes}>${inside}</limber-safety-notice>`;

export const stands = (notice: Element): boolean => notice.shadowRoot !== null && has(notice, 'notice');

export async function until(isTrue: () => unknown, what: string): Promise<void> {
  await waitUntil(isTrue, `there should be ${what}`, { timeout: 4000 });
}

/** The first notice of some HTML, whatever it shows. */
export async function put(markup: string): Promise<LimberSafetyNotice> {
  const around = await fixture<HTMLElement>(`<main lang="en">${markup}</main>`);
  return around.querySelector('limber-safety-notice')!;
}

/** Whether all of it is there, also what comes once it stands. */
export const isWhole = (notice: Element): boolean =>
  stands(notice) && notice.shadowRoot!.querySelector('[part=sources] li') !== null;

/** The first notice of some HTML, once all of it is there. */
export async function noticeOf(markup: string): Promise<LimberSafetyNotice> {
  const notice = await put(markup);
  await until(() => isWhole(notice), 'a notice');
  return notice;
}

export const headings = (notice: Element): string[] =>
  [...notice.shadowRoot!.querySelectorAll('h1, h2, h3, h4, h5, h6')].map(textOf);

export const button = (notice: Element): HTMLButtonElement | null => notice.shadowRoot!.querySelector('button');
