import { LitElement, html, type TemplateResult } from 'lit';
import { unlike } from '../../content/language.js';
import { SafetySource, type LocalSafety } from '../../page/safety-source.js';
import { oneOf } from '../../page/warn.js';
import { base } from '../base.styles.js';
import { frame } from '../frame.js';
import { HEADING_LEVELS } from '../heading.js';
import type { SafetyResult } from './events.js';
import { check, intro } from './intro.js';
import type { Questions } from './questions.js';
import { styles } from './safety-check.styles.js';

/**
 * A few short questions, one screen at a time: signs that call for help, and conditions that rule some techniques out. Then what to do first, which techniques suit, and
 * why. The cards of the page hear of it, and say what it means for them.
 *
 * Answers stay in memory and go with the page: nothing is saved, and nothing is sent.
 *
 * @summary A safety check: a few questions, and which techniques suit somebody.
 *
 * @slot - Shown until the questions are there, and where they did not load: a plain version for failed scripts and feeds.
 *
 * @fires {CustomEvent<SafetyResult>} limber-safety-result - When somebody comes to the result, and each time they come back to it. Its detail is the `result`.
 * @fires {CustomEvent<LimberErrorDetail>} limber-error - When the questions did not load. Its detail has the `reason` (`load-failed`) and what was thrown (`error`).
 *
 * @csspart check - The check itself: its border, background and padding.
 * @csspart name - The heading.
 * @csspart intro - What happens to the answers.
 * @csspart progress - Which question this is.
 * @csspart question - The question.
 * @csspart tick - What to do with it.
 * @csspart option - One of the things to tick, with its box.
 * @csspart hint - What is said to somebody who goes on without an answer.
 * @csspart buttons - The row of buttons.
 * @csspart button - Any button.
 * @csspart main - The button that goes on.
 * @csspart change - A button that goes back to a question.
 * @csspart result - All of the result.
 * @csspart advice - What to do first; with `emergency`, `urgent` or `routine`.
 * @csspart call - The number to call.
 * @csspart conditions - What to do about each condition.
 * @csspart group - Techniques of one advice; with `fine`, `care`, `ask` or `stop`.
 * @csspart heading - The heading of each group.
 * @csspart technique - One technique.
 * @csspart why - What folds the reasons.
 * @csspart reason - One reason.
 * @csspart told - What was answered.
 * @csspart limits - What a check cannot know.
 * @csspart sources - The list of sources.
 * @csspart source - One source.
 * @csspart message - What stands there where the questions did not load.
 *
 * @cssproperty [--limber-accent=color-mix(in oklab, currentColor 50%, #0b8276)] - Colour of boxes to tick, markers and focus rings.
 * @cssproperty [--limber-line=color-mix(in oklab, currentColor 18%, transparent)] - Colour of hairlines.
 * @cssproperty [--limber-muted=color-mix(in oklab, currentColor 84%, transparent)] - Colour of what is said less loudly.
 * @cssproperty [--limber-surface=color-mix(in oklab, currentColor 2.5%, transparent)] - Background of the check.
 * @cssproperty [--limber-radius=0.75em] - How round corners are.
 * @cssproperty [--limber-space=1em] - The unit of all spacing.
 * @cssproperty [--limber-heading-font=inherit] - Font family of headings.
 * @cssproperty [--limber-stop-surface=light-dark(#fdeee9, #38190f)] - Background of what is an emergency.
 * @cssproperty [--limber-stop-text=light-dark(#5a1608, #ffe4db)] - Text on that background.
 * @cssproperty [--limber-urgent-surface=light-dark(#fdf3d9, #352808)] - Background of what needs somebody soon.
 * @cssproperty [--limber-urgent-text=light-dark(#4a3404, #ffebb8)] - Text on that background.
 * @cssproperty [--limber-routine-surface=light-dark(#eaf4f2, #10302d)] - Background of what to ask about first.
 * @cssproperty [--limber-routine-text=light-dark(#0d3d38, #d6f0ec)] - Text on that background.
 */
export class LimberSafetyCheck extends LitElement {
  static override styles = [base, styles];

  static override properties = {
    headingLevel: { type: Number, attribute: 'heading-level' },
  };

  /** Level of the check's own heading, 1 to 6, so that it fits the outline of the page. Null is the default. */
  declare headingLevel: number | null;

  readonly #source = new SafetySource(this, 'check');
  /** Brought once somebody reaches for it. */
  #questions: Questions | undefined;
  #hasFailed = false;
  #wantsFocus = false;

  constructor() {
    super();
    this.headingLevel = 2;
    this.addEventListener('pointerenter', this.#reach);
    this.addEventListener('focusin', this.#reach);
  }

  /** What was told, and what it means: `answers`, the `advice` on each technique by its id, and the `level` of the most urgent sign. Undefined before the first result; while somebody changes an answer, the one before. */
  get result(): SafetyResult | undefined {
    return this.#questions?.resultIn(this.#source.value?.texts);
  }

  /** Takes back what was told, and goes to the beginning. */
  restart(): void {
    this.#questions?.restart();
  }

  /** Goes to the question it is at, to the button that begins, or to the result. Waits until the questions are there. */
  override focus(options?: FocusOptions): void {
    const target = this.renderRoot?.querySelector<HTMLElement>('legend, [tabindex], button');
    this.#wantsFocus = !target;
    // Firefox focuses no legend before it is laid out.
    target?.getBoundingClientRect();
    target?.focus(options);
  }

  /** @internal What it shows, for whoever takes over what was rendered ahead: a button with nothing behind it gives way to what is the matter. */
  get shown(): unknown {
    const { value, isMissing } = this.#source;
    return value?.words.check ?? (isMissing ? null : undefined);
  }

  protected override render(): TemplateResult {
    const { value, language } = this.#source;
    const words = value ?? this.#source.words;
    const missing = words && html`<p part="message">${words.words.check['load-failed']}</p>`;
    return frame(
      unlike(words?.lang, language.value),
      value ? check(value.words.check, this.#screen(value)) : html`${missing}<slot></slot>`,
    );
  }

  protected override updated(): void {
    if (this.#wantsFocus) this.focus();
  }

  #screen(local: LocalSafety<'check'>): TemplateResult {
    const level = oneOf(this, 'heading-level', this.headingLevel, HEADING_LEVELS, 2);
    const words = local.words.check;
    const message = this.#hasFailed ? words['load-failed'] : '';
    return this.#questions?.screen(local, level) ?? intro(words, level, message, this.#begin);
  }

  readonly #reach = (): void => void this.#bring().catch(() => undefined);

  /** All that the questions need is there before the first: an answer never waits for the network. */
  readonly #begin = (): void => {
    this.#bring()
      .then((questions) => questions.begin())
      .catch(() => {
        this.#hasFailed = true;
        this.requestUpdate();
      });
  };

  async #bring(): Promise<Questions> {
    const { Questions } = await import('./questions.js');
    this.#hasFailed = false;
    return (this.#questions ??= new Questions(this));
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'limber-safety-check': LimberSafetyCheck;
  }
}
