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
  const settings = tag === 'limber-settings' ? undefined : page.settings;
  // What was rendered ahead is taken over. Where that does not load, it stays as it is.
  const isAhead = globalThis.document?.querySelector(`${tag}[data-limber]`)?.shadowRoot;
  if (settings || isAhead) {
    void Promise.all([settings, isAhead && import('./takeover.js')]).then(register, () => undefined);
  } else register();
}
