import { claim } from './claim.js';

/** Registers an element, unless another copy of the library owns this page. */
export function define(tag: string, element: CustomElementConstructor): void {
  if (!claim()) return;
  const other = customElements.get(tag);
  if (!other) customElements.define(tag, element);
  else if (other !== element) console.warn(`Limber: <${tag}> is already defined by other code on this page.`);
}
