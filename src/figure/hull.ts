/** A circle in a picture. */
export type Circle = readonly [x: number, y: number, radius: number];

const TURN = 2 * Math.PI;
/** Where the outline begins: in no direction that the sides of things have. */
const FROM = 0.3;

const [COS, SIN] = [Math.cos(FROM), Math.sin(FROM)];
const far = (circle: Circle): number => circle[0] * COS + circle[1] * SIN + circle[2];

/** Numbers of a path are whole: a picture is some thousands of them wide. */
export const point = (x: number, y: number): string => `${Math.round(x)} ${Math.round(y)}`;

/** How far one direction is round from another: not an angle, but it grows with it, from 0 to 4. */
function round(fromX: number, fromY: number, x: number, y: number): number {
  const cos = fromX * x + fromY * y;
  return fromX * y < fromY * x ? 3 + cos : 1 - cos;
}

/** The outline round some circles: arcs, and the straight lines between them, all in one direction. */
export function hull(circles: readonly Circle[]): string {
  let at = circles.reduce((best, one) => (far(one) > far(best) ? one : best));
  // Which way the outline looks.
  let cos = COS;
  let sin = SIN;
  let first: number | undefined;
  let angle = FROM;
  let path = '';
  let start = '';
  for (let lines = 0; lines < 2 * circles.length; lines++) {
    let next = at;
    let nextCos = COS;
    let nextSin = SIN;
    let soonest = path ? round(cos, sin, COS, SIN) : 4;
    for (const other of circles) {
      const dx = other[0] - at[0];
      const dy = other[1] - at[1];
      const dr = at[2] - other[2];
      const apart = dx * dx + dy * dy;
      // One in the other have no line in common.
      if (dr * dr >= apart) continue;
      const across = Math.sqrt(apart - dr * dr);
      const x = (dx * dr + dy * across) / apart;
      const y = (dy * dr - dx * across) / apart;
      const away = round(cos, sin, x, y);
      if (away >= soonest) continue;
      soonest = away;
      next = other;
      nextCos = x;
      nextSin = y;
    }
    if (next === at) break;
    const turned = Math.atan2(cos * nextSin - sin * nextCos, cos * nextCos + sin * nextSin);
    const sweep = turned < 0 ? turned + TURN : turned;
    cos = nextCos;
    sin = nextSin;
    const leaves = point(at[0] + at[2] * cos, at[1] + at[2] * sin);
    path += `${path ? arc(at, angle, sweep) : 'M'}${leaves}L${point(next[0] + next[2] * cos, next[1] + next[2] * sin)}`;
    start ||= leaves;
    angle += sweep;
    first ??= angle;
    at = next;
  }
  if (first !== undefined) return `${path}${arc(at, angle, TURN - angle + first)}${start}Z`;
  const [x, y, r] = at.map(Math.round) as [number, number, number];
  const half = arc([x, y, r], 0, 0);
  return `M${point(x - r, y)}${half}${point(x + r, y)}${half}${point(x - r, y)}Z`;
}

/** The longest arc in one part: near half a round, whole numbers tell its middle badly. */
const LONGEST = 2.2;

function arc(circle: Circle, from: number, sweep: number): string {
  const r = circle[2];
  const size = `A${point(r, r)} 0 0 1 `;
  const parts = Math.ceil(sweep / LONGEST);
  let path = size;
  for (let i = 1; i < parts; i++) {
    const angle = from + (sweep * i) / parts;
    path += point(circle[0] + r * Math.cos(angle), circle[1] + r * Math.sin(angle)) + size;
  }
  return path;
}
