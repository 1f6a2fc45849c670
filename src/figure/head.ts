import { ballIn, pairIn, type Ball } from './ball.js';
import type { Frame } from './vector.js';

/** The skull and the jaw. */
export const skullIn = (head: Frame): Ball[] => [
  ballIn(head, 13, 82, 0, 48),
  ballIn(head, -6, 83, 0, 48),
  ballIn(head, 20, 42, 0, 34),
  ...pairIn(head, 30, 26, 11, 20.5),
];
