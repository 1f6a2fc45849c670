import { isSame, type Station } from '../../figure/course.js';
import { ease } from '../../figure/ease.js';
import type { Moment } from '../../figure/scene.js';
import { mix } from '../../figure/vector.js';

/** A way to somewhere, and a stay there. */
export interface Leg {
  to: Station;
  /** Seconds that the move takes. */
  move: number;
  /** Seconds until the next one, the move among them. */
  seconds: number;
  /** How full of breath it is at the end, 0 to 1. */
  breath?: number | undefined;
}

/** Seconds for all of a move, at the pace at which one that is broken off comes to an end. */
const HURRY = 0.8;
/** Seconds that a frame counts at most: the page may have been busy. */
const SLOWEST = 0.1;
/** Seconds from picture to picture at least: 30 to 40 a second, whatever the display does, are smooth for so slow a move, and half the work of 60. */
const QUICKEST = 0.024;
/** 20 a second where each takes so many milliseconds: a slow device has other things to do, too. */
const SLOW = 0.04;
const DEAR = 2;
/** So much of a move is seen at least: as it begins and ends, some pictures are left out. */
const SEEN = 0.003;
/** Whether a moment on some way looks different from the last. The end of a move always does, and so does a breath. */
const differs = ({ to, at }: Moment, last: Partial<Moment>): boolean =>
  to !== last.to || at === 1 || at! - last.at! >= SEEN;

/** Goes from station to station in time. It asks for frames only while something moves, and for nothing while nobody sees it. */
export class Player {
  #at: Station;
  #breath = 0;
  #legs: Leg[] = [];
  /** What begins anew once all is done. */
  #again: readonly Leg[] = [];
  /** Seconds of the first leg that are over. */
  #into = 0;
  #isPaused = false;
  #isSeen = false;
  #frame = 0;
  #wait: ReturnType<typeof setTimeout> | undefined;
  #last: number | undefined;
  /** What was drawn last. */
  #drawn: Partial<Moment> = {};
  /** Milliseconds that it took. */
  #cost = 0;

  readonly #draw: () => void;
  readonly #turn: () => void;

  /** `draw` is called for each frame, `turn` for each change of what it does. */
  constructor(at: Station, draw: () => void, turn: () => void) {
    this.#at = at;
    this.#draw = draw;
    this.#turn = turn;
  }

  /** Where it is, or goes. */
  get station(): Station {
    return this.#legs[0]?.to ?? this.#at;
  }

  get isPaused(): boolean {
    return this.#isPaused && this.#legs.length > 0;
  }

  get isMoving(): boolean {
    return !this.#isPaused && this.#legs.length > 0;
  }

  get moment(): Moment {
    const { pose, side } = this.#at;
    const [leg] = this.#legs;
    if (!leg) return { from: pose, side, breath: this.#breath };
    const { to, seconds, breath = 0 } = leg;
    return {
      from: pose,
      to: to.pose,
      at: ease(this.#moved),
      side: pose.even ? to.side : side,
      breath: mix(this.#breath, breath, ease(Math.min(1, this.#into / seconds || 0))),
    };
  }

  /** How much of the move is done. */
  get #moved(): number {
    const [leg] = this.#legs;
    return !leg?.move || isSame(leg.to, this.#at) ? 1 : Math.min(1, this.#into / leg.move);
  }

  /** Goes these ways, and then those again and again. A move that this breaks off comes to its nearer end first. */
  go(legs: readonly Leg[], again: readonly Leg[]): void {
    const [now] = this.#legs;
    const moved = this.#moved;
    this.#breath = this.moment.breath!;
    this.#legs = [...legs];
    this.#again = again;
    this.#into = 0;
    if (now && moved === 1) this.#at = now.to;
    else if (now && moved) this.#end(now, moved, legs[0]!.to);
    this.pause(false);
  }

  #end({ to, move }: Leg, moved: number, next: Station): void {
    const isNearer = moved > 0.5 || isSame(to, next);
    const end = isNearer ? to : this.#at;
    if (!isNearer) this.#at = to;
    // On the way there anyway, it keeps its pace.
    const seconds = isSame(end, next) ? move : HURRY;
    this.#into = seconds * (isNearer ? moved : 1 - moved);
    this.#legs.unshift({ to: end, move: seconds, seconds, breath: this.#breath });
  }

  /** Is there, at once. */
  jump(to: Station): void {
    this.#drawn = {};
    this.#at = to;
    this.#breath = 0;
    this.#legs = [];
    this.pause(false);
  }

  /** Stands still, or goes on. */
  pause(isPaused: boolean): void {
    this.#isPaused = isPaused;
    this.#turn();
    this.#run();
  }

  /** While nobody sees it, it stands still. */
  see(isSeen: boolean): void {
    if (isSeen === this.#isSeen) return;
    this.#isSeen = isSeen;
    this.#run();
  }

  #run(): void {
    if (this.#frame) cancelAnimationFrame(this.#frame);
    this.#frame = 0;
    clearTimeout(this.#wait);
    const [leg] = this.#legs;
    const goes = leg && this.#isSeen && !this.#isPaused;
    if (goes && (this.#moved < 1 || this.#breath !== (leg.breath ?? 0))) {
      this.#frame = requestAnimationFrame(this.#tick);
      return;
    }
    this.#last = undefined;
    if (goes) this.#wait = setTimeout(() => this.#pass(leg.seconds), (leg.seconds - this.#into) * 1000);
  }

  readonly #tick = (now: number): void => {
    const gone = (now - (this.#last ?? now)) / 1000;
    if (gone && gone < (this.#cost > DEAR ? SLOW : QUICKEST)) {
      this.#frame = requestAnimationFrame(this.#tick);
      return;
    }
    this.#last = now;
    this.#frame = 0;
    this.#pass(this.#into + Math.min(SLOWEST, gone));
  };

  #pass(into: number): void {
    const leg = this.#legs[0]!;
    this.#into = into;
    if (into >= leg.seconds) {
      this.#at = leg.to;
      this.#breath = leg.breath ?? 0;
      this.#legs.shift();
      if (!this.#legs.length) this.#legs = [...this.#again];
      this.#into = 0;
      this.#turn();
    }
    const moment = this.moment;
    if (differs(moment, this.#drawn)) {
      this.#drawn = moment;
      const start = performance.now();
      this.#draw();
      this.#cost = performance.now() - start;
    }
    this.#run();
  }
}
