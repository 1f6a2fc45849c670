import { ContextConsumer, ContextProvider, createContext } from '@lit/context';
import type { ReactiveElement } from 'lit';
import type { Answers } from '../safety/advice.js';
import { isTaken } from './claim.js';

/** What somebody has told a safety check. It stays in memory, and goes with the page. */
export interface Told {
  /** None before a check is done, and after it is taken back. */
  answers?: Answers | undefined;
  /** Tells every element of the page, or of the settings round it. */
  tell: (answers: Answers | undefined) => void;
}

export const safetyContext = createContext<Told, symbol>(Symbol.for('limber.safety.1'));

const KEY = safetyContext as unknown as symbol;

// There is no document where pages are rendered ahead, and later copies leave the answers to the first.
if (globalThis.document && !isTaken()) {
  const root = document.documentElement as HTMLElement & Record<symbol, unknown>;
  root[KEY] ??= providerOn(root);
}

function providerOn(root: HTMLElement): ContextProvider<typeof safetyContext, HTMLElement> {
  const tell = (answers: Answers | undefined): void => provider.setValue({ answers, tell });
  const provider = new ContextProvider(root, { context: safetyContext, initialValue: { tell } });
  return provider;
}

/** Settings keep to themselves what is told inside them. Until something is, what the page round them knows counts. */
export function scopeSafety(host: ReactiveElement): void {
  let own: Answers | undefined;
  let outer: Answers | undefined;
  const tell = (answers: Answers | undefined): void => {
    own = answers;
    update();
  };
  const update = (): void => provider.setValue({ answers: own ?? outer, tell });
  const provider = new ContextProvider(host, { context: safetyContext, initialValue: { tell } });
  new ContextConsumer(host, {
    context: safetyContext,
    subscribe: true,
    callback: (told) => {
      outer = told.answers;
      update();
    },
  });
}
