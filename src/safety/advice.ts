import type { Level } from './levels.js';
import { isLoad, type Load } from './loads.js';
import { ADVICE, type Advice } from './verdicts.js';

export { ADVICE, type Advice };

/** What a condition has to say of a load. */
export interface Rule {
  advice: Advice;
  sources?: readonly string[];
}

/** Something that somebody has, and what it means for a technique. */
export interface Condition {
  id: string;
  /** The least it says, of any technique: a rule may be stricter, never milder. */
  base: Advice;
  /** By what a technique loads. */
  rules?: Readonly<Partial<Record<Load, Rule>>>;
  sources: readonly string[];
}

/** A sign, and how soon it needs a person’s attention. */
export interface Sign {
  id: string;
  level: Level;
  sources: readonly string[];
}

/** What the advice is made from. */
export interface Rules {
  signs: readonly Sign[];
  conditions: readonly Condition[];
}

/** What somebody has told: ids. */
export interface Answers {
  signs: readonly string[];
  conditions: readonly string[];
}

/** Why: a sign, or a condition with what it minds of the technique. */
export type Reason =
  | { sign: string; level: Level; advice: Advice; sources: readonly string[] }
  | { condition: string; loads: readonly Load[]; advice: Advice; sources: readonly string[] };

export interface Verdict {
  advice: Advice;
  /** How soon to get help, where a sign calls for it. */
  level?: Level | undefined;
  /** From strict to mild, and from urgent to less so. */
  reasons: readonly Reason[];
}

/** Signs come before all that a technique may be good for. */
const BY_LEVEL: Readonly<Record<Level, Advice>> = { routine: 'ask', urgent: 'stop', emergency: 'stop' };
const URGENCY: readonly (Level | undefined)[] = [undefined, 'routine', 'urgent', 'emergency'];

const rank = (advice: Advice): number => ADVICE.indexOf(advice);

/** The strictest of some advice. A word that is none comes from rules nobody has checked, so it is to be asked about. */
export const strictest = (all: readonly Advice[]): Advice =>
  all
    .map((one) => (ADVICE.includes(one) ? one : 'ask'))
    .reduce<Advice>((worst, one) => (rank(one) > rank(worst) ? one : worst), 'fine');

const levelOf = (reason: Reason): Level | undefined => ('level' in reason ? reason.level : undefined);
const urgency = (level: Level | undefined): number => URGENCY.indexOf(level);

/** The most urgent level of some reasons. */
export const mostUrgent = (reasons: readonly Reason[]): Level | undefined =>
  reasons.map(levelOf).reduce((worst, level) => (urgency(level) > urgency(worst) ? level : worst), undefined);

const byStrictness = (a: Reason, b: Reason): number =>
  rank(b.advice) - rank(a.advice) || urgency(levelOf(b)) - urgency(levelOf(a));

/**
 * What somebody is advised to do about a technique that loads some of the body. The strictest of all reasons counts, so
 * nothing that is told makes it milder. What nothing is known about is to be asked about first: an answer, a load, or,
 * with a condition, a technique that names no loads.
 */
export function adviceOn(
  loads: readonly string[] | undefined,
  answers: Answers,
  { signs, conditions }: Rules,
): Verdict {
  const reasons: Reason[] = [
    ...[...new Set(answers.signs)].map((id): Reason => {
      const { level = 'routine' as const, sources = [] } = signs.find((sign) => sign.id === id) ?? {};
      return { sign: id, level, advice: strictest([BY_LEVEL[level]]), sources };
    }),
    ...[...new Set(answers.conditions)].map((id) =>
      reasonOf(
        loads,
        id,
        conditions.find((condition) => condition.id === id),
      ),
    ),
  ];
  const told = reasons.filter(({ advice }) => advice !== 'fine').sort(byStrictness);
  return { advice: strictest(told.map(({ advice }) => advice)), level: mostUrgent(told), reasons: told };
}

function reasonOf(loads: readonly string[] | undefined, id: string, condition: Condition | undefined): Reason {
  if (!condition) return { condition: id, loads: [], advice: 'ask', sources: [] };
  const { base, rules = {}, sources } = condition;
  const minded = (loads ?? []).filter(isLoad).flatMap((load) => {
    const rule = rules[load];
    return rule ? [{ load, ...rule }] : [];
  });
  const isKnown = loads?.length && loads.every(isLoad);
  const advice = strictest([base, isKnown ? 'fine' : 'ask', ...minded.map((rule) => rule.advice)]);
  const behind = minded.filter((rule) => rule.advice === advice);
  return {
    condition: id,
    loads: behind.map(({ load }) => load),
    advice,
    sources: [...new Set(behind.length ? behind.flatMap((rule) => rule.sources ?? []) : sources)],
  };
}
