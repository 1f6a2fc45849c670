import type { Problem } from '../content/own/problems.js';

/** Why something could not be shown. */
export interface LimberErrorDetail {
  reason: 'unknown-technique' | 'load-failed' | 'bad-content';
  /** The id that was asked for. */
  technique?: string | undefined;
  /** The address that was asked for. */
  url?: string | undefined;
  /** What is wrong with the content, and where. */
  problems?: readonly Problem[] | undefined;
  /** What was thrown. */
  error?: unknown;
}

declare global {
  interface HTMLElementEventMap {
    'limber-error': CustomEvent<LimberErrorDetail>;
  }
}

export function dispatchError(host: Element, detail: LimberErrorDetail): void {
  host.dispatchEvent(new CustomEvent('limber-error', { detail, bubbles: true, composed: true }));
}
