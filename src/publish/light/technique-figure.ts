import type { LocalWords } from '../../content/library.js';
import type { Technique } from '../../content/schema/technique.js';
import { labelOf, wordsOf } from '../../elements/technique-figure/wording.js';
import { stillOf, stillsOf } from '../../figure/course.js';
import type { Figure } from '../../figure/pose.js';
import { PublishError } from '../error.js';
import { meant } from '../nearest.js';
import type { Values } from '../options.js';
import { element, figcaption, figure as box, p, strong, type Html } from './element.js';
import { courseFor, picture } from './picture.js';
import { inLang, tongue } from './prose.js';

/** All that a figure shows. */
export interface FigureShown {
  technique: Technique;
  figure: Figure;
  words: LocalWords<'figure'>;
  around: string;
}

type Options = Values<'limber-technique-figure'>;

/** The pictures of a movement, each with the step it shows; or one. */
export function techniqueFigure({ technique, figure, words, around }: FigureShown, options: Options = {}): Html {
  const { side, view, still } = options;
  const course = courseFor(figure, technique, side);
  const pose = poseOf(figure, options.pose);
  const telling = { ...words, name: technique.name, course, isSided: technique.sides === 'both' };
  const lang = technique.lang ?? around;
  if (still || pose) {
    const station = stillOf(course, pose ?? course.main);
    const label = labelOf(telling, station);
    return element('figure', tongue(lang, around), picture(figure, station, { view, label }));
  }
  const stills = stillsOf(course).map((station) =>
    box(picture(figure, station, { view }), figcaption(inLang(wordsOf(telling, station), words.lang, lang))),
  );
  return element('section', tongue(lang, around), [p(strong(technique.name)), stills]);
}

function poseOf({ poses }: Figure, id: string | undefined): Figure['poses'][number] | undefined {
  const ids = poses.map((pose) => pose.id);
  const pose = poses.find((one) => one.id === id);
  if (id === undefined || pose) return pose;
  throw new PublishError(`<limber-technique-figure pose>: found "${id}"; ${meant(id, ids)}allowed: ${ids.join(', ')}`);
}
