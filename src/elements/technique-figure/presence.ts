import type { ReactiveController, ReactiveElement } from 'lit';

/** Knows whether its host can be seen, and whether half of it can; tells whenever that changes. */
export class Presence implements ReactiveController {
  #part = 0;
  #observer: IntersectionObserver | undefined;

  readonly #host: ReactiveElement;
  readonly #told: () => void;

  constructor(host: ReactiveElement, told: () => void) {
    this.#host = host;
    this.#told = told;
    host.addController(this);
  }

  get isSeen(): boolean {
    return this.#part > 0 && !document.hidden;
  }

  get isHalfSeen(): boolean {
    return this.#part >= 0.5 && !document.hidden;
  }

  hostConnected(): void {
    this.#observer = new IntersectionObserver(
      (entries) => {
        this.#part = entries.at(-1)!.intersectionRatio;
        this.#told();
      },
      { threshold: [0.01, 0.5] },
    );
    this.#observer.observe(this.#host);
    document.addEventListener('visibilitychange', this.#told);
  }

  hostDisconnected(): void {
    this.#observer?.disconnect();
    document.removeEventListener('visibilitychange', this.#told);
    this.#part = 0;
    this.#told();
  }
}
