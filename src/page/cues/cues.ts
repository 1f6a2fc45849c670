import type { Cue, CueKind } from '../../timer/cue.js';
import type { Plan } from '../../timer/phase.js';
import { cuesOf } from '../../timer/score.js';
import type { Settings } from '../settings-context.js';
import { choose, isOn, listeners, type CueName } from './choices.js';
import { leave, take, type Speaker } from './floor.js';
import type { Missing } from './missing.js';
import type { Speech } from './speech.js';
import type { Tones } from './tones.js';
import type { Vibration } from './vibration.js';
import type { WakeLock } from './wake-lock.js';

/** Who gives the cues: their words, and the light. */
export interface Teller {
  /** The language of the words. */
  readonly lang: string;
  textOf: (cue: Cue) => string | undefined;
  flash: () => void;
}

interface Givers {
  sound: Tones;
  voice: Speech;
  vibrate: Vibration;
  keepAwake: WakeLock;
}

const MAKE: { [Name in keyof Givers]: () => Promise<Givers[Name]> } = {
  sound: async () => new (await import('./tones.js')).Tones(),
  voice: async () => new (await import('./speech.js')).Speech(),
  vibrate: async () => new (await import('./vibration.js')).Vibration(),
  keepAwake: async () => new (await import('./wake-lock.js')).WakeLock(),
};
const NAMES = Object.keys(MAKE) as (keyof Givers)[];

/** What is worth a flash: one may look away from the rest. */
const FLASHING: readonly CueKind[] = ['start', 'ease', 'switch', 'done'];
/** Seconds after which a cue is no longer worth giving. */
const STALE = 1;
/** Seconds by which a run may have gone on from its cue before anybody could ask. */
const SLACK = 0.05;
/** Milliseconds in which a tone has had its say, and a voice may begin. */
const TONE = 500;

/** The cues of one timer, each on or off. What gives them loads once it is on. */
export class Cues implements Speaker {
  /** Told when something has been switched, or can or cannot be given any more. */
  onchange: (() => void) | undefined;

  readonly #teller: Teller;
  readonly #givers: Partial<Givers> = {};
  readonly #coming = new Map<keyof Givers, Promise<void>>();
  #settings: Settings;
  #plan: Plan = [];
  #score: readonly Cue[] = [];
  /** The cue to come, as an index into the score. */
  #next = 0;
  /** Where the run has begun, gone on or jumped to: what was due before is not given any more. */
  #from = 0;
  /** How far the run has come, while it runs. */
  #elapsed: (() => number) | undefined;
  #isHeard = false;
  #voice: ReturnType<typeof setTimeout> | undefined;

  constructor(teller: Teller, settings: Settings) {
    this.#teller = teller;
    this.#settings = settings;
    this.open();
    this.#refresh();
  }

  open(): void {
    listeners.add(this.#refresh);
  }

  isOn(cue: CueName): boolean {
    return isOn(cue, this.#settings);
  }

  missing(cue: CueName): Missing {
    return cue === 'flash' ? undefined : this.#givers[cue]?.missing;
  }

  /** For all timers of the page. To be called in the click that switches. */
  choose(cue: CueName, isOn: boolean): void {
    choose(cue, isOn);
    if (cue === 'sound' && isOn) this.#givers.sound?.open();
  }

  /** Finds out what can be given here. */
  async look(): Promise<void> {
    await Promise.all(NAMES.map((name) => this.#bring(name)));
    this.#givers.voice?.prepare(this.#teller.lang);
  }

  use(settings: Settings): void {
    this.#settings = settings;
    this.#refresh();
  }

  /** The run goes on: by itself, or after a jump. `from` is where it came to before there were any cues. */
  play(plan: Plan, elapsed: () => number, jumped: boolean, from = elapsed()): void {
    if (jumped || !this.#elapsed) this.#from = from - SLACK;
    if (jumped || plan !== this.#plan) {
      if (plan !== this.#plan) this.#score = cuesOf(plan);
      this.#plan = plan;
      const next = this.#score.findIndex((cue) => cue.at >= this.#from);
      this.#next = next < 0 ? this.#score.length : next;
      this.#hush();
    }
    // Only who begins asks to be heard: another may have begun since.
    if (!this.#elapsed) take(this);
    this.#elapsed = elapsed;
    this.#refresh();
    this.tell(elapsed());
  }

  stop(): void {
    this.#elapsed = undefined;
    this.#hush();
    leave(this);
    this.#refresh();
  }

  /** The run has come to its end: what is said last is said to the end. */
  finish(total: number): void {
    this.tell(total);
    this.#elapsed = undefined;
    leave(this);
    this.#refresh();
  }

  close(): void {
    this.stop();
    this.#givers.sound?.close();
    listeners.delete(this.#refresh);
  }

  /** When the next cue is due, in seconds of the plan. */
  next(): number {
    return this.#score[this.#next]?.at ?? Infinity;
  }

  /** Gives the cue that is due. */
  tell(elapsed: number): void {
    let due: Cue | undefined;
    while (this.next() <= elapsed) due = this.#score[this.#next++];
    if (due && elapsed - due.at < STALE) this.#give(due);
  }

  heard(isHeard: boolean): void {
    this.#isHeard = isHeard;
    if (!isHeard && this.#elapsed) this.#hush();
    this.#refresh();
  }

  #give(cue: Cue): void {
    if (this.isOn('flash') && FLASHING.includes(cue.kind)) this.#teller.flash();
    if (!this.#isHeard) return;
    if (this.isOn('vibrate')) this.#givers.vibrate?.vibrate(cue.kind);
    const text = this.isOn('voice') && this.#teller.textOf(cue);
    if (!text) return;
    clearTimeout(this.#voice);
    const say = (): void => this.#givers.voice?.say(text, this.#teller.lang);
    this.#voice = setTimeout(say, this.isOn('sound') && !this.missing('sound') ? TONE : 0);
  }

  #hush(): void {
    clearTimeout(this.#voice);
    this.#givers.voice?.stop();
    this.#givers.vibrate?.stop();
  }

  /** Brings settings, choices and the run together. */
  readonly #refresh = (): void => {
    for (const name of NAMES) if (this.isOn(name)) void this.#bring(name);
    const { sound, voice, vibrate, keepAwake } = this.#givers;
    const plays = this.#elapsed !== undefined;
    if (plays && this.#isHeard && this.isOn('sound')) sound?.play(this.#score, this.#elapsed!(), this.#from);
    else sound?.stop();
    if (!this.isOn('voice')) voice?.stop();
    if (!this.isOn('vibrate')) vibrate?.stop();
    if (plays && this.isOn('keepAwake')) keepAwake?.hold();
    else keepAwake?.release();
    this.onchange?.();
  };

  #bring(name: keyof Givers): Promise<void> {
    const coming = this.#coming.get(name) ?? this.#make(name);
    this.#coming.set(name, coming);
    return coming;
  }

  async #make(name: keyof Givers): Promise<void> {
    try {
      const giver = await MAKE[name]();
      giver.onchange = () => this.onchange?.();
      Object.assign(this.#givers, { [name]: giver });
      this.#refresh();
    } catch {
      // It did not load: the timer goes on without, and it may load the next time it is asked for.
      this.#coming.delete(name);
    }
  }
}
