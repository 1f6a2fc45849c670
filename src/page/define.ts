import { claim } from './claim.js';
import { warnOnce } from './warn.js';

/** Registers an element, unless another copy of the library owns this page. */
export function define(tag: string, element: CustomElementConstructor): void {
  const page = claim();
  if (!page) return;
  const register = (): void => {
    const other = customElements.get(tag);
    if (!other) customElements.define(tag, element);
    else if (other !== element) warnOnce(`<${tag}> is already defined by other code on this page.`);
  };
  if (page.settings && tag !== 'limber-settings') void page.settings.then(register);
  else register();
}
