import type { Pose, Vec } from '../../src/figure/pose.js';
import type { Body } from '../../src/figure/solve.js';
import { dot, unit } from '../../src/figure/vector.js';

/** Something that is measured on a body, and what it may be. */
export interface Measure {
  what: string;
  value: number;
  /** H: body heights. */
  unit: '°' | 'H' | '%';
  least?: number;
  most?: number;
}

/** A body at one moment of a move. */
export interface Moment {
  from: Pose;
  to: Pose;
  /** 0 to 1. */
  at: number;
  body: Body;
  /** One step before, and when the move begins. */
  before: Body;
  start: Body;
}

export const degrees = (angle: number): number => (angle * 180) / Math.PI;

const cosine = (a: Vec, b: Vec): number => Math.min(1, Math.max(-1, dot(unit(a), unit(b))));

/** Degrees between two directions. */
export const between = (a: Vec, b: Vec): number => degrees(Math.acos(cosine(a, b)));

/** Degrees by which a direction rises out of the plane that another one stands on. */
export const rising = (a: Vec, normal: Vec): number => degrees(Math.asin(cosine(a, normal)));
