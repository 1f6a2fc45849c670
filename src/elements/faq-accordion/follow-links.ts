import type { ReactiveController, ReactiveElement } from 'lit';

/** Follows links to questions. What that takes is loaded once an address has a fragment. */
export class FollowLinks implements ReactiveController {
  readonly #host: ReactiveElement;
  readonly #showAll: () => void;
  /** The address that was followed on arrival. */
  #followed = '';
  #forget: (() => void) | undefined;

  constructor(host: ReactiveElement, showAll: () => void) {
    this.#host = host;
    this.#showAll = showAll;
    host.addController(this);
  }

  hostConnected(): void {
    this.arrive();
  }

  hostDisconnected(): void {
    this.#forget?.();
  }

  /** Follows a link that was there before the questions. */
  arrive(): void {
    if (location.hash && location.hash !== this.#followed) void this.#follow(this.#host);
  }

  /** Goes where a new address points. From then on what was loaded for that listens itself. */
  follow(): void {
    if (!this.#forget) void this.#follow();
  }

  async #follow(late?: Element): Promise<void> {
    const links = await import('./links.js').catch(() => undefined);
    if (!links || !this.#host.isConnected) return;
    links.listen(this.#host, this.#showAll);
    this.#forget = () => links.forget(this.#host);
    if (links.follow(late)) this.#followed = location.hash;
  }
}
