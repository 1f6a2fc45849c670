import type { ReactiveController, ReactiveElement } from 'lit';

/** Opens what an element has folded while the page prints: on paper nothing can be opened. */
export class PrintOpen implements ReactiveController {
  readonly #host: ReactiveElement;
  #opened: HTMLDetailsElement[] = [];

  constructor(host: ReactiveElement) {
    this.#host = host;
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
    this.#opened = [...this.#host.renderRoot.querySelectorAll<HTMLDetailsElement>('details:not([open])')];
    for (const details of this.#opened) details.open = true;
  };

  readonly #foldAgain = (): void => {
    for (const details of this.#opened.splice(0)) details.open = false;
  };
}
