import type { Line, Part } from './parts.js';
import type { Vec } from './pose.js';
import { clamp, cornersOf, mix, mixVec } from './vector.js';

export type Bounds = [left: number, top: number, right: number, bottom: number];

/** A part in a picture. */
export interface Painted {
  part: Part;
  /** What it takes up of the picture, with its skin. */
  bounds: Bounds;
  /** Its lines as they are seen: across, down, and how near to the eye. */
  seen: readonly Line[];
}

/** A limb is in front of what it grows from, where nothing else tells. */
const IN_FRONT = 1e-4;
/** How much wider than its lines a part may be. */
const AROUND = 1.6;
/** So exact are sums of how clear it is. */
const EXACT = 1e-12;
/** On each half of a line it is found out what is nearer. */
const HALVES = [0, 0.5, 1];

/** Far to near. Only what overlaps in the picture has an order; the rest stays in the order given, so that nothing moves without need. */
export function paintersOrder<P extends Painted>(painted: readonly P[], out: Vec): P[] {
  /** How clearly each is in front of each other one, and of all that is not yet painted. */
  const count = painted.length;
  // Plain lists: typed ones of this size are dear to make.
  const over = new Array<number>(count * count).fill(0);
  const wrong = new Array<number>(count).fill(0);
  painted.forEach((a, i) => {
    for (let j = 0; j < i; j++) {
      const b = painted[j]!;
      if (!overlap(a.bounds, b.bounds)) continue;
      const near = nearer(a, b, out);
      const front = near > 0 ? i : j;
      const clear = Math.abs(near);
      over[front * count + i + j - front] = clear;
      wrong[front]! += clear;
    }
  });
  return painted.map(() => {
    // Three can overlap in a ring: it is broken where it is least clear.
    let next = 0;
    for (let i = 1; i < count; i++) if (wrong[i]! < wrong[next]! - EXACT) next = i;
    wrong[next] = Infinity;
    for (let i = 0; i < count; i++) wrong[i]! -= over[i * count + next]!;
    return painted[next]!;
  });
}

const overlap = (a: Bounds, b: Bounds): boolean => a[0] < b[2] && b[0] < a[2] && a[1] < b[3] && b[1] < a[3];

/** How much nearer to the eye one is than another where they overlap. */
function nearer(a: Painted, b: Painted, out: Vec): number {
  const [one, other] = [a.part, b.part];
  if (one.box) return -beside(b, one.box, out);
  if (other.box) return beside(a, other.box, out);
  if (other.from === one.key) return -growing(b, a);
  if (one.from === other.key) return growing(a, b);
  return gap(a.seen, b.seen);
}

/** A thing with straight sides has all of a part beyond one of them. */
function beside({ part: { axes } }: Painted, [low, high]: NonNullable<Part['box']>, out: Vec): number {
  const [least, most] = cornersOf(axes.flatMap(([from, to]) => [from, to]));
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
function growing(
  { part: { root = 0 }, seen: [first, ...more] }: Painted,
  { part: { roots = 0 }, seen }: Painted,
): number {
  const [start, end, radius] = first!;
  return gap([[mixVec(start, end, root), end, radius], ...more], seen.slice(roots)) + IN_FRONT;
}

/** How much nearer some lines are than others: the more so, the more they overlap. */
function gap(a: readonly Line[], b: readonly Line[]): number {
  let sum = 0;
  for (const one of a) {
    for (const other of b) {
      if (isApart(one, other)) continue;
      for (const at of HALVES) sum += above(one, at, other) - above(other, at, one);
    }
  }
  return sum;
}

/** Whether lines are so far from each other that none is over the other: most are, and this is soon told. */
function isApart(one: Line, other: Line): boolean {
  const around = AROUND * (one[2] + other[2]);
  const isBefore = (a: Line, b: Line, axis: 0 | 1): boolean =>
    Math.max(a[0][axis], a[1][axis]) + around < Math.min(b[0][axis], b[1][axis]);
  return isBefore(one, other, 0) || isBefore(other, one, 0) || isBefore(one, other, 1) || isBefore(other, one, 1);
}

/** How much nearer a point of a line is than another line. This runs a thousand times a frame. */
function above(one: Line, at: number, other: Line): number {
  const [start, from, to] = [one[0], other[0], other[1]];
  const x = mix(start[0], one[1][0], at) - from[0];
  const y = mix(start[1], one[1][1], at) - from[1];
  const dx = to[0] - from[0];
  const dy = to[1] - from[1];
  const t = clamp((x * dx + y * dy) / (dx * dx + dy * dy) || 0);
  const away = (x - dx * t) ** 2 + (y - dy * t) ** 2;
  const around = AROUND * (one[2] + other[2]);
  if (away >= around * around) return 0;
  return (1 - Math.sqrt(away) / around) * (mix(start[2], one[1][2], at) - mix(from[2], to[2], t));
}
