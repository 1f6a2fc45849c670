import { point } from './hull.js';
import type { Page } from './scene.js';
import { minus, place, type Frame } from './vector.js';
import { project } from './view.js';

/** The hair is a cap on the skull, of more than half a ball: its radius, and how far beyond the middle it is cut. */
const RADIUS = 0.0555;
const CUT = -0.012;
/** Seen so nearly from its edge, the cut is a line. */
const EDGE_ON = 0.05;

/** What is seen of a cap on a ball: an arc of the ball's outline, and the part of the cut's ellipse that faces the eye. It shrinks to nothing without a jump as the head turns. */
export function hair(head: Frame, { at, camera, scale }: Page): string {
  const [x, y] = at(place(head, 0.001, 0.084, 0));
  const [dx, dy, dz] = project(camera, minus(place(head, -0.7, 0.714, 0), head.origin));
  const [radius, cut] = [RADIUS * scale, CUT * scale];
  const flat = Math.hypot(dx, dy);
  const [ux, uy] = [dx / flat, dy / flat];
  /** A point so far along the way the cap points, and so far across. */
  const on = (along: number, across: number): string =>
    point(x + along * ux - across * uy, y + along * uy + across * ux);
  const rim = Math.sqrt(radius ** 2 - cut ** 2);
  const tilt = Math.round((Math.atan2(dy, dx) * 1800) / Math.PI) / 10;
  const ellipse = `A${Math.round(rim * Math.abs(dz))} ${Math.round(rim)} ${tilt} `;
  // Where the cut meets the outline of the ball, unless all of it is in front or behind.
  const along = cut / flat;
  const away = Math.sqrt(radius ** 2 - along ** 2);
  if (!away) {
    const round = (ax: number, half: number, arc: string, sweep: number): string =>
      `M${on(ax, half)}${arc}1 ${sweep} ${on(ax, -half)}${arc}1 ${sweep} ${on(ax, half)}Z`;
    const outline = round(0, radius, `A${Math.round(radius)} ${Math.round(radius)} 0 `, 1);
    return dz > 0 ? outline : outline + round(cut * flat, rim, ellipse, 0);
  }
  const from = on(along, -away);
  const facing = dz > 0 ? '0 1 ' : '1 0 ';
  return `M${from}A${Math.round(radius)} ${Math.round(radius)} 0 1 1 ${on(along, away)}${Math.abs(dz) < EDGE_ON ? 'L' : ellipse + facing}${from}Z`;
}
