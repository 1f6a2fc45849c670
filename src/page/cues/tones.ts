import type { Cue, CueKind } from '../../timer/cue.js';
import { now } from '../../timer/time.js';
import { missing, players, rest, running, wake, type Player } from './audio.js';
import type { Missing } from './missing.js';
import { RING, sound } from './sounds.js';

interface Planned {
  kind: CueKind;
  /** When it is due on the audio clock. */
  when: number;
  oscillators: OscillatorNode[];
}

/** How far ahead tones are put on the audio clock, in seconds: timeouts may come a minute late in a hidden tab. */
const AHEAD = 180;
/** The audio clock and the plan’s drift apart, and part when a computer sleeps: they are compared anew each so many seconds, and soon after a beginning. */
const AGAIN = 10;
const SOON = 1;
/** A tone may sound so late, where it had to load or the device to wake first; the same one as near as this is not sounded twice. */
const SLACK = 0.3;
/** What begins within so many seconds cannot be taken back. */
const BEGUN = 0.03;

/** The moment of the audio clock that is heard now. Before the first sound, and in some browsers always, its stamp is of another time. */
function heard(context: AudioContext): number {
  const { currentTime } = context;
  const { contextTime = 0, performanceTime = 0 } = context.getOutputTimestamp();
  const age = (performance.now() - performanceTime) / 1000;
  const time = contextTime + age;
  return contextTime > 0 && age >= 0 && Math.abs(time - currentTime) < 1 ? time : currentTime;
}

/** Sounds the cues of a plan, on the beat even while the page is busy. */
export class Tones implements Player {
  onchange?: (() => void) | undefined;

  #cues: readonly Cue[] = [];
  #from = 0;
  /** When the plan began, as `now()` counts. */
  #began = 0;
  #planned: Planned[] = [];
  #again: ReturnType<typeof setTimeout> | undefined;

  get missing(): Missing {
    return missing();
  }

  get playing(): boolean {
    return this.#cues.length > 0;
  }

  /** Makes or wakes the audio of the page. To be called in a click. */
  open(): void {
    players.add(this);
    wake();
  }

  /** Their plan has come to `elapsed` seconds: sounds the cues that come after `from` seconds of it, in place of what was to sound before. */
  play(cues: readonly Cue[], elapsed: number, from = elapsed): void {
    this.#cues = cues;
    this.#from = from;
    this.#began = now() - elapsed;
    this.open();
    this.anchor();
  }

  /** Sounds nothing more. What sounds already rings out. */
  stop(): void {
    this.#cues = [];
    this.anchor();
  }

  close(): void {
    this.stop();
    players.delete(this);
  }

  anchor(again = SOON): void {
    clearTimeout(this.#again);
    const context = running();
    this.#takeBack(context?.currentTime ?? 0);
    const elapsed = now() - this.#began;
    const left = (this.#cues.at(-1)?.at ?? -Infinity) + RING - elapsed;
    if (left > 0) {
      if (context) this.#plan(context, elapsed);
      this.#again = setTimeout(() => this.anchor(AGAIN), Math.min(left, again) * 1000);
    } else {
      this.#cues = [];
      rest();
    }
  }

  #takeBack(currentTime: number): void {
    this.#planned = this.#planned.filter(({ when, oscillators }) => {
      const begun = when <= currentTime + BEGUN;
      if (!begun) {
        for (const oscillator of oscillators) {
          oscillator.stop();
          oscillator.disconnect();
        }
      }
      return begun && when > currentTime - RING;
    });
  }

  #plan(context: AudioContext, elapsed: number): void {
    const start = heard(context) - elapsed;
    for (const { kind, at } of this.#cues) {
      const when = start + at;
      const isDue = at >= this.#from && at >= elapsed - SLACK && at <= elapsed + AHEAD;
      const sounds = this.#planned.some((one) => one.kind === kind && Math.abs(one.when - when) < SLACK);
      if (!isDue || sounds) continue;
      const oscillators = sound(context, context.destination, kind, Math.max(when, context.currentTime));
      this.#planned.push({ kind, when, oscillators });
    }
  }
}
