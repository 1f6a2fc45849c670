import type { ReactiveController, ReactiveElement } from 'lit';
import type { Cues } from '../../page/cues/cues.js';
import type { Settings } from '../../page/settings-context.js';
import type { Cue } from '../../timer/cue.js';
import type { Narration } from './narration.js';
import type { Follower, Run } from './run.js';

import { asksForCues } from './asks-for-cues.js';

/** Brings the cues of a run: once the settings have one on, once it starts, or once somebody wants to see them. */
export class CueLink implements Follower, ReactiveController {
  readonly #host: ReactiveElement;
  readonly #run: Run;
  readonly #narration: Narration;
  readonly #flash: () => void;
  #settings: Settings;
  #cues: Cues | undefined;
  #coming: Promise<Cues> | undefined;
  /** Where the run has come to before they were there. */
  #from = 0;

  constructor(host: ReactiveElement, run: Run, narration: Narration, settings: Settings, flash: () => void) {
    this.#host = host;
    this.#run = run;
    this.#narration = narration;
    this.#settings = settings;
    this.#flash = flash;
    run.followers.add(this);
    host.addController(this);
    this.use(settings);
  }

  hostConnected(): void {
    this.#cues?.open();
  }

  hostDisconnected(): void {
    // What is only moved is connected again by then.
    queueMicrotask(() => {
      if (!this.#host.isConnected) this.#cues?.close();
    });
  }

  use(settings: Settings): void {
    this.#settings = settings;
    this.#cues?.use(settings);
    if (asksForCues(settings)) void this.bring();
  }

  next(): number {
    return this.#cues?.next() ?? Infinity;
  }

  turn(jumped: boolean): void {
    const { status } = this.#run;
    if (status === 'done' && !jumped) this.#cues?.finish(this.#run.elapsed);
    else if (status !== 'running') this.#cues?.stop();
    else if (this.#cues) this.#cues.play(this.#run.plan, () => this.#run.elapsed, jumped);
    else {
      this.#from = this.#run.elapsed;
      void this.bring();
    }
  }

  pass(elapsed: number): void {
    this.#cues?.tell(elapsed);
  }

  /** Draws their switches, and keeps them right. */
  async show(container: HTMLElement): Promise<void> {
    const cues = await this.bring();
    const { words } = this.#narration;
    if (!cues || !words) return;
    const { drawCuePanel } = await import('./cue-panel.js');
    cues.onchange = () => drawCuePanel(container, cues, words);
    cues.onchange();
    await cues.look();
  }

  /** Undefined where they did not load: the timer does without. */
  async bring(): Promise<Cues | undefined> {
    try {
      return await (this.#coming ??= this.#make());
    } catch {
      this.#coming = undefined;
      return undefined;
    }
  }

  async #make(): Promise<Cues> {
    const { Cues } = await import('../../page/cues/cues.js');
    const narration = this.#narration;
    const teller = {
      get lang() {
        return narration.lang;
      },
      textOf: (cue: Cue) => narration.textOf(cue),
      flash: this.#flash,
    };
    this.#cues = new Cues(teller, this.#settings);
    if (!this.#host.isConnected) this.#cues.close();
    if (this.#run.status === 'running') this.#cues.play(this.#run.plan, () => this.#run.elapsed, true, this.#from);
    return this.#cues;
  }
}
