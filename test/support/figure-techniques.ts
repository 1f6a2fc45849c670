import { loadFigure } from '../../src/content/figures.js';
import { TECHNIQUE_IDS, load } from '../../src/content/index.js';
import type { Technique } from '../../src/content/schema/technique.js';
import { guidedPlan } from '../../src/elements/hold-timer/guided.js';
import { courseOf, type Step } from '../../src/figure/course.js';
import type { Figure } from '../../src/figure/pose.js';
import { movesOf, type Move } from './figure-moves.js';

const techniques = await Promise.all(TECHNIQUE_IDS.map(async (id) => (await load(id, 'en'))!));

/** Techniques that are taught. */
export const offered = techniques.filter(({ withheld }) => !withheld);

/** The steps of the library all have ids. */
const stepsOf = ({ steps }: Technique): Step[] =>
  steps.flatMap((step) => (typeof step === 'object' && step.id ? [{ ...step, id: step.id }] : []));

/** All that a figure does, by itself and along with a timer. */
export function movesFor(technique: Technique, figure: Figure): Move[] {
  const { dose, sides } = technique;
  const course = courseOf(figure, stepsOf(technique), sides === 'both' ? ['right', 'left'] : ['right']);
  return movesOf(course, guidedPlan({ dose: dose!, sides }, technique));
}

/** A technique's figure, and what it does. */
export interface Performance {
  id: string;
  figure: Figure;
  moves: readonly Move[];
}

/** Those of all techniques that have a figure. */
export const performances: readonly Performance[] = (
  await Promise.all(
    offered.map(async (technique) => {
      const figure = await loadFigure(technique.id);
      return figure ? [{ id: technique.id, figure, moves: movesFor(technique, figure) }] : [];
    }),
  )
).flat();
