import * as v from 'valibot';
import { IdSchema, TextSchema } from './text.js';

const SOURCE_KINDS = ['article', 'study', 'review', 'guideline', 'organisation', 'book', 'editorial'] as const;

const sourceEntries = {
  kind: v.optional(v.picklist(SOURCE_KINDS)),
  title: TextSchema,
  authors: v.optional(TextSchema),
  publisher: v.optional(v.pipe(TextSchema, v.description('The journal, organisation or site.'))),
  year: v.optional(v.pipe(v.number(), v.integer('must be a whole number'), v.minValue(1900), v.maxValue(2100))),
  doi: v.optional(v.pipe(v.string(), v.regex(/^10\.\d{4,9}\/\S+$/, 'must be a DOI, as in "10.1000/xyz123"'))),
  isbn: v.optional(v.pipe(v.string(), v.regex(/^\d{9,12}[\dX]$/, 'must be an ISBN without hyphens'))),
  url: v.optional(
    v.pipe(v.string(), v.url('must be a web address'), v.regex(/^https:\/\//, 'must begin with https://')),
  ),
};

/** Somebody who said it: enough to find it again. */
export const SourceSchema = v.strictObject({ id: IdSchema, ...sourceEntries });

/** `content/sources.yaml`: every source by its id. */
export const SourcesFileSchema = v.record(IdSchema, v.strictObject(sourceEntries));

export type Source = v.InferOutput<typeof SourceSchema>;
