import type { Technique } from '../../content/schema/technique.js';
import type { Exercise } from '../../timer/exercise.js';
import type { Plan } from '../../timer/phase.js';
import { planOf } from '../../timer/plan.js';

/** The plan of a technique, step by step; steps have the ids that a card gives them. */
export const guidedPlan = (exercise: Exercise, { steps }: Technique): Plan =>
  planOf({
    ...exercise,
    steps: steps.map((step, i) => {
      const { id = `step-${i + 1}`, moment, text } = typeof step === 'string' ? { text: step } : step;
      return { id, moment, text };
    }),
  });
