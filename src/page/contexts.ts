import { ContextProvider, createContext, type Context } from '@lit/context';
import { bundled, type Library } from '../content/library.js';
import type { Technique } from '../content/schema/technique.js';
import { isTaken } from './claim.js';

/**
 * A context of one version of the library, by a registered symbol, so that differently bundled modules still meet. The document
 * answers until a nearer provider does; one that is defined late takes over those inside it.
 */
export function sharedContext<T>(name: string, initialValue: T): Context<symbol, T> {
  const context = createContext<T, symbol>(Symbol.for(`limber.${name}.1`));
  // There is no document where pages are rendered ahead, and later copies leave the answers to the first.
  if (globalThis.document && !isTaken()) {
    const root = document.documentElement as HTMLElement & Record<symbol, unknown>;
    root[context] ??= new ContextProvider<typeof context, HTMLElement>(root, { context, initialValue });
  }
  return context;
}

/** Where elements find techniques and words. */
export const libraryContext = sharedContext<Library>('library', bundled);
/** The technique of the card an element is in. */
export const techniqueContext = sharedContext<Technique | undefined>('technique', undefined);
