import type { LocalWords } from '../../content/library.js';
import type { SafetyTexts } from '../../content/schema/safety.js';
import type { Technique } from '../../content/schema/technique.js';
import type { Claim } from '../../content/schema/text.js';
import { below } from '../../elements/heading.js';
import type { Values } from '../options.js';
import { element, li, section, small, ul, type Content, type Html } from './element.js';
import { cited, folded, heading, inLang, listOf, tongue } from './prose.js';
import { safetyLevel } from './safety-levels.js';

/** All that a notice says. */
export interface NoticeShown {
  texts: SafetyTexts;
  technique?: Technique | undefined;
  words: LocalWords<'notice'>;
  around: string;
  emergencyNumber?: string | undefined;
}

type Options = Values<'limber-safety-notice'>;

/** The general notice, a technique’s cautions, or one level. */
export function safetyNotice(shown: NoticeShown, options: Options = {}): Html {
  const { texts, words: local, around, emergencyNumber } = shown;
  const { level, headingLevel: at = 2 } = options;
  const { notice } = local.words;
  const { lang } = texts;
  const of = (one: SafetyTexts['levels'][number], rank: typeof at): Content =>
    safetyLevel(one, { ...notice, lang: local.lang, label: notice[one.level] }, rank, lang, emergencyNumber);
  const own = texts.levels.find((one) => one.level === level);
  // A technique that says nothing of safety leaves it to the general notice.
  const technique = shown.technique?.cautions?.length || shown.technique?.stop?.length ? shown.technique : undefined;
  const main = own
    ? of(own, at)
    : [
        technique ? aboutTechnique(technique, shown, at) : general(shown, at),
        heading(below(at), inLang(notice.more, local.lang, lang)),
        texts.levels.map((one) => section(of(one, below(below(at))))),
      ];
  return element('section', tongue(lang, around), [main, sources(shown, own, technique)]);
}

const titled = (at: NonNullable<Options['headingLevel']>, label: Content, title: string): Html =>
  heading(at, small(label), ' ', title);

function general({ texts, words: { lang, words } }: NoticeShown, at: NonNullable<Options['headingLevel']>): Content {
  const { title, claims } = texts.notice;
  return [titled(at, inLang(words.notice.name, lang, texts.lang), title), listOf(claims)];
}

function aboutTechnique(
  technique: Technique,
  { texts, words: { lang, words } }: NoticeShown,
  at: NonNullable<Options['headingLevel']>,
): Content {
  const about = (key: 'cautions' | 'stop'): Content => {
    const claims = technique[key] ?? [];
    if (!claims.length) return '';
    const its = element('div', tongue(technique.lang, texts.lang), listOf(claims));
    return section(heading(below(at), inLang(words.notice[key], lang, texts.lang)), its);
  };
  const name = inLang(technique.name, technique.lang, texts.lang);
  return [titled(at, name, texts.notice.title), about('cautions'), about('stop')];
}

const namedBy = (claim: Claim | { sources: readonly string[] }): readonly string[] =>
  typeof claim === 'string' ? [] : (claim.sources ?? []);

/** Where all of it comes from, each source once. */
function sources(
  { texts, words: { lang, words } }: NoticeShown,
  own: SafetyTexts['levels'][number] | undefined,
  technique: Technique | undefined,
): Content {
  const told = [
    ...(own ? [] : technique ? [...(technique.cautions ?? []), ...(technique.stop ?? [])] : texts.notice.claims),
    ...(own ? [own] : texts.levels).flatMap((one) => [one, ...one.signs]),
  ];
  const known = [...texts.sources, ...(technique?.sources ?? [])];
  const found = [...new Set(told.flatMap(namedBy))].flatMap((id) => known.find((source) => source.id === id) ?? []);
  if (!found.length) return '';
  const title = [inLang(words.notice.sources, lang, texts.lang), ` (${found.length})`];
  return folded(title, ul(...found.map((source) => li(cited(source)))));
}
