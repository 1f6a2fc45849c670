/** The declarative root of an element: the look of the live one, where there is no script, and until it comes. */
import { loadFigure, loadSafety } from '../../content/index.js';
import type { LocalWords } from '../../content/library.js';
import { unlike } from '../../content/language.js';
import type { SafetyTexts } from '../../content/schema/safety.js';
import type { Technique } from '../../content/schema/technique.js';
import { below } from '../../elements/heading.js';
import { foldIcon } from '../../elements/icon.js';
import { hiddenIn } from '../../elements/technique-card/view.js';
import { viewOf } from '../../elements/technique-figure/options.js';
import type { Figure } from '../../figure/pose.js';
import { markOf } from '../../page/mark.js';
import type { Checked, CheckedFor } from '../options.js';
import { libraryOf, type PublishLibrary } from '../own.js';
import { planSheet, routineOf, timerRoot } from './hold-timer.js';
import { escaped, markupOf } from './markup.js';
import { checkRoot } from './safety-check.js';
import { noticeRoot } from './safety-notice.js';
import { CLASSES, NOTICE_PARTS, lookOf, type Drawn } from './sheets.js';
import { cardRoot } from './technique-card.js';
import { figureRoot } from './technique-figure.js';

/** What comes to a tag that has a root. */
export interface Root {
  /** What a script knows it by. */
  mark: string;
  /** The template with the root. */
  template: string;
}

/** The root of an element, and what it shows. */
interface Drawing {
  root: string;
  shown: unknown;
  /** Styles of its own. */
  css?: string;
}

/** Undefined for elements that a script draws in full: what stands inside the tag shows until then. */
export async function rootOf(checked: Checked): Promise<Root | undefined> {
  const drawing = await drawn(checked, await libraryOf(checked.own));
  return drawing && wrapped(checked.tag as Drawn, checked, checked.attributes, drawing);
}

async function drawn(checked: Checked, library: PublishLibrary): Promise<Drawing | undefined> {
  switch (checked.tag) {
    case 'limber-technique-card':
      return drawnCard(checked, library);
    case 'limber-technique-figure':
      return drawnFigure(checked, library);
    case 'limber-hold-timer':
      return drawnTimer(checked, library);
    case 'limber-safety-notice':
      return drawnNotice(checked, library);
    case 'limber-safety-check':
      return drawnCheck(checked, library);
    default:
      return undefined;
  }
}

type Place = Pick<Checked, 'lang' | 'styles'>;

/** A root with its styles: in it, or linked for pages that allow no others. */
function wrapped(
  tag: Drawn,
  { lang, styles }: Place,
  attributes: Readonly<Record<string, string>>,
  { root, shown, css = '' }: Drawing,
): Root {
  const { observedAttributes, shadowRootOptions } = CLASSES[tag];
  const focus = shadowRootOptions.delegatesFocus ? ' shadowrootdelegatesfocus' : '';
  return {
    mark: markOf(
      lang,
      observedAttributes.map((name) => attributes[name] ?? null),
      shown,
    ),
    template: `<template shadowrootmode="open"${focus}>${lookOf(tag, styles, css)}${root}</template>`,
  };
}

/** An element inside a root. */
function nested(tag: Drawn, place: Place, attributes: Readonly<Record<string, string>>, drawing: Drawing): string {
  const { mark, template } = wrapped(tag, place, attributes, drawing);
  const given = Object.entries(attributes).map(([name, value]) => ` ${name}="${escaped(value)}"`);
  return `<${tag}${given.join('')} data-limber="${mark}">${template}</${tag}>`;
}

async function drawnCard(checked: CheckedFor<'limber-technique-card'>, library: PublishLibrary): Promise<Drawing> {
  const { values, lang } = checked;
  const { technique: id, layout = 'full', hide = [], headingLevel = 2 } = values;
  const technique = (await library.load(id!, lang))!;
  const words = await library.loadWords(lang, 'ui');
  const hidden = hiddenIn({ hide: hide.join(' ') } as Parameters<typeof hiddenIn>[0]);
  const figure = hidden.has('figure') || !technique.figure ? undefined : await loadFigure(technique.id);
  const root = await cardRoot(
    { ...words, technique, layout, hide: hidden, level: headingLevel, anchor: technique.id },
    lang,
    {
      figure: figure && (await pictureIn(checked, library, technique, figure)),
      help: hidden.has('safety') ? undefined : await helpIn(checked, library, technique),
    },
  );
  return { root, shown: technique };
}

async function pictureIn(place: Place, library: PublishLibrary, technique: Technique, figure: Figure): Promise<string> {
  const words = await library.loadWords(place.lang, 'figure');
  return nested('limber-technique-figure', place, {}, await atRest(place, {}, words, technique, figure));
}

/** When to get help: what cannot wait comes first. */
async function helpIn(
  { lang, styles, values, emergencyNumber: number }: CheckedFor<'limber-technique-card'>,
  library: PublishLibrary,
  technique: Technique,
): Promise<string> {
  const words = await library.loadWords(lang, 'notice');
  const texts = await safetyIn(library, lang);
  const at = below(values.headingLevel ?? 2);
  const notices = await Promise.all(
    (['emergency', 'urgent'] as const).map(async (level) => {
      const view = { ...words, texts, level, at, number, asks: false };
      const drawing = { root: await noticeRoot(view, undefined, lang), shown: [texts, number, null] };
      return nested('limber-safety-notice', { lang, styles }, { level, lang, 'heading-level': `${at}` }, drawing);
    }),
  );
  const its = unlike(words.lang, technique.lang ?? lang);
  const marked = its ? ` lang="${escaped(its)}"` : '';
  const summary = escaped(words.words.notice.more);
  return `<summary><strong${marked}>${summary}</strong>${await markupOf(foldIcon)}</summary><div${marked}>${notices.join('')}</div>`;
}

async function drawnFigure(
  checked: CheckedFor<'limber-technique-figure'>,
  library: PublishLibrary,
): Promise<Drawing | undefined> {
  const { values, lang } = checked;
  const technique = (await library.load(values.technique!, lang))!;
  const figure = await loadFigure(technique.id);
  return figure && atRest(checked, values, await library.loadWords(lang, 'figure'), technique, figure);
}

async function atRest(
  { lang }: Place,
  { pose, side, view = '', still = false }: CheckedFor<'limber-technique-figure'>['values'],
  words: LocalWords<'figure'>,
  technique: Technique,
  figure: Figure,
): Promise<Drawing> {
  const sides = side
    ? ([side] as const)
    : technique.sides === 'both'
      ? (['right', 'left'] as const)
      : (['right'] as const);
  const root = await figureRoot({
    figure,
    technique,
    words,
    lang,
    pose: figure.poses.find(({ id }) => id === pose),
    sides: [...sides],
    view: viewOf({ view } as Parameters<typeof viewOf>[0], figure),
    still,
  });
  return { root, shown: [figure, technique] };
}

async function drawnTimer(
  { values, lang }: CheckedFor<'limber-hold-timer'>,
  library: PublishLibrary,
): Promise<Drawing | undefined> {
  const technique = values.technique === undefined ? undefined : await library.load(values.technique, lang);
  const routine = await routineOf(values, technique);
  if (!routine.exercise) return undefined;
  const root = await timerRoot(routine, await library.loadWords(lang, 'timer'), values, lang);
  return {
    root: withWords(root),
    shown: [technique, routine.exercise],
    css: planSheet(routine.plan),
  };
}

async function drawnNotice(
  { values, lang, emergencyNumber: number }: CheckedFor<'limber-safety-notice'>,
  library: PublishLibrary,
): Promise<Drawing> {
  const { level, technique: id, headingLevel: at = 2, acknowledge: asks = false } = values;
  const technique = level || id === undefined ? undefined : await library.load(id, lang);
  const words = await library.loadWords(lang, 'notice');
  const texts = await safetyIn(library, lang);
  return {
    root: await noticeRoot({ ...words, texts, level, at, number, asks }, technique, lang),
    shown: [texts, number, technique ?? null],
    css: technique && NOTICE_PARTS,
  };
}

async function drawnCheck(
  { values, lang }: CheckedFor<'limber-safety-check'>,
  library: PublishLibrary,
): Promise<Drawing> {
  const words = await library.loadWords(lang, 'check');
  return { root: withWords(await checkRoot(words, values.headingLevel ?? 2, lang)), shown: words.words.check };
}

/** Buttons need a script: without, what stands inside the tag says in words what to do. */
const withWords = (root: string): string => `${root}<div class="in-words" data-ahead><slot></slot></div>`;

/** The safety texts with the site’s own conditions and techniques, as the live elements have them. */
async function safetyIn(library: PublishLibrary, lang: string): Promise<SafetyTexts> {
  const texts = await loadSafety(lang);
  return library.ownSafety?.(texts) ?? texts;
}
