import * as v from 'valibot';
import { LEVELS } from '../../safety/levels.js';
import { SourceSchema } from './source.js';
import { ClaimSchema, IdSchema, LangSchema, SourceIdsSchema, TextSchema } from './text.js';

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
  conditions: v.array(v.strictObject({ id: IdSchema, name: TextSchema, advice: TextSchema, sources: SourceIdsSchema })),
  sources: v.array(SourceSchema),
});

const items = v.array(v.strictObject({ id: IdSchema, sources: SourceIdsSchema }));

/** `content/safety/safety.yaml`: signs by level, conditions, and the sources of each. */
export const SafetyFactsSchema = v.strictObject({
  notice: items,
  levels: v.array(v.strictObject({ level: v.picklist(LEVELS), sources: SourceIdsSchema, signs: items })),
  conditions: items,
});

/** `content/safety/<language>.yaml`: the words, each under its id. */
export const SafetyWordsSchema = v.strictObject({
  notice: v.strictObject({ title: TextSchema, claims: v.record(IdSchema, TextSchema) }),
  levels: v.record(
    v.picklist(LEVELS),
    v.strictObject({ title: TextSchema, advice: TextSchema, signs: v.record(IdSchema, TextSchema) }),
  ),
  conditions: v.record(IdSchema, v.strictObject({ name: TextSchema, advice: TextSchema })),
});

export type SafetyTexts = v.InferOutput<typeof SafetySchema>;
