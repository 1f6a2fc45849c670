/** A path is taken apart into points that lie close to each other. */
export type Point = readonly [x: number, y: number];

/** Radians between two points of an arc. */
const STEP = 0.05;
const COMMAND = /([MLAZ])([^MLAZ]*)/g;

/** What a broken path has is not a number. */
const numbers = (text: string): number[] => text.trim().split(/\s+/).filter(Boolean).map(Number);

const spun = ([x, y]: Point, angle: number): Point => [
  x * Math.cos(angle) - y * Math.sin(angle),
  x * Math.sin(angle) + y * Math.cos(angle),
];

/** Points along an arc of a circle of radius 1, or of what its ends need. */
function round([x1, y1]: Point, [x2, y2]: Point, isLarge: boolean, isSwept: boolean, step: number): Point[] {
  const chord = Math.hypot(x2 - x1, y2 - y1);
  const r = Math.max(1, chord / 2);
  const away = Math.sqrt(Math.max(0, r ** 2 - chord ** 2 / 4)) * (isLarge === isSwept ? -1 : 1);
  const [x, y] = [(x1 + x2) / 2 - ((y2 - y1) / chord) * away, (y1 + y2) / 2 + ((x2 - x1) / chord) * away];
  const from = Math.atan2(y1 - y, x1 - x);
  let turn = Math.atan2(y2 - y, x2 - x) - from;
  if (isSwept && turn < 0) turn += 2 * Math.PI;
  if (!isSwept && turn > 0) turn -= 2 * Math.PI;
  const count = Math.ceil(Math.abs(turn) / step);
  return Array.from({ length: count + 1 }, (_, i): Point => {
    const angle = from + (turn * i) / count;
    return [x + r * Math.cos(angle), y + r * Math.sin(angle)];
  });
}

/** Points along an arc, as SVG draws it (SVG 2, 9.5.1): between a point and itself there is none, and without a radius it is a line. */
function along(from: Point, to: Point, [wide, high, tilt, isLarge, isSwept]: readonly number[], step: number): Point[] {
  if (from[0] === to[0] && from[1] === to[1]) return [];
  if (!wide || !high) return [to];
  const angle = (tilt! * Math.PI) / 180;
  const [start, end] = [from, to].map((point): Point => {
    const [x, y] = spun(point, -angle);
    return [x / wide, y / high];
  });
  return round(start!, end!, !!isLarge, !!isSwept, step).map(([x, y]) => spun([x * wide, y * high], angle));
}

/** The outlines of a path of straight lines and arcs, each closed. */
export function outlinesOf(d: string, step = STEP): Point[][] {
  const outlines: Point[][] = [];
  let at: Point = [NaN, NaN];
  for (const [, command, text] of d.matchAll(COMMAND)) {
    const given = numbers(text!);
    if (command === 'Z') continue;
    const end: Point = [given.at(-2)!, given.at(-1)!];
    if (command === 'M') outlines.push([end]);
    else if (command === 'L') outlines.at(-1)!.push(end);
    else outlines.at(-1)!.push(...along(at, end, given, step), end);
    at = end;
  }
  return outlines;
}

/** What is inside some outlines, in squares: those that go round the other way are holes. */
export const areaOf = (outlines: readonly (readonly Point[])[]): number =>
  outlines.reduce((sum, points) => sum + areaIn(points), 0);

const areaIn = (points: readonly Point[]): number =>
  points.reduce((sum, [x, y], i) => {
    const [nextX, nextY] = points[(i + 1) % points.length]!;
    return sum + (x * nextY - nextX * y) / 2;
  }, 0);

/** Whether a point is inside outlines: they go round it, and holes the other way. */
export function isInside([x, y]: Point, outlines: readonly (readonly Point[])[]): boolean {
  let rounds = 0;
  for (const points of outlines) {
    points.forEach(([x1, y1], i) => {
      const [x2, y2] = points[(i + 1) % points.length]!;
      if (y1 > y === y2 > y) return;
      if (x1 + ((y - y1) / (y2 - y1)) * (x2 - x1) > x) rounds += y2 > y1 ? 1 : -1;
    });
  }
  return rounds !== 0;
}
