import { unlike } from '../../content/language.js';
import { frame } from '../../elements/frame.js';
import { notice } from '../../elements/safety-notice/template.js';
import type { NoticeView } from '../../elements/safety-notice/view.js';
import { markupOf } from './markup.js';

/** The root of a general notice, or of a level's. What it says of a technique comes with a script. */
export const noticeRoot = (view: Omit<NoticeView, 'parts' | 'lacksParts'>, lang: string): Promise<string> =>
  markupOf(frame(unlike(view.texts.lang, lang), notice({ ...view, parts: undefined, lacksParts: false })));
