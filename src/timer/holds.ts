import type { Exercise } from './exercise.js';
import { layOut } from './layout.js';
import type { Plan } from './phase.js';

/** Holds, and what lies between them: the plan of a dose of the page's own. */
export const holdsOf = ({
  sides,
  seconds = 30,
  reps = 1,
  prepare = 5,
  rest = 10,
  switch: change = 8,
}: Omit<Exercise, 'dose' | 'steps'>): Plan =>
  layOut(sides, reps, {
    prepare: (add) => add('prepare', prepare),
    change: (add, place) => add('switch', change, place),
    repetition: (add, place) => add('hold', seconds, place),
    rest: (add, place) => add('rest', rest, place),
  });
