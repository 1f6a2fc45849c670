import { LitElement, html, type TemplateResult } from 'lit';
import { bring, found } from '../../content/imports.js';
import { unlike } from '../../content/language.js';
import { dispatchError } from '../../page/events.js';
import { TechniqueSource } from '../../page/technique-source.js';
import { areGrouped, sizeOf } from './children.js';
import { styles } from './faq-accordion.styles.js';
import { styles as questionStyles } from './questions.styles.js';
import { Sheet } from './sheet.js';
import { arrange, fit } from './slots.js';
import type { toolbar } from './toolbar.js';
import type { Tools, WordSource } from './tools.js';
import { toolbarImport } from './toolbar-import.js';
import { useOf, USES, type Use } from './use.js';

/**
 * Questions that open and close: those that ship with the library, or a page's own. A page's own are `<details>` with a `<summary>` right inside the tag. They work
 * without any script, and stay where they are: the element gives them a look, keys, a way to open all at once and, when there are more than eight, a filter.
 *
 * Answers can be found by the browser's own search and be linked to: a link to the id of a question opens it. Printing shows every answer.
 *
 * The look of the questions yields to whatever the page's own styles say of `details` and `summary`.
 *
 * @summary Questions and answers that fold.
 *
 * @slot - The page's own questions: `<details>` with a `<summary>`. Without any it shows bundled ones, and until then whatever else is inside the tag.
 * @slot questions - Where the bundled questions stand. They are children of the element too, so that the page can style them and link to them.
 * @slot footer - Anything of the page's own, at the end.
 *
 * @fires {CustomEvent<LimberToggleDetail>} limber-toggle - When somebody has opened or closed a question, once for each that turns. Its detail has the `id`, whether it is `open`, and the `question`. What the page sets fires nothing.
 * @fires {CustomEvent<LimberErrorDetail>} limber-error - When something did not load. Its detail has the `reason` (`load-failed`) and what was thrown (`error`). A page's own questions work all the same.
 *
 * @csspart toolbar - What stands above the questions.
 * @csspart filter - The label of the filter, with its box.
 * @csspart button - A button: to open all, to close all.
 * @csspart status - How many questions were found.
 * @csspart message - What says that the questions did not load.
 * @csspart review - Whose advice it is, below the bundled questions.
 *
 * @cssproperty [--limber-accent=color-mix(in oklab, currentColor 50%, #0b8276)] - Colour of focus rings.
 * @cssproperty [--limber-line=color-mix(in oklab, currentColor 18%, transparent)] - Colour of the lines between questions.
 * @cssproperty [--limber-muted=color-mix(in oklab, currentColor 84%, transparent)] - Colour of what stands beside the questions.
 * @cssproperty [--limber-radius=0.75em] - How round the corners of the filter are.
 * @cssproperty [--limber-heading-font=inherit] - Font family of bundled questions.
 */
export class LimberFaqAccordion extends LitElement {
  static override shadowRootOptions = { ...LitElement.shadowRootOptions, slotAssignment: 'manual' as const };

  static override styles = styles;

  static override properties = {
    topic: {},
    single: { type: Boolean },
    headingLevel: { type: Number, attribute: 'heading-level' },
    structuredData: { type: Boolean, attribute: 'structured-data' },
  };

  /** Which bundled questions: `safety`, `sound`, `how-often`, `choosing` or topics of the site's own pack, separated by spaces. Null is all. A page's own questions come before any. */
  declare topic: string | null;

  /** Keeps one question open: another one closes it. */
  declare single: boolean;

  /** Level of the headings that bundled questions are, 1 to 6, so that they fit the outline of the page. Null is the default. */
  declare headingLevel: number | null;

  /** Tells search engines what the questions and answers say, as https://schema.org/FAQPage. Once on a page is enough. */
  declare structuredData: boolean;

  /** @internal Words are all that it asks its source for. */
  readonly technique = null;

  readonly #source: WordSource = new TechniqueSource(this, 'accordion');
  #toolbar: typeof toolbar | undefined;
  #tools: Tools | undefined;
  #loading: Promise<unknown> | undefined;
  #hasFailed = false;
  /** What was done before there were tools. */
  readonly #uses: Use[] = [];

  constructor() {
    super();
    this.topic = null;
    this.single = false;
    this.headingLevel = 3;
    this.structuredData = false;
    new Sheet(this, questionStyles);
    // What a question tells of itself does not bubble.
    for (const type of USES) this.addEventListener(type, this.#reach, type === 'toggle');
    // Until then children of the page's own may still come.
    if (document.readyState === 'loading') addEventListener('DOMContentLoaded', () => this.requestUpdate());
  }

  override connectedCallback(): void {
    super.connectedCallback();
    addEventListener('hashchange', this.#reach);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    removeEventListener('hashchange', this.#reach);
  }

  protected override willUpdate(): void {
    const its = found(toolbarImport);
    if (this.#toolbar || !its) return;
    this.#toolbar = its.toolbar;
    this.shadowRoot!.adoptedStyleSheets.push(...its.styles.map(({ styleSheet }) => styleSheet!));
  }

  protected override render(): TemplateResult {
    const { words: local, answer, language } = this.#source;
    const tools = this.#tools;
    const size = answer.error || this.#hasFailed ? 'none' : sizeOf(this);
    const lang = unlike(local?.lang, language.value);
    const bar =
      local &&
      this.#toolbar?.({
        size,
        isOneAlone: this.single || areGrouped(this),
        words: local.words,
        lang,
        status: tools?.search.status,
        use: this.#use,
      });
    return html`<div class="frame tools"><div class=${size}>${bar}${tools?.message()}</div></div><div class="questions"></div><div class="frame">${tools?.review()}</div><slot class="footer"></slot>`;
  }

  protected override firstUpdated(): void {
    arrange(this);
    new MutationObserver(() => {
      arrange(this);
      this.#tools?.changed();
      this.requestUpdate();
    }).observe(this, { childList: true });
    if (!this.#toolbar) void this.#bring(bring(toolbarImport));
  }

  protected override updated(): void {
    if (this.#isAsking) void this.#equip();
  }

  /** Whether it needs its tools before anybody reaches for it. */
  get #isAsking(): boolean {
    return (
      this.single ||
      this.structuredData ||
      location.hash !== '' ||
      this.dataset['limber'] !== undefined ||
      (document.readyState !== 'loading' && !this.querySelector('details')) ||
      // Where styles cannot open what is folded, for print.
      !CSS.supports('selector(::details-content)')
    );
  }

  readonly #reach = (event: Event): void => {
    const use = useOf(event, this);
    const slot = use.details?.assignedSlot;
    if (slot && event.type === 'toggle') fit(slot);
    if (this.#tools) this.#tools.take(use);
    else if (!this.#hasFailed && this.#uses.push(use)) void this.#equip();
  };

  /** Has the tools do something, as soon as they are there. */
  readonly #use = (job: (tools: Tools) => void): unknown =>
    this.#tools ? job(this.#tools) : this.#equip().then(() => this.#tools && job(this.#tools));

  #equip(): Promise<unknown> {
    return (this.#loading ??= this.#bring(import('./tools.js'), ({ Tools }) => {
      this.#tools = new Tools(this, this.#source);
      this.#uses.splice(0).forEach(this.#tools.take);
    }));
  }

  async #bring<T>(coming: Promise<T>, take?: (module: T) => void): Promise<void> {
    try {
      const module = await coming;
      take?.(module);
    } catch (error) {
      this.#hasFailed = true;
      dispatchError(this, { reason: 'load-failed', error });
    }
    this.requestUpdate();
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'limber-faq-accordion': LimberFaqAccordion;
  }
}
