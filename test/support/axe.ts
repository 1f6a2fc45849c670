import 'axe-core';
import type axeCore from 'axe-core';

declare global {
  interface Window {
    axe: typeof axeCore;
  }
}

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
