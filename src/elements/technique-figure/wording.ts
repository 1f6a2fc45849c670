import { format } from '../../content/format.js';
import type { LocalWords } from '../../content/library.js';
import { plural } from '../../content/plural.js';
import type { Course, Station } from '../../figure/course.js';

/** All that is said of a figure. */
export interface Telling extends LocalWords<'figure'> {
  name: string;
  course: Course;
  /** It is done on both sides. */
  isSided: boolean;
}

export const numbersOf = ({ lang }: Telling, { steps }: Station): string =>
  steps.map((n) => n.toLocaleString(lang)).join(', ');

/** "Step 2 of 5"; "" in a pose that belongs to no step. */
export function positionOf({ words, lang, course }: Telling, { steps }: Station): string {
  if (!steps.length) return '';
  const numbers = new Intl.ListFormat(lang).format(steps.map((n) => n.toLocaleString(lang)));
  const text = plural(words.figure.step, steps.length, lang, numbers);
  return format(text, { total: course.steps.length.toLocaleString(lang) });
}

/** "Step 2 of 5, the same on the left side: Turn your shoulders to the right." Most steps tell of the right side, and one of changing over. */
export function wordsOf(telling: Telling, station: Station): string {
  const { words, course, isSided } = telling;
  const { list, same, told, [station.side]: side } = words.figure;
  const steps = station.steps.map((n) => course.steps[n - 1]!);
  const toldSide = steps.some(({ moment }) => moment === 'switch') ? 'left' : 'right';
  const first = positionOf(telling, station);
  const isSame = isSided && !station.pose.even && station.side !== toldSide;
  const step = isSame ? format(list, { first, second: format(same, { side }) }) : first;
  const text = steps.flatMap((one) => one.text ?? []).join(' ');
  return text ? format(told, { step, text }) : step;
}

/** "Chair twist. Step 2 of 5: Turn your shoulders to the right." */
export function labelOf(telling: Telling, station: Station): string {
  const { words, name } = telling;
  const step = wordsOf(telling, station);
  return step ? format(words.figure.picture, { name, step }) : name;
}
