import type { ReactiveElement } from 'lit';
import type { Engine, Mount } from './engine.js';

export type Action = (engine: Engine) => void;

/** Brings a timer's engine once somebody reaches for it. What is asked meanwhile is done in turn. */
export class Starter {
  engine: Engine | undefined;
  /** It did not load. Whoever asks again tries again. */
  hasFailed = false;
  #coming: Promise<Engine> | undefined;

  readonly #host: ReactiveElement;
  readonly #mount: () => Mount;

  constructor(host: ReactiveElement, mount: () => Mount) {
    this.#host = host;
    this.#mount = mount;
  }

  /** Somebody is about to use it. */
  readonly reach = (): void => {
    if (!this.#coming) this.ask(() => undefined);
  };

  readonly key = (event: KeyboardEvent): void => this.engine?.key(event);

  /** What makes sense only for what has been started. */
  tell(action: Action): void {
    if (this.#coming) this.ask(action);
  }

  ask(action: Action): void {
    if (this.engine) action(this.engine);
    else
      void (this.#coming ??= this.#bring()).then(
        (engine) => this.#host.isConnected && action(engine),
        () => undefined,
      );
  }

  async #bring(): Promise<Engine> {
    try {
      const { Engine } = await import('./engine.js');
      this.engine = new Engine(this.#host, this.#mount());
      this.hasFailed = false;
      return this.engine;
    } catch (error) {
      this.hasFailed = true;
      this.#coming = undefined;
      throw error;
    } finally {
      this.#host.requestUpdate();
    }
  }
}
