import { reflectContact, reflectReach } from './mirror.js';
import type { Contact, KeyPose, Pair, Pose, Reach } from '../pose.js';
import type { WrittenFigure } from './figure.js';

/** A group of a pose as it is written: what it leaves out stays as in the pose that this one is like, null takes it away. */
type Changes<T> = { [K in keyof T]?: T[K] | null };

/** Both sides of a pair as they are written: `both` is said for the right one. */
export interface AuthoredPair<T> extends Changes<Pair<T>> {
  both?: T | null;
}

/** A pose as it is written in `figure.yaml`. */
export interface AuthoredPose extends Pick<KeyPose, 'id' | 'steps'> {
  /** An earlier pose that this one starts from. */
  like?: string;
  pelvis?: Changes<Omit<Pose['pelvis'], 'at'>> & Partial<Pick<Pose['pelvis'], 'at'>>;
  spine?: Changes<NonNullable<Pose['spine']>> | null;
  head?: number | null;
  hands?: AuthoredPair<Reach> | null;
  feet?: AuthoredPair<Reach> | null;
  knees?: AuthoredPair<Contact> | null;
  elbows?: AuthoredPair<Contact> | null;
}

export interface AuthoredFigure extends Omit<WrittenFigure, 'view' | 'poses'> {
  view: { turn: number; tilt: number };
  poses: AuthoredPose[];
}

/** One group over another, field by field. */
function over<T extends object>(base: T | null | undefined, own: T | null | undefined): T | null | undefined {
  return own ? { ...base, ...own } : own === null ? null : base;
}

function sides<T>(pair: AuthoredPair<T> | null | undefined, reflect: (one: T) => T): typeof pair {
  if (pair?.both === undefined) return pair;
  const { both, ...own } = pair;
  return { left: both && reflect(both), right: both, ...own };
}

function overPose(base: AuthoredPose | undefined, own: AuthoredPose): AuthoredPose {
  return {
    ...base,
    ...own,
    pelvis: { ...base?.pelvis, ...own.pelvis },
    spine: over(base?.spine, own.spine),
    hands: over(base?.hands, sides(own.hands, reflectReach)),
    feet: over(base?.feet, sides(own.feet, reflectReach)),
    knees: over(base?.knees, sides(own.knees, reflectContact)),
    elbows: over(base?.elbows, sides(own.elbows, reflectContact)),
  };
}

/** Angles of 0 say no more than none. */
const says = (value: unknown): boolean => [value].flat().some(Boolean);

function whatSays<T extends object>(group: T | null | undefined): T | undefined {
  const entries = Object.entries(group ?? {}).filter(([, value]) => says(value));
  return entries.length ? (Object.fromEntries(entries) as T) : undefined;
}

function concise({ id, steps, pelvis, spine, head, hands, feet, knees, elbows }: AuthoredPose): unknown {
  return {
    id,
    steps,
    pelvis: { at: pelvis?.at, ...whatSays({ ...pelvis, at: undefined }) },
    spine: whatSays(spine),
    head: head ?? undefined,
    hands: whatSays(hands),
    feet: whatSays(feet),
    knees: whatSays(knees),
    elbows: whatSays(elbows),
  };
}

/** What is written, as it is drawn: each pose whole, and nothing said that goes without saying. */
export function expanded({ view, stretch, props, poses: written }: AuthoredFigure): WrittenFigure {
  const poses: AuthoredPose[] = [];
  for (const pose of written) {
    const base = poses.find(({ id }) => id === pose.like);
    poses.push(overPose(base, pose));
  }
  const figure = { view: [view.turn, view.tilt], stretch, props, poses: poses.map(concise) };
  // As JSON has it: no undefined, and no minus zero from a reflection.
  return JSON.parse(JSON.stringify(figure)) as WrittenFigure;
}
