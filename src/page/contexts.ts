import { ContextProvider, createContext, type Context } from '@lit/context';
import { bundled, type Library } from '../content/library.js';
import type { Technique } from '../content/schema/technique.js';

/** What a page or a part of it has switched on; all off unless asked for. */
export interface Settings {
  /** Tones at the turns of a timer. */
  sound: boolean;
  /** Spoken cues. */
  voice: boolean;
  vibrate: boolean;
  /** Keep the screen on while a timer runs. */
  keepAwake: boolean;
  /** Cards wait for the safety check. */
  gate: boolean;
  /** The number to call in an emergency, where the page knows it. */
  emergencyNumber: string | undefined;
}

export const DEFAULT_SETTINGS: Settings = Object.freeze({
  sound: false,
  voice: false,
  vibrate: false,
  keepAwake: false,
  gate: false,
  emergencyNumber: undefined,
});

/** Registered symbols, so that elements from differently bundled modules of one version still meet. */
const key = <T>(name: string): Context<symbol, T> => createContext<T, symbol>(Symbol.for(`limber.${name}.1`));

export const settingsContext = key<Settings>('settings');
export const libraryContext = key<Library>('library');
/** The technique of the card an element is in. */
export const techniqueContext = key<Technique | undefined>('technique');

// The document answers first; a nearer provider that is defined later takes over those inside it.
if (typeof document !== 'undefined') {
  const root = document.documentElement;
  new ContextProvider(root, { context: settingsContext, initialValue: DEFAULT_SETTINGS });
  new ContextProvider(root, { context: libraryContext, initialValue: bundled });
  new ContextProvider<typeof techniqueContext, HTMLElement>(root, { context: techniqueContext });
}
