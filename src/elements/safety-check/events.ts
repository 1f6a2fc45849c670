import type { Advice, Answers } from '../../safety/advice.js';
import type { Level } from '../../safety/levels.js';

/** What somebody told a safety check, and what that means for each technique. */
export interface SafetyResult {
  /** Ids of signs and of conditions. */
  answers: Answers;
  /** By the id of a technique. */
  advice: Readonly<Record<string, Advice>>;
  /** How soon to get help, where a sign calls for it. */
  level?: Level | undefined;
}

declare global {
  interface HTMLElementEventMap {
    'limber-safety-result': CustomEvent<SafetyResult>;
  }
}
