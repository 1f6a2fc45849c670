import type { ReactiveController, ReactiveElement } from 'lit';
import { unwatchView, watchView } from '../../page/in-view.js';
import { returns, ticker } from '../../page/ticker.js';
import * as clocks from '../../timer/clock.js';
import type { Plan } from '../../timer/phase.js';
import type { Ticking } from '../../timer/ticker.js';
import { now } from '../../timer/time.js';
import { dispatch, type TimeEvent } from './events.js';
import { stateOf, type TimerState } from './state.js';

/** What goes along with a run. All times are seconds from the beginning of the plan. */
export interface Follower {
  /** When it next wants to be told that time has gone by. */
  next: (elapsed: number) => number;
  /** The run comes to a phase by itself; or jumps: begins, stands still, or goes on from elsewhere. */
  turn: (jumped: boolean) => void;
  /** Time has gone by. */
  pass: (elapsed: number) => void;
}

/** Seconds by which a call may be late before it counts as a jump. */
const LATE = 1;

/** A plan in time: how far it has come, who is told of it, and when to look again. */
export class Run implements ReactiveController, Ticking {
  readonly followers = new Set<Follower>();
  readonly #host: ReactiveElement;
  #clock = clocks.clockOf([{ kind: 'done', seconds: 0, start: 0 }]);
  /** The phase that the page has been told of. */
  #told = -1;
  #seen = true;
  #due = Infinity;

  constructor(host: ReactiveElement) {
    this.#host = host;
    host.addController(this);
  }

  get plan(): Plan {
    return this.#clock.plan;
  }

  get status(): clocks.Clock['status'] {
    return this.#clock.status;
  }

  get elapsed(): number {
    return clocks.elapsedAt(this.#clock, now());
  }

  /** Whether anybody can see it. */
  get isSeen(): boolean {
    return this.#seen && !document.hidden;
  }

  get moment(): clocks.PlanMoment {
    return clocks.momentAt(this.plan, this.elapsed);
  }

  get state(): TimerState {
    const { status, elapsed, plan, moment } = this;
    return stateOf(status, moment.phase, moment.left, elapsed, plan.at(-1)!.start);
  }

  /** Takes another plan, and keeps its place where that has one; in one for something else it has none. */
  use(plan: Plan, isOther = false): void {
    if (plan === this.plan) return;
    if (isOther) this.reset();
    const { kind, side, rep } = this.moment.phase;
    const same = clocks.replan(this.#clock, plan, now());
    if (!same) {
      this.reset();
      this.#to(clocks.clockOf(plan));
      return;
    }
    const { index, phase } = clocks.momentAt(plan, clocks.elapsedAt(same, now()));
    // The same phase is no news, wherever it stands now.
    if (this.#told >= 0 && phase.kind === kind && phase.side === side && phase.rep === rep) this.#told = index;
    this.#to(same);
  }

  start(): void {
    if (this.status === 'paused') this.resume();
    else this.#to(clocks.start(this.#clock, now()), 'limber-start');
  }

  pause(): void {
    this.#to(clocks.pause(this.#clock, now()), 'limber-pause');
  }

  resume(): void {
    this.#to(clocks.resume(this.#clock, now()), 'limber-resume');
  }

  skip(): void {
    this.#to(clocks.skip(this.#clock, now()));
  }

  back(): void {
    this.#to(clocks.back(this.#clock, now()));
  }

  reset(): void {
    const isUnderWay = this.status === 'running' || this.status === 'paused';
    this.#to(clocks.reset(this.#clock), isUnderWay ? 'limber-cancel' : undefined);
  }

  hostConnected(): void {
    returns.add(this.#comeBack);
    watchView(this.#host, (seen) => {
      this.#seen = seen;
      if (this.status === 'running') this.#comeBack();
      else if (seen) this.#host.requestUpdate();
    });
  }

  hostDisconnected(): void {
    returns.delete(this.#comeBack);
    unwatchView(this.#host);
    // What is only moved is connected again by then.
    queueMicrotask(() => {
      if (!this.#host.isConnected) this.#to(clocks.pause(this.#clock, now()));
    });
  }

  next(at: number): number {
    const elapsed = clocks.elapsedAt(this.#clock, at);
    const { left } = clocks.momentAt(this.plan, elapsed);
    const shown = this.isSeen ? 1 - (elapsed % 1) : left;
    const asked = [...this.followers].map((follower) => follower.next(elapsed) - elapsed);
    return (this.#due = at + Math.min(shown, left, ...asked));
  }

  tick(at: number): void {
    const isLate = at - this.#due > LATE;
    const clock = clocks.settle(this.#clock, at);
    if (clock !== this.#clock) this.#to(clock);
    else if (isLate || this.moment.index !== this.#told) this.#turn(isLate);
    else for (const follower of this.followers) follower.pass(clocks.elapsedAt(clock, at));
  }

  #to(clock: clocks.Clock, event?: TimeEvent): void {
    if (clock === this.#clock) return;
    const before = this.elapsed;
    this.#clock = clock;
    const elapsed = event === 'limber-cancel' ? before : this.elapsed;
    if (event) dispatch(this.#host, event, { elapsed, total: this.plan.at(-1)!.start });
    this.#turn(clock.status !== 'done');
  }

  /** Says what it has come to. Whoever listens may change that at once. */
  #turn(jumped: boolean): void {
    if (this.status === 'running') ticker.add(this);
    else ticker.delete(this);
    const { index, phase } = this.moment;
    const isNew = this.status !== 'idle' && index !== this.#told;
    this.#told = this.status === 'idle' ? -1 : index;
    for (const follower of this.followers) follower.turn(jumped);
    // Also what has just been taken away: nothing is to move on there.
    if (this.#seen || !this.#host.isConnected) this.#host.requestUpdate();
    if (!isNew) return;
    const { kind, side, rep, seconds, step } = phase;
    dispatch(this.#host, 'limber-phase', { kind, side, rep, seconds, step });
    const total = phase.start;
    if (kind === 'done') dispatch(this.#host, 'limber-complete', { elapsed: total, total });
  }

  /** The page was away, or the timer out of view: what moves by itself may have gone elsewhere. */
  readonly #comeBack = (): void => {
    if (this.status !== 'running') return;
    this.tick(now());
    this.#turn(false);
  };
}
