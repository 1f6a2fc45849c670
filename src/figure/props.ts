import { FINE, ball, type Ball } from './ball.js';
import type { Part } from './parts.js';
import type { Piece, Vec } from './pose.js';

/** What stands in the room. The mat lies under it all. */
export const piecesOf = (room: readonly Piece[] = []): Part[] =>
  room.flatMap(({ kind, low, high }, i): Part[] => {
    const key = `${kind}${i}`;
    const its = { key, axes: [[low, high, 0] as const], box: [low, high] as const };
    if (kind === 'mat') return [];
    if (kind !== 'roller') return [{ ...its, layers: [[kind, [corners(low, high, kind === 'cushion' ? 32 : 8)]]] }];
    const [left, right] = [rim(low, high, low[2], 0.004), rim(low, high, high[2], 0.004)];
    return [
      {
        ...its,
        layers: [
          [kind, [[...left, ...right]]],
          ['end', [rim(low, high, high[2], 0.012)]],
        ],
      },
    ];
  });

/** A block with rounded corners. */
const corners = (low: Vec, high: Vec, round: number): Ball[] =>
  [0, 1, 2, 3, 4, 5, 6, 7].map((bits) => {
    const at = (axis: 0 | 1 | 2): number => (bits & (1 << axis) ? high[axis] - round / 1000 : low[axis] + round / 1000);
    return ball([at(0), at(1), at(2)], round);
  });

/** The rim of a cylinder across. */
function rim(low: Vec, high: Vec, z: number, inset: number): Ball[] {
  const radius = (high[1] - low[1]) / 2;
  const size = radius - inset;
  return FINE.map(([cos, sin]) => ball([low[0] + radius + size * cos, low[1] + radius + size * sin, z], 4));
}
