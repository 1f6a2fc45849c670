import type { Cue, CueKind } from './cue.js';
import { halfOf } from './half.js';
import type { Phase, PhaseKind, Plan } from './phase.js';

/** What the beginning of a phase sounds like. */
const BEGINNINGS: Record<PhaseKind, CueKind> = {
  prepare: 'ready',
  move: 'ready',
  hold: 'start',
  switch: 'switch',
  rest: 'ease',
  in: 'in',
  out: 'out',
  release: 'ease',
  done: 'done',
};

/** From what can be missed to what must be heard. */
const IMPORTANCE: readonly CueKind[] = ['last', 'half', 'ready', 'ease', 'switch', 'out', 'in', 'start', 'done'];

/** Seconds that two cues are apart at least. */
const APART = 0.9;

/** Seconds from which the last three are counted. */
const COUNTED_HOLD = 8;
const COUNTED_WAIT = 5;

const WAITS: readonly PhaseKind[] = ['prepare', 'rest', 'switch'];
const BEGINS: readonly PhaseKind[] = ['hold', 'move', 'in'];

const isCounted = ({ kind, seconds }: Phase, next: Phase | undefined): boolean =>
  kind === 'hold'
    ? seconds >= COUNTED_HOLD
    : seconds >= COUNTED_WAIT && WAITS.includes(kind) && !!next && BEGINS.includes(next.kind);

const isLess = (a: Cue, b: Cue): boolean => IMPORTANCE.indexOf(a.kind) < IMPORTANCE.indexOf(b.kind);

function* all(plan: Plan): Generator<Cue> {
  for (const [phase, current] of plan.entries()) {
    const { kind, seconds, start } = current;
    // Who has let go is told what comes next.
    const goesOn = kind === 'release' && plan[phase - 1]?.kind === 'release';
    yield { kind: goesOn ? 'ready' : BEGINNINGS[kind], at: start, phase };
    const half = halfOf(current);
    if (half !== undefined) yield { kind: 'half', at: half, phase };
    if (isCounted(current, plan[phase + 1])) {
      for (const left of [3, 2, 1]) yield { kind: 'last', at: start + seconds - left, phase };
    }
  }
}

/** What is to be heard when. No two of them collide: what matters less is left out. */
export function cuesOf(plan: Plan): readonly Cue[] {
  const cues: Cue[] = [];
  for (const cue of all(plan)) {
    const before = cues.at(-1);
    if (!before || cue.at - before.at >= APART) cues.push(cue);
    else if (isLess(before, cue)) cues[cues.length - 1] = cue;
  }
  return cues;
}
