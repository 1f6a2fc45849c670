import { otherSide, type Contact, type Pair, type Pose, type Reach, type Side, type Spine, type Vec } from '../pose.js';

const swapped = <T extends string>(name: T): T => name.replace(/left|right/, (side) => otherSide(side as Side)) as T;

const reflect = ([x, y, z]: Vec): Vec => [x, y, -z];

/** What is on a leg is given from that leg itself, outward: only the leg changes. */
export function reflectContact<C extends Contact>(contact: C): C {
  const { at, on, over } = contact;
  const way = over && { over: reflect(over) };
  if (!on) return { ...contact, ...way, at: reflect(at) };
  return { ...contact, ...way, on: swapped(on), at: /-/.test(on) ? at : reflect(at) };
}

export function reflectReach(reach: Reach): Reach {
  const reflected = reflectContact(reach);
  for (const key of ['bend', 'point', 'palm'] as const) if (reach[key]) reflected[key] = reflect(reach[key]);
  return reflected;
}

const opposite = (spine: Spine | undefined): Spine | undefined => spine && [-spine[0], -spine[1], -spine[2]];

const exchanged = <T>(pair: Pair<T> | undefined, reflected: (one: T) => T): Pair<T> | undefined =>
  pair && {
    ...(pair.right && { left: reflected(pair.right) }),
    ...(pair.left && { right: reflected(pair.left) }),
  };

/** The same pose on the other side. */
export function mirrored<P extends Pose>(pose: P): P {
  const { pelvis, spine, hands, feet, knees, elbows } = pose;
  return {
    ...pose,
    pelvis: { ...pelvis, at: reflect(pelvis.at), turn: -(pelvis.turn ?? 0), tilt: -(pelvis.tilt ?? 0) },
    spine: spine && { ...spine, tilt: opposite(spine.tilt), twist: opposite(spine.twist) },
    hands: exchanged(hands, reflectReach),
    feet: exchanged(feet, reflectReach),
    knees: exchanged(knees, reflectContact),
    elbows: exchanged(elbows, reflectContact),
  };
}
