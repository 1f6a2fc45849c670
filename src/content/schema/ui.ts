import * as v from 'valibot';
import { POSITIONS, REGIONS } from '../vocabulary.js';
import { IdSchema, TextSchema } from './text.js';

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

const GroupSchema = v.record(KeySchema, v.union([TextSchema, PluralSchema]));

/** Words in groups. `{name}` is a place for a value. */
export const UiWordsSchema = v.record(KeySchema, GroupSchema);

const each = <K extends string>(keys: readonly K[]) =>
  v.strictObject(Object.fromEntries(keys.map((key) => [key, TextSchema])) as Record<K, typeof TextSchema>);

/** How the facts of a technique are said: its dose, position, regions and equipment. */
export const LabelsSchema = v.strictObject({
  dose: v.strictObject({
    seconds: PluralSchema,
    minutes: PluralSchema,
    breaths: PluralSchema,
    times: PluralSchema,
    range: TextSchema,
    repeated: TextSchema,
    each: TextSchema,
    eachSide: TextSchema,
  }),
  position: each(POSITIONS),
  region: each(REGIONS),
  equipment: v.record(IdSchema, TextSchema),
  /** What a technique that ships with the library says of its review. */
  review: v.strictObject({ none: TextSchema }),
});

/** `content/ui/<language>.yaml`: the labels, and the interface's own words. */
export const UiFileSchema = v.objectWithRest(LabelsSchema.entries, GroupSchema);

export type Plural = v.InferOutput<typeof PluralSchema>;
export type UiWords = v.InferOutput<typeof UiWordsSchema>;
export type UiFile = v.InferOutput<typeof UiFileSchema>;
export type Labels = v.InferOutput<typeof LabelsSchema>;
