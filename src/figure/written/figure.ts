import type { Figure, KeyPose, Vec } from '../pose.js';
import type { Region } from './regions.js';

export const PROPS = ['mat', 'chair', 'roller', 'cushion', 'block'] as const;

/** A thing in the room. */
export interface Prop {
  kind: (typeof PROPS)[number];
  /** The middle of its underside. It stands in the middle, since the other side is the mirror image. */
  at: Vec;
  /** Along x, up, and along z. */
  size?: Vec | undefined;
}

/** A pose whose neck bends by itself until the head rests on something this high, the floor at 0. */
export interface WrittenPose extends KeyPose {
  head?: number | undefined;
}

/** A figure as people write it: regions and things by name. */
export interface WrittenFigure extends Pick<Figure, 'view'> {
  stretch: Region[];
  props?: Prop[] | undefined;
  poses: WrittenPose[];
}
