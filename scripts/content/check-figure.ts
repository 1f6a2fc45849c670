import { safeParse } from 'valibot';
import { FigureSchema } from '../../src/figure/written/schema.js';
import { missesOf } from '../../src/figure/solve.js';
import { checkLists } from './check-ids.js';
import { foundAndAllowed } from '../../src/publish/nearest.js';
import type { YamlFile } from './read-yaml.js';
import type { Report } from './report.js';
import { isWithheld, type Tree } from './tree.js';
import { listAt, nameOf, valueAt } from './value.js';

/** Body heights: nobody sees less. */
const NEGLIGIBLE = 0.001;

/** Where each end of a limb is written. */
const GROUPS: Readonly<Record<string, string>> = { hand: 'hands', foot: 'feet', knee: 'knees', elbow: 'elbows' };

/** Each step is shown, and nothing else. */
function checkSteps(figure: YamlFile, facts: YamlFile, report: Report): void {
  const steps = listAt(facts.value, ['steps']).flatMap((step) => nameOf(step) ?? []);
  const shown = new Set<string>();
  listAt(figure.value, ['poses']).forEach((pose, index) => {
    listAt(pose, ['steps']).forEach((step, at) => {
      if (typeof step !== 'string') return;
      shown.add(step);
      if (steps.includes(step)) return;
      report.problem(figure, ['poses', index, 'steps', at], foundAndAllowed(step, steps, ', which is no step'));
    });
  });
  for (const step of steps.filter((id) => !shown.has(id))) {
    report.problem(figure, ['poses'], `found no pose for the step "${step}"; needed: at least one`);
  }
}

/** A limb that is too short is drawn all the same: straight towards what it should touch. */
function checkReach(figure: YamlFile, report: Report): void {
  const { success, output } = safeParse(FigureSchema, figure.value);
  if (!success) return;
  for (const { pose, limb, short } of missesOf(output)) {
    if (short < NEGLIGIBLE) continue;
    const index = output.poses.findIndex(({ id }) => id === pose);
    const [side, end] = limb.split(' ') as [string, string];
    const group = ['poses', index, GROUPS[end]!];
    const written = [side, 'both'].find((key) => valueAt(figure.value, [...group, key]) !== undefined);
    report.warning(
      figure,
      [...group, written ?? side],
      `found the ${limb} of "${pose}" ${short.toFixed(3)} body heights short of where it should be; allowed, but it only points there`,
    );
  }
}

/** What the schema of a figure cannot know: its technique, and the body. */
export function checkFigures({ techniques }: Tree, report: Report): void {
  for (const subject of techniques) {
    const { facts, figure } = subject;
    if (!facts || !figure) continue;
    if (isWithheld(subject)) {
      report.problem(figure, [], 'found for a withheld technique; allowed: a withheld technique without a figure');
      continue;
    }
    checkLists(figure, report);
    checkSteps(figure, facts, report);
    checkReach(figure, report);
  }
}
