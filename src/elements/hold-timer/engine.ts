import { html, nothing, type ReactiveElement, type TemplateResult } from 'lit';
import type { Settings } from '../../page/settings-context.js';
import { CueLink } from './cue-link.js';
import { styles } from './engine.styles.js';
import { Face } from './face.js';
import { backIcon, doneIcon, pauseIcon, restartIcon, skipIcon } from './engine-icons.js';
import { playIcon } from './icons.js';
import { Narration } from './narration.js';
import type { Routine } from './routine.js';
import { Run } from './run.js';
import { States } from './states.js';
import type { Stage } from './template.js';
import type { TimerWords } from './wording.js';

/** What an engine needs of its timer. */
export interface Mount {
  root: ShadowRoot;
  routine: Routine;
  source: { readonly words: TimerWords | undefined };
  states: CustomStateSet;
  settings: Settings;
}

/** All that runs a timer. It loads once somebody reaches for it: a timer that is only there costs nothing. */
export class Engine {
  readonly run: Run;
  readonly cues: CueLink;
  readonly #face: Face;
  readonly #narration: Narration;
  readonly #routine: Routine;

  constructor(host: ReactiveElement, { root, routine, source, states, settings }: Mount) {
    root.adoptedStyleSheets = [...root.adoptedStyleSheets, styles.styleSheet!];
    this.#routine = routine;
    this.#narration = new Narration(routine, source);
    this.run = new Run(host);
    this.run.followers.add(new States(states, this.run));
    this.#face = new Face(root, this.run, routine, this.#narration);
    this.cues = new CueLink(host, this.run, this.#narration, settings, () => this.#face.flash());
    this.run.use(routine.plan);
  }

  readonly live = html`<p class="live" aria-live="polite"></p>`;

  /** To be called when the rest of the timer has been drawn. */
  draw(): void {
    this.#face.draw();
  }

  /** Undefined before the start. */
  get stage(): Stage | undefined {
    const { status, plan, moment } = this.run;
    const { words } = this.#narration;
    if (status === 'idle' || !words) return undefined;
    const { index, phase } = moment;
    const next = plan.slice(index).find(({ kind }) => kind !== phase.kind);
    return {
      status,
      index,
      phase: this.#narration.line(phase),
      instruction: phase.tells,
      next: next?.seconds ? words.next.replace('{phase}', () => this.#narration.line(next)) : '',
      ring: html`<div class="half"><i></i></div><div class="half"><i></i></div>${this.#routine.pace ? html`<div part="breath"><i></i><span></span></div>` : nothing}${status === 'done' ? doneIcon : nothing}`,
      icon: status === 'running' ? pauseIcon : playIcon,
      action: { running: words.pause, paused: words.resume, done: words.again }[status],
      controls: this.#controls(words, status === 'done'),
    };
  }

  toggle(): void {
    if (this.run.status === 'running') this.run.pause();
    else this.run.start();
  }

  /** What a key asks for. Controls keep the keys they have a use for. */
  key(event: KeyboardEvent): void {
    if (event.defaultPrevented || event.ctrlKey || event.altKey || event.metaKey || event.shiftKey) return;
    const target = event.composedPath()[0] as Element;
    const forward = getComputedStyle(target).direction === 'rtl' ? 'ArrowLeft' : 'ArrowRight';
    if (event.key === ' ') {
      if (target.matches('button,summary,input')) return;
      this.toggle();
    } else if (event.key === forward) this.run.skip();
    else if (event.key === 'ArrowLeft' || event.key === 'ArrowRight') this.run.back();
    else return;
    event.preventDefault();
  }

  readonly #restart = (): void => {
    this.run.reset();
    this.run.start();
  };

  #controls(words: TimerWords['words']['timer'], isDone: boolean): TemplateResult {
    const { run } = this;
    const button = (name: string, act: () => void, icon: TemplateResult, kind = '', isOff = false): TemplateResult =>
      html`<button part="button" class=${kind} type="button" aria-label=${name} title=${name} aria-disabled=${isOff} @click=${act}>${icon}</button>`;
    return html`<div class="ways">
    ${button(words.back, () => run.back(), backIcon, 'way')}
    ${button(words.skip, () => run.skip(), skipIcon, 'way', isDone)}
    ${button(words.restart, this.#restart, restartIcon)}</div>`;
  }
}
