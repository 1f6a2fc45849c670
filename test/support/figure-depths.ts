import { SIDES, type Vec } from '../../src/figure/pose.js';
import type { Body } from '../../src/figure/solve.js';
import { clamp, mix, mixVec } from '../../src/figure/vector.js';
import { project, type Camera } from '../../src/figure/view.js';
import { headOf, limbsOf, trunkOf, type LimbPart, type Solid } from './figure-solids.js';

/** What a part of a picture is of the body. */
const KEYS: Readonly<Record<LimbPart, string>> = {
  'upper arm': 'arm',
  forearm: 'forearm',
  hand: 'forearm',
  thigh: 'thigh',
  shank: 'shank',
  foot: 'foot',
};

/** The body by the keys of its parts. */
export function solidsOf(body: Body): Map<string, Solid[]> {
  const solids = new Map<string, Solid[]>([
    ['trunk', trunkOf(body)],
    ['head', headOf(body)],
  ]);
  for (const side of SIDES) for (const key of Object.values(KEYS)) solids.set(`${side}-${key}`, []);
  for (const { side, part, ...solid } of limbsOf(body)) solids.get(`${side}-${KEYS[part]}`)!.push(solid);
  return solids;
}

/** Points along a line. */
const ALONG = [0, 0.2, 0.4, 0.6, 0.8, 1];

export interface Overlap {
  /** How much nearer to the eye the first one is than the second, skin to skin: less than 0 where it is further away. */
  nearer: number;
  /** How far the middle of the first is inside the outline of the second. */
  inside: number;
}

/** Where the middle of one thing is seen over or under another, with clear space between both. */
export function overlaps(first: readonly Solid[], second: readonly Solid[], camera: Camera): Overlap[] {
  return first.flatMap((a) =>
    ALONG.flatMap((t) => {
      const point = project(camera, mixVec(a.from, a.to, t));
      const radius = mix(...a.radii, t);
      return second.flatMap((b): Overlap[] => {
        const [from, to] = [project(camera, b.from), project(camera, b.to)];
        const [at, away] = nearestIn(point, from, to);
        const [other, wide] = [mixVec(from, to, at), mix(...b.radii, at)];
        const apart = Math.abs(point[2] - other[2]) - radius - wide;
        if (apart <= 0 || away >= wide) return [];
        return [{ nearer: Math.sign(point[2] - other[2]) * apart, inside: wide - away }];
      });
    }),
  );
}

/** How far along a line its point is that is nearest in the picture, and how far away that is. */
function nearestIn([x, y]: Vec, [ax, ay]: Vec, [bx, by]: Vec): [at: number, away: number] {
  const [dx, dy] = [bx - ax, by - ay];
  const at = clamp(((x - ax) * dx + (y - ay) * dy) / (dx ** 2 + dy ** 2) || 0);
  return [at, Math.hypot(x - ax - dx * at, y - ay - dy * at)];
}
