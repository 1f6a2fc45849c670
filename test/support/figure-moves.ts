import { stillOf, type Course, type Station } from '../../src/figure/course.js';
import { mirrored } from '../../src/figure/written/mirror.js';
import type { Pose } from '../../src/figure/pose.js';
import { stationsDuring, stationsOf, toAndFro, wayBetween, type Phase } from '../../src/figure/round.js';

/** From one pose to another, each as it is on its own side. */
export interface Move {
  name: string;
  from: Pose;
  to: Pose;
}

export const posed = ({ pose, side }: Station): Pose => (side === 'left' ? mirrored(pose) : pose);

const named = ({ pose, side }: Station): string => (pose.even ? pose.id : `${pose.id} (${side})`);

/** Where a figure goes: all of it from where it rests, round again, and along with a timer. */
function routesOf(course: Course, phases: readonly Phase[]): Station[][] {
  const home = stillOf(course, course.main);
  const stations = stationsOf(course);
  const timed = phases.flatMap((phase) => {
    const shown = stationsDuring(course, phase);
    return shown.length > 1 ? [...toAndFro(shown), shown[0]!] : shown;
  });
  return [
    [home, ...stations, home],
    [...stations.slice(-1), ...stations.slice(0, 1)],
    [home, ...timed, home],
  ];
}

/** Each way that a figure goes, once: back is the same, the other way round. */
export function movesOf(course: Course, phases: readonly Phase[] = []): Move[] {
  const moves = new Map<string, Move>();
  for (const route of routesOf(course, phases)) {
    const all = route.flatMap((to, i) => (i ? wayBetween(course, route[i - 1]!, to) : [to]));
    all.slice(1).forEach((to, i) => {
      const from = all[i]!;
      const [start, end] = [named(from), named(to)];
      const name = `${start} to ${end}`;
      if (start === end || moves.has(name) || moves.has(`${end} to ${start}`)) return;
      moves.set(name, { name, from: posed(from), to: posed(to) });
    });
  }
  return [...moves.values()];
}
