import type { Phase, PhaseKind, Plan, Side } from './phase.js';

/** Where in an exercise a phase is. */
export type Place = Pick<Phase, 'side' | 'rep' | 'reps'>;

/** Adds a phase; one that takes no time is left out. */
export type Add = (kind: PhaseKind, seconds: number, details?: Partial<Phase>) => void;

/** What an exercise is made of: each part adds its phases. */
export interface Parts {
  prepare: (add: Add) => void;
  change: (add: Add, place: Place) => void;
  repetition: (add: Add, place: Place) => void;
  rest: (add: Add, place: Place) => void;
  end?: (add: Add) => void;
}

/** Both sides one after the other, the right first; on each all its repetitions, with a rest between. */
export function layOut(sides: 'none' | 'both' | undefined, reps: number, parts: Parts): Plan {
  const plan: Phase[] = [];
  let start = 0;
  const add: Add = (kind, seconds, details) => {
    if (!(seconds > 0)) return;
    plan.push({ kind, seconds, start, ...details });
    start += seconds;
  };
  parts.prepare(add);
  const turns: (Side | undefined)[] = sides === 'both' ? ['right', 'left'] : [undefined];
  for (const side of turns) {
    if (side === 'left') parts.change(add, { side });
    for (let rep = 1; rep <= reps; rep++) {
      const place = reps > 1 ? { side, rep, reps } : { side };
      parts.repetition(add, place);
      if (rep < reps) parts.rest(add, place);
    }
  }
  parts.end?.(add);
  return [...plan, { kind: 'done', seconds: 0, start }];
}
