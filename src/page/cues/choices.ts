import type { Settings } from '../settings-context.js';

/** What a reader can switch on and off. */
export const CUES = ['sound', 'voice', 'vibrate', 'flash', 'keepAwake'] as const;
export type CueName = (typeof CUES)[number];

/** What the reader has chosen: for all timers of the page, for as long as it is open. Settings are what holds before that. */
const chosen = new Map<CueName, boolean>();
export const listeners = new Set<() => void>();

export function choose(cue: CueName, isOn: boolean): void {
  chosen.set(cue, isOn);
  listeners.forEach((told) => told());
}

/** The flash is on from the start, unless the reader asks for less motion: it is quiet, and helps whoever cannot hear. */
export const isOn = (cue: CueName, settings: Settings): boolean =>
  chosen.get(cue) ??
  (cue === 'flash' ? !matchMedia('(prefers-reduced-motion: reduce)').matches : Boolean(settings[cue]));
