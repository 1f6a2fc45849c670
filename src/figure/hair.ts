import { point } from './hull.js';
import type { Page } from './scene.js';
import { minus, place, type Frame } from './vector.js';
import { project } from './view.js';

/** The hair is a cap on the skull, of more than half a ball: its radius, and how far beyond the middle it is cut. */
const RADIUS = 0.0555;
const CUT = -0.012;

/**
 * What is seen of a cap on a ball: an arc of the ball's outline, and the part of the cut's ellipse that faces the eye. It shrinks to nothing without a jump as
 * the head turns, since no arc is longer than a quarter: the middle of a long one would swing about as its ends are rounded.
 */
export function hair(head: Frame, { at, camera, scale }: Page): string {
  const [x, y] = at(place(head, 0.001, 0.084, 0));
  const [dx, dy, dz] = project(camera, minus(place(head, -0.7, 0.714, 0), head.origin));
  const [radius, cut] = [RADIUS * scale, CUT * scale];
  const angle = Math.atan2(dy, dx);
  const [ux, uy] = [Math.cos(angle), Math.sin(angle)];
  /** Points so far along the way the cap points, and so far across, with arcs before each. */
  const through = (arc: string, ...points: readonly (readonly [along: number, across: number])[]) =>
    points.map(([along, across]) => arc + point(x + along * ux - across * uy, y + along * uy + across * ux)).join('');
  // Where the cut meets the outline of the ball, unless all of it is in front or behind.
  const flat = Math.hypot(dx, dy);
  const meet = Math.max(cut / flat, -radius);
  const isWhole = meet === -radius;
  const away = Math.sqrt(radius ** 2 - meet ** 2);
  const r = Math.round(radius);
  const outline =
    through('M', [meet, -away]) + through(`A${r} ${r} 0 0 1 `, [0, -radius], [radius, 0], [0, radius], [meet, away]);
  const rim = Math.sqrt(radius ** 2 - cut ** 2);
  const middle = cut * flat;
  const [front, back] = [middle - rim * dz, middle + rim * dz];
  if (isWhole && dz > 0) return `${outline}Z`;
  const arc = `A${Math.round(rim * Math.abs(dz))} ${Math.round(rim)} ${Math.round((angle * 180) / Math.PI)} 0 `;
  if (dz > 0) return `${outline}${through(`${arc}1 `, [front, 0], [meet, -away])}Z`;
  const [start, end] = isWhole ? [`Z${through('M', [back, 0])}`, [back, 0] as const] : ['', [meet, -away] as const];
  return `${outline}${start}${through(`${arc}0 `, [middle, rim], [front, 0], [middle, -rim], end)}Z`;
}
