import * as v from 'valibot';
import { SourceSchema } from './source.js';
import { ClaimSchema, IdSchema, LangSchema, SourceIdsSchema, TextSchema } from './text.js';

/** A titled passage: a question and its answer, or a chapter of advice. */
export const SectionSchema = v.strictObject({
  id: IdSchema,
  topic: v.optional(IdSchema),
  title: TextSchema,
  claims: v.pipe(v.array(ClaimSchema), v.minLength(1)),
  lang: v.optional(v.pipe(LangSchema, v.description('Its language, where that is not the one of those around it.'))),
  sources: v.optional(v.pipe(v.array(SourceSchema), v.description('What its claims name and those around it do not.'))),
});

/** Passages on one subject, in one language. */
export const GuideSchema = v.strictObject({
  lang: LangSchema,
  title: TextSchema,
  sections: v.array(SectionSchema),
  sources: v.array(SourceSchema),
});

/** `content/<guide>/guide.yaml`: order, topics and sources. */
export const GuideFactsSchema = v.strictObject({
  sections: v.array(
    v.strictObject({
      id: IdSchema,
      topic: v.optional(IdSchema),
      claims: v.pipe(v.array(v.strictObject({ id: IdSchema, sources: SourceIdsSchema })), v.minLength(1)),
    }),
  ),
});

/** `content/<guide>/<language>.yaml`: the words, each under its id. */
export const GuideWordsSchema = v.strictObject({
  title: TextSchema,
  sections: v.record(IdSchema, v.strictObject({ title: TextSchema, claims: v.record(IdSchema, TextSchema) })),
});

export type Section = v.InferOutput<typeof SectionSchema>;
export type Guide = v.InferOutput<typeof GuideSchema>;
