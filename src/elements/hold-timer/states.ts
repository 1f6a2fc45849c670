import type { PhaseKind } from '../../timer/phase.js';
import type { Follower, Run } from './run.js';

const STATE_OF: Record<PhaseKind, string> = {
  prepare: 'preparing',
  move: 'moving',
  hold: 'holding',
  switch: 'switching',
  rest: 'resting',
  in: 'breathing-in',
  out: 'breathing-out',
  release: 'releasing',
  done: 'done',
};

/** Shows how a run stands to the page's styles, as `:state(holding)`. */
export class States implements Follower {
  readonly #states: CustomStateSet;
  readonly #run: Run;

  constructor(states: CustomStateSet, run: Run) {
    this.#states = states;
    this.#run = run;
  }

  next(): number {
    return Infinity;
  }

  turn(): void {
    const { status, moment } = this.#run;
    this.#states.clear();
    this.#states.add(status);
    if (status !== 'idle') this.#states.add(STATE_OF[moment.phase.kind]);
  }

  pass(): void {
    // Nothing but a turn changes a state.
  }
}
