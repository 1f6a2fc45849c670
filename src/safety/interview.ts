import type { Answers } from './advice.js';
import type { Level } from './levels.js';

/** What is asked, in order: the signs of each level, and what somebody has. */
export const SCREENS = ['emergency', 'urgent', 'conditions', 'routine'] as const satisfies readonly (
  Level | 'conditions'
)[];

export type Screen = (typeof SCREENS)[number];

/** Whose signs need no more questions. */
const ENDING: readonly Screen[] = ['emergency', 'urgent'];

/** A round of questions. Each step answers with a new one. */
export interface Interview {
  at: Screen | 'intro' | 'result';
  /** The ids that were chosen on each screen; empty for "none of these", none where nothing was chosen. */
  picked: Readonly<Partial<Record<Screen, readonly string[] | undefined>>>;
  /** Whether it has come to a result before. What is asked then is asked once. */
  isChange: boolean;
}

export const START: Interview = { at: 'intro', picked: {}, isChange: false };

export const isScreen = (at: Interview['at']): at is Screen => (SCREENS as readonly string[]).includes(at);

/** Chooses one, or takes it back; without an id "none of these", which goes with no other. */
export function choose(interview: Interview, id?: string): Interview {
  const { at, picked } = interview;
  if (!isScreen(at)) return interview;
  const before = picked[at];
  const toggled = before?.includes(id!) ? before.filter((one) => one !== id) : [...(before ?? []), id!];
  const none = before && !before.length ? undefined : [];
  return { ...interview, picked: { ...picked, [at]: id === undefined ? none : toggled.length ? toggled : undefined } };
}

/** Goes on. Where nothing is chosen, it stays. */
export function next(interview: Interview): Interview {
  const { at, picked, isChange } = interview;
  if (at === 'result' || (isScreen(at) && !picked[at])) return interview;
  const isEnd = ENDING.some((screen) => (isChange || screen === at) && picked[screen]?.length);
  const ahead = isChange ? SCREENS.filter((screen) => !picked[screen]) : SCREENS.slice(placeOf(at) + 1);
  const to = isEnd ? 'result' : at === 'intro' ? SCREENS[0] : (ahead[0] ?? 'result');
  return { at: to, picked, isChange: isChange || to === 'result' };
}

/** Goes to the screen before, and keeps what was chosen. */
export const back = (interview: Interview): Interview =>
  isScreen(interview.at) ? { ...interview, at: SCREENS[placeOf(interview.at) - 1] ?? 'intro' } : interview;

/** Goes back from the result to what was asked. */
export const change = (interview: Interview, at: Screen): Interview => ({ ...interview, at });

/** All that was told. */
export const answersOf = ({
  picked: { conditions = [], emergency = [], urgent = [], routine = [] },
}: Interview): Answers => ({
  signs: [...emergency, ...urgent, ...routine],
  conditions,
});

/** Where a screen stands, from 0. */
export const placeOf = (at: Interview['at']): number => (SCREENS as readonly string[]).indexOf(at);
