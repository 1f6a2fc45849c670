import { html } from '@lit-labs/ssr';
import type { LocalWords } from '../../content/library.js';
import type { Guide, Section } from '../../content/schema/guide.js';
import type { Source } from '../../content/schema/source.js';
import type { Claim } from '../../content/schema/text.js';
import { answered, faqJson, faqPage } from '../../content/structured/faq.js';
import { SLOT } from '../../elements/faq-accordion/children.js';
import { PublishError } from '../error.js';
import { meant } from '../nearest.js';
import type { Values } from '../options.js';
import { asMarkup, div, element, li, ol, p, summary, type Content, type Html } from './element.js';
import { cited, textOf, tongue } from './prose.js';

/** All that an accordion shows. */
export interface FaqShown {
  guide: Guide;
  /** Of its sections, those that ship with the library; all where left out. */
  bundled?: readonly Section[];
  words: LocalWords<'accordion'>;
  around: string;
  /** Whether the page has not given away that id. */
  isFree?: (id: string) => boolean;
}

type Options = Values<'limber-faq-accordion'>;

/** The questions as the live element has them among its children, which it then keeps; and whose advice it is. */
export function faqAccordion(
  shown: FaqShown,
  { topic, headingLevel = 3, structuredData }: Options = {},
): readonly Html[] {
  const { guide, bundled = guide.sections, words: local, around } = shown;
  const sections = chosen(guide.sections, topic);
  const { review, unreviewed } = local.words.accordion;
  const said = sections.some((section) => bundled.includes(section)) ? `${review} ${unreviewed}` : review;
  const data = faqJson(faqPage(sections.map(answered)));
  return [
    ...sections.map((section) => question(shown, section, headingLevel)),
    element('p', tongue(local.lang, around), said),
    // No text of it can end the element.
    ...(structuredData ? [html`<script type="application/ld+json" data-limber>${asMarkup(data)}</script>`] : []),
  ];
}

/** The questions on some topics; all without any. */
export function chosen(sections: readonly Section[], topics: readonly string[] = []): readonly Section[] {
  const known = [...new Set(sections.flatMap(({ topic }) => topic ?? []))];
  const unknown = topics.find((topic) => !known.includes(topic));
  if (unknown !== undefined) {
    throw new PublishError(
      `<limber-faq-accordion topic>: found "${unknown}"; ${meant(unknown, known)}allowed: ${known.join(', ')}`,
    );
  }
  return topics.length ? sections.filter(({ topic }) => topic && topics.includes(topic)) : sections;
}

function question(
  { guide, words, around, isFree = () => true }: FaqShown,
  { id, title, claims, lang = guide.lang, sources = [] }: Section,
  level: NonNullable<Options['headingLevel']>,
): Html {
  const all = [...sources, ...guide.sources];
  const named = [...new Set(claims.flatMap(namedBy))].flatMap((one) => all.find((source) => source.id === one) ?? []);
  const attributes = { slot: SLOT, 'data-question': id, id: isFree(id) ? id : undefined, ...tongue(lang, around) };
  return element('details', attributes, [
    summary(element(`h${level}`, { part: 'question' }, title)),
    div(
      claims.map((one) => claim(one, named)),
      sourcesOf(words, lang, named),
    ),
  ]);
}

const namedBy = (claim: Claim): readonly string[] => (typeof claim === 'string' ? [] : (claim.sources ?? []));

/** A sentence, with the numbers of its sources. */
function claim(one: Claim, named: readonly Source[]): Html {
  const notes = namedBy(one)
    .map((id) => named.findIndex((source) => source.id === id) + 1)
    .filter(Boolean);
  return p(textOf(one), notes.length ? element('sup', { 'data-notes': '' }, notes.join(', ')) : '');
}

function sourcesOf(words: LocalWords<'accordion'>, around: string, named: readonly Source[]): Content {
  if (!named.length) return '';
  const title = [element('span', tongue(words.lang, around), words.words.accordion.sources), ` (${named.length})`];
  return element('details', { 'data-sources': '' }, [summary(title), ol(...named.map((source) => li(cited(source))))]);
}
