import { unlike } from '../../content/language.js';
import type { LocalWords } from '../../content/library.js';
import { frame } from '../../elements/frame.js';
import type { HeadingLevel } from '../../elements/heading.js';
import { check, intro } from '../../elements/safety-check/intro.js';
import { markupOf } from './markup.js';

/** The root of a check that nobody has begun. */
export const checkRoot = (
  { words, lang: its }: LocalWords<'check'>,
  level: HeadingLevel,
  lang: string,
): Promise<string> =>
  markupOf(
    frame(
      unlike(its, lang),
      check(
        words.check,
        intro(words.check, level, '', () => undefined),
      ),
    ),
  );
