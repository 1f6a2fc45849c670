import 'axe-core';
import type axeCore from 'axe-core';

declare global {
  interface Window {
    axe: typeof axeCore;
  }
}

/** Pages that elements stand on, by what one would call them. */
export const LIGHT_AND_DARK = {
  'a light page': 'background: #fff; color: #1c1c1c; color-scheme: light',
  'a dark page': 'background: #14171a; color: #f2f2f2; color-scheme: dark',
};
export const PAGES = {
  ...LIGHT_AND_DARK,
  'a sepia page': 'background: #f8f0df; color: #2f2415; color-scheme: light',
};

/** The rules an element breaks, with the places; AAA contrast of text included. */
export async function violationsOf(element: Element): Promise<string[]> {
  const { violations } = await window.axe.run(element, {
    rules: { 'color-contrast-enhanced': { enabled: true } },
    resultTypes: ['violations'],
  });
  return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`));
}

/** The accessible name, as the browser would compute it. */
export function accessibleName(element: Element): string {
  window.axe.setup(document.body);
  try {
    return window.axe.commons.text.accessibleText(element);
  } finally {
    window.axe.teardown();
  }
}
