import type { Figure, Vec } from './pose.js';
import { partsOf } from './parts.js';
import { piecesOf } from './props.js';
import { solve } from './solve.js';
import { cornersOf } from './vector.js';
import { project, type Camera } from './view.js';

/** How wide and how high every picture is: so fine that its numbers can be whole. */
export const WIDTH = 3200;
export const HEIGHT = 1800;
const MARGIN = 110;
/** A body height at most: what is small is not shown large. */
const MOST = 2100;
/** From the middle of a ball to the skin, and a little more. */
const AROUND = 0.06;

const extents = new WeakMap<Figure, readonly Vec[]>();

/** Everything that a figure's poses reach, on either side. The mat may go on beyond it. */
function extentOf(figure: Figure): readonly Vec[] {
  const known = extents.get(figure);
  if (known) return known;
  const parts = [...piecesOf(figure.room), ...figure.poses.flatMap((pose) => partsOf(solve(pose)))];
  const balls = parts.flatMap(({ layers }) => layers.flatMap(([, hulls]) => hulls.flat()));
  const points = balls.flatMap(([[x, y, z]]): Vec[] => [
    [x, y, z],
    [x, y, -z],
  ]);
  extents.set(figure, points);
  return points;
}

/** How a room goes into a picture, the same for all of a figure's poses. */
export interface Fit {
  scale: number;
  across: number;
  down: number;
}

export function fitOf(figure: Figure, camera: Camera): Fit {
  const [low, high] = cornersOf(extentOf(figure).map((point) => project(camera, point)));
  const [wide, tall] = [0, 1].map((axis) => high[axis]! - low[axis]! + 2 * AROUND);
  const scale = Math.min(MOST, (WIDTH - 2 * MARGIN) / wide!, (HEIGHT - 2 * MARGIN) / tall!);
  return {
    scale,
    across: (WIDTH - (low[0] + high[0]) * scale) / 2,
    down: (HEIGHT - (low[1] + high[1]) * scale) / 2,
  };
}
