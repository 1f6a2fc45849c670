import type { Shape } from './scene.js';
import { mix } from './vector.js';

/** What a drawing is coloured in where no style sheet says otherwise: as on a light page. */
export const COLOURS = {
  top: '#0b7a70',
  trousers: '#33475a',
  skin: '#c98d6b',
  hair: '#43302a',
  shoes: '#e9e4dc',
  stretch: '#e8862a',
  prop: '#b99a70',
  shade: '#ffffff',
} as const;

const BLACK = '#000000';
/** How much darker outlines are. */
const OUTLINE = 0.18;
/** How much lighter each degree of the far side is. */
const FAR = 0.04;

function mixed(colour: string, other: string, share: number): string {
  const channel = (at: number): string => {
    const [from, to] = [colour, other].map((one) => parseInt(one.slice(at, at + 2), 16));
    return Math.round(mix(from!, to!, share))
      .toString(16)
      .padStart(2, '0');
  };
  return `#${channel(1)}${channel(3)}${channel(5)}`;
}

const { top, trousers, skin, hair, shoes, stretch, prop, shade } = COLOURS;

const FILLS: Readonly<Record<string, string>> = {
  top,
  trousers,
  skin,
  shoes,
  hair,
  eyes: hair,
  chair: prop,
  block: prop,
  roller: prop,
  leg: mixed(prop, BLACK, 0.15),
  end: mixed(prop, '#ffffff', 0.2),
  cushion: mixed(prop, top, 0.35),
};

type Paint = Readonly<Record<string, string | number>>;

const line = (stroke: string, width: number, opacity?: number): Paint => ({
  fill: 'none',
  stroke,
  'stroke-width': width,
  'stroke-linecap': 'round',
  ...(opacity && { 'stroke-opacity': opacity }),
});

const PAINTS: Readonly<Record<string, Paint>> = {
  mat: { fill: top, stroke: top, 'stroke-width': 24, opacity: 0.26 },
  shadow: line(BLACK, 70, 0.16),
  glow: line(stretch, 110, 0.38),
  stretch: line(stretch, 34),
};

/** What all paths of a drawing share. */
export const SHARED: Paint = { 'stroke-width': 8, 'stroke-linejoin': 'round', 'paint-order': 'stroke' };

/** The colours of a shape, by its classes, as presentation attributes: any style sheet goes before them. */
export function paintOf({ kind }: Shape): Paint {
  const [name = '', ...more] = kind.split(' ');
  const line = PAINTS[name];
  if (line) return line;
  const far = Number(/far-(\d)/.exec(kind)?.[1] ?? 0);
  const fill = mixed(FILLS[name]!, shade, far * FAR);
  return { fill, stroke: more.includes('seam') ? 'none' : mixed(fill, BLACK, OUTLINE) };
}
