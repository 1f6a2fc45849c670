import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { nearestLang } from './nearest-lang.js';

const listeners = new Set<() => void>();
const observed = new WeakSet<Node>();
let observer: MutationObserver | undefined;

/** Watches the trees an element is in: its own, and those of the hosts around it. */
function observeRoots(element: Element): void {
  observer ??= new MutationObserver(() => listeners.forEach((listener) => listener()));
  for (let root = element.getRootNode(); ; root = root.host.getRootNode()) {
    if (!observed.has(root)) {
      observed.add(root);
      observer.observe(root, { subtree: true, attributes: true, attributeFilter: ['lang'] });
    }
    if (!(root instanceof ShadowRoot)) return;
  }
}

/** Keeps its host in the language of the place it stands in. */
export class LanguageController implements ReactiveController {
  value = '';

  readonly #host: ReactiveControllerHost & Element;

  constructor(host: ReactiveControllerHost & Element) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    observeRoots(this.#host);
    listeners.add(this.#read);
    this.#read();
  }

  hostDisconnected(): void {
    listeners.delete(this.#read);
  }

  readonly #read = (): void => {
    const value = nearestLang(this.#host);
    if (value === this.value) return;
    this.value = value;
    this.#host.requestUpdate();
  };
}
