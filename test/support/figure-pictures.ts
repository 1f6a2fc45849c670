import type { Scene } from '../../src/figure/scene.js';
import { outlinesOf, type Point } from './figure-paths.js';

/** Points of a picture to a cell: pictures are compared in squares. */
const CELL = 16;
/** Of arcs, in radians. */
const COARSE = 0.3;

/** What is painted in one go: a part of the body, or of a thing. */
export interface Part {
  key: string;
  shapes: { colour: string; d: string }[];
}

/** Lines, and marks on the head, go along with what they are on. */
const IGNORED = /^(mat|shadow|glow|stretch|eyes|hair|ears)/;

/** The parts of a picture, from far to near. */
export function partsIn({ shapes }: Scene): Part[] {
  const parts: Part[] = [];
  for (const { key, kind, d } of shapes) {
    if (IGNORED.test(key)) continue;
    const name = key.replace(/\d$/, '');
    let part = parts.at(-1);
    if (part?.key !== name) parts.push((part = { key: name, shapes: [] }));
    part.shapes.push({ colour: kind.split(' ')[0]!, d });
  }
  return parts;
}

/** The colour of each cell, and what it belongs to, after all parts are painted one over the other. */
export function painted({ width, height }: Scene, parts: readonly Part[]): string[] {
  const columns = Math.ceil(width / CELL);
  const cells = new Array<string>(columns * Math.ceil(height / CELL)).fill('');
  for (const { key, shapes } of parts) {
    for (const { colour, d } of shapes) {
      for (const outline of outlinesOf(d, COARSE)) fill(cells, columns, outline, `${colour} ${key}`);
    }
  }
  return cells;
}

/** Fills a convex outline, row by row. */
function fill(cells: string[], columns: number, outline: readonly Point[], colour: string): void {
  const heights = outline.map(([, y]) => y);
  const rows = cells.length / columns;
  const [first, last] = [
    Math.max(0, Math.ceil(Math.min(...heights) / CELL)),
    Math.min(rows - 1, Math.floor(Math.max(...heights) / CELL)),
  ];
  for (let row = first; row <= last; row++) {
    const y = row * CELL;
    let [left, right] = [Infinity, -Infinity];
    outline.forEach(([x1, y1], i) => {
      const [x2, y2] = outline[(i + 1) % outline.length]!;
      if (y1 > y === y2 > y) return;
      const x = x1 + ((y - y1) / (y2 - y1)) * (x2 - x1);
      [left, right] = [Math.min(left, x), Math.max(right, x)];
    });
    const [from, to] = [Math.max(0, Math.ceil(left / CELL)), Math.min(columns - 1, Math.floor(right / CELL))];
    for (let column = from; column <= to; column++) cells[row * columns + column] = colour;
  }
}

const colourOf = (cell: string): string => cell.split(' ')[0]!;

/** Where two pictures differ in colour: how much of what is now what, in squares of points. */
export function changes(before: readonly string[], after: readonly string[]): Map<string, number> {
  const areas = new Map<string, number>();
  before.forEach((was, i) => {
    const is = after[i]!;
    if (colourOf(was) === colourOf(is)) return;
    const pair = `${was} to ${is}`;
    areas.set(pair, (areas.get(pair) ?? 0) + CELL ** 2);
  });
  return areas;
}
