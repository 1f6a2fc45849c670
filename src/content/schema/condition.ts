import * as v from 'valibot';
import { LOADS, type Load } from '../../safety/loads.js';
import { ADVICE } from '../../safety/verdicts.js';
import { IdSchema, SourceIdsSchema, TextSchema } from './text.js';

export const adviceSchema = v.pipe(
  v.picklist(ADVICE),
  v.description('"fine", "care" (take care), "ask" (ask somebody first) or "stop" (stop, and get help).'),
);

export const eachLoad = <S>(schema: S) => Object.fromEntries(LOADS.map((load) => [load, schema])) as Record<Load, S>;

/** By what a technique loads. An object and no record: those leave out names such as `__proto__` without a word. */
export const rulesOf = <S extends v.GenericSchema>(ruleSchema: S) =>
  v.pipe(
    v.strictObject(eachLoad(v.optional(ruleSchema))),
    v.description('What it means for a technique, by what that asks of the body. The strictest counts.'),
  );

export const conditionEntries = {
  id: IdSchema,
  name: TextSchema,
  advice: v.pipe(TextSchema, v.description('What to do, in a sentence.')),
  base: v.pipe(adviceSchema, v.description('The least it says, of any technique: a rule may only be stricter.')),
};

/** One rule of a site’s own. Where its advice comes from, the site may know without a list. */
export const OwnRuleSchema = v.strictObject({ advice: adviceSchema, sources: v.optional(SourceIdsSchema) });
export const OwnRulesSchema = rulesOf(OwnRuleSchema);

/** A condition of a site’s own. */
export const OwnConditionSchema = v.strictObject({
  ...conditionEntries,
  rules: v.optional(OwnRulesSchema),
  sources: v.optional(SourceIdsSchema),
});
