import { sharedContext } from './contexts.js';

/** What a page or a part of it has switched on; all off unless asked for. */
export interface Settings {
  /** Tones at the turns of a timer. */
  sound?: boolean;
  /** Spoken cues. */
  voice?: boolean;
  vibrate?: boolean;
  /** Keep the screen on while a timer runs. */
  keepAwake?: boolean;
  /** Cards wait for the safety check. */
  gate?: boolean;
  /** The number to call in an emergency, where the page knows it. */
  emergencyNumber?: string | undefined;
}

/** Nothing is on. */
export const settingsContext = sharedContext<Settings>('settings', {});
