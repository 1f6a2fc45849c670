import type { Line, Part } from './parts.js';
import type { Vec } from './pose.js';
import { add, clamp, dot, minus } from './vector.js';

/** A part in a picture. */
export interface Painted extends Part {
  /** Left, top, right, bottom. */
  bounds: readonly [number, number, number, number];
  /** The lowest and the highest corner round its lines. */
  reach: Line;
}

/** Where a limb grows from, it is in front unless it clearly points away. */
const IN_FRONT = 0.012;

/** Far to near. Only what overlaps in the picture has an order; the rest stays in the order given, so that nothing moves without need. */
export function paintersOrder<P extends Painted>(painted: readonly P[], out: Vec): P[] {
  const behind = painted.map(() => new Set<P>());
  painted.forEach((a, i) => {
    for (let j = 0; j < i; j++) {
      const b = painted[j]!;
      if (!overlap(a.bounds, b.bounds)) continue;
      if (nearer(a, b, out) > 0) behind[i]!.add(b);
      else behind[j]!.add(a);
    }
  });
  const left = new Set(painted.keys());
  const ordered: P[] = [];
  const depth = (i: number): number => dot(painted[i]!.end, out);
  while (left.size) {
    const all = [...left];
    const free = all.find((i) => !behind[i]!.size);
    // Three can overlap in a ring: then the furthest goes first.
    const next = free ?? all.reduce((far, i) => (depth(i) < depth(far) ? i : far));
    left.delete(next);
    behind.forEach((some) => some.delete(painted[next]!));
    ordered.push(painted[next]!);
  }
  return ordered;
}

const overlap = (a: Painted['bounds'], b: Painted['bounds']): boolean =>
  a[0] < b[2] && b[0] < a[2] && a[1] < b[3] && b[1] < a[3];

/** How much nearer to the eye one is than another, where they are closest. */
function nearer(a: Painted, b: Painted, out: Vec): number {
  if (a.box) return -beside(b, a.box, out);
  if (b.box) return beside(a, b.box, out);
  if (b.from === a.key) return -growing(b, a, out);
  if (a.from === b.key) return growing(a, b, out);
  return dot(apart(a.axes, b.axes), out);
}

/** A thing with straight sides has all of a part beyond one of them. */
function beside({ reach: [least, most] }: Painted, [low, high]: Line, out: Vec): number {
  let farthest = -Infinity;
  let side = 0;
  for (const axis of [0, 1, 2] as const) {
    const above = least[axis] - high[axis];
    const below = low[axis] - most[axis];
    if (above > farthest) [farthest, side] = [above, out[axis]];
    if (below > farthest) [farthest, side] = [below, -out[axis]];
  }
  return side;
}

const growing = (limb: Painted, parent: Painted, out: Vec): number =>
  dot(apart([[limb.end, limb.end]], parent.axes), out) + IN_FRONT;

/** The shortest way from some lines to others, from the second to the first. */
function apart(first: readonly Line[], second: readonly Line[]): Vec {
  const ways = first.flatMap((a) => second.map((b) => between(a, b)));
  return ways.reduce((best, way) => (dot(way, way) < dot(best, best) ? way : best));
}

/** The shortest way from one line to another (Ericson, Real-Time Collision Detection, 5.1.9). */
function between([p, pEnd]: Line, [q, qEnd]: Line): Vec {
  const [u, v, w] = [minus(pEnd, p), minus(qEnd, q), minus(p, q)];
  const [uu, vv, uv, uw, vw] = [dot(u, u), dot(v, v), dot(u, v), dot(u, w), dot(v, w)];
  // A point is a line without length.
  const s = clamp((uv * vw - uw * vv) / (uu * vv - uv * uv) || 0);
  const t = clamp((uv * s + vw) / vv || 0);
  return minus(add(p, u, clamp((uv * t - uw) / uu || 0)), add(q, v, t));
}
