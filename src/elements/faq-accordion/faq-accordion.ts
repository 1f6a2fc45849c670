import { LitElement, html, type TemplateResult } from 'lit';
import { dispatchError } from '../../page/events.js';
import { base } from '../base.styles.js';
import { sizeOf, SLOT } from './children.js';
import { styles } from './faq-accordion.styles.js';
import { styles as questionStyles } from './questions.styles.js';
import { dresser } from './sheet.js';
import type { Tools } from './tools.js';

const dress = dresser(questionStyles);

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
  static override styles = [base, styles];

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

  #tools: Tools | undefined;
  #hasFailed = false;
  #undress: (() => void) | undefined;

  constructor() {
    super();
    this.topic = null;
    this.single = false;
    this.headingLevel = 3;
    this.structuredData = false;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.#undress = dress(this);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#undress?.();
  }

  protected override render(): TemplateResult {
    const tools = this.#tools;
    const room = this.#hasFailed ? 'none' : sizeOf(this);
    return html`<div class="frame tools"><div class=${room}>${tools?.head()}</div></div><slot name=${SLOT}></slot><slot ?hidden=${tools?.isBundled}></slot><div class="frame">${tools?.foot()}<slot name="footer"></slot></div>`;
  }

  protected override firstUpdated(): void {
    this.shadowRoot!.addEventListener('slotchange', () => {
      this.#tools?.changed();
      this.requestUpdate();
    });
    void this.#equip();
  }

  async #equip(): Promise<void> {
    try {
      const { Tools } = await import('./tools.js');
      this.#tools = new Tools(this);
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
