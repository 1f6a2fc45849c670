/** What a timer goes through, in the order of a card's moments. */
export const PHASE_KINDS = ['prepare', 'move', 'hold', 'switch', 'rest', 'in', 'out', 'release', 'done'] as const;
export type PhaseKind = (typeof PHASE_KINDS)[number];
export type Side = 'left' | 'right';

/** One piece of a plan. All times are in seconds. */
export interface Phase {
  kind: PhaseKind;
  /** How long it takes. */
  seconds: number;
  /** When it begins, from the beginning of the plan. */
  start: number;
  /** Where both sides take turns: whose turn it is. */
  side?: Side | undefined;
  /** Which repetition this is, from 1, and of how many on this side. */
  rep?: number | undefined;
  reps?: number | undefined;
  /** The step of the technique that belongs to it. */
  step?: string | undefined;
  /** What that step says, where it fits: its words are meant for the first time, and for the first side. */
  tells?: string | undefined;
}

/** Phases one after the other. The last is `done`, and takes no time. */
export type Plan = readonly Phase[];
