import type { Vec } from './pose.js';

export const add = (a: Vec, b: Vec, times = 1): Vec => [a[0] + b[0] * times, a[1] + b[1] * times, a[2] + b[2] * times];
export const minus = (a: Vec, b: Vec): Vec => [a[0] - b[0], a[1] - b[1], a[2] - b[2]];
export const scale = (a: Vec, by: number): Vec => [a[0] * by, a[1] * by, a[2] * by];
export const dot = (a: Vec, b: Vec): number => a[0] * b[0] + a[1] * b[1] + a[2] * b[2];
export const length = (a: Vec): number => Math.sqrt(dot(a, a));
export const unit = (a: Vec): Vec => scale(a, 1 / (length(a) || 1));
export const cross = (a: Vec, b: Vec): Vec => [
  a[1] * b[2] - a[2] * b[1],
  a[2] * b[0] - a[0] * b[2],
  a[0] * b[1] - a[1] * b[0],
];
export const mix = (a: number, b: number, t: number): number => a + (b - a) * t;
export const mixVec = (a: Vec, b: Vec, t: number): Vec => [mix(a[0], b[0], t), mix(a[1], b[1], t), mix(a[2], b[2], t)];
export const clamp = (value: number): number => Math.min(1, Math.max(0, value));
export const radians = (angle: number): number => (angle * Math.PI) / 180;

/** The lowest and the highest corner round some points. */
export function cornersOf(points: readonly Vec[]): readonly [Vec, Vec] {
  const low: Vec = [...points[0]!];
  const high: Vec = [...low];
  for (const point of points) {
    for (const axis of [0, 1, 2] as const) {
      low[axis] = Math.min(low[axis], point[axis]);
      high[axis] = Math.max(high[axis], point[axis]);
    }
  }
  return [low, high];
}

/** The part of a direction across another, both of length 1. A direction along it gives way to the next. */
export function perpendicular(axis: Vec, ...choices: Vec[]): Vec {
  for (const choice of choices) {
    const rest = add(choice, axis, -dot(choice, axis));
    if (length(rest) > 1e-3) return unit(rest);
  }
  return perpendicular(axis, [axis[1], axis[2], axis[0]], [1, 0, 0]);
}

/** Three directions at right angles, and where they are. */
export interface Frame {
  origin: Vec;
  forward: Vec;
  up: Vec;
  right: Vec;
}

/** A point given in a frame, in the room. */
export const place = ({ origin, forward, up, right }: Frame, x: number, y: number, z: number): Vec => [
  origin[0] + forward[0] * x + up[0] * y + right[0] * z,
  origin[1] + forward[1] * x + up[1] * y + right[1] * z,
  origin[2] + forward[2] * x + up[2] * y + right[2] * z,
];

/** A frame turned about its own axes: bent forward, then tilted and twisted to its right, in degrees. */
export function turned({ origin, forward, up, right }: Frame, bend: number, tilt: number, twist: number): Frame {
  const spin = (a: Vec, b: Vec, angle: number): [Vec, Vec] => {
    if (!angle) return [a, b];
    const [sin, cos] = [Math.sin(radians(angle)), Math.cos(radians(angle))];
    return [add(scale(a, cos), b, sin), add(scale(b, cos), a, -sin)];
  };
  [up, forward] = spin(up, forward, bend);
  [up, right] = spin(up, right, tilt);
  [forward, right] = spin(forward, right, twist);
  return { origin, forward, up, right };
}
