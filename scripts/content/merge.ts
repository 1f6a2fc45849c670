import { parse } from 'valibot';
import { inWords } from '../../src/content/in-words.js';
import { type Guide, GuideFactsSchema, GuideWordsSchema } from '../../src/content/schema/guide.js';
import { SafetyFactsSchema, type SafetyTexts, SafetyWordsSchema } from '../../src/content/schema/safety.js';
import { type Source, SourcesFileSchema } from '../../src/content/schema/source.js';
import {
  type ClaimList,
  type Technique,
  TechniqueFactsSchema,
  TechniqueWordsSchema,
} from '../../src/content/schema/technique.js';
import { type UiFile, UiFileSchema } from '../../src/content/schema/ui.js';
import type { Figure } from '../../src/figure/pose.js';
import { FigureSchema } from '../../src/figure/written/schema.js';
import { FALLBACK, type GuideId, type Subject, type TechniqueSubject, type Tree } from './tree.js';
import { walkSources } from './value.js';

/** Everything said in one language, as the library hands it out. */
export interface LanguageContent {
  readonly lang: string;
  readonly ui: UiFile;
  readonly techniques: ReadonlyMap<string, Technique>;
  readonly guides: ReadonlyMap<GuideId, Guide>;
  readonly safety: SafetyTexts | undefined;
}

/** The sources one text has, in order of first mention. */
type Cite = (value: unknown) => Source[];
type Item = { id: string; sources: string[] };

function required<T>(value: T | undefined): T {
  if (value === undefined) throw new Error('merge: called with content that was not checked');
  return value;
}

function items(facts: readonly Item[], words: Readonly<Record<string, string>> | undefined) {
  return facts.map(({ id, sources }) => ({ id, text: required(words?.[id]), sources }));
}

/** Nothing at run time asks for a claim by its id, so its bytes stay at home. */
const claims = (...from: Parameters<typeof items>) => items(...from).map(({ text, sources }) => ({ text, sources }));

/** As a card shows it: "Flynn TW et al.", and no kind. */
const shortened = (source: Omit<Source, 'id'>) => ({
  ...source,
  kind: undefined,
  authors: source.authors?.replace(/^([^,]+),(?:.*,.*| and others)$/, '$1 et al.'),
});

function citer(tree: Tree): Cite {
  const entries = parse(SourcesFileSchema, tree.sources?.value);
  return (value) => {
    const ids = new Set<string>();
    walkSources(value, (id) => ids.add(id));
    return [...ids].map((id) => ({ id, ...shortened(required(entries[id])) }));
  };
}

function mergeTechnique(
  subject: TechniqueSubject,
  lang: string,
  ui: UiFile,
  nameOf: (id: string) => string,
  cite: Cite,
): Technique {
  const facts = parse(TechniqueFactsSchema, subject.facts?.value);
  const words = parse(TechniqueWordsSchema, subject.words.get(lang)?.value);
  const list = (key: ClaimList) => facts[key] && claims(facts[key], words[key]);
  const technique: Technique = {
    id: subject.id,
    lang,
    name: words.name,
    promise: words.promise,
    status: facts.status,
    position: facts.position,
    regions: facts.regions,
    sides: facts.sides,
    equipment: facts.equipment,
    helpful: facts.helpful,
    loads: facts.loads,
    dose: facts.dose,
    figure: subject.figure && true,
    inWords: inWords(facts, ui, lang),
    withheld: facts.withheld && {
      why: claims(facts.withheld.why, words.withheld?.why),
      instead: facts.withheld.instead.map((id) => ({ id, name: nameOf(id) })),
    },
    helps: list('helps'),
    setup: list('setup'),
    steps: (facts.steps ?? []).map(({ id, moment, sources }) => ({
      id,
      moment,
      text: required(words.steps?.[id]),
      sources,
    })),
    breathing: list('breathing'),
    feel: list('feel'),
    mistakes: list('mistakes'),
    easier: list('easier'),
    cautions: list('cautions'),
    stop: list('stop'),
    doseNote: facts.doseNote && { text: required(words.doseNote), sources: facts.doseNote.sources },
    said: facts.said?.map(({ source }) => ({ source, text: required(words.said?.[source]) })),
  };
  return { ...technique, sources: cite(technique), review: ui.review.none };
}

function mergeGuide(subject: Subject, lang: string, cite: Cite): Guide {
  const facts = parse(GuideFactsSchema, subject.facts?.value);
  const words = parse(GuideWordsSchema, subject.words.get(lang)?.value);
  const sections = facts.sections.map(({ id, topic, claims: claimFacts }) => {
    const section = required(words.sections[id]);
    return { id, topic, title: section.title, claims: claims(claimFacts, section.claims) };
  });
  return { lang, title: words.title, sections, sources: cite(sections) };
}

function mergeSafety(subject: Subject, lang: string, techniques: Iterable<Technique>, cite: Cite): SafetyTexts {
  const facts = parse(SafetyFactsSchema, subject.facts?.value);
  const words = parse(SafetyWordsSchema, subject.words.get(lang)?.value);
  const texts = {
    notice: { title: words.notice.title, claims: claims(facts.notice, words.notice.claims) },
    levels: facts.levels.map(({ level, sources, signs: signFacts }) => {
      const { title, advice, signs } = required(words.levels[level]);
      return { level, title, advice, sources, signs: items(signFacts, signs) };
    }),
    conditions: facts.conditions.map((condition) => ({ ...condition, ...required(words.conditions[condition.id]) })),
  };
  const taught = [...techniques].filter(({ withheld }) => !withheld);
  return {
    lang,
    ...texts,
    loads: words.loads,
    techniques: taught.map(({ id, name, loads = [] }) => ({ id, name, loads })),
    sources: cite(texts),
  };
}

/** Joins facts, words and citations, one language at a time. Only for a tree that passed its checks. */
export function mergeTree(tree: Tree): LanguageContent[] {
  const cite = citer(tree);
  const names = new Map(
    tree.techniques.flatMap(({ id, words }) =>
      [...words].map(([lang, file]) => [`${lang}/${id}`, parse(TechniqueWordsSchema, file.value).name] as const),
    ),
  );
  return tree.languages.map((lang) => {
    const ui = parse(UiFileSchema, tree.ui.get(lang)?.value);
    const nameOf = (id: string) => required(names.get(`${lang}/${id}`) ?? names.get(`${FALLBACK}/${id}`));
    const techniques = new Map(
      tree.techniques
        .filter(({ words }) => words.has(lang))
        .map((subject) => [subject.id, mergeTechnique(subject, lang, ui, nameOf, cite)] as const),
    );
    const guides = [...tree.guides].filter(([, { words }]) => words.has(lang));
    return {
      lang,
      ui,
      techniques,
      guides: new Map(guides.map(([id, subject]) => [id, mergeGuide(subject, lang, cite)])),
      safety: tree.safety.words.has(lang) ? mergeSafety(tree.safety, lang, techniques.values(), cite) : undefined,
    };
  });
}

/** The key poses of each technique that has some. Only for a tree that passed its checks. */
export const figuresOf = ({ techniques }: Tree): Map<string, Figure> =>
  new Map(techniques.flatMap(({ id, figure }) => (figure ? [[id, parse(FigureSchema, figure.value)] as const] : [])));
