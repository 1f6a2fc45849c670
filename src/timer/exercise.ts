import type { Dose } from './dose.js';

export type Moment = 'set-up' | 'move' | 'hold' | 'switch' | 'release';

export interface PlanStep {
  id: string;
  moment?: Moment | undefined;
  text: string;
}

/** Seconds of a breath in and of a breath out. */
export interface Pace {
  in: number;
  out: number;
}

/** What to do, and how. All times are in seconds; 0 leaves a phase out. */
export interface Exercise {
  /** Of a range the lowest is taken: begin gently. */
  dose: Dose;
  sides?: 'none' | 'both' | undefined;
  /** A technique's; none for a dose of the page's own. */
  steps?: readonly PlanStep[] | undefined;
  /** In place of the dose's seconds: of a hold, of a timed one, or at the far end of a repetition. */
  seconds?: number | undefined;
  /** In place of the dose's repetitions or breaths. */
  reps?: number | undefined;
  prepare?: number | undefined;
  rest?: number | undefined;
  switch?: number | undefined;
  /** In place of the pace of a breath dose. */
  breath?: Pace | undefined;
}
