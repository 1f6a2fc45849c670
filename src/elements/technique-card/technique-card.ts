import { ContextProvider } from '@lit/context';
import { LitElement, type PropertyValues, type TemplateResult } from 'lit';
import { unlike } from '../../content/language.js';
import { techniqueContext } from '../../page/contexts.js';
import type { Technique } from '../../content/schema/technique.js';
import { arrive, present } from '../../page/present.js';
import { TechniqueSource } from '../../page/technique-source.js';
import { oneOf } from '../../page/warn.js';
import { base } from '../base.styles.js';
import { frame } from '../frame.js';
import { HEADING_LEVELS } from '../heading.js';
import { prose } from '../prose.styles.js';
import { message } from './message.js';
import { styles } from './technique-card.styles.js';
import { card } from './template.js';
import { LAYOUTS, hiddenIn, type CardLayout } from './view.js';

/**
 * One technique as a card: when it helps, how it goes step by step, how long, what to take care with, when to stop, and where all of that comes from.
 *
 * Without a technique it shows what is inside its tag, or says that none is chosen. Where a technique is unknown or does not load, a
 * message stands in its place and the rest of the page goes on.
 *
 * Its figure shows the step that is pointed at or has the focus: the arrow keys, Home and End go from step to step. While the timer runs, the figure goes along with
 * that.
 *
 * It heeds what somebody has told a safety check: below its header it says what they are advised, why, and from which sources. Where that is to ask first, or to get help, all that it
 * teaches is folded until they open it; signs to stop and cautions stay. Within settings with `gate` it teaches nothing before the check is done, as long as there is one on the page; where
 * what that needs did not load, it says so, and its signs to stop stay.
 *
 * @summary A back-release technique, step by step, with its cautions and sources.
 *
 * @slot figure - A picture of the movement, above the steps. What stands there until something is slotted is the technique’s figure.
 * @slot timer - A timer, below the steps. What stands there until something is slotted is the technique’s timer.
 * @slot safety - A safety notice. What stands there until something is slotted are the technique's signs to stop, and when to get help.
 * @slot footer - Anything of the page's own, at the end.
 * @slot - Shown where there is no technique to show: a plain version for failed scripts and feeds.
 *
 * @fires {CustomEvent<LimberErrorDetail>} limber-error - When the technique is unknown, did not load, or has content of the wrong shape, or when what a gate or somebody’s answers need did not load; not for what was never asked for. Its detail has the `reason` (`unknown-technique`, `load-failed` or `bad-content`), and where there are any the id (`technique`), what is wrong and where (`problems`: each a `path` and a `message`) and what was thrown (`error`).
 *
 * @csspart card - The card itself: its border, background and padding.
 * @csspart header - Name, promise and facts.
 * @csspart region - The parts of the back it is for.
 * @csspart name - The heading with the technique's name.
 * @csspart anchor - The link to this card, beside its name.
 * @csspart promise - The line below the name.
 * @csspart facts - How long, where, and what one needs: a list of terms.
 * @csspart heading - The heading of each section.
 * @csspart advice - What somebody is advised who has answered the safety check; or, behind a gate, where its questions are.
 * @csspart title - The heading of the advice.
 * @csspart advice-sources - The list of sources of the reasons in the advice, folded.
 * @csspart lost - What says that the steps cannot be shown, where the code did not load that weighs answers or keeps the gate.
 * @csspart setup - What to get ready.
 * @csspart steps - The ordered list of steps.
 * @csspart step - One step.
 * @csspart shown - The step that the figure shows because it is pointed at or has the focus.
 * @csspart current - The step that the timer has come to.
 * @csspart moment - What kind of moment a step is.
 * @csspart helps - What it is good for.
 * @csspart breathing - How to breathe.
 * @csspart feel - What one should feel.
 * @csspart easier - Easier versions.
 * @csspart mistakes - Common mistakes.
 * @csspart cautions - What to take care with.
 * @csspart stop - The signs to stop.
 * @csspart help - When to get help, folded.
 * @csspart withheld - Why a technique is not taught.
 * @csspart instead - What to try in place of a withheld technique.
 * @csspart more - What a compact card folds away.
 * @csspart said - What each source says about how long.
 * @csspart sources - The list of sources.
 * @csspart review - Who has reviewed it.
 * @csspart footer - The end of the card.
 * @csspart message - What stands in the place of a card that cannot be shown.
 *
 * @cssproperty [--limber-accent=color-mix(in oklab, currentColor 50%, #0b8276)] - Colour of numerals, markers and focus rings.
 * @cssproperty [--limber-line=color-mix(in oklab, currentColor 18%, transparent)] - Colour of hairlines.
 * @cssproperty [--limber-muted=color-mix(in oklab, currentColor 84%, transparent)] - Colour of labels.
 * @cssproperty [--limber-surface=color-mix(in oklab, currentColor 2.5%, transparent)] - Background of the card.
 * @cssproperty [--limber-radius=0.75em] - How round corners are.
 * @cssproperty [--limber-space=1em] - The unit of all spacing.
 * @cssproperty [--limber-heading-font=inherit] - Font family of headings.
 * @cssproperty [--limber-routine-surface=light-dark(#eaf4f2, #10302d)] - Background of advice to take care, or to ask first.
 * @cssproperty [--limber-routine-text=light-dark(#0d3d38, #d6f0ec)] - Text on that background.
 * @cssproperty [--limber-urgent-surface=light-dark(#fdf3d9, #352808)] - Background of advice to get help soon.
 * @cssproperty [--limber-urgent-text=light-dark(#4a3404, #ffebb8)] - Text on that background.
 * @cssproperty [--limber-stop-surface=light-dark(#fdeee9, #38190f)] - Background of the signs to stop, and of advice to get help now.
 * @cssproperty [--limber-stop-text=light-dark(#5a1608, #ffe4db)] - Text on that background.
 */
export class LimberTechniqueCard extends LitElement {
  static override styles = [base, prose, styles];

  static override properties = {
    technique: {},
    layout: {},
    hide: {},
    headingLevel: { type: Number, attribute: 'heading-level' },
    content: { attribute: false },
  };

  /** The id of the technique, such as `childs-pose`. */
  declare technique: string | null;

  /** `full` shows everything; `compact` shows the outline and folds the rest. Null is the default. */
  declare layout: CardLayout | null;

  /** What to leave out, space-separated: `figure`, `timer`, `safety` (the notice and when to get help; signs to stop and advice stay), `sources`. Null is nothing. */
  declare hide: string | null;

  /** Level of the card's own heading, 1 to 6, so that it fits the outline of the page. Null is the default. */
  declare headingLevel: number | null;

  /**
   * A technique of the page's own, shaped as `schema/technique.schema.json` says. It comes before `technique`. It is checked when it
   * is set: to change it, set another.
   */
  declare content: Technique | null | undefined;

  readonly #source = new TechniqueSource(this, 'ui');
  readonly #provider = new ContextProvider(this, { context: techniqueContext });
  #arrived = false;

  constructor() {
    super();
    this.technique = null;
    this.layout = 'full';
    this.hide = '';
    this.headingLevel = 2;
  }

  /** What links to this card end in, after the "#": its own id, or the technique's. Cards of one technique each need an id. */
  get anchor(): string | undefined {
    const { technique } = this.#source.answer;
    return technique && (this.id || technique.id);
  }

  /** @internal What it shows, for whoever takes over what was rendered ahead. */
  get shown(): unknown {
    return this.#source.answer.technique;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    present.add(this);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    present.delete(this);
  }

  // Not in willUpdate(): the source answers after it.
  protected override update(changed: PropertyValues): void {
    this.#provider.setValue(this.#source.answer.technique);
    super.update(changed);
  }

  protected override render(): TemplateResult {
    const { answer, words, language } = this.#source;
    const { technique } = answer;
    const lang = unlike((technique ?? words)?.lang, language.value);
    const content =
      technique && words
        ? card({
            ...words,
            technique,
            layout: oneOf(this, 'layout', this.layout, LAYOUTS, 'full'),
            hide: hiddenIn(this),
            level: oneOf(this, 'heading-level', this.headingLevel, HEADING_LEVELS, 2),
            anchor: this.anchor!,
          })
        : message(this, answer.error, words);
    return frame(lang, content);
  }

  protected override updated(): void {
    const { answer, words, language } = this.#source;
    const lang = unlike(words?.lang, answer.technique?.lang ?? language.value);
    // A card without rooms needs it too: what somebody tells a safety check has to reach every card.
    import('./parts.js')
      .then(({ fill }) => fill(this, answer.technique, lang))
      .catch(() => {
        this.renderRoot.querySelectorAll('.room, [part=help]').forEach((room) => room.remove());
        // Behind a gate it stays shut, and says why.
        const lost = this.renderRoot.querySelector<HTMLElement>('[part=lost]');
        if (lost) lost.hidden = getComputedStyle(this).getPropertyValue('--_gate') !== 'none';
      });
    if (this.#arrived || !this.anchor) return;
    this.#arrived = true;
    arrive(this);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'limber-technique-card': LimberTechniqueCard;
  }
}
