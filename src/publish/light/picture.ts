import { courseOf, type Course, type Station } from '../../figure/course.js';
import { SHARED, paintOf } from '../../figure/paints.js';
import type { Figure, Side } from '../../figure/pose.js';
import { sceneOf } from '../../figure/scene.js';
import { VIEWS, type View } from '../../figure/view.js';
import { stepsOf } from '../../elements/technique-figure/options.js';
import type { Technique } from '../../content/schema/technique.js';
import { element, type Html } from './element.js';

export const courseFor = (figure: Figure, technique: Technique, side?: Side): Course =>
  courseOf(figure, stepsOf(technique), side ? [side] : technique.sides === 'both' ? ['right', 'left'] : ['right']);

/** A view by name or in degrees; otherwise from where the figure is seen best. */
function viewOf(figure: Figure, text: string | undefined): View {
  if (text && Object.hasOwn(VIEWS, text)) return VIEWS[text as keyof typeof VIEWS];
  const [turn, tilt] = text?.split(/\s+/).map(Number) ?? figure.view;
  return { turn: turn!, tilt: tilt! };
}

/** In pixels, where no style sheet says otherwise: with the margins of a figure it fits the narrowest phones. */
const WIDTH = 240;

interface PictureOptions {
  view?: string | undefined;
  /** Without, what it shows stands beside it. */
  label?: string;
}

/** A still picture. Like `renderFigure()`, but it takes no classes along: on a page they would be anybody’s. */
export function picture(figure: Figure, { pose, side }: Station, { view, label }: PictureOptions): Html {
  const scene = sceneOf(figure, { from: pose, side }, viewOf(figure, view));
  const paths = scene.shapes.flatMap((shape) => {
    const { d, matrix, opacity } = shape;
    return d
      ? element('path', { ...paintOf(shape), transform: matrix, ...(opacity !== undefined && { opacity }), d })
      : [];
  });
  const box = {
    viewBox: `0 0 ${scene.width} ${scene.height}`,
    width: WIDTH,
    height: Math.round((WIDTH * scene.height) / scene.width),
  };
  const role = label ? { role: 'img' } : { 'aria-hidden': 'true' };
  return element('svg', { ...box, ...SHARED, ...role }, [label ? element('title', {}, label) : '', paths]);
}
