import type { Scene, Shape } from '../../src/figure/scene.js';
import { outlinesOf, type Point } from './figure-paths.js';

/** Points of a picture to a cell: pictures are compared in squares. */
const CELL = 20;
/** Of arcs, in radians. */
const COARSE = 0.3;

/** What is painted in one go: a part of the body, or of a thing. */
export interface Part {
  key: string;
  shapes: Shape[];
}

/** Lines, and marks on the head, go along with what they are on. */
const IGNORED = /^(mat|shadow|glow|stretch|eyes|hair|ears)/;

/** The parts of a picture, from far to near. */
export function partsIn({ shapes }: Pick<Scene, 'shapes'>): Part[] {
  const parts: Part[] = [];
  for (const shape of shapes) {
    if (IGNORED.test(shape.key)) continue;
    const key = shape.key.replace(/\d$/, '');
    const part = parts.at(-1);
    if (part?.key === key) part.shapes.push(shape);
    else parts.push({ key, shapes: [shape] });
  }
  return parts;
}

/** Two parts that lie over each other, and by how much they change a picture when they change places: in squares of points. */
export interface Pop {
  keys: readonly [string, string];
  area: number;
}

const areaOf = new WeakMap<Part, readonly Point[][]>();

function outlinesIn(part: Part): readonly Point[][] {
  const known = areaOf.get(part);
  if (known) return known;
  const outlines = part.shapes.flatMap(({ d }) => outlinesOf(d, COARSE));
  areaOf.set(part, outlines);
  return outlines;
}

type Box = readonly [left: number, top: number, right: number, bottom: number];

function boxOf(part: Part): Box {
  const points = outlinesIn(part).flat();
  const [across, down] = [points.map(([x]) => x), points.map(([, y]) => y)];
  return [Math.min(...across), Math.min(...down), Math.max(...across), Math.max(...down)];
}

const meet = (a: Box, b: Box): boolean => a[0] < b[2] && b[0] < a[2] && a[1] < b[3] && b[1] < a[3];

/** What is seen to change places between two pictures: what of the second would look different in the order of the first. */
export function popsBetween(before: readonly Part[], after: readonly Part[], { width, height }: Scene): Pop[] {
  const places = new Map(before.map(({ key }, i) => [key, i]));
  const place = ({ key }: Part): number => places.get(key)!;
  const boxes = new Map<Part, Box>();
  const box = (part: Part): Box => boxes.get(part) ?? boxes.set(part, boxOf(part)).get(part)!;
  const isSeen = after.some((a, i) => after.slice(i + 1).some((b) => place(a) > place(b) && meet(box(a), box(b))));
  if (!isSeen) return [];
  const earlier = [...after].sort((a, b) => place(a) - place(b));
  const columns = Math.ceil(width / CELL);
  const blank = (): string[] => new Array<string>(columns * Math.ceil(height / CELL)).fill('');
  const [were, are] = [earlier, after].map((order) => paint(blank(), columns, order));
  const areas = new Map<string, number>();
  were!.forEach((was, i) => {
    const is = are![i]!;
    if (colourOf(was) === colourOf(is)) return;
    const pair = [was, is].map(keyOf).sort().join(' ');
    areas.set(pair, (areas.get(pair) ?? 0) + CELL ** 2);
  });
  return [...areas].map(([pair, area]) => ({ keys: pair.split(' ') as [string, string], area }));
}

const colourOf = (cell: string): string => cell.split(' ')[0]!;
const keyOf = (cell: string): string => cell.split(' ')[1]!;

/** Each cell as it is after all parts are painted one over the other: its colour, and what it belongs to. */
function paint(cells: string[], columns: number, parts: readonly Part[]): string[] {
  for (const { key, shapes } of parts) {
    for (const { kind, d } of shapes) {
      const colour = kind.split(' ')[0]!;
      for (const outline of outlinesOf(d, COARSE)) fill(cells, columns, outline, `${colour} ${key}`);
    }
  }
  return cells;
}

/** Fills a convex outline, row by row. */
function fill(cells: string[], columns: number, outline: readonly Point[], cell: string): void {
  const heights = outline.map(([, y]) => y / CELL);
  const first = Math.max(0, Math.ceil(Math.min(...heights)));
  const last = Math.min(cells.length / columns - 1, Math.floor(Math.max(...heights)));
  for (let row = first; row <= last; row++) {
    const y = row * CELL;
    let [left, right] = [Infinity, -Infinity];
    outline.forEach(([x1, y1], i) => {
      const [x2, y2] = outline[(i + 1) % outline.length]!;
      if (y1 > y === y2 > y) return;
      const x = x1 + ((y - y1) / (y2 - y1)) * (x2 - x1);
      left = Math.min(left, x);
      right = Math.max(right, x);
    });
    const from = Math.max(0, Math.ceil(left / CELL));
    const to = Math.min(columns - 1, Math.floor(right / CELL));
    for (let column = from; column <= to; column++) cells[row * columns + column] = cell;
  }
}
