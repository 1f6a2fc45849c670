import { claim } from './claim.js';
import { warnOnce } from './warn.js';

/** What is protected in lit's elements. */
interface Updating {
  renderRoot: Node;
  hasUpdated: boolean;
  performUpdate: () => unknown;
  scheduleUpdate: () => unknown;
}

/** Registers an element, unless another copy of the library owns this page. */
export function define(tag: string, element: CustomElementConstructor): void {
  const page = claim();
  if (!page) return;
  // What was rendered ahead is taken over, wherever it stands. Where that does not load, it stays as it is.
  (element.prototype as Updating).scheduleUpdate = function () {
    return this.hasUpdated || !this.renderRoot.firstChild
      ? this.performUpdate()
      : import('./takeover.js').then(
          (its) => its.takeOver(this),
          () => undefined,
        );
  };
  const register = (): void => {
    const other = customElements.get(tag);
    if (!other) customElements.define(tag, element);
    else if (other !== element) warnOnce(`<${tag}> is already defined by other code on this page.`);
  };
  const settings = tag !== 'limber-settings' && page.settings;
  if (settings) void settings.then(register, () => undefined);
  else register();
}
