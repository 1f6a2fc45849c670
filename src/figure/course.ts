import { otherSide, type Figure, type KeyPose, type Side } from './pose.js';

/** A step of a technique. */
export interface Step {
  id: string;
  /** What kind of moment it is. */
  moment?: string | undefined;
  text?: string | undefined;
}

/** Where a figure can be: a pose on one side, and the numbers of the steps that it shows there. */
export interface Station {
  pose: KeyPose;
  side: Side;
  steps: readonly number[];
}

/** What a figure goes through: steps in order, each with the poses that show it. */
export interface Course {
  steps: readonly (Step & { poses: readonly KeyPose[] })[];
  /** On which sides, in order. */
  sides: readonly [Side, Side?];
  /** The pose that all of it is about. */
  main: KeyPose;
}

/** Whether both look the same. */
export const isSame = (a: Station, b: Station): boolean =>
  a.pose === b.pose && (a.side === b.side || Boolean(a.pose.even));

/** Where no pose shows any of the steps, the poses are steps themselves. */
export function courseOf({ poses }: Figure, steps: readonly Step[], sides: Course['sides']): Course {
  const told = steps.map((step) => ({ ...step, poses: poses.filter((pose) => pose.steps.includes(step.id)) }));
  const shown = told.some((step) => step.poses.length) ? told : poses.map((pose) => ({ id: pose.id, poses: [pose] }));
  const main = posesAt(shown, 'hold')[0] ?? posesAt(shown, 'move').at(-1) ?? poses.at(-1)!;
  return { steps: shown, sides, main };
}

/** The poses of all steps of a kind, in order. */
export const posesAt = (steps: Course['steps'], kind: string): readonly KeyPose[] =>
  steps.flatMap(({ moment, poses }) => (moment === kind ? poses : []));

/** The poses that show a step, each once. A step to change sides shows the other side. */
export function stationsFor(course: Course, id: string, side?: Side): Station[] {
  const steps = numbersOf(course, id);
  const { moment, poses = [] } = course.steps[steps[0]! - 1] ?? {};
  const isChange = moment === 'switch';
  const first = course.sides[0];
  const at = side ?? (isChange ? otherSide(first) : first);
  return (isChange && !poses.length ? [course.main] : poses).map((pose) => ({ pose, side: at, steps }));
}

export const numbersOf = ({ steps }: Course, id: string): number[] =>
  steps.flatMap((step, i) => (step.id === id ? [i + 1] : []));

/** Each of its pictures once, with the numbers of all steps that it shows. */
export function stillsOf(course: Course): Station[] {
  const stills: { pose: KeyPose; side: Side; steps: number[] }[] = [];
  for (const { id } of course.steps) {
    for (const station of stationsFor(course, id)) {
      const same = stills.find((still) => isSame(still, station));
      if (same) same.steps.push(...station.steps);
      else stills.push({ ...station, steps: [...station.steps] });
    }
  }
  return stills;
}

/** The picture of a pose. */
export const stillOf = (course: Course, pose: KeyPose): Station =>
  stillsOf(course).find((still) => still.pose === pose) ?? { pose, side: course.sides[0], steps: [] };
