import { html } from '@lit-labs/ssr';
import type { LocalWords } from '../../content/library.js';
import { unlike } from '../../content/language.js';
import type { Technique } from '../../content/schema/technique.js';
import { frame } from '../../elements/frame.js';
import { stage } from '../../elements/technique-figure/pictures.js';
import { courseOf, stillOf, type Course } from '../../figure/course.js';
import { stepsOf } from '../../elements/technique-figure/options.js';
import type { Figure, KeyPose } from '../../figure/pose.js';
import { sceneOf } from '../../figure/scene.js';
import type { View } from '../../figure/view.js';
import { fillIn, markupOf } from './markup.js';

/** All that a figure shows at rest. */
export interface FigureAtRest {
  figure: Figure;
  technique: Technique | undefined;
  words: LocalWords<'figure'>;
  lang: string;
  pose?: KeyPose | undefined;
  sides: Course['sides'];
  view: View;
  still: boolean;
}

/** The root of a figure, with its picture in it: a script draws that anew, and all else stays. */
export async function figureRoot(at: FigureAtRest): Promise<string> {
  const { figure, technique, words, sides, view, still, lang } = at;
  const course = courseOf(figure, stepsOf(technique), sides);
  const station = stillOf(course, at.pose ?? course.main);
  const telling = {
    ...words,
    name: technique?.name ?? words.words.figure.name,
    course,
    isSided: technique?.sides === 'both',
  };
  const root = await markupOf(frame(unlike(words.lang, lang), stage(still, telling, station)));
  const { width, height, shapes } = sceneOf(figure, { from: station.pose, side: station.side }, view);
  const paths = shapes.map(
    ({ kind, d, opacity = 1, matrix = '' }) =>
      html`<path class=${kind} d=${d} opacity=${opacity} transform=${matrix}></path>`,
  );
  const drawn = await markupOf(html`<g data-ahead>${paths}</g>`);
  return fillIn(
    root,
    /<svg part="picture" class="drawing"([^>]*)>/,
    ([, rest]) => `<svg part="picture" class="drawing" viewBox="0 0 ${width} ${height}"${rest}>${drawn}`,
  );
}
