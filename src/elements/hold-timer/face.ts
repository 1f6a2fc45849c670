import { format } from '../../content/format.js';
import type { PlanMoment } from '../../timer/clock.js';
import { halfOf } from '../../timer/half.js';
import type { Phase } from '../../timer/phase.js';
import type { Breath } from './breath.js';
import type { Narration } from './narration.js';
import type { Routine } from './routine.js';
import type { Follower, Run } from './run.js';
import { numeral } from './wording.js';
import { write } from './write.js';

/** As many steps of a ring as one can tell apart. */
const STEPS = 120;
/** Seconds after which it is too late to say that half of a hold is over. */
const STALE = 2;

/** What changes more often than the rest is drawn: numerals, what moves, and what a screen reader hears. */
export class Face implements Follower {
  readonly #run: Run;
  readonly #routine: Routine;
  readonly #narration: Narration;
  readonly #root: ParentNode;
  #breath: Breath | undefined;
  /** What has been said last: a phase of a run, or how the run stands. */
  #said: unknown = 'idle';
  /** The hold of which half has been said to be over. */
  #halved: Phase | undefined;

  constructor(root: ParentNode, run: Run, routine: Routine, narration: Narration) {
    this.#run = run;
    this.#routine = routine;
    this.#narration = narration;
    this.#root = root;
    run.followers.add(this);
  }

  next(elapsed: number): number {
    const half = halfOf(this.#run.moment.phase) ?? 0;
    return half > elapsed ? half : Infinity;
  }

  turn(): void {
    const { status, moment } = this.#run;
    const { words } = this.#narration;
    if (status === 'idle') this.#say(status, '');
    else if (status === 'paused') this.#say(status, words?.paused);
    else this.#say(moment.phase, this.#narration.announce(moment.phase));
  }

  pass(elapsed: number): void {
    const { moment, isSeen } = this.#run;
    const { phase } = moment;
    const half = halfOf(phase) ?? Infinity;
    if (elapsed >= half && elapsed < half + STALE && this.#halved !== phase) {
      this.#halved = phase;
      this.#tell(this.#narration.words?.half);
    }
    if (!isSeen) return;
    this.#count();
    this.#tellBreath();
  }

  /** To be called when the rest has been drawn. */
  draw(): void {
    this.#count();
    void this.#breathe();
  }

  /** A gentle light over all of it. */
  flash(): void {
    const keyframes = [{ opacity: 0.25 }, { opacity: 0 }];
    this.#root.querySelector('.timer')?.animate(keyframes, { duration: 900, pseudoElement: '::after' });
  }

  /** Comes along with the first plan that breathes. */
  async #breathe(): Promise<void> {
    const { pace } = this.#routine;
    const place = this.#root.querySelector('[part=breath]');
    if (!pace || !place) return;
    try {
      const { Breath } = await import('./breath.js');
      this.#breath ??= new Breath();
    } catch {
      // The words and the numeral do without.
      return;
    }
    // Only now: it may have been paused meanwhile.
    const { moment, status } = this.#run;
    this.#breath.show(place, pace, moment, status === 'running');
    this.#tellBreath();
  }

  #tellBreath(): void {
    const { pace } = this.#routine;
    const { words } = this.#narration;
    const place = this.#root.querySelector('[part=breath]');
    if (pace && place && words) this.#breath?.tell(place, pace, this.#run.moment, words);
  }

  #count(): void {
    const { words } = this.#narration;
    if (!words) return;
    const { status, moment, elapsed } = this.#run;
    if (status === 'idle') return;
    const isDone = status === 'done';
    const time = numeral(isDone ? this.#routine.total : this.#routine.total - elapsed, 100);
    write(this.#root, '[part=time]', isDone ? '' : numeral(moment.left, moment.phase.seconds));
    write(this.#root, '[part=remaining]', format(isDone ? words.whole : words.remaining, { time }));
    this.#turnRing(moment);
  }

  /** Steps with the numeral, where one would see it. What moves steadily would keep the whole page drawing. */
  #turnRing({ phase, into }: PlanMoment): void {
    const gone = Math.round((Math.floor(into) / (phase.seconds || 1)) * STEPS) / STEPS;
    const [first, second] = this.#root.querySelectorAll<HTMLElement>('.half i');
    set(first, 'rotate', `${Math.min(gone, 0.5) * 360}deg`);
    set(second, 'rotate', `${Math.max(gone - 0.5, 0) * 360}deg`);
    set(this.#root.querySelector<HTMLElement>('.here'), '--_gone', String(gone));
  }

  #say(what: unknown, text = ''): void {
    if (what === this.#said || !this.#narration.words) return;
    this.#said = what;
    this.#tell(text);
  }

  #tell(text = ''): void {
    write(this.#root, '.live', text);
  }
}

function set(element: HTMLElement | null | undefined, property: string, value: string): void {
  if (element && element.style.getPropertyValue(property) !== value) element.style.setProperty(property, value);
}
