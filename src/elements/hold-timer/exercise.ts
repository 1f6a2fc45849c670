import type { Technique } from '../../content/schema/technique.js';
import { oneOf, warnOf } from '../../page/warn.js';
import type { Exercise, Pace } from '../../timer/exercise.js';

/** The attributes of a timer that say how much to do. */
export interface DoseAttributes {
  seconds: number | null;
  sides: 'none' | 'both' | null;
  reps: number | null;
  rest: number | null;
  prepare: number | null;
  switch: number | null;
  breath: string | null;
}

/** The lowest and the highest of what is counted. */
const LIMITS = { seconds: [1, 3600], reps: [1, 50], rest: [0, 600], prepare: [0, 600], switch: [0, 600] } as const;
const PACE = /^([1-9]|1[0-5])-([1-9]|1[0-5])$/;

function counted(host: Element & DoseAttributes, name: keyof typeof LIMITS): number | undefined {
  const value = host[name] ?? undefined;
  const [low, high] = LIMITS[name];
  if (value === undefined || (Number.isInteger(value) && value >= low && value <= high)) return value;
  warnOf(host, name, value, `whole numbers, ${low} to ${high}`);
  return undefined;
}

/** "4-6": seconds to breathe in and out. */
function breathOf(host: Element & DoseAttributes): Pace | undefined {
  const text = String(host.breath ?? '').trim();
  const [match, inward, outward] = PACE.exec(text) ?? [];
  if (match) return { in: Number(inward), out: Number(outward) };
  if (text) warnOf(host, 'breath', text, 'seconds in and out, 1 to 15 each, such as 4-6');
  return undefined;
}

/** What is to be done: the technique's dose, or the page's own; attributes go first. Undefined where a technique has none. */
export function exerciseOf(host: Element & DoseAttributes, technique: Technique | undefined): Exercise | undefined {
  const seconds = counted(host, 'seconds');
  const dose = technique?.dose;
  if (technique && !dose && !seconds) return undefined;
  return {
    dose: dose ?? { kind: 'hold', seconds: 30 },
    sides: oneOf(host, 'sides', host.sides ?? undefined, ['none', 'both'] as const, dose && technique?.sides),
    seconds,
    reps: counted(host, 'reps'),
    rest: counted(host, 'rest'),
    prepare: counted(host, 'prepare'),
    switch: counted(host, 'switch'),
    breath: breathOf(host),
  };
}
