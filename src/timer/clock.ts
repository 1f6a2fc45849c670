import type { Phase, Plan } from './phase.js';

/** Where a plan stands. A value: what changes it gives another. `now` is in seconds of any steady time. */
export interface Clock {
  readonly plan: Plan;
  readonly status: 'idle' | 'running' | 'paused' | 'done';
  /** Seconds that had passed at `since`; only while it runs are there more. */
  readonly elapsed: number;
  readonly since: number;
}

export interface PlanMoment {
  index: number;
  phase: Phase;
  /** Seconds since the phase began, and until it ends. */
  into: number;
  left: number;
}

const totalOf = (plan: Plan): number => plan.at(-1)!.start;
const clamped = (elapsed: number, plan: Plan): number => (elapsed > 0 ? Math.min(elapsed, totalOf(plan)) : 0);
const isUnderWay = ({ status }: Clock): boolean => status === 'running' || status === 'paused';
const made = (plan: Plan, status: Clock['status'], elapsed = 0, since = 0): Clock => ({ plan, status, elapsed, since });
const finished = (plan: Plan): Clock => made(plan, 'done', totalOf(plan));

export const clockOf = (plan: Plan): Clock => made(plan, 'idle');

export const elapsedAt = ({ plan, status, elapsed, since }: Clock, now: number): number =>
  clamped(status === 'running' ? elapsed + (now - since) : elapsed, plan);

/** The one phase of that time; where two meet, the later. */
export function momentAt(plan: Plan, elapsed: number): PlanMoment {
  const at = clamped(elapsed, plan);
  const index = plan.findLastIndex(({ start }) => start <= at);
  const phase = plan[index]!;
  const into = at - phase.start;
  return { index, phase, into, left: phase.seconds - into };
}

/** What ran past the end is done. */
export const settle = (clock: Clock, now: number): Clock =>
  clock.status === 'running' && elapsedAt(clock, now) >= totalOf(clock.plan) ? finished(clock.plan) : clock;

export function start(clock: Clock, now: number): Clock {
  const settled = settle(clock, now);
  return isUnderWay(settled) ? resume(clock, now) : made(clock.plan, 'running', 0, now);
}

export function pause(clock: Clock, now: number): Clock {
  const settled = settle(clock, now);
  const { plan, status } = settled;
  return status === 'running' ? made(plan, 'paused', elapsedAt(clock, now)) : settled;
}

export const resume = (clock: Clock, now: number): Clock =>
  clock.status === 'paused' ? made(clock.plan, 'running', clock.elapsed, now) : clock;

export const reset = (clock: Clock): Clock => (clock.status === 'idle' ? clock : clockOf(clock.plan));

/** To the beginning of the next phase. */
export function skip(clock: Clock, now: number): Clock {
  const { plan, status } = clock;
  if (!isUnderWay(clock)) return clock;
  const next = plan[momentAt(plan, elapsedAt(clock, now)).index + 1];
  return next?.seconds ? made(plan, status, next.start, now) : finished(plan);
}

/** To the beginning of the phase before; from the end, to the last phase, and waits there. */
export function back(clock: Clock, now: number): Clock {
  const settled = settle(clock, now);
  const { plan, status } = settled;
  if (status === 'idle') return clock;
  const { index } = momentAt(plan, elapsedAt(settled, now));
  return made(plan, status === 'done' ? 'paused' : status, plan[Math.max(0, index - 1)]!.start, now);
}

/** Another plan, in the same place. Undefined where it has no such place. */
export function replan(clock: Clock, plan: Plan, now: number): Clock | undefined {
  const settled = settle(clock, now);
  if (settled.status === 'idle') return clockOf(plan);
  if (settled.status === 'done') return finished(plan);
  const { index, phase, into } = momentAt(clock.plan, elapsedAt(clock, now));
  const isAlike = ({ kind, side, step, rep = 1 }: Phase): boolean =>
    kind === phase.kind && side === phase.side && step === phase.step && rep === (phase.rep ?? 1);
  const before = clock.plan.slice(0, index).filter(isAlike).length;
  const same = plan.filter(isAlike)[before];
  return same && made(plan, clock.status, same.start + Math.min(into, same.seconds), now);
}
