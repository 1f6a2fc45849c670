import type { ReactiveController, ReactiveElement } from 'lit';

/** Opens what an element has folded while the page prints: on paper nothing can be opened. */
export class PrintOpen implements ReactiveController {
  isPrinting = false;

  readonly #tree: () => ParentNode;
  #undo: (() => void)[] = [];

  /** `tree` has what is folded, where that is not what the element renders. */
  constructor(host: ReactiveElement, tree = (): ParentNode => host.renderRoot) {
    this.#tree = tree;
    host.addController(this);
  }

  hostConnected(): void {
    addEventListener('beforeprint', this.#unfold);
    addEventListener('afterprint', this.#foldAgain);
  }

  hostDisconnected(): void {
    removeEventListener('beforeprint', this.#unfold);
    removeEventListener('afterprint', this.#foldAgain);
  }

  readonly #unfold = (): void => {
    this.#foldAgain();
    this.isPrinting = true;
    // Of those that share a name the browser keeps one open.
    for (const details of this.#tree().querySelectorAll<HTMLDetailsElement>('details[name]')) {
      const name = details.getAttribute('name')!;
      details.removeAttribute('name');
      this.#undo.push(() => details.setAttribute('name', name));
    }
    for (const details of this.#tree().querySelectorAll<HTMLDetailsElement>('details:not([open])')) {
      details.open = true;
      this.#undo.push(() => (details.open = false));
    }
  };

  readonly #foldAgain = (): void => {
    for (const undo of this.#undo.splice(0).reverse()) undo();
    this.isPrinting = false;
  };
}
