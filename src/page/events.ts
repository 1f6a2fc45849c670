import type { Problem } from '../content/problems.js';

/** Why something could not be shown. */
export interface LimberErrorDetail {
  reason: 'unknown-technique' | 'load-failed' | 'bad-content';
  /** For the page's author, in English. */
  message: string;
  technique?: string;
  url?: string;
  problems?: readonly Problem[];
}

declare global {
  interface HTMLElementEventMap {
    'limber-error': CustomEvent<LimberErrorDetail>;
  }
}

export function dispatchError(host: Element, detail: LimberErrorDetail): void {
  host.dispatchEvent(new CustomEvent('limber-error', { detail, bubbles: true, composed: true }));
}
