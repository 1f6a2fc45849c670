import type { Phase } from './phase.js';

/** Seconds from which it is worth saying that half of a hold is over. */
const HALVED = 16;

/** When half of a hold is over, in seconds from the beginning of the plan. */
export const halfOf = ({ kind, seconds, start }: Phase): number | undefined =>
  kind === 'hold' && seconds >= HALVED ? start + seconds / 2 : undefined;
