import type { Level } from '../../safety/levels.js';

/** What somebody says they have read: the notice of a technique, of a level, or with neither the general one. */
export interface LimberAcknowledgeDetail {
  technique?: string;
  level?: Level;
}

declare global {
  interface HTMLElementEventMap {
    'limber-acknowledge': CustomEvent<LimberAcknowledgeDetail>;
  }
}
