import { ContextConsumer } from '@lit/context';
import { LitElement, html, nothing, type TemplateResult } from 'lit';
import { unlike } from '../../content/language.js';
import { techniqueContext } from '../../page/contexts.js';
import { dispatchError } from '../../page/events.js';
import { SafetySource } from '../../page/safety-source.js';
import { settingsContext } from '../../page/settings-context.js';
import { oneOf } from '../../page/warn.js';
import { LEVELS, type Level } from '../../safety/levels.js';
import { base } from '../base.styles.js';
import { frame } from '../frame.js';
import { HEADING_LEVELS } from '../heading.js';
import type { NoticeParts } from './notice-parts.js';
import { levels } from '../levels.styles.js';
import { styles } from './safety-notice.styles.js';
import { failed, notice } from './template.js';

/**
 * What to know before a stretch, and when to get help: in general, for one technique, or for one level of signs. Each level has its own icon, border and label in
 * words, so that nothing depends on colour.
 *
 * Where a technique is unknown, did not load, or says nothing of safety, the general notice shows. Paper shows what is folded, too.
 *
 * @summary A safety notice: cautions, signs to stop, and when to get help.
 *
 * @slot title - A title of the page's own. The label of a level stays.
 * @slot text - Text in place of the general claims or the technique's cautions. It adds to signs to stop and to what a level says, and never replaces them.
 * @slot footer - Anything of the page's own, at the end.
 * @slot - Shown until the notice stands: a plain version for failed scripts and feeds.
 *
 * @fires {CustomEvent<LimberAcknowledgeDetail>} limber-acknowledge - When somebody says that they have read it. Its detail has the `technique` or the `level` it is about; with neither it is the general notice. Nothing is stored.
 * @fires {CustomEvent<LimberErrorDetail>} limber-error - When the technique is unknown, or it, the safety texts or a part of the notice did not load. Its detail has the `reason` (`unknown-technique` or `load-failed`) and, where there is one, the id (`technique`).
 *
 * @csspart notice - The notice itself: its border, background and padding.
 * @csspart level - One level among those of a general notice.
 * @csspart icon - The icon beside a title.
 * @csspart label - What kind of notice or level it is, in words.
 * @csspart title - A heading with its icon, its label and its title.
 * @csspart heading - The heading of the cautions, and of the signs to stop.
 * @csspart text - The general claims.
 * @csspart cautions - What to take care with.
 * @csspart stop - The signs to stop.
 * @csspart list - A list of cautions or signs.
 * @csspart advice - What to do at a level.
 * @csspart call - The link that calls the emergency number, or what stands in its place where the page knows none.
 * @csspart more - When to get help, folded.
 * @csspart sources - The list of sources.
 * @csspart acknowledge - The button to say that one has read it, and what it answers.
 * @csspart button - That button.
 * @csspart footer - The end of the notice.
 * @csspart message - What says that the notice, or a part of it, did not load.
 *
 * @cssproperty [--limber-accent=color-mix(in oklab, currentColor 50%, #0b8276)] - Colour of markers, the button and focus rings.
 * @cssproperty [--limber-line=color-mix(in oklab, currentColor 18%, transparent)] - Colour of hairlines.
 * @cssproperty [--limber-muted=color-mix(in oklab, currentColor 84%, transparent)] - Colour of labels.
 * @cssproperty [--limber-surface=color-mix(in oklab, currentColor 2.5%, transparent)] - Background of a notice without a level.
 * @cssproperty [--limber-radius=0.75em] - How round corners are.
 * @cssproperty [--limber-space=1em] - The unit of all spacing.
 * @cssproperty [--limber-heading-font=inherit] - Font family of headings.
 * @cssproperty [--limber-routine-surface=light-dark(#eaf4f2, #10302d)] - Background of the level `routine`.
 * @cssproperty [--limber-routine-text=light-dark(#0d3d38, #d6f0ec)] - Text on that background.
 * @cssproperty [--limber-urgent-surface=light-dark(#fdf3d9, #352808)] - Background of the level `urgent`.
 * @cssproperty [--limber-urgent-text=light-dark(#4a3404, #ffebb8)] - Text on that background.
 * @cssproperty [--limber-stop-surface=light-dark(#fdeee9, #38190f)] - Background of the level `emergency` and of signs to stop.
 * @cssproperty [--limber-stop-text=light-dark(#5a1608, #ffe4db)] - Text on that background.
 */
export class LimberSafetyNotice extends LitElement {
  static override styles = [base, styles, levels];

  static override properties = {
    technique: {},
    level: {},
    acknowledge: { type: Boolean },
    headingLevel: { type: Number, attribute: 'heading-level' },
  };

  /** The id of the technique, such as `childs-pose`, whose cautions and signs to stop it shows. Inside a card it is the card's. */
  declare technique: string | null;

  /** `routine`, `urgent` or `emergency`: that level alone, whatever the technique. Null is none. */
  declare level: Level | null;

  /** Asks once whether somebody has read it, with a button. */
  declare acknowledge: boolean;

  /** Level of the notice's own heading, 1 to 6, so that it fits the outline of the page. Null is the default. */
  declare headingLevel: number | null;

  readonly #texts = new SafetySource(this, 'notice');
  readonly #card = new ContextConsumer(this, { context: techniqueContext, subscribe: true });
  readonly #settings = new ContextConsumer(this, { context: settingsContext, subscribe: true });
  #parts: NoticeParts | undefined;
  #wantsParts = true;
  #lacksParts = false;
  /** Why, until the page is told. */
  #error: unknown;
  #stands = false;
  #level: Level | undefined;
  /** A technique to speak of. */
  #isAbout: unknown;

  constructor() {
    super();
    this.technique = null;
    this.level = null;
    this.acknowledge = false;
    this.headingLevel = 2;
  }

  /** Whether somebody has said that they have read it. Another technique or level asks anew. */
  get acknowledged(): boolean {
    return Boolean(this.#parts?.acknowledged);
  }

  /** @internal What it shows, for whoever takes over what was rendered ahead. */
  get shown(): unknown {
    const { value } = this.#texts;
    const technique = this.#isAbout ? this.#parts?.technique : null;
    return value && technique !== undefined
      ? [value.texts, this.#settings.value?.emergencyNumber, technique]
      : undefined;
  }

  protected override willUpdate(): void {
    this.#level = oneOf(this, 'level', this.level, LEVELS, undefined);
    this.#isAbout = !this.#level && (this.technique || this.#card.value);
    // What speaks of a technique comes beside the texts, the rest after them.
    if (this.#wantsParts && (this.#texts.value || this.#isAbout)) void this.#bring();
  }

  protected override render(): TemplateResult {
    const { value, language, words } = this.#texts;
    const lang = unlike(value?.texts.lang, language.value);
    // The general notice does not flash by while a technique is on its way.
    this.#stands ||= Boolean(value && (!this.#isAbout || this.#lacksParts || this.#parts?.isSettled));
    const content =
      value && this.#stands
        ? notice({
            ...value,
            level: this.#level,
            at: oneOf(this, 'heading-level', this.headingLevel, HEADING_LEVELS, 2),
            number: this.#settings.value?.emergencyNumber,
            asks: this.acknowledge,
            parts: this.#parts,
            lacksParts: this.#lacksParts,
          })
        : html`${!value && words ? failed(words) : nothing}<slot></slot>`;
    return frame(lang, content);
  }

  protected override updated(): void {
    // Where the texts did not load either, they have said so.
    if (!this.#error || !this.#texts.value) return;
    dispatchError(this, { reason: 'load-failed', error: this.#error });
    this.#error = undefined;
  }

  async #bring(): Promise<void> {
    this.#wantsParts = false;
    try {
      const { NoticeParts } = await import('./notice-parts.js');
      this.#parts = new NoticeParts(this);
    } catch (error) {
      this.#lacksParts = true;
      this.#error = error;
    }
    this.requestUpdate();
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'limber-safety-notice': LimberSafetyNotice;
  }
}
