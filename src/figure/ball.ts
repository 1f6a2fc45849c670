import type { Vec } from './pose.js';
import { place, type Frame } from './vector.js';

/** Bodies are hulls of balls: from any side a ball is a circle. */
export type Ball = readonly [middle: Vec, radius: number];

const THOUSANDTH = 1e-3;

export const ball = (middle: Vec, radius: number): Ball => [middle, radius * THOUSANDTH];

/** A ball in a frame: its middle and its radius in thousandths of a body height. */
export const ballIn = (frame: Frame, x: number, y: number, z: number, radius: number): Ball =>
  ball(place(frame, x * THOUSANDTH, y * THOUSANDTH, z * THOUSANDTH), radius);

/** One on either side. */
export const pairIn = (frame: Frame, x: number, y: number, z: number, radius: number): Ball[] => [
  ballIn(frame, x, y, -z, radius),
  ballIn(frame, x, y, z, radius),
];

/** Points round a circle. */
const ring = (count: number): (readonly [cos: number, sin: number])[] =>
  Array.from({ length: count }, (_, i) => [Math.cos((2 * Math.PI * i) / count), Math.sin((2 * Math.PI * i) / count)]);
export const [FINE, COARSE] = [ring(16), ring(6)];

/** A round edge across a frame's `up`, as cloth has where it ends. */
export const edgeIn = (frame: Frame, x: number, y: number, deep: number, wide: number, thick = 6): Ball[] =>
  COARSE.map(([cos, sin]) => ballIn(frame, x + (deep - thick) * cos, y, (wide - thick) * sin, thick));

/** Balls in rows, each with the next: hulls that meet in the row they share. */
export const chain = (...rows: (readonly Ball[])[]): (readonly Ball[])[] =>
  rows.slice(1).map((row, i) => [...rows[i]!, ...row]);
