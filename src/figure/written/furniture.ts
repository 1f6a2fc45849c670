import type { Piece, Vec } from '../pose.js';
import type { Prop } from './figure.js';

/** Along x, up, and along z, where a thing does not say. */
const SIZES: Record<Prop['kind'], Vec> = {
  mat: [1.14, 0.008, 0.4],
  chair: [0.25, 0.27, 0.26],
  roller: [0.088, 0.088, 0.36],
  cushion: [0.2, 0.075, 0.3],
  block: [0.13, 0.055, 0.09],
};
/** How thick the legs of a chair are, and how high its back is above the seat. */
const LEG = 0.018;
const BACK = 0.29;

/** The blocks that a thing is made of. */
export function piecesOf({ kind, at: [x, y, z], size = SIZES[kind] }: Prop): Piece[] {
  const [long, high, wide] = size;
  const low: Vec = [x - long / 2, y, z - wide / 2];
  const top: Vec = [x + long / 2, y + high, z + wide / 2];
  return (kind === 'chair' ? chair(low, top) : [{ kind, low, high: top }]).map(rounded);
}

/** Behind who sits on it and looks towards +x is its back, between two posts above its legs. */
function chair([back, floor, left]: Vec, [front, seat, right]: Vec): Piece[] {
  const legs = [left, right - LEG].flatMap((z): Piece[] => [
    { kind: 'leg', low: [back, floor, z], high: [back + LEG, seat - 0.02, z + LEG] },
    { kind: 'leg', low: [front - LEG, floor, z], high: [front, seat - 0.02, z + LEG] },
    { kind: 'leg', low: [back, seat, z], high: [back + LEG, seat + BACK - 0.02, z + LEG] },
  ]);
  return [
    ...legs,
    { kind: 'chair', low: [back, seat - 0.028, left], high: [front, seat, right] },
    { kind: 'chair', low: [back - 0.008, seat + 0.12, left], high: [back + 0.012, seat + BACK, right] },
  ];
}

const round = (value: number): number => Math.round(value * 1e4) / 1e4;
const rounded = ({ kind, low, high }: Piece): Piece => ({
  kind,
  low: low.map(round) as Vec,
  high: high.map(round) as Vec,
});
