import type { PhaseKind, Side } from '../../timer/phase.js';

/** The phase a timer has come to. */
export interface LimberPhaseDetail {
  kind: PhaseKind;
  side: Side | undefined;
  /** Which repetition, from 1. */
  rep: number | undefined;
  /** How long the phase takes. */
  seconds: number;
  /** The id of the technique's step that belongs to it. */
  step: string | undefined;
}

/** Where in its plan a timer is, in seconds. */
export interface LimberTimeDetail {
  elapsed: number;
  total: number;
}

declare global {
  interface HTMLElementEventMap {
    'limber-start': CustomEvent<LimberTimeDetail>;
    'limber-pause': CustomEvent<LimberTimeDetail>;
    'limber-resume': CustomEvent<LimberTimeDetail>;
    'limber-phase': CustomEvent<LimberPhaseDetail>;
    'limber-complete': CustomEvent<LimberTimeDetail>;
    'limber-cancel': CustomEvent<LimberTimeDetail>;
  }
}

export type TimeEvent = 'limber-start' | 'limber-pause' | 'limber-resume' | 'limber-complete' | 'limber-cancel';

export function dispatch<Type extends TimeEvent | 'limber-phase'>(
  host: Element,
  type: Type,
  detail: HTMLElementEventMap[Type]['detail'],
): void {
  host.dispatchEvent(new CustomEvent(type, { detail, bubbles: true, composed: true }));
}
