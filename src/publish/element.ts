import { choose } from '../content/choose.js';
import { faq } from '../content/generated/index.js';
import { stampOf } from '../elements/faq-accordion/stamp.js';
import { asMarkup, element, htmlOf } from './light/element.js';
import { lightOf, type Place } from './light/index.js';
import type { Checked } from './options.js';
import { rootOf } from './shadow/index.js';
import { lookOf } from './shadow/sheets.js';

/** A tag with a declarative root, where one is wanted and there is one, and with its light copy. */
export async function elementOf(checked: Checked, place?: Place): Promise<string> {
  const { tag, attributes, lang, shadow, styles } = checked;
  const root = shadow ? await rootOf(checked) : undefined;
  const mark = root?.mark ?? stampFor(checked);
  const look = shadow && tag === 'limber-faq-accordion' ? lookOf(tag, styles) : '';
  const inside = asMarkup((root?.template ?? look) + (await lightOf(checked, place)));
  return htmlOf(element(tag, { ...attributes, lang, 'data-limber': mark }, inside));
}

/** By this the live accordion knows that the questions are what it would write itself. */
function stampFor({ tag, values, lang }: Checked): string | undefined {
  if (tag !== 'limber-faq-accordion') return undefined;
  const { headingLevel = 3, topic = [] } = values;
  return stampOf(choose(faq, lang)!.lang, headingLevel, topic.join(' '));
}
