import type { Figure, Vec } from './pose.js';
import { skullIn } from './head.js';
import { solve } from './solve.js';
import { add } from './vector.js';
import { project, type Camera } from './view.js';

/** How wide and how high every picture is: so fine that its numbers can be whole. */
export const WIDTH = 3200;
export const HEIGHT = 1800;
const MARGIN = 110;
/** A body height at most: what is small is not shown large. */
const MOST = 2100;
/** From the joints to the skin, and a little more. */
const AROUND = 0.07;

const extents = new WeakMap<Figure, readonly Vec[]>();

/** Everything that a figure's poses reach, on either side. The mat may go on beyond it. */
function extentOf(figure: Figure): readonly Vec[] {
  const known = extents.get(figure);
  if (known) return known;
  const { poses, room = [] } = figure;
  const joints = poses.flatMap((pose) => {
    const { trunk, arms, legs } = solve(pose);
    const limbs = [arms.left, arms.right, legs.left, legs.right].flatMap(({ upper, lower, tip }) => [
      upper,
      lower,
      tip,
    ]);
    const tips = limbs.map(({ origin, forward }) => add(origin, forward, 0.06));
    return [...tips, ...Object.values(trunk).map(({ origin }) => origin), skullIn(trunk.head)[0]![0]];
  });
  const points = [
    ...joints.flatMap(([x, y, z]): Vec[] => [
      [x, y, z],
      [x, y, -z],
    ]),
    ...room.flatMap(({ kind, low, high }): Vec[] =>
      kind === 'mat' ? [] : [low, high, [low[0], low[1], high[2]], [high[0], low[1], low[2]]],
    ),
  ];
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
  const points = extentOf(figure).map((point) => project(camera, point));
  const span = (axis: 0 | 1): [middle: number, size: number] => {
    const along = points.map((point) => point[axis]);
    const [least, most] = [Math.min(...along), Math.max(...along)];
    return [(least + most) / 2, most - least + 2 * AROUND];
  };
  const [[x, wide], [y, high]] = [span(0), span(1)];
  const scale = Math.min(MOST, (WIDTH - 2 * MARGIN) / wide, (HEIGHT - 2 * MARGIN) / high);
  return { scale, across: WIDTH / 2 - x * scale, down: HEIGHT / 2 - y * scale };
}
