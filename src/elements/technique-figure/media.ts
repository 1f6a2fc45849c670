import type { ReactiveController, ReactiveElement } from 'lit';

/** Knows whether a reader asks for less motion, and whether the page is being printed; tells before anything is drawn. */
export class Media implements ReactiveController {
  isReduced = false;
  isPrint = false;

  readonly #reduced = matchMedia('(prefers-reduced-motion: reduce)');
  readonly #print = matchMedia('print');
  readonly #told: () => void;
  #connection: AbortController | undefined;

  constructor(host: ReactiveElement, told: () => void) {
    this.#told = told;
    host.addController(this);
  }

  hostConnected(): void {
    this.#connection = new AbortController();
    const { signal } = this.#connection;
    for (const query of [this.#reduced, this.#print]) query.addEventListener('change', this.#look, { signal });
    for (const type of ['beforeprint', 'afterprint']) addEventListener(type, this.#look, { signal });
    this.#look();
  }

  hostDisconnected(): void {
    this.#connection?.abort();
  }

  readonly #look = (event?: Event): void => {
    this.isReduced = this.#reduced.matches;
    this.isPrint = event?.type === 'beforeprint' || this.#print.matches;
    if (event) this.#told();
  };
}
