/** What stands inside a tag: plain HTML that reads without any script and any style. */
import { choose } from '../../content/choose.js';
import { labels } from '../../content/generated/labels.js';
import { loadFigure, loadQuestions, loadSafety } from '../../content/index.js';
import type { Technique } from '../../content/schema/technique.js';
import { PublishError } from '../error.js';
import { checkOptions, type Checked, type CheckedFor, type PublishOptions } from '../options.js';
import { libraryOf, type PublishLibrary } from '../own.js';
import { htmlOf, type Html } from './element.js';
import { faqAccordion } from './faq-accordion.js';
import { holdTimer } from './hold-timer.js';
import { safetyCheck } from './safety-check.js';
import { safetyNotice } from './safety-notice.js';
import { techniqueCard } from './technique-card.js';
import { techniqueFigure } from './technique-figure.js';

/** What is known of the page that it will stand on. */
export interface Place {
  /** Whether the page has not given away that id; otherwise all are free. */
  isFree?: (id: string) => boolean;
}

/** What stands inside the tag of an element, as HTML. */
export async function light(tag: string, options: PublishOptions = {}, place?: Place): Promise<string> {
  return lightOf(checkOptions(tag, options), place);
}

/** The same, for options that are checked already. */
export async function lightOf(checked: Checked, place: Place = {}): Promise<string> {
  return htmlOf(await shown(checked, place));
}

async function shown(checked: Checked, place: Place): Promise<Html | readonly Html[]> {
  const library = await libraryOf(checked.own);
  switch (checked.tag) {
    case 'limber-technique-card':
      return shownCard(checked, library);
    case 'limber-hold-timer':
      return shownTimer(checked, library);
    case 'limber-technique-figure':
      return shownFigure(checked, library);
    case 'limber-safety-notice':
      return shownNotice(checked, library);
    case 'limber-safety-check':
      return shownCheck(checked, library);
    case 'limber-faq-accordion':
      return shownFaq(checked, library, place);
  }
}

/** Its id was looked up already. */
const techniqueIn = async (library: PublishLibrary, id: string, lang: string): Promise<Technique> =>
  (await library.load(id, lang))!;

async function shownCard(
  checked: CheckedFor<'limber-technique-card'>,
  library: PublishLibrary,
): Promise<Html | readonly Html[]> {
  const { values, lang, emergencyNumber } = checked;
  const [technique, words, notice, figureWords, figure] = await Promise.all([
    techniqueIn(library, values.technique!, lang),
    library.loadWords(lang, 'ui'),
    library.loadWords(lang, 'notice'),
    library.loadWords(lang, 'figure'),
    loadFigure(values.technique!),
  ]);
  const drawn = technique.figure && figure ? { figure, words: figureWords } : undefined;
  return techniqueCard({ technique, words, notice, figure: drawn, around: lang, emergencyNumber }, values);
}

async function shownTimer(
  { values, lang }: CheckedFor<'limber-hold-timer'>,
  library: PublishLibrary,
): Promise<Html | readonly Html[]> {
  const { technique: id, seconds } = values;
  const technique = id === undefined ? undefined : await techniqueIn(library, id, lang);
  if (technique && !technique.dose && !seconds) {
    throw new PublishError(
      `<limber-hold-timer technique>: "${technique.id}" does not say how long; allowed: one with a dose, or seconds beside it`,
    );
  }
  const words = await library.loadWords(lang, 'timer');
  const { default: known } = await choose(labels, words.lang)!.value();
  return holdTimer({ technique, words, labels: known, around: lang }, values);
}

async function shownFigure(
  { values, lang }: CheckedFor<'limber-technique-figure'>,
  library: PublishLibrary,
): Promise<Html | readonly Html[]> {
  const [technique, words, figure] = await Promise.all([
    techniqueIn(library, values.technique!, lang),
    library.loadWords(lang, 'figure'),
    loadFigure(values.technique!),
  ]);
  if (figure) return techniqueFigure({ technique, figure, words, around: lang }, values);
  throw new PublishError(
    `<limber-technique-figure technique>: there is no figure of "${technique.id}"; allowed: one that ships with a figure`,
  );
}

async function shownNotice(
  { values, lang, emergencyNumber }: CheckedFor<'limber-safety-notice'>,
  library: PublishLibrary,
): Promise<Html | readonly Html[]> {
  const { technique: id } = values;
  const [technique, words, texts] = await Promise.all([
    id === undefined ? undefined : techniqueIn(library, id, lang),
    library.loadWords(lang, 'notice'),
    loadSafety(lang),
  ]);
  return safetyNotice({ texts, technique, words, around: lang, emergencyNumber }, values);
}

async function shownCheck(
  { values, lang, emergencyNumber }: CheckedFor<'limber-safety-check'>,
  library: PublishLibrary,
): Promise<Html | readonly Html[]> {
  const [words, texts] = await Promise.all([library.loadWords(lang, 'check'), loadSafety(lang)]);
  return safetyCheck({ texts, words, around: lang, emergencyNumber }, values);
}

async function shownFaq(
  { values, lang }: CheckedFor<'limber-faq-accordion'>,
  library: PublishLibrary,
  place: Place,
): Promise<Html | readonly Html[]> {
  const [words, guide] = await Promise.all([library.loadWords(lang, 'accordion'), loadQuestions(lang)]);
  const all = library.ownQuestions?.(guide) ?? guide;
  return faqAccordion({ guide: all, bundled: guide.sections, words, around: lang, ...place }, values);
}
