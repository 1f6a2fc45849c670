import * as v from 'valibot';
import { LEVELS } from '../../safety/levels.js';
import { LOADS } from '../../safety/loads.js';
import { adviceSchema, conditionEntries, eachLoad, OwnRulesSchema, rulesOf } from './condition.js';
import { SourceSchema } from './source.js';
import { ClaimSchema, IdSchema, LangSchema, SourceIdsSchema, TextSchema } from './text.js';

const rulesSchema = rulesOf(v.strictObject({ advice: adviceSchema, sources: SourceIdsSchema }));

/** A condition with what it means, as a page shows it. Only a site’s own rules may lack sources. */
const conditionSchema = v.strictObject({
  ...conditionEntries,
  rules: v.optional(OwnRulesSchema),
  sources: v.array(IdSchema),
});

/** A technique, as far as the rules read it. */
const subjectSchema = v.strictObject({ id: IdSchema, name: TextSchema, loads: v.array(v.picklist(LOADS)) });

/** The safety texts that belong to no single technique, in one language. */
export const SafetySchema = v.strictObject({
  lang: LangSchema,
  notice: v.strictObject({ title: TextSchema, claims: v.array(ClaimSchema) }),
  /** What to do at each level, and the signs that call for it. */
  levels: v.array(
    v.strictObject({
      level: v.picklist(LEVELS),
      title: TextSchema,
      advice: TextSchema,
      sources: SourceIdsSchema,
      signs: v.array(v.strictObject({ id: IdSchema, text: TextSchema, sources: SourceIdsSchema })),
    }),
  ),
  conditions: v.array(conditionSchema),
  /** What a technique does to whom that matters. */
  loads: v.record(v.picklist(LOADS), TextSchema),
  /** The techniques that are taught. */
  techniques: v.array(subjectSchema),
  sources: v.array(SourceSchema),
});

const items = v.array(v.strictObject({ id: IdSchema, sources: SourceIdsSchema }));

/** `content/safety/safety.yaml`: signs by level, conditions, and the sources of each. */
export const SafetyFactsSchema = v.strictObject({
  notice: items,
  levels: v.array(v.strictObject({ level: v.picklist(LEVELS), sources: SourceIdsSchema, signs: items })),
  conditions: v.array(
    v.strictObject({
      id: IdSchema,
      sources: SourceIdsSchema,
      base: adviceSchema,
      rules: v.optional(rulesSchema),
    }),
  ),
});

/** `content/safety/<language>.yaml`: the words, each under its id. */
export const SafetyWordsSchema = v.strictObject({
  notice: v.strictObject({ title: TextSchema, claims: v.record(IdSchema, TextSchema) }),
  levels: v.record(
    v.picklist(LEVELS),
    v.strictObject({ title: TextSchema, advice: TextSchema, signs: v.record(IdSchema, TextSchema) }),
  ),
  conditions: v.record(IdSchema, v.strictObject({ name: TextSchema, advice: TextSchema })),
  loads: v.strictObject(eachLoad(TextSchema)),
});

export type SafetyTexts = v.InferOutput<typeof SafetySchema>;
export type ConditionTexts = v.InferOutput<typeof conditionSchema>;
