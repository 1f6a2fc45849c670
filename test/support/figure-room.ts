import { partsOf, type Layer } from '../../src/figure/parts.js';
import type { Piece, Vec } from '../../src/figure/pose.js';
import { minus, mix, mixVec } from '../../src/figure/vector.js';
import type { Measure, Moment } from './figure-measure.js';

/** Body heights. */
const SINKS = 0.01;
/** A cushion gives way. */
const SINKS_IN: Partial<Record<Piece['kind'], number>> = { cushion: 0.03 };
/** How round edges are. */
const ROUND = 0.008;
const ROUNDER: Partial<Record<Piece['kind'], number>> = { cushion: 0.032 };

type Ball = readonly [middle: Vec, radius: number];

/** Nothing is under the floor. */
export const floor = ({ body }: Moment): Measure[] =>
  partsOf(body).map(({ key, layers }) => ({
    what: `${key} is under the floor`,
    value: Math.max(...ballsOf(layers).map(([middle, radius]) => radius - middle[1])),
    unit: 'H',
    most: SINKS,
  }));

/** Nothing is in what stands in the room. */
export const things =
  (room: readonly Piece[]) =>
  ({ body }: Moment): Measure[] => {
    const pieces = room.filter(({ kind }) => kind !== 'mat');
    if (!pieces.length) return [];
    return partsOf(body).flatMap(({ key, layers }) => {
      const balls = ballsOf(layers);
      return pieces.map((piece): Measure => ({
        what: `${key} is in the ${piece.kind}`,
        value: Math.max(...balls.map(([middle, radius]) => radius - outside(middle, piece))),
        unit: 'H',
        most: SINKS_IN[piece.kind] ?? SINKS,
      }));
    });
  };

/** Balls that are no further apart along a bone than things are thick. */
const BETWEEN = [0, 0.2, 0.4, 0.6, 0.8];

const ballsOf = (layers: readonly Layer[]): Ball[] =>
  layers.flatMap(([, hulls]) =>
    hulls.flatMap((balls) => {
      // More are rows or edges, which lie close enough.
      if (balls.length > 3) return balls;
      return balls.flatMap((one, i): Ball[] => {
        const [end, radius] = balls[i + 1] ?? one;
        return BETWEEN.map((t) => [mixVec(one[0], end, t), mix(one[1], radius, t)]);
      });
    }),
  );

/** How far a point is outside a piece. */
function outside(point: Vec, { kind, low, high }: Piece): number {
  const away = minus(point, mixVec(low, high, 0.5)).map(Math.abs) as Vec;
  const half = minus(high, low).map((size) => size / 2) as Vec;
  if (kind === 'roller') return beyond([Math.hypot(away[0], away[1]) - half[1], away[2] - half[2]]);
  const round = ROUNDER[kind] ?? ROUND;
  return beyond(minus(away, half).map((one) => one + round)) - round;
}

/** How far out of something straight-sided, from how far beyond each of its sides. */
const beyond = (sides: readonly number[]): number =>
  Math.hypot(...sides.map((side) => Math.max(side, 0))) + Math.min(Math.max(...sides), 0);
