import * as v from 'valibot';
import { TextSchema } from './text.js';

/** A text that changes with a number, by the categories of `Intl.PluralRules`. */
export const PluralSchema = v.strictObject({
  zero: v.optional(TextSchema),
  one: v.optional(TextSchema),
  two: v.optional(TextSchema),
  few: v.optional(TextSchema),
  many: v.optional(TextSchema),
  other: TextSchema,
});

const KeySchema = v.pipe(v.string(), v.regex(/^[a-z][a-zA-Z0-9-]*$/, 'must be a key, as in "stopTitle"'));

/** `content/ui/<language>.yaml`: the interface's own words, in groups. `{name}` is a place for a value. */
export const UiWordsSchema = v.record(KeySchema, v.record(KeySchema, v.union([TextSchema, PluralSchema])));

export type Plural = v.InferOutput<typeof PluralSchema>;
export type UiWords = v.InferOutput<typeof UiWordsSchema>;
