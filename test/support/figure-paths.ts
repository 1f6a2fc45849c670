/** A path is taken apart into points that lie close to each other. */
export type Point = readonly [x: number, y: number];

/** Radians between two points of an arc. */
const STEP = 0.05;
const COMMAND = /([MLAZ])([^MLAZ]*)/g;

/** What an endless, broken or misspelt path has is not a number. */
const numbers = (text: string): number[] => text.trim().split(/\s+/).filter(Boolean).map(Number);

/** Points along an arc, as SVG draws it (SVG 2, B.2.4). A radius too small for its ends grows. */
function along(
  [x1, y1]: Point,
  [x2, y2]: Point,
  radius: number,
  isLarge: boolean,
  isSwept: boolean,
  step: number,
): Point[] {
  const chord = Math.hypot(x2 - x1, y2 - y1);
  // Between a point and itself there is no arc.
  if (!chord) return [];
  const r = Math.max(radius, chord / 2);
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

/** The outlines of a path of straight lines and round arcs, each closed. */
export function outlinesOf(d: string, step = STEP): Point[][] {
  const outlines: Point[][] = [];
  let at: Point = [NaN, NaN];
  for (const [, command, text] of d.matchAll(COMMAND)) {
    const given = numbers(text!);
    if (command === 'Z') continue;
    const end: Point = [given.at(-2)!, given.at(-1)!];
    if (command === 'M') outlines.push([end]);
    else if (command === 'L') outlines.at(-1)!.push(end);
    else {
      const [radius, , , isLarge, isSwept] = given;
      outlines.at(-1)!.push(...along(at, end, radius!, !!isLarge, !!isSwept, step), end);
    }
    at = end;
  }
  return outlines;
}
