import { toJsonSchema } from '@valibot/to-json-schema';
import type { GenericSchema } from 'valibot';
import { SectionSchema } from '../../src/content/schema/guide.js';
import { PackSchema } from '../../src/content/schema/pack.js';
import { SourceSchema } from '../../src/content/schema/source.js';
import { TechniqueSchema } from '../../src/content/schema/technique.js';
import { ClaimSchema, IdSchema, LangSchema, SourceIdsSchema, TextSchema } from '../../src/content/schema/text.js';
import { PluralSchema } from '../../src/content/schema/ui.js';
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

function publish(name: string, title: string, description: string, schema: GenericSchema, more = {}): string {
  const { $schema, $defs, ...rest } = toJsonSchema(schema, {
    target: 'draft-2020-12',
    typeMode: 'input',
    definitions: { ...SHARED, ...more },
    // A function has no form in JSON Schema; what it checks is checked when the content is read.
    ignoreActions: ['check'],
  });
  return `${JSON.stringify({ $schema, $id: `urn:limber-elements:${name}:1`, title, description, ...rest, $defs }, null, 2)}\n`;
}

/** The published schemas by their path from the root, for people who write content of their own. */
export function emitJsonSchemas(): Map<string, string> {
  return new Map([
    [
      'schema/technique.schema.json',
      publish('technique', 'Limber technique', 'One technique in one language: what a card shows.', TechniqueSchema),
    ],
    [
      'schema/content.schema.json',
      publish('content', 'Limber content pack', 'A site’s own techniques, questions and words.', PackSchema, {
        Technique: TechniqueSchema,
        Section: SectionSchema,
        Plural: PluralSchema,
      }),
    ],
  ]);
}
