/** A circle in a picture. */
export type Circle = readonly [x: number, y: number, radius: number];

const TURN = 2 * Math.PI;
/** Where the outline begins: in no direction that the sides of things have. */
const FROM = 0.3;

const [COS, SIN] = [Math.cos(FROM), Math.sin(FROM)];
const far = ([x, y, radius]: Circle): number => x * COS + y * SIN + radius;

/** Numbers of a path are whole: a picture is some thousands of them wide. */
export const point = (x: number, y: number): string => `${Math.round(x)} ${Math.round(y)}`;

/** The outline round some circles: arcs, and the straight lines between them, all in one direction. */
export function hull(circles: readonly Circle[]): string {
  let at = circles.reduce((best, one) => (far(one) > far(best) ? one : best));
  let start = FROM;
  let angle = FROM;
  let path = '';
  for (let lines = 0; lines < 2 * circles.length; lines++) {
    let next = at;
    let soonest = TURN + FROM - angle;
    for (const other of circles) {
      if (other === at) continue;
      const [dx, dy] = [other[0] - at[0], other[1] - at[1]];
      const ratio = (at[2] - other[2]) / Math.hypot(dx, dy);
      if (!(Math.abs(ratio) < 1)) continue;
      const away = (((Math.atan2(dy, dx) - Math.acos(ratio) - angle) % TURN) + TURN) % TURN;
      if (away < soonest) [soonest, next] = [away, other];
    }
    if (next === at) break;
    angle += soonest;
    if (!path) start = angle;
    const [cos, sin] = [Math.cos(angle), Math.sin(angle)];
    path += `${path ? arc(at, angle - soonest, soonest) : 'M'}${point(at[0] + at[2] * cos, at[1] + at[2] * sin)}L${point(next[0] + next[2] * cos, next[1] + next[2] * sin)}`;
    at = next;
  }
  if (path) return `${path}${arc(at, angle, TURN - angle + start)}${path.slice(1, path.indexOf('L'))}Z`;
  const [x, y, r] = at.map(Math.round) as [number, number, number];
  const half = arc([x, y, r], 0, 0);
  return `M${point(x - r, y)}${half}${point(x + r, y)}${half}${point(x - r, y)}Z`;
}

/** The longest arc in one part: near half a round, whole numbers tell its middle badly. */
const LONGEST = 2.2;

function arc([x, y, r]: Circle, from: number, sweep: number): string {
  const size = `A${Math.round(r)} ${Math.round(r)} 0 0 1 `;
  const parts = Math.ceil(sweep / LONGEST);
  let path = size;
  for (let i = 1; i < parts; i++) {
    const angle = from + (sweep * i) / parts;
    path += point(x + r * Math.cos(angle), y + r * Math.sin(angle)) + size;
  }
  return path;
}
