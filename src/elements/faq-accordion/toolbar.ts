import { html, nothing, type ReactiveController, type TemplateResult } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import { directionOf } from '../../content/language.js';
import { plural } from '../../content/plural.js';
import type { Bundled } from './bundled.js';
import { firstQuestions, isQuestion, sizeOf } from './children.js';
import type { LimberFaqAccordion } from './faq-accordion.js';
import type { Filter } from './filter.js';
import type { Opening } from './opening.js';

/** Milliseconds without a key before it is said how many were found: nobody is read every letter. */
const QUIET = 400;

/** Buttons that open and close all, and with many questions a filter. */
export class Toolbar implements ReactiveController {
  readonly #host: LimberFaqAccordion;
  readonly #opening: Opening;
  readonly #bundled: Bundled;
  #filter: Filter | undefined;
  #query = '';
  #status = '';
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(host: LimberFaqAccordion, opening: Opening, bundled: Bundled) {
    this.#host = host;
    this.#opening = opening;
    this.#bundled = bundled;
    host.addController(this);
  }

  hostDisconnected(): void {
    clearTimeout(this.#timer);
  }

  hostUpdate(): void {
    if (this.#query && sizeOf(this.#host) !== 'many') this.showAll();
  }

  /** After children have come, gone or changed. */
  changed(): void {
    this.#filter?.forget();
    if (this.#query) void this.#look();
  }

  /** Ends the search. */
  readonly showAll = (): void => {
    this.#query = '';
    const input = this.#host.shadowRoot!.querySelector('input');
    if (input) input.value = '';
    void this.#look();
  };

  render(): TemplateResult | typeof nothing {
    const { words, lang } = this.#bundled;
    const size = sizeOf(this.#host);
    if (!words || size === 'none') return nothing;
    const { filter, openAll, closeAll } = words.words.accordion;
    // Where the page has put them in groups of its own, the browser keeps one of each open.
    const isOneAlone = this.#host.single || firstQuestions(this.#host).some((one) => one.hasAttribute('name'));
    return html`<div part="toolbar" lang=${ifDefined(lang)} dir=${ifDefined(lang ? directionOf(lang) : undefined)}>
        ${
          size === 'many'
            ? html`<label part="filter"><span>${filter}</span><input type="search" autocomplete="off" @focus=${this.#reach} @input=${this.#onInput} @keydown=${this.#onKey} /></label>`
            : nothing
        }
        ${isOneAlone ? nothing : html`<button part="button" type="button" @click=${this.#openAll}>${openAll}</button>`}
        <button part="button" type="button" @click=${this.#closeAll}>${closeAll}</button>
      </div>
      <p part="status" role="status" lang=${ifDefined(lang)}>${this.#status}</p>`;
  }

  get #inSight(): HTMLDetailsElement[] {
    return [...this.#host.children].filter((child) => isQuestion(child) && !child.hidden) as HTMLDetailsElement[];
  }

  readonly #openAll = (): void => this.#opening.set(this.#inSight, true);
  readonly #closeAll = (): void => this.#opening.set(this.#inSight, false);

  readonly #reach = (): void => {
    this.#filter?.forget();
    void this.#bring().catch(() => undefined);
  };

  async #bring(): Promise<Filter> {
    const { Filter } = await import('./filter.js');
    return (this.#filter ??= new Filter(this.#host));
  }

  readonly #onInput = ({ target }: Event): void => {
    this.#query = (target as HTMLInputElement).value;
    void this.#look();
  };

  readonly #onKey = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape' || !this.#query) return;
    // What it stands in, such as a dialog, stays open.
    event.preventDefault();
    event.stopPropagation();
    this.showAll();
  };

  async #look(): Promise<void> {
    const filter = this.#filter ?? (await this.#bring().catch(() => undefined));
    const found = filter?.apply(this.#query);
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.#tell(found), found === undefined ? 0 : QUIET);
  }

  #tell(found: number | undefined): void {
    const { words } = this.#bundled;
    if (!words) return;
    const { found: forms, none } = words.words.accordion;
    this.#status = found === undefined ? '' : found ? plural(forms, found, words.lang) : none;
    this.#host.requestUpdate();
  }
}
