import type { ReactiveController, ReactiveElement } from 'lit';
import type { Opening } from './opening.js';

/** Opens the questions of a page, and what is folded in their answers, while it prints. As page/print-open.ts, for what stands in the page’s own tree. */
export class PrintQuestions implements ReactiveController {
  readonly #host: ReactiveElement;
  readonly #opening: Opening;
  #opened: HTMLDetailsElement[] = [];
  #named: (readonly [HTMLDetailsElement, name: string])[] = [];

  constructor(host: ReactiveElement, opening: Opening) {
    this.#host = host;
    this.#opening = opening;
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
    this.#opening.isPrinting = true;
    // Of those that share a name the browser keeps one open.
    for (const details of this.#host.querySelectorAll<HTMLDetailsElement>('details[name]')) {
      this.#named.push([details, details.getAttribute('name')!]);
      details.removeAttribute('name');
    }
    this.#opened = [...this.#host.querySelectorAll<HTMLDetailsElement>('details:not([open])')];
    for (const details of this.#opened) details.open = true;
  };

  readonly #foldAgain = (): void => {
    for (const details of this.#opened.splice(0)) details.open = false;
    for (const [details, name] of this.#named.splice(0)) details.setAttribute('name', name);
    this.#opening.isPrinting = false;
  };
}
