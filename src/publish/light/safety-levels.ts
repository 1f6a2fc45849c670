import type { SafetyTexts } from '../../content/schema/safety.js';
import type { HeadingLevel } from '../../elements/heading.js';
import { li, p, small, ul, type Content } from './element.js';
import { callLine, heading, inLang, textOf } from './prose.js';

/** The interface’s words that a level needs. */
export interface LevelWords {
  lang: string;
  /** What kind of level it is, where that is said. */
  label?: string;
  signs: string;
  call: string;
  callLocal: string;
}

/** What to do at a level, and the signs that call for it. */
export function safetyLevel(
  { level, title, advice, signs }: SafetyTexts['levels'][number],
  { lang, ...words }: LevelWords,
  at: HeadingLevel,
  around: string,
  number: string | undefined,
): Content {
  const call = { call: words.call, callLocal: words.callLocal };
  return [
    heading(at, words.label ? [small(inLang(words.label, lang, around)), ' '] : '', title),
    p(advice),
    level === 'emergency' ? p(inLang(callLine(call, number), lang, around)) : '',
    words.signs ? p(inLang(words.signs, lang, around)) : '',
    ul(...signs.map((sign) => li(textOf(sign)))),
  ];
}
