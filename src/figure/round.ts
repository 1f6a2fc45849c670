import { numbersOf, posesAt, stationsFor, type Course, type Station } from './course.js';
import type { KeyPose, Side } from './pose.js';

/** A phase of a timer. */
export interface Phase {
  kind: string;
  step?: string | undefined;
  side?: Side | undefined;
}

/** Poses and back again: all but the one it begins with. */
export const toAndFro = <T>(poses: readonly T[]): T[] => [...poses, ...poses.slice(1, -1).reverse()];

/** Twice to and fro, where there is more than one. */
export const swung = <T>(poses: readonly T[]): T[] =>
  poses.length > 1 ? [...toAndFro(poses), ...toAndFro(poses)] : [...poses];

/** All of a course in order, one side after the other. */
export function stationsOf(course: Course): Station[] {
  const [first, second] = course.sides;
  const stations = roundOf(course, first);
  if (!second || !stations.length) return stations;
  // Back where it was before, and the same on both sides: it goes on from there.
  const end = stations.at(-1)!.pose;
  const before = stations.slice(0, -1).findLastIndex(({ pose }) => pose === end);
  return [...stations, ...roundOf(course, second).slice(end.even ? before + 1 : 0)];
}

function roundOf({ steps }: Course, side: Side): Station[] {
  const stations: { pose: KeyPose; side: Side; steps: number[] }[] = [];
  steps.forEach(({ moment, poses }, i) => {
    for (const pose of moment === 'switch' ? [] : swung(poses)) {
      const last = stations.at(-1);
      if (last?.pose === pose) last.steps.push(i + 1);
      else stations.push({ pose, side, steps: [i + 1] });
    }
  });
  return stations;
}

/** The way between two stations, without the first: from side to side through a pose that is the same on both. */
export function wayBetween(course: Course, from: Station, to: Station): Station[] {
  if (from.side === to.side || from.pose.even || to.pose.even) return [to];
  const poses = course.steps.flatMap((step) => step.poses);
  const isEven = ({ even }: KeyPose): boolean => Boolean(even);
  const middle = poses.slice(0, poses.indexOf(course.main)).findLast(isEven) ?? poses.find(isEven);
  return middle ? [{ pose: middle, side: to.side, steps: to.steps }, to] : [to];
}

/** Where to be during a phase of a timer: to and fro where there are several, and where it is already where there are none. */
export function stationsDuring(course: Course, { kind, step = '', side = course.sides[0] }: Phase): Station[] {
  const shown = stationsFor(course, step, side);
  const [first, second = first] = shown;
  if (first && kind === 'in') return [first];
  if (second && kind === 'out') return [second];
  // All the way over only with the move that comes next.
  const isEarly = kind === 'switch' && shown.some(({ pose }) => pose === course.main);
  if (first && !isEarly) return shown;
  if (kind === 'rest') return [];
  const isMain = ['move', 'hold', 'in', 'out'].includes(kind);
  return [{ pose: isMain ? course.main : readyIn(course), side, steps: numbersOf(course, step) }];
}

/** The pose to begin from. */
const readyIn = ({ steps, main }: Course): KeyPose =>
  posesAt(steps, 'set-up').at(-1) ?? steps.find(({ poses }) => poses.length)?.poses[0] ?? main;
