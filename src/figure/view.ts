import type { Vec } from './pose.js';
import { dot, radians } from './vector.js';

/** From where something is seen: degrees round it, 0 from the right of a body that faces +x and 90 from its front, and degrees from above. */
export interface View {
  turn: number;
  tilt: number;
}

export const VIEWS = {
  side: { turn: 0, tilt: 8 },
  front: { turn: 90, tilt: 8 },
  back: { turn: -90, tilt: 8 },
  top: { turn: 0, tilt: 85 },
} as const satisfies Record<string, View>;

/** The directions of a picture in the room: across to the right, up, and out of it towards the eye. */
export interface Camera {
  right: Vec;
  up: Vec;
  out: Vec;
}

/** `sign` is -1 in a mirror image of the room. */
export function cameraOf({ turn, tilt }: View, sign = 1): Camera {
  const [sin, cos] = [Math.sin(radians(turn)), Math.cos(radians(turn))];
  const [rise, level] = [Math.sin(radians(tilt)), Math.cos(radians(tilt))];
  return {
    right: [cos, 0, -sin * sign],
    up: [-sin * rise, level, -cos * rise * sign],
    out: [sin * level, rise, cos * level * sign],
  };
}

/** A point of the room in a picture: across, down, and how near to the eye. */
export const project = ({ right, up, out }: Camera, point: Vec): Vec => [
  dot(point, right),
  -dot(point, up),
  dot(point, out),
];
