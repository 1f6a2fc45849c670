import { SHARED, paintOf } from './paints.js';
import { SIDES, type Figure, type KeyPose, type Side } from './pose.js';
import { sceneOf } from './scene.js';
import { VIEWS, type View } from './view.js';

export type { Figure, KeyPose, Side } from './pose.js';
export type { View } from './view.js';

export interface RenderOptions {
  /** The id of a pose; otherwise the last one. */
  pose?: string | undefined;
  /** The side it is done on; otherwise the right. */
  side?: Side | undefined;
  /** From where it is seen: by name, or degrees round it and from above, 5 to 85; otherwise from where it is seen best. */
  view?: keyof typeof VIEWS | View | readonly [turn: number, tilt: number] | undefined;
  /** What the picture says to who cannot see it. Without it, it is decoration. */
  label?: string | undefined;
}

/** Draws a pose of a figure as an SVG image that needs no style sheet; one for `<limber-technique-figure>` may recolour it by its classes. */
export function renderFigure(figure: Figure, { pose, side, view, label }: RenderOptions = {}): string {
  const moment = { from: poseOf(figure, pose), side: sideOf(side) };
  const { width, height, shapes } = sceneOf(figure, moment, viewOf(figure, view));
  const drawn = shapes.filter(({ d }) => d);
  const paths = drawn.map((shape) => {
    const { kind, d, matrix, opacity } = shape;
    return `<path${attributes({ class: kind, ...paintOf(shape), transform: matrix, ...(opacity !== undefined && { opacity }), d })}/>`;
  });
  const named = label ? { role: 'img' } : { 'aria-hidden': 'true' };
  const root = { xmlns: 'http://www.w3.org/2000/svg', class: 'drawing', viewBox: `0 0 ${width} ${height}` };
  const title = label ? `<title>${escaped(label)}</title>` : '';
  return `<svg${attributes({ ...root, ...SHARED, ...named })}>${title}${paths.join('')}</svg>`;
}

const attributes = (values: Readonly<Record<string, string | number | undefined>>): string =>
  Object.entries(values)
    .map(([name, value]) => (value === undefined ? '' : ` ${name}="${value}"`))
    .join('');

/** Text of an XML document, without the characters that none may have. */
const escaped = (text: string): string =>
  text
    .replace(/[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu, '')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;');

function refuse(option: string, value: unknown, allowed: string): never {
  throw new RangeError(`renderFigure: ${option} is ${JSON.stringify(value)}, and should be ${allowed}.`);
}

function poseOf({ poses }: Figure, id: string | undefined): KeyPose {
  const pose = id === undefined ? poses.at(-1) : poses.find((one) => one.id === id);
  return pose ?? refuse('pose', id, `one of ${poses.map((one) => one.id).join(', ')}`);
}

function sideOf(side: Side = 'right'): Side {
  return SIDES.includes(side) ? side : refuse('side', side, `one of ${SIDES.join(', ')}`);
}

function viewOf(figure: Figure, view: RenderOptions['view'] = figure.view): View {
  const degrees = degreesOf(view);
  if (degrees && Number.isFinite(degrees.turn) && degrees.tilt >= 5 && degrees.tilt <= 85) return degrees;
  const names = Object.keys(VIEWS).join(', ');
  return refuse('view', view, `one of ${names}, or [turn, tilt] in degrees, with a tilt from 5 to 85`);
}

function degreesOf(view: NonNullable<RenderOptions['view']>): View | undefined {
  if (typeof view === 'string') return Object.hasOwn(VIEWS, view) ? VIEWS[view] : undefined;
  return 'turn' in view ? { ...view } : { turn: view[0], tilt: view[1] };
}
