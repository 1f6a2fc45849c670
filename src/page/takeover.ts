/** Has a script take over what was rendered ahead: nothing is drawn twice, and nothing moves. Loaded only where a page brings something that was. */
import { hydrate } from '@lit-labs/ssr-client';
import { LitElement, type PropertyValues, type RenderOptions } from 'lit';
import { markOf } from './mark.js';
import { nearestLang } from './nearest-lang.js';

/** What is protected in an element. */
interface Rendered extends HTMLElement {
  /** What it shows; undefined while it has nothing yet. */
  readonly shown?: unknown;
  renderOptions: RenderOptions;
  performUpdate: () => unknown;
  update: (changed: PropertyValues) => void;
  updated?: (changed: PropertyValues) => void;
  render: () => unknown;
}

/** The attribute that says what was rendered ahead. */
const MARK = 'data-limber';

const prototype = LitElement.prototype as unknown as Rendered;
const { update } = prototype;
const { update: wait } = Object.getPrototypeOf(prototype) as Rendered;

/** Elements that show what was rendered ahead. */
const ahead = new WeakSet<Rendered>();

/** Begins the updates of an element that have waited for this. */
export function takeOver(element: object): void {
  const its = element as Rendered;
  ahead.add(its);
  // It renders all of its root, not what stands before something else.
  its.renderOptions.renderBefore = null;
  its.performUpdate();
}

prototype.update = function (this: Rendered, changed: PropertyValues) {
  if (ahead.has(this)) {
    if (this.shown === undefined) {
      // Nothing of what it renders is there to be looked after.
      this.updated = () => undefined;
      wait.call(this, changed);
      return;
    }
    ahead.delete(this);
    delete this.updated;
    replace(this);
  }
  update.call(this, changed);
};

/** What was made in another version, in another language or of something else gives way in the same frame. */
function replace(element: Rendered): void {
  const root = element.shadowRoot!;
  // Its styles are adopted by now, and what is drawn without templates is drawn anew.
  for (const one of root.querySelectorAll('style, link[rel=stylesheet], [data-ahead]')) one.remove();
  const { observedAttributes } = element.constructor as typeof LitElement;
  const attributes = observedAttributes.map((name) => element.getAttribute(name));
  try {
    if (element.getAttribute(MARK) !== markOf(nearestLang(element), attributes, element.shown)) root.replaceChildren();
    else hydrate(element.render(), root, element.renderOptions);
  } catch {
    root.replaceChildren();
  }
}
