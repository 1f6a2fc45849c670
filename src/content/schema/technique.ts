import * as v from 'valibot';
import { LOADS } from '../../safety/loads.js';
import { DoseSchema } from '../../timer/dose.js';
import { CLAIM_LISTS, MOMENTS, POSITIONS, REGIONS, SIDES } from '../vocabulary.js';
import { SourceSchema } from './source.js';
import { ClaimSchema, IdSchema, LangSchema, SourceIdsSchema, TextSchema } from './text.js';

const MAX_STEPS = 30;
const MAX_CLAIMS = 30;

const claims = (description: string) =>
  v.optional(v.pipe(v.array(ClaimSchema), v.maxLength(MAX_CLAIMS), v.description(description)));

const momentSchema = v.pipe(v.picklist(MOMENTS), v.description('What kind of moment it is.'));

/** What is true in every language. */
const factEntries = {
  status: v.optional(
    v.pipe(
      v.picklist(['offered', 'withheld']),
      v.description('A withheld technique is explained, not taught: it has no steps and no dose.'),
    ),
  ),
  position: v.optional(v.picklist(POSITIONS)),
  regions: v.optional(v.array(v.picklist(REGIONS))),
  sides: v.optional(v.pipe(v.picklist(SIDES), v.description('"both": done once on each side.'))),
  equipment: v.optional(
    v.pipe(v.array(TextSchema), v.description('What it needs: chair, mat, roller, cushion, or your own words.')),
  ),
  helpful: v.optional(v.pipe(v.array(TextSchema), v.description('Equipment that makes it easier but is not needed.'))),
  loads: v.optional(
    v.pipe(
      v.array(v.picklist(LOADS)),
      v.description(
        'What it asks of the body; the safety rules read this. Without any, somebody with a condition is told to ask first.',
      ),
    ),
  ),
  dose: v.optional(DoseSchema),
};

const stepSchema = v.strictObject({
  id: v.optional(IdSchema),
  moment: v.optional(momentSchema),
  text: TextSchema,
  sources: v.optional(SourceIdsSchema),
});

/** One technique in one language: what a card shows. */
export const TechniqueSchema = v.strictObject({
  id: IdSchema,
  lang: v.optional(LangSchema),
  name: TextSchema,
  promise: v.optional(v.pipe(TextSchema, v.description('One line: what it offers.'))),
  ...factEntries,
  figure: v.optional(
    v.pipe(
      v.boolean(),
      v.description(
        'There is a figure of its movement: the library has one by this id, or the page puts one into the card.',
      ),
    ),
  ),
  withheld: v.optional(
    v.strictObject({
      why: v.array(ClaimSchema),
      instead: v.pipe(
        v.array(v.strictObject({ id: IdSchema, name: TextSchema })),
        v.description('Techniques to try in its place.'),
      ),
    }),
  ),
  helps: claims('When it helps.'),
  setup: claims('What to do before the first step.'),
  steps: v.pipe(
    v.array(v.union([TextSchema, stepSchema])),
    v.maxLength(MAX_STEPS),
    v.description('What to do, in order.'),
  ),
  breathing: claims('How to breathe.'),
  feel: claims('What you should feel.'),
  mistakes: claims('Common mistakes.'),
  easier: claims('Easier versions.'),
  cautions: claims('What to take care with.'),
  stop: claims('Signs to stop.'),
  doseNote: v.optional(v.pipe(ClaimSchema, v.description('Why this dose.'))),
  inWords: v.optional(
    v.pipe(
      v.strictObject({
        regions: v.optional(TextSchema),
        dose: v.optional(TextSchema),
        position: v.optional(TextSchema),
        need: v.optional(TextSchema),
        helpful: v.optional(TextSchema),
      }),
      v.description('The facts as a reader sees them. What is left out is made from the facts.'),
    ),
  ),
  said: v.optional(
    v.pipe(
      v.array(v.strictObject({ source: IdSchema, text: TextSchema })),
      v.description('What each source says about how long and how often.'),
    ),
  ),
  sources: v.optional(v.array(SourceSchema)),
  review: v.optional(v.pipe(TextSchema, v.description('Who has reviewed it and when, or that nobody has.'))),
});

const itemFacts = v.array(v.strictObject({ id: IdSchema, sources: SourceIdsSchema }));
const itemWords = v.record(IdSchema, TextSchema);
const eachList = <S>(schema: S) =>
  Object.fromEntries(CLAIM_LISTS.map((list) => [list, schema])) as Record<(typeof CLAIM_LISTS)[number], S>;

/** `content/techniques/<id>/technique.yaml`: the facts, and the order and sources of what the words say. */
export const TechniqueFactsSchema = v.strictObject({
  ...factEntries,
  position: v.picklist(POSITIONS),
  regions: v.pipe(v.array(v.picklist(REGIONS)), v.minLength(1)),
  sides: v.picklist(SIDES),
  loads: v.pipe(v.array(v.picklist(LOADS)), v.minLength(1)),
  ...eachList(v.optional(itemFacts)),
  steps: v.optional(v.array(v.strictObject({ id: IdSchema, moment: momentSchema, sources: SourceIdsSchema }))),
  doseNote: v.optional(v.strictObject({ sources: SourceIdsSchema })),
  said: v.optional(v.array(v.strictObject({ source: IdSchema }))),
  withheld: v.optional(v.strictObject({ why: itemFacts, instead: v.pipe(v.array(IdSchema), v.minLength(1)) })),
});

/** `content/techniques/<id>/<language>.yaml`: the words, each under its id. */
export const TechniqueWordsSchema = v.strictObject({
  name: TextSchema,
  promise: TextSchema,
  ...eachList(v.optional(itemWords)),
  steps: v.optional(itemWords),
  doseNote: v.optional(TextSchema),
  said: v.optional(itemWords),
  withheld: v.optional(v.strictObject({ why: itemWords })),
});

export type Technique = v.InferOutput<typeof TechniqueSchema>;
export type Step = v.InferOutput<typeof stepSchema>;

export type { ClaimList } from '../vocabulary.js';
