import type { ReactiveController } from 'lit';
import { plural } from '../../content/plural.js';
import { sizeOf } from './children.js';
import type { LimberFaqAccordion } from './faq-accordion.js';
import type { Filter } from './filter.js';
import type { WordSource } from './tools.js';

/** Milliseconds without a key before it is said how many were found: nobody is read every letter. */
const QUIET = 400;

/** What the filter finds, and how it says so. */
export class Search implements ReactiveController {
  /** How many were found, in words. */
  status = '';

  readonly #host: LimberFaqAccordion;
  readonly #source: WordSource;
  #filter: Filter | undefined;
  #query = '';
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(host: LimberFaqAccordion, source: WordSource) {
    this.#host = host;
    this.#source = source;
    host.addController(this);
  }

  hostDisconnected(): void {
    clearTimeout(this.#timer);
  }

  hostUpdate(): void {
    if (this.#query && sizeOf(this.#host) !== 'many') this.showAll();
  }

  /** Somebody is about to look for something; texts may have changed since the last time. */
  reach(): void {
    this.#filter?.forget();
    void this.#bring().catch(() => undefined);
  }

  /** After children have come, gone or changed. */
  changed(): void {
    this.#filter?.forget();
    if (this.#query) this.look(this.#query);
  }

  /** Ends the search. */
  readonly showAll = (): void => {
    const input = this.#host.shadowRoot!.querySelector('input');
    if (input) input.value = '';
    this.look('');
  };

  look(query: string): void {
    this.#query = query;
    void this.#look();
  }

  async #bring(): Promise<Filter> {
    const { Filter } = await import('./filter.js');
    return (this.#filter ??= new Filter(this.#host));
  }

  async #look(): Promise<void> {
    const filter = this.#filter ?? (await this.#bring().catch(() => undefined));
    const found = filter?.apply(this.#query);
    // What is hidden has no height, in view or not.
    this.#host.shadowRoot!.querySelector('.questions')!.classList.toggle('whole', found !== undefined);
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.#tell(found), found === undefined ? 0 : QUIET);
  }

  #tell(found: number | undefined): void {
    const { words } = this.#source;
    if (!words) return;
    const { found: forms, none } = words.words.accordion;
    this.status = found === undefined ? '' : found ? plural(forms, found, words.lang) : none;
    this.#host.requestUpdate();
  }
}
