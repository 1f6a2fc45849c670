import * as v from 'valibot';
import { PackSchema, type Pack } from '../schema/pack.js';
import { OwnConditionSchema, OwnRulesSchema } from '../schema/condition.js';
import { SectionSchema } from '../schema/guide.js';
import { TechniqueSchema, type Technique } from '../schema/technique.js';
import { problemsOf, type Problem } from './problems.js';

/** What a check of a site's own content found: the good part, if any, and what is wrong with the rest. */
export interface Checked<T> {
  value?: T;
  problems: readonly Problem[];
}

export function checkTechnique(content: unknown): Checked<Technique> {
  const problems = problemsOf(TechniqueSchema, content);
  return problems.length ? { problems } : { value: content as Technique, problems };
}

/** A technique or a question with mistakes is left out, and so is a condition beyond mending; the rest of their pack still serves. */
export function checkPack(content: unknown): Checked<Pack> {
  const problems = problemsOf(PackSchema, content);
  if (!problems.length) return { value: content as Pack, problems };
  if (!isRecord(content)) return { problems };
  const { techniques, conditions, questions } = content;
  const rest = { ...content };
  if (Array.isArray(techniques)) rest.techniques = techniques.filter((one) => v.is(TechniqueSchema, one));
  if (Array.isArray(questions)) rest.questions = questions.filter((one) => v.is(SectionSchema, one));
  if (Array.isArray(conditions))
    rest.conditions = conditions.map(mended).filter((one) => v.is(OwnConditionSchema, one));
  return v.is(PackSchema, rest) ? { value: rest, problems } : { problems };
}

const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null;

/** Nobody knows what a rule with a mistake was to warn of, so all techniques are to be asked about. */
function mended(condition: unknown): unknown {
  if (!isRecord(condition) || v.is(OwnConditionSchema, condition)) return condition;
  const { base, rules } = condition;
  const good = Object.entries(isRecord(rules) ? rules : {}).filter((rule) =>
    v.is(OwnRulesSchema, Object.fromEntries([rule])),
  );
  return { ...condition, base: base === 'stop' ? base : 'ask', rules: Object.fromEntries(good) };
}
