import type { LocalWords } from '../../content/library.js';
import type { SafetyTexts } from '../../content/schema/safety.js';
import { below } from '../../elements/heading.js';
import type { Values } from '../options.js';
import { element, p, type Html } from './element.js';
import { heading, tongue } from './prose.js';
import { safetyLevel } from './safety-levels.js';

/** All that a check says before anybody answers. */
export interface CheckShown {
  texts: SafetyTexts;
  words: LocalWords<'check'>;
  around: string;
  emergencyNumber?: string | undefined;
}

/** What cannot wait for an answer. */
const LEVELS = ['emergency', 'urgent'] as const;

/** What the check is for, that it needs a script, and the signs that nobody should miss for want of one. */
export function safetyCheck(
  { texts, words: local, around, emergencyNumber }: CheckShown,
  { headingLevel: at = 2 }: Values<'limber-safety-check'> = {},
): Html {
  const { check } = local.words;
  const words = { ...check, lang: local.lang, signs: '' };
  const levels = LEVELS.flatMap((level) => texts.levels.filter((one) => one.level === level)).map((one) =>
    element('section', tongue(texts.lang, local.lang), [
      safetyLevel(one, words, below(at), texts.lang, emergencyNumber),
    ]),
  );
  return element('section', tongue(local.lang, around), [
    heading(at, check.name),
    p(check.needsScript),
    levels,
    p(check.limits),
  ]);
}
