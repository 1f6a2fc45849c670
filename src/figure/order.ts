import type { Line, Part } from './parts.js';
import type { Vec } from './pose.js';
import { clamp, mix, mixVec } from './vector.js';

/** A part in a picture. */
export interface Painted extends Part {
  /** Left, top, right, bottom. */
  bounds: readonly [number, number, number, number];
  /** The lowest and the highest corner round its lines. */
  reach: readonly [Vec, Vec];
  /** Its lines as they are seen: across, down, and how near to the eye. */
  seen: readonly Line[];
}

/** A limb is in front of what it grows from, where nothing else tells. */
const IN_FRONT = 1e-4;
/** How much wider than its lines a part may be. */
const AROUND = 1.6;
/** On each half of a line it is found out what is nearer. */
const HALVES = [0, 0.5, 1];

/** Far to near. Only what overlaps in the picture has an order; the rest stays in the order given, so that nothing moves without need. */
export function paintersOrder<P extends Painted>(painted: readonly P[], out: Vec): P[] {
  /** What is behind each, and how clearly. */
  const behind = painted.map(() => new Map<P, number>());
  painted.forEach((a, i) => {
    for (let j = 0; j < i; j++) {
      const b = painted[j]!;
      if (!overlap(a.bounds, b.bounds)) continue;
      const near = nearer(a, b, out);
      if (near > 0) behind[i]!.set(b, near);
      else if (near) behind[j]!.set(a, -near);
    }
  });
  const left = new Set(painted.keys());
  const ordered: P[] = [];
  while (left.size) {
    // Three can overlap in a ring: it is broken where it is least clear.
    const wrong = (i: number): number => [...behind[i]!.values()].reduce((sum, clear) => sum + clear, 0);
    const next = [...left].reduce((best, i) => (wrong(i) < wrong(best) ? i : best));
    left.delete(next);
    behind.forEach((some) => some.delete(painted[next]!));
    ordered.push(painted[next]!);
  }
  return ordered;
}

const overlap = (a: Painted['bounds'], b: Painted['bounds']): boolean =>
  a[0] < b[2] && b[0] < a[2] && a[1] < b[3] && b[1] < a[3];

/** How much nearer to the eye one is than another where they overlap. */
function nearer(a: Painted, b: Painted, out: Vec): number {
  if (a.box) return -beside(b, a.box, out);
  if (b.box) return beside(a, b.box, out);
  if (b.from === a.key) return -growing(b, a);
  if (a.from === b.key) return growing(a, b);
  return gap(a.seen, b.seen);
}

/** A thing with straight sides has all of a part beyond one of them. */
function beside({ reach: [least, most] }: Painted, [low, high]: NonNullable<Part['box']>, out: Vec): number {
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

/** Where a limb grows from another part, both are one: it begins a little further on. */
function growing(limb: Painted, { seen, roots = 0 }: Painted): number {
  const [first, ...more] = limb.seen;
  const [start, end, radius] = first!;
  return gap([[mixVec(start, end, limb.root ?? 0), end, radius], ...more], seen.slice(roots)) + IN_FRONT;
}

/** How much nearer some lines are than others: the more so, the more they overlap. */
function gap(a: readonly Line[], b: readonly Line[]): number {
  let sum = 0;
  for (const one of a) {
    for (const other of b) {
      for (const at of HALVES) sum += above(one, at, other) - above(other, at, one);
    }
  }
  return sum;
}

/** How much nearer a point of a line is than another line. */
function above([start, stop, radius]: Line, at: number, [from, to, other]: Line): number {
  const [x, y, near] = mixVec(start, stop, at);
  const [dx, dy] = [to[0] - from[0], to[1] - from[1]];
  const t = clamp(((x - from[0]) * dx + (y - from[1]) * dy) / (dx * dx + dy * dy) || 0);
  const away = Math.hypot(x - from[0] - dx * t, y - from[1] - dy * t);
  return Math.max(0, 1 - away / (AROUND * (radius + other))) * (near - mix(from[2], to[2], t));
}
