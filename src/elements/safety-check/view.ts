import type { LocalSafety } from '../../page/safety-source.js';
import type { Interview, Screen } from '../../safety/interview.js';
import type { SafetyTexts } from '../../content/schema/safety.js';
import type { HeadingLevel } from '../heading.js';

/** All that the templates read. */
export interface CheckView extends LocalSafety<'check'> {
  level: HeadingLevel;
  interview: Interview;
  /** Whether somebody went on without an answer. */
  isHinted: boolean;
  /** The number to call in an emergency. */
  number: string | undefined;
  /** The language of the texts, where it is not that of the words. */
  tongue: string | undefined;
  go: (step: (interview: Interview) => Interview) => void;
}

/** Ticking a condition says as much. */
const ASKED_ELSEWHERE = 'health-condition';

/** What can be ticked on a screen. */
export const optionsOf = ({ levels, conditions }: SafetyTexts, at: Screen): readonly { id: string; text: string }[] =>
  at === 'conditions'
    ? conditions.map(({ id, name }) => ({ id, text: name }))
    : levels.flatMap(({ level, signs }) => (level === at ? signs.filter(({ id }) => id !== ASKED_ELSEWHERE) : []));

/** What somebody ticked, in words. */
export const textOf = (texts: SafetyTexts, at: Screen, id: string): string =>
  optionsOf(texts, at).find((option) => option.id === id)?.text ?? id;
