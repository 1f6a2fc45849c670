import { ContextConsumer } from '@lit/context';
import { LitElement, html, type PropertyValues, type TemplateResult } from 'lit';
import { format } from '../../content/format.js';
import { unlike } from '../../content/language.js';
import type { Figure, Side } from '../../figure/pose.js';
import { techniqueContext } from '../../page/contexts.js';
import { TechniqueSource } from '../../page/technique-source.js';
import { base } from '../base.styles.js';
import { frame } from '../frame.js';
import { drawing } from './drawing.styles.js';
import { Exhibit } from './exhibit.js';
import { FigureSource } from './figure-source.js';
import type { FigurePhase } from './demo.js';
import { stage } from './pictures.js';
import { styles } from './technique-figure.styles.js';

/**
 * A body that shows a technique: it moves from pose to pose, and can be turned and looked at from all sides.
 *
 * Once at least half of it is in view it plays the whole movement, once, and then rests in the main pose. A reader can play, pause, and go from step to step. With
 * less motion asked for, and in print, the poses stand side by side, with the numbers of the steps they show.
 *
 * Dragging turns it, and so do the arrow keys while the picture has the focus; a double click, Home or Escape turns it back. The space bar plays and pauses.
 *
 * @summary A turnable figure that shows the movement of a technique.
 *
 * @slot - Shown while there is no figure to show: a picture or plain words of the page's own.
 *
 * @fires {CustomEvent<LimberErrorDetail>} limber-error - When the technique is unknown, or it or its figure did not load. Its detail has the `reason` (`unknown-technique` or `load-failed`) and the id (`technique`).
 *
 * @csspart stage - The ground that the body stands on.
 * @csspart picture - Each drawing.
 * @csspart controls - The row below the picture.
 * @csspart button - Any button.
 * @csspart back - The button that turns the figure back.
 * @csspart caption - The step that is shown.
 * @csspart stills - The list of still pictures.
 * @csspart still - One still picture, with its number.
 * @csspart current - The still picture that the page, or a timer, asks for.
 * @csspart number - The numbers of the steps that a still picture shows.
 * @csspart message - What stands in the place of a figure that cannot be shown.
 *
 * @cssproperty [--limber-accent=color-mix(in oklab, currentColor 50%, #0b8276)] - Colour of the top, the mat, numbers and focus rings.
 * @cssproperty [--limber-muted=color-mix(in oklab, currentColor 84%, transparent)] - Colour of the caption.
 * @cssproperty [--limber-radius=0.75em] - How round corners are.
 * @cssproperty [--limber-space=1em] - The unit of all spacing.
 * @cssproperty [--limber-figure-top=var(--limber-accent, light-dark(#0b7a70, #7fd0c6))] - Colour of the top and the mat.
 * @cssproperty [--limber-figure-trousers=light-dark(#33475a, #5d7690)] - Colour of the trousers.
 * @cssproperty [--limber-figure-skin=light-dark(#c98d6b, #cf9877)] - Colour of the skin.
 * @cssproperty [--limber-figure-hair=light-dark(#43302a, #5d463c)] - Colour of the hair.
 * @cssproperty [--limber-figure-shoes=light-dark(#e9e4dc, #e2ddd4)] - Colour of the shoes.
 * @cssproperty [--limber-figure-stretch=light-dark(#e8862a, #ffa54d)] - Colour of what is stretched.
 * @cssproperty [--limber-figure-prop=light-dark(#b99a70, #8f7654)] - Colour of things, such as a chair.
 */
export class LimberTechniqueFigure extends LitElement {
  static override styles = [base, styles, drawing];

  static override properties = {
    technique: {},
    pose: {},
    side: {},
    view: {},
    still: { type: Boolean },
    figure: { attribute: false },
  };

  /** The id of the technique, such as `childs-pose`. Inside a card it is the card's. */
  declare technique: string | null;

  /** The id of the pose it rests in. It then does not play by itself. Null is the main pose. */
  declare pose: string | null;

  /** `right` or `left`: only that side. Null is what the technique asks for. */
  declare side: Side | null;

  /** From where it is seen: `side`, `front`, `back`, `top`, or two numbers such as `30 15`: degrees round it, 0 from its right and 90 from its front, and degrees from above, 5 to 85. Null is from where it is seen best. */
  declare view: string | null;

  /** One picture, without motion and controls. */
  declare still: boolean;

  /** A figure of the page's own. It comes before that of the technique, whose words it keeps. It is checked when it is set: to change it, set another. */
  declare figure: Figure | null | undefined;

  readonly #source = new TechniqueSource(this, 'figure');
  readonly #card = new ContextConsumer(this, { context: techniqueContext, subscribe: true });
  readonly #figures = new FigureSource(this);
  readonly #exhibit = new Exhibit(this, () => {
    this.requestUpdate();
    this.performUpdate();
  });

  constructor() {
    super();
    this.technique = null;
    this.pose = null;
    this.side = null;
    this.view = null;
    this.still = false;
  }

  /** @internal What it shows, for whoever takes over what was rendered ahead. */
  get shown(): unknown {
    return this.#exhibit.shown;
  }

  /** Plays the whole movement, or goes on with what is paused. Like the other methods it waits for the figure to load; of several the last counts. */
  play(): void {
    this.#exhibit.do((demo) => demo.play());
  }

  /** Stands still where it is. */
  pause(): void {
    this.#exhibit.do((demo) => demo.pause());
  }

  /** Goes to the pose of a step, given its id; without one, to the pose it rests in. Where nothing moves, it marks the still picture. */
  show(step?: string): void {
    this.#exhibit.do((demo) => demo.show(step));
  }

  /**
   * Goes along with a phase of a timer: `figure.follow(event.detail)` at each `limber-phase`. It moves to the pose of the phase’s step within 2.5 seconds, to and fro
   * where several poses show that step, and breathes for as long as `in` and `out` take.
   */
  follow(phase: FigurePhase): void {
    this.#exhibit.do((demo) => demo.follow(phase));
  }

  // Not in willUpdate(): the source answers after it.
  protected override update(changed: PropertyValues): void {
    const { answer, words } = this.#source;
    const id = String(this.technique ?? '').trim();
    const technique = id ? answer.technique : this.#card.value;
    this.#figures.look(this.figure, id || technique?.id);
    const isKnown = words && (!id || technique || answer.error);
    this.#exhibit.use(isKnown ? this.#figures.figure : undefined, technique);
    super.update(changed);
  }

  protected override render(): TemplateResult {
    const { words, language } = this.#source;
    const lang = unlike(words?.lang, language.value);
    const content = (words && this.#exhibit.template(words)) ?? this.#missing();
    return frame(lang, content);
  }

  protected override updated(): void {
    this.#exhibit.draw();
  }

  #missing(): TemplateResult {
    const { answer, words } = this.#source;
    const { error } = answer;
    const reason = error
      ? error.reason === 'unknown-technique'
        ? error.reason
        : 'load-failed'
      : this.#figures.trouble;
    const text = reason && words && format(words.words.figure[reason], { id: error?.technique ?? '' });
    return html`<slot>${text ? html`<p part="message">${text}</p>` : stage(this.still)}</slot>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'limber-technique-figure': LimberTechniqueFigure;
  }
}
