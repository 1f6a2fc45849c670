import type { CSSResult, ReactiveController, ReactiveElement } from 'lit';

/** Adopts what styles the questions of accordions: they are in the page's tree, and not in their own. */
export class Sheet implements ReactiveController {
  readonly #host: ReactiveElement;
  readonly #sheet: CSSStyleSheet;
  #root: Document | ShadowRoot | undefined;

  constructor(host: ReactiveElement, { styleSheet }: CSSResult) {
    this.#host = host;
    this.#sheet = styleSheet!;
    host.addController(this);
  }

  hostConnected(): void {
    this.#root = this.#host.getRootNode() as Document | ShadowRoot;
    const { adoptedStyleSheets: worn } = this.#root;
    // A sheet of one document cannot serve in another.
    if (this.#host.ownerDocument === document && !worn.includes(this.#sheet)) worn.push(this.#sheet);
  }

  hostDisconnected(): void {
    const root = this.#root!;
    // One that only moves is back at once.
    queueMicrotask(() => {
      if (root.querySelector(this.#host.localName)) return;
      root.adoptedStyleSheets = root.adoptedStyleSheets.filter((one) => one !== this.#sheet);
    });
  }
}
