import { toJsonSchema } from '@valibot/to-json-schema';
import type { GenericSchema } from 'valibot';
import { OwnConditionSchema, OwnRuleSchema } from '../../src/content/schema/condition.js';
import { SectionSchema } from '../../src/content/schema/guide.js';
import { PackSchema } from '../../src/content/schema/pack.js';
import { SourceSchema } from '../../src/content/schema/source.js';
import { TechniqueSchema } from '../../src/content/schema/technique.js';
import { ClaimSchema, IdSchema, LangSchema, SourceIdsSchema, TextSchema } from '../../src/content/schema/text.js';
import { PluralSchema } from '../../src/content/schema/ui.js';
import { FIGURE_PARTS, FigureSchema } from '../../src/figure/written/schema.js';
import { DoseSchema } from '../../src/timer/dose.js';

const SHARED = {
  Id: IdSchema,
  Lang: LangSchema,
  Text: TextSchema,
  SourceIds: SourceIdsSchema,
  Claim: ClaimSchema,
  Source: SourceSchema,
  Dose: DoseSchema,
} satisfies Record<string, GenericSchema>;

function publish(
  name: string,
  title: string,
  description: string,
  schema: GenericSchema,
  definitions: Record<string, GenericSchema> = {},
): string {
  const { $schema, $defs, ...rest } = toJsonSchema(schema, {
    target: 'draft-2020-12',
    typeMode: 'input',
    definitions,
    // A function has no form in JSON Schema; what it checks is checked when the content is read.
    ignoreActions: ['check', 'raw_check'],
  });
  return `${JSON.stringify({ $schema, $id: `urn:limber-elements:${name}:1`, title, description, ...rest, $defs }, null, 2)}\n`;
}

/** The published schemas by their path from the root, for people who write content of their own. */
export function emitJsonSchemas(): Map<string, string> {
  return new Map([
    [
      'schema/technique.schema.json',
      publish(
        'technique',
        'Limber technique',
        'One technique in one language: what a card shows.',
        TechniqueSchema,
        SHARED,
      ),
    ],
    [
      'schema/content.schema.json',
      publish(
        'content',
        'Limber content pack',
        'A site’s own techniques, conditions, questions and words.',
        PackSchema,
        {
          ...SHARED,
          Technique: TechniqueSchema,
          Condition: OwnConditionSchema,
          Rule: OwnRuleSchema,
          Section: SectionSchema,
          Plural: PluralSchema,
        },
      ),
    ],
    [
      'schema/figure.schema.json',
      publish(
        'figure',
        'Limber figure',
        'The key poses of one technique, as they are written.',
        FigureSchema,
        FIGURE_PARTS,
      ),
    ],
  ]);
}
