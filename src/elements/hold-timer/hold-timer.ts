import { ContextConsumer } from '@lit/context';
import { LitElement, type PropertyValues, type TemplateResult } from 'lit';
import { unlike } from '../../content/language.js';
import { techniqueContext } from '../../page/contexts.js';
import { settingsContext } from '../../page/settings-context.js';
import { TechniqueSource } from '../../page/technique-source.js';
import { base } from '../base.styles.js';
import { asksForCues } from './asks-for-cues.js';
import { styles } from './hold-timer.styles.js';
import { Routine } from './routine.js';
import { Starter, type Action } from './starter.js';
import type { TimerState } from './state.js';
import { frame, message, timer } from './template.js';
import type { TimerWords } from './wording.js';
import { writeIdle } from './write.js';

/**
 * A timer that can be followed with closed eyes: it says when to start, when to change sides and when to stop. It takes its plan from a
 * technique, by id or from the card around it, or from a dose of the page's own. Right in a hidden tab, behind a busy page and after sleep.
 *
 * Keys, while anything in it has the focus: the space bar starts, pauses and goes on; the arrow keys go back and skip.
 *
 * @summary A hold timer with sides, repetitions, breath, and cues by sound, voice, vibration and light.
 *
 * @slot - Shown where there is nothing to time: a plain version for failed scripts and feeds.
 *
 * @fires {CustomEvent<LimberTimeDetail>} limber-start - When it starts from the beginning. The detail of this and the others, but for `limber-phase`, has `elapsed` and `total`, in seconds.
 * @fires {CustomEvent<LimberTimeDetail>} limber-pause - When it pauses.
 * @fires {CustomEvent<LimberTimeDetail>} limber-resume - When it goes on.
 * @fires {CustomEvent<LimberPhaseDetail>} limber-phase - When it comes to a phase. Its detail has the `kind` (`prepare`, `move`, `hold`, `switch`, `rest`, `in`, `out`, `release` or `done`), the `side` (`left`, `right` or undefined), the `rep` (from 1, or undefined), the `seconds` it takes, and the id of the technique's `step` that belongs to it. Phases that passed while the page was frozen are left out.
 * @fires {CustomEvent<LimberTimeDetail>} limber-complete - When it has come to the end, after the phase `done`.
 * @fires {CustomEvent<LimberTimeDetail>} limber-cancel - When a run ends early: started over, reset, or given another plan that has no such place.
 * @fires {CustomEvent<LimberErrorDetail>} limber-error - When the technique is unknown or did not load. Its detail has the `reason` (`unknown-technique` or `load-failed`) and the id (`technique`).
 *
 * @csspart timer - The timer itself.
 * @csspart label - What is being timed.
 * @csspart dial - The ring with the numeral.
 * @csspart time - The numeral: seconds left in this phase.
 * @csspart breath - The shape that swells and sinks with the breath.
 * @csspart now - What to do now, and what comes next.
 * @csspart phase - The phase in words.
 * @csspart instruction - What the technique's step says.
 * @csspart next - What comes next.
 * @csspart plan - The strip with a segment for each phase.
 * @csspart remaining - How long all of it takes, or how much is left.
 * @csspart controls - The row of buttons.
 * @csspart button - Any button.
 * @csspart main - The button that starts, pauses and goes on.
 * @csspart length - How long to hold, with the buttons that change it.
 * @csspart cues - The switches for sound, voice and the other cues.
 * @csspart message - What stands in the place of a timer that cannot be shown.
 *
 * @cssproperty [--limber-accent=color-mix(in oklab, currentColor 50%, #0b8276)] - Colour of the ring, of holds on the strip, and of focus rings.
 * @cssproperty [--limber-line=color-mix(in oklab, currentColor 18%, transparent)] - Colour of hairlines and of what has not begun.
 * @cssproperty [--limber-muted=color-mix(in oklab, currentColor 84%, transparent)] - Colour of what is said less loudly.
 * @cssproperty [--limber-surface=color-mix(in oklab, currentColor 2.5%, transparent)] - Background of the timer.
 * @cssproperty [--limber-radius=0.75em] - How round corners are.
 * @cssproperty [--limber-space=1em] - The unit of all spacing.
 * @cssproperty [--limber-heading-font=inherit] - Font family of the label.
 *
 * @cssstate idle - Before the start.
 * @cssstate running - It runs.
 * @cssstate paused - It is paused.
 * @cssstate done - It has come to the end.
 * @cssstate preparing - The phase is `prepare`.
 * @cssstate moving - The phase is `move`.
 * @cssstate holding - The phase is `hold`.
 * @cssstate switching - The phase is `switch`.
 * @cssstate resting - The phase is `rest`.
 * @cssstate breathing-in - The phase is `in`.
 * @cssstate breathing-out - The phase is `out`.
 * @cssstate releasing - The phase is `release`.
 */
export class LimberHoldTimer extends LitElement {
  static override shadowRootOptions = { ...LitElement.shadowRootOptions, delegatesFocus: true };

  static override styles = [base, styles];

  static override properties = {
    technique: {},
    label: {},
    seconds: { type: Number },
    sides: {},
    reps: { type: Number },
    rest: { type: Number },
    prepare: { type: Number },
    switch: { type: Number },
    breath: {},
  };

  /** The id of the technique, such as `childs-pose`. Inside a card it is the card's. What other attributes say goes before its dose. */
  declare technique: string | null;

  /** What is being timed, such as "Plank". Null is the technique's name. */
  declare label: string | null;

  /** Seconds of a hold, 1 to 3600. Null is the least that the technique asks for, or 30. */
  declare seconds: number | null;

  /** `both`: right, then left. `none`: once. Null is what the technique asks for, or `none`. */
  declare sides: 'none' | 'both' | null;

  /** How often on each side, 1 to 50; of a technique by breath, how many breaths. Null is the least that the technique asks for, or once. */
  declare reps: number | null;

  /** Seconds of rest between holds, 0 to 600. Null is 10, or 5 for a technique. */
  declare rest: number | null;

  /** Seconds to get ready, 0 to 600. Null is 5, or for a technique as long as its steps to set up take to say. */
  declare prepare: number | null;

  /** Seconds to change sides, 0 to 600. Null is 8, or for a technique as long as that step takes to say. */
  declare switch: number | null;

  /** Seconds to breathe in and out, 1 to 15 each, such as `4-6`: the pace of a technique by breath, or a guide to breathe by during a hold. Null is `4-6`, some six slow breaths a minute (Russo and others, 2017, doi 10.1183/20734735.009817), or no guide. */
  declare breath: string | null;

  readonly #source = new TechniqueSource(this, 'timer');
  readonly #card = new ContextConsumer(this, { context: techniqueContext, subscribe: true });
  readonly #settings = new ContextConsumer(this, {
    context: settingsContext,
    subscribe: true,
    callback: (settings) => {
      this.#starter.engine?.cues.use(settings);
      if (asksForCues(settings)) this.#starter.reach();
    },
  });
  readonly #routine = new Routine(this);
  readonly #states = this.attachInternals().states;
  readonly #starter = new Starter(this, () => ({
    root: this.shadowRoot!,
    routine: this.#routine,
    source: this.#source,
    states: this.#states,
    settings: this.#settings.value!,
  }));
  /** What is asked before there is a plan: done in turn, from a start on. */
  readonly #asked: Action[] = [];

  constructor() {
    super();
    this.technique = null;
    this.label = null;
    this.seconds = null;
    this.sides = null;
    this.reps = null;
    this.rest = null;
    this.prepare = null;
    this.switch = null;
    this.breath = null;
    this.#states.add('idle');
  }

  /** Where it is: `status` (`idle`, `running`, `paused` or `done`), the phase with its `kind`, `side`, `rep` and `seconds`, how many seconds of it are `left`, how many of the whole plan have `elapsed`, and how many that has in `total`. */
  get state(): TimerState {
    return this.#starter.engine?.run.state ?? this.#routine.idle;
  }

  /** @internal What it shows, for whoever takes over what was rendered ahead: buttons with nothing behind them give way to what is the matter. */
  get shown(): unknown {
    const { answer, words } = this.#source;
    return answer.error ?? (words && this.#routine.exercise && [this.#routine.technique, this.#routine.exercise]);
  }

  /** Starts from the beginning; where it is paused, goes on. Like the other methods it waits, in turn, for what it needs to load. */
  start(): void {
    this.#do(({ run }) => run.start(), true);
  }

  /** Stands still where it is. */
  pause(): void {
    this.#do(({ run }) => run.pause());
  }

  /** Goes on from where it is paused. */
  resume(): void {
    this.#do(({ run }) => run.resume());
  }

  /** Goes to the beginning of the next phase. */
  skip(): void {
    this.#do(({ run }) => run.skip());
  }

  /** Goes to the beginning of the phase before. */
  back(): void {
    this.#do(({ run }) => run.back());
  }

  /** Goes back to where it was before the start. */
  reset(): void {
    this.#do(({ run }) => run.reset());
  }

  // Not in willUpdate(): the source answers after it.
  protected override update(changed: PropertyValues): void {
    const { technique } = this.#source.answer;
    const before = this.#routine.technique?.id;
    this.#routine.update(this.technique ? (technique ?? null) : this.#card.value);
    this.#starter.engine?.run.use(this.#routine.plan, before !== this.#routine.technique?.id);
    super.update(changed);
    if (this.#routine.exercise) this.#asked.splice(0).forEach((action) => this.#starter.ask(action));
  }

  protected override render(): TemplateResult {
    const { answer, words, language } = this.#source;
    const lang = unlike(words?.lang, language.value);
    const content = words && this.#routine.exercise ? this.#timer(words) : message(words, this.#routine, answer.error);
    return frame(lang, this.#starter, content);
  }

  protected override updated(): void {
    const segments = this.renderRoot.querySelectorAll<HTMLElement>('[part=plan] i');
    segments.forEach((segment, i) => (segment.style.flexGrow = String(this.#routine.plan[i]!.seconds)));
    const { words } = this.#source;
    if (words && this.state.status === 'idle') writeIdle(this.renderRoot, this.#routine, words);
    this.#starter.engine?.draw();
  }

  #do(action: Action, begins = false): void {
    if (this.#routine.exercise) this.#starter[begins ? 'ask' : 'tell'](action);
    else if (begins || this.#asked.length) this.#asked.push(action);
  }

  #timer(words: TimerWords): TemplateResult {
    return timer({
      words,
      label: this.label ?? ((this.technique && this.#routine.technique?.name) || words.words.timer.name),
      routine: this.#routine,
      stage: this.#starter.engine?.stage,
      live: this.#starter.engine?.live,
      trouble: this.#starter.hasFailed ? words.words.timer['load-failed'] : undefined,
      toggle: () => this.#starter.ask((engine) => engine.toggle()),
      lengthen: (event) => {
        this.#routine.lengthen(Number((event.currentTarget as HTMLButtonElement).value));
        this.requestUpdate();
      },
      openCues: ({ currentTarget }) => {
        const { open, lastElementChild } = currentTarget as HTMLDetailsElement;
        if (open) this.#starter.ask(({ cues }) => void cues.show(lastElementChild as HTMLElement));
      },
    });
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'limber-hold-timer': LimberHoldTimer;
  }
}
