import { mix } from '../../figure/vector.js';
import type { View } from '../../figure/view.js';

const LOWEST = 5;
const HIGHEST = 85;
/** Degrees a key turns, and a drag right across. */
const KEY = 10;
const ACROSS = 270;
/** Milliseconds back to where it was. */
const BACK = 350;

const KEYS: Readonly<Record<string, readonly [across: number, down: number]>> = {
  ArrowLeft: [-KEY, 0],
  ArrowRight: [KEY, 0],
  ArrowUp: [0, -KEY],
  ArrowDown: [0, KEY],
};

/** From where a figure is looked at, and how a reader changes that. */
export class Turning {
  view: View;
  isTurned = false;
  #home: View;
  #point = { x: 0, y: 0 };
  #frame = 0;

  readonly #turn: () => void;

  constructor(home: View, turn: () => void) {
    this.view = this.#home = home;
    this.#turn = turn;
  }

  set home(view: View) {
    if (view.turn === this.#home.turn && view.tilt === this.#home.tilt) return;
    cancelAnimationFrame(this.#frame);
    this.#home = this.view = view;
    this.isTurned = false;
  }

  /** The near side goes across and down, by so many degrees. */
  #by(across: number, down: number): void {
    cancelAnimationFrame(this.#frame);
    const { turn, tilt } = this.view;
    this.view = { turn: turn - across, tilt: Math.min(HIGHEST, Math.max(LOWEST, tilt + down)) };
    this.isTurned = true;
    this.#turn();
  }

  readonly back = (): void => {
    if (!this.isTurned) return;
    this.isTurned = false;
    const { turn, tilt } = this.view;
    const home = this.#home;
    // Whole turns are not undone.
    const from = turn - 360 * Math.round((turn - home.turn) / 360);
    let start: number | undefined;
    const glide = (now: number): void => {
      const t = Math.min(1, (now - (start ??= now)) / BACK);
      this.view = { turn: mix(from, home.turn, t), tilt: mix(tilt, home.tilt, t) };
      this.#turn();
      if (t < 1) this.#frame = requestAnimationFrame(glide);
    };
    this.#frame = requestAnimationFrame(glide);
  };

  /** Whether a key is of use here. */
  press(key: string): boolean {
    const way = KEYS[key];
    if (way) this.#by(...way);
    else if (this.isTurned && (key === 'Home' || key === 'Escape')) this.back();
    else return false;
    return true;
  }

  readonly down = (event: PointerEvent): void => {
    if (event.button || !event.isPrimary) return;
    (event.currentTarget as Element).setPointerCapture(event.pointerId);
    this.#point = event;
  };

  readonly move = (event: PointerEvent): void => {
    const stage = event.currentTarget as Element;
    if (!stage.hasPointerCapture(event.pointerId)) return;
    const scale = ACROSS / stage.clientWidth;
    const [across, down] = [event.x - this.#point.x, event.y - this.#point.y];
    this.#point = event;
    // A finger that goes up or down scrolls the page.
    if (across || down) this.#by(across * scale, event.pointerType === 'touch' ? 0 : down * scale);
  };
}
