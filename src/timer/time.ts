/** Wall clocks are put right by less than this; computers sleep longer. In milliseconds. */
const SLEEP = 1000;

/**
 * Seconds that only go forwards, and go on while the computer sleeps. Some systems stop `performance.now()` then; the wall clock shows it by a jump.
 */
export function steadyTime(performanceNow: () => number, dateNow: () => number): () => number {
  let slept = 0;
  let known = Infinity;
  return () => {
    const steady = performanceNow();
    const ahead = dateNow() - steady;
    if (ahead > known + SLEEP) slept += ahead - known;
    known = ahead;
    return (steady + slept) / 1000;
  };
}

export const now = steadyTime(
  () => performance.now(),
  () => Date.now(),
);
