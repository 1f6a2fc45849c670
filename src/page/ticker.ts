import { now } from '../timer/time.js';
import { Ticker } from '../timer/ticker.js';

/** The one ticker of the page. */
export const ticker = new Ticker(now);

/** Who wants to know that the page was away: hidden, frozen, or kept for the way back. */
export const returns = new Set<() => void>();

const comeBack = (): void => returns.forEach((told) => told());

// Not there where pages are rendered ahead.
globalThis.document?.addEventListener('visibilitychange', comeBack);
globalThis.document?.addEventListener('resume', comeBack);
globalThis.addEventListener?.('pageshow', comeBack);
