import { fixture, waitUntil } from '@open-wc/testing';
import '../../../src/elements/safety-check/define.js';
import '../../../src/elements/settings/define.js';
import type { LimberSafetyCheck } from '../../../src/elements/safety-check/define.js';
import { accessibleName } from '../../support/axe.js';

/** What a reader sees, on one line. */
export const textIn = (element: Element | null | undefined): string =>
  (element?.textContent ?? '').replace(/\s+/g, ' ').trim();

export const all = <T extends HTMLElement = HTMLElement>(check: Element, selector: string): T[] => [
  ...check.shadowRoot!.querySelectorAll<T>(selector),
];

export const said = (check: Element, part: string): string => textIn(all(check, `[part~="${part}"]`)[0]);

const named = (check: Element, selector: string, name: string): HTMLElement => {
  const found = all(check, selector).find((one) => accessibleName(one).startsWith(name));
  if (!found) throw new Error(`There is no ${selector} "${name}".`);
  return found;
};

export const buttonOf = (check: Element, name: string): HTMLElement => named(check, 'button', name);
export const boxOf = (check: Element, name: string): HTMLInputElement =>
  named(check, 'input', name) as HTMLInputElement;

/** What has the focus inside it. */
export const focused = (check: Element): string => {
  const at = check.shadowRoot!.activeElement;
  return at ? at.getAttribute('aria-label') || textIn(at) : '';
};

/** The first check of some HTML, once its questions are there. */
export async function checkIn(markup = '<limber-safety-check></limber-safety-check>'): Promise<LimberSafetyCheck> {
  const around = await fixture<HTMLElement>(`<div lang="en">${markup}</div>`);
  const check = around.querySelector('limber-safety-check')!;
  await waitUntil(() => all(check, 'button').length, 'the check should be there', { timeout: 4000 });
  return check;
}

export async function press(check: LimberSafetyCheck, name: string): Promise<void> {
  buttonOf(check, name).click();
  await waitUntil(() => name !== 'Begin' || all(check, 'legend').length, 'a question', { timeout: 4000 });
  await check.updateComplete;
}

/** Ticks what begins with these texts, and goes on. */
export async function answer(check: LimberSafetyCheck, ...names: string[]): Promise<void> {
  for (const name of names) {
    boxOf(check, name).click();
    await check.updateComplete;
  }
  await press(check, 'Next');
}

export const NONE = 'None of these';
export const BOTH_LEGS = 'Pain, tingling, weakness or numbness in both legs';

/** Answers each question in turn; "none of these" to those without an answer. */
export async function walk(
  check: LimberSafetyCheck,
  { conditions = [NONE], routine = [NONE] }: { conditions?: string[]; routine?: string[] } = {},
): Promise<void> {
  await press(check, 'Begin');
  for (const names of [[NONE], [NONE], conditions, routine]) await answer(check, ...names);
}
