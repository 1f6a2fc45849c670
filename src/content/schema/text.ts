import * as v from 'valibot';

/** Plain text: never markup. */
export const TextSchema = v.pipe(
  v.string(),
  v.check((text) => text.trim() !== '', 'must not be empty'),
  v.maxLength(1000),
);

export const IdSchema = v.pipe(
  v.string(),
  v.regex(/^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/, 'must be lower-case words joined by hyphens, as in "childs-pose"'),
  v.maxLength(60),
);

function isLanguage(tag: string): boolean {
  try {
    return /^[a-z]{2,3}(-|$)/.test(tag) && Intl.getCanonicalLocales(tag).length === 1;
  } catch {
    return false;
  }
}

/** A language tag of BCP 47, as in "en" or "pt-BR". */
export const LangSchema = v.pipe(v.string(), v.check(isLanguage, 'must be a language tag, as in "en" or "pt-BR"'));

export const SourceIdsSchema = v.pipe(
  v.array(IdSchema),
  v.minLength(1),
  v.description('Ids of the sources behind it.'),
);

/** A sentence somebody might check, with where it comes from. */
export const ClaimSchema = v.pipe(
  v.union([
    TextSchema,
    v.strictObject({
      text: TextSchema,
      id: v.optional(IdSchema),
      sources: v.optional(SourceIdsSchema),
    }),
  ]),
  v.description('Plain text, or text with the ids of its sources.'),
);

export type Claim = v.InferOutput<typeof ClaimSchema>;
