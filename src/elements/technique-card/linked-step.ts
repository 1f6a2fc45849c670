import type { Present } from '../../page/present.js';

/** The step that the page's address points to. */
export function linkedStep(root: ShadowRoot): Element | null {
  const { anchor } = root.host as Present;
  const [, id] = location.hash.split(`#${anchor}--`);
  return id ? root.getElementById(id) : null;
}

/** Who wants to hear of a new address; a card that is gone is not kept for that. */
const listening = new Set<WeakRef<ShadowRoot>>();

addEventListener('hashchange', () => {
  for (const reference of listening) {
    const root = reference.deref();
    if (root) root.dispatchEvent(new Event('hashchange'));
    else listening.delete(reference);
  }
});

/** Calls back when the page's address points elsewhere. */
export function onNewAddress(root: ShadowRoot, call: () => void): void {
  listening.add(new WeakRef(root));
  root.addEventListener('hashchange', call);
}
