import type { Clock } from '../../timer/clock.js';
import type { Phase, PhaseKind, Side } from '../../timer/phase.js';

type Status = Clock['status'];

/** Where a timer is. All times are in seconds. */
export interface TimerState {
  status: Status;
  /** The phase it is in. */
  kind: PhaseKind;
  side: Side | undefined;
  /** Which repetition, from 1. */
  rep: number | undefined;
  /** How long the phase takes, and how much of it is left. */
  seconds: number;
  left: number;
  /** How far it is in the whole plan, and how long that takes. */
  elapsed: number;
  total: number;
}

export const stateOf = (
  status: Status,
  { kind, side, rep, seconds }: Phase,
  left: number,
  elapsed: number,
  total: number,
): TimerState => ({
  status,
  kind,
  side,
  rep,
  seconds,
  left,
  elapsed,
  total,
});
