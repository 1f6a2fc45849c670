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

interface TimerEvents {
  'limber-start': LimberTimeDetail;
  'limber-pause': LimberTimeDetail;
  'limber-resume': LimberTimeDetail;
  'limber-phase': LimberPhaseDetail;
  'limber-complete': LimberTimeDetail;
  'limber-cancel': LimberTimeDetail;
}

type TimerEventMap = { [Type in keyof TimerEvents]: CustomEvent<TimerEvents[Type]> };

declare global {
  // eslint-disable-next-line @typescript-eslint/no-empty-object-type -- declaring members is what merging is for
  interface HTMLElementEventMap extends TimerEventMap {}
}

export type TimeEvent = Exclude<keyof TimerEvents, 'limber-phase'>;

export function dispatch<Type extends keyof TimerEvents>(host: Element, type: Type, detail: TimerEvents[Type]): void {
  host.dispatchEvent(new CustomEvent(type, { detail, bubbles: true, composed: true }));
}
