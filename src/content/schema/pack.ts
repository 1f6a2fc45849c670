import * as v from 'valibot';
import { SectionSchema } from './guide.js';
import { OwnConditionSchema } from './condition.js';
import { TechniqueSchema } from './technique.js';
import { LangSchema } from './text.js';
import { UiWordsSchema } from './ui.js';

/** A site's own content: what `<limber-settings content="…">` loads. */
export const PackSchema = v.strictObject({
  $schema: v.optional(v.string()),
  version: v.pipe(v.literal(1), v.description('The version of this format.')),
  lang: v.pipe(LangSchema, v.description('The language it is written in.')),
  techniques: v.optional(
    v.pipe(v.array(TechniqueSchema), v.maxLength(500), v.description('They come before bundled ones of the same id.')),
  ),
  conditions: v.optional(
    v.pipe(
      v.array(OwnConditionSchema),
      v.maxLength(100),
      v.description('What the safety check asks about. They come before bundled ones of the same id.'),
    ),
  ),
  questions: v.optional(v.pipe(v.array(SectionSchema), v.maxLength(1000))),
  words: v.optional(v.pipe(UiWordsSchema, v.description('The interface’s own words, as in content/ui/en.yaml.'))),
});

export type Pack = v.InferOutput<typeof PackSchema>;
