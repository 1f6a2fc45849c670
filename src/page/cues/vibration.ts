import type { CueKind } from '../../timer/cue.js';
import type { Missing } from './missing.js';

/** Milliseconds on, off, on … Getting ready and single seconds are not worth one. */
const PATTERNS: Readonly<Partial<Record<CueKind, number[]>>> = {
  start: [300],
  half: [60, 90, 60],
  ease: [180, 90, 60],
  switch: [120, 90, 120, 90, 120],
  in: [90],
  out: [40, 60, 40],
  done: [500, 150, 500],
};

/** Lets the device be felt. */
export class Vibration {
  onchange?: (() => void) | undefined;
  #blocked = false;
  #felt = false;

  get missing(): Missing {
    if (!globalThis.navigator?.vibrate) return 'unsupported';
    return this.#blocked ? 'blocked' : undefined;
  }

  vibrate(kind: CueKind): void {
    const pattern = PATTERNS[kind];
    // A hidden page is never felt, and that is no refusal.
    if (!pattern || this.missing === 'unsupported' || document.hidden) return;
    this.#felt = navigator.vibrate(pattern);
    if (this.#felt !== this.#blocked) return;
    this.#blocked = !this.#felt;
    this.onchange?.();
  }

  stop(): void {
    // The page may vibrate for reasons of its own.
    if (this.#felt) navigator.vibrate(0);
    this.#felt = false;
  }
}
