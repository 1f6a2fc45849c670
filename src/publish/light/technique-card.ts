import { stillOf } from '../../figure/course.js';
import type { Figure } from '../../figure/pose.js';
import type { LocalWords } from '../../content/library.js';
import type { Source } from '../../content/schema/source.js';
import type { Technique } from '../../content/schema/technique.js';
import type { Claim } from '../../content/schema/text.js';
import { below, type HeadingLevel } from '../../elements/heading.js';
import { labelOf } from '../../elements/technique-figure/wording.js';
import type { Values } from '../options.js';
import {
  br,
  cite,
  dd,
  dl,
  dt,
  element,
  figure,
  footer,
  header,
  hgroup,
  li,
  ol,
  p,
  section,
  small,
  ul,
  type Content,
  type Html,
} from './element.js';
import { courseFor, picture } from './picture.js';
import { callLine, cited, folded, heading, inLang, listOf, textOf, tongue } from './prose.js';

/** All that a card shows. */
export interface CardShown {
  technique: Technique;
  words: LocalWords;
  /** With the words to say what it shows; left out where there is none. */
  figure?: { figure: Figure; words: LocalWords<'figure'> } | undefined;
  /** What it says of help. */
  notice: LocalWords<'notice'>;
  /** The language of the place it stands in. */
  around: string;
  emergencyNumber?: string | undefined;
}

interface CardView extends CardShown {
  options: Values<'limber-technique-card'>;
  level: HeadingLevel;
  hides: (part: string) => boolean;
  /** The language of the technique. */
  lang: string;
  word: (key: keyof LocalWords['words']['card']) => Content;
}

type Options = Values<'limber-technique-card'>;

/** A whole card, in the order of the live one. */
export function techniqueCard(shown: CardShown, options: Options = {}): Html {
  const { technique, words, around } = shown;
  const { layout, hide = [], headingLevel = 2 } = options;
  const lang = technique.lang ?? around;
  const view: CardView = {
    ...shown,
    options,
    level: headingLevel,
    hides: (part) => (hide as readonly string[]).includes(part),
    lang,
    word: (key) => inLang(words.words.card[key], words.lang, lang),
  };
  const main =
    layout === 'compact'
      ? [stopSigns(view), folded(view.word(technique.withheld ? 'withheld' : 'more'), body(view, ''))]
      : body(view, stopSigns(view));
  return element('article', tongue(lang, around), [head(view), main, foot(view)]);
}

const FACTS = ['dose', 'position', 'need', 'helpful'] as const;

function head({ technique, level, word }: CardView): Html {
  const { name, promise, inWords } = technique;
  const facts = FACTS.flatMap((fact) => {
    const text = inWords?.[fact];
    return text ? [dt(word(fact)), dd(text)] : [];
  });
  const title = [inWords?.regions ? p(inWords.regions) : '', heading(level, name), promise ? p(promise) : ''];
  return header(hgroup(title), facts.length ? dl(facts) : '');
}

type List = 'setup' | 'withheld' | 'mistakes' | 'instead' | 'cautions' | 'helps' | 'breathing' | 'feel' | 'easier';

const ASIDE = ['cautions', 'helps', 'breathing', 'feel', 'easier'] as const;

function body(view: CardView, stop: Content): Content {
  const { technique } = view;
  return [
    still(view),
    listed(view, 'setup', technique.setup),
    listed(view, 'withheld', technique.withheld?.why),
    steps(view),
    stop,
    listed(view, 'mistakes', technique.mistakes),
    listed(
      view,
      'instead',
      technique.withheld?.instead.map(({ name }) => name),
    ),
    ASIDE.map((list) => listed(view, list, technique[list])),
  ];
}

function still({ technique, figure: drawn, hides }: CardView): Content {
  if (!drawn || hides('figure')) return '';
  const { words } = drawn;
  const course = courseFor(drawn.figure, technique);
  const station = stillOf(course, course.main);
  const label = labelOf({ ...words, name: technique.name, course, isSided: technique.sides === 'both' }, station);
  return figure(picture(drawn.figure, station, { label }));
}

const listed = ({ word, level }: CardView, list: List, items: readonly Claim[] = []): Content =>
  items.length ? section(heading(below(level), word(list)), listOf(items)) : '';

function steps({ technique, words, lang, level, word }: CardView): Content {
  if (!technique.steps.length) return '';
  const item = (step: Technique['steps'][number]): Html => {
    const moment = typeof step === 'string' ? undefined : step.moment;
    const said = moment ? [small(inLang(words.words.moment[moment], words.lang, lang)), br] : '';
    return li(said, textOf(step));
  };
  return section(heading(below(level), word('steps')), ol(...technique.steps.map(item)));
}

/** Hiding the notice never hides the signs to stop. */
function stopSigns(view: CardView): Content {
  const { technique, level, word, hides } = view;
  const { stop = [] } = technique;
  const signs = stop.length ? section(heading(below(level), word('stop')), listOf(stop), p(word('stopAdvice'))) : '';
  return [signs, hides('safety') ? '' : help(view)];
}

/** When to get help: what a card says of it before anybody opens it. */
function help({ notice: local, emergencyNumber: number, lang, level }: CardView): Html {
  const { notice } = local.words;
  const call = number ? p(`${notice.emergency}: `, callLine(notice, number)) : '';
  return element('section', tongue(local.lang, lang), [heading(below(level), notice.more), p(notice.worried), call]);
}

function foot({ technique, word, words, hides, lang }: CardView): Html {
  const { said, sources = [], doseNote, review } = technique;
  const titleOf = (id: string): string => sources.find((source) => source.id === id)?.title ?? id;
  const told = said?.map(({ source, text }) => [dt(cite(titleOf(source))), dd(text)]);
  const note = doseNote ? p(textOf(doseNote)) : '';
  const items = sources.map((source) => li(cited(source), uses(technique, source, words, lang)));
  return footer(
    told?.length ? folded(word('said'), dl(...told), note) : '',
    items.length && !hides('sources') ? folded([word('sources'), ` (${items.length})`], ul(...items)) : '',
    p(review ? `${review} ` : '', word('review')),
  );
}

const CITING = ['helps', 'setup', 'steps', 'breathing', 'feel', 'easier', 'mistakes', 'cautions', 'stop'] as const;

/** The parts of the card that rest on a source. */
function uses(technique: Technique, { id }: Source, { words, lang }: LocalWords, around: string): Content {
  const parts = CITING.filter((list) =>
    technique[list]?.some((item) => typeof item === 'object' && item.sources?.includes(id)),
  ).map((list) => words.card[list]);
  if (!parts.length) return '';
  return [br, small(inLang(`${words.card.usedFor} ${parts.join(' · ')}`, lang, around))];
}
