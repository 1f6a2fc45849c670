import { unlike } from '../../content/language.js';
import type { Technique } from '../../content/schema/technique.js';
import { frame } from '../../elements/frame.js';
import { about, acknowledgement } from '../../elements/safety-notice/about.js';
import { sources } from '../../elements/safety-notice/sources.js';
import { notice } from '../../elements/safety-notice/template.js';
import type { LaterParts, NoticeView } from '../../elements/safety-notice/view.js';
import { markupOf } from './markup.js';

/** The root of a notice: the general one, a level’s, or a technique’s. Where all of the first two comes from arrives with a script. */
export const noticeRoot = (
  view: Omit<NoticeView, 'parts' | 'lacksParts'>,
  technique: Technique | undefined,
  lang: string,
): Promise<string> => {
  const parts = technique && partsOf(technique);
  return markupOf(frame(unlike(view.texts.lang, lang), notice({ ...view, parts, lacksParts: false })));
};

/** As a script has it before anybody has said that they have read it. */
const partsOf = (technique: Technique): LaterParts => ({
  body: (view, title) => about(view, title, technique),
  sources: (view, own) => sources(view, own, technique),
  acknowledgement: (view) => acknowledgement(view, false, () => undefined),
});
