import assert from 'node:assert/strict';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { parse } from 'yaml';
import { compile } from '../../scripts/content/compile.js';
import { SOUND } from './content-fixture.js';

/** The words of JSON Schema that the published schemas use. */
interface JsonSchema {
  $ref?: string;
  $defs?: Record<string, JsonSchema>;
  type?: string;
  const?: unknown;
  enum?: unknown[];
  pattern?: string;
  format?: string;
  minimum?: number;
  maximum?: number;
  minLength?: number;
  maxLength?: number;
  minItems?: number;
  maxItems?: number;
  properties?: Record<string, JsonSchema>;
  required?: string[];
  additionalProperties?: boolean | JsonSchema;
  propertyNames?: JsonSchema;
  items?: JsonSchema | false;
  prefixItems?: JsonSchema[];
  anyOf?: JsonSchema[];
  oneOf?: JsonSchema[];
  allOf?: JsonSchema[];
}

const KNOWN = new Set(
  '$ref type const enum pattern format minimum maximum minLength maxLength minItems maxItems properties required additionalProperties propertyNames items prefixItems anyOf oneOf allOf $schema $id $defs title description'.split(
    ' ',
  ),
);

const typeOf = (value: unknown) => (Array.isArray(value) ? 'array' : value === null ? 'null' : typeof value);

/** A judge of its own, so that the published file is tested and not the library that wrote it. */
function accepts(root: JsonSchema, schema: JsonSchema | false, value: unknown): boolean {
  if (schema === false) return false;
  const unknown = Object.keys(schema).find((word) => !KNOWN.has(word));
  assert.equal(unknown, undefined, `the test does not know the word ${unknown}`);
  const ok = (inner: JsonSchema | false, part: unknown) => accepts(root, inner, part);
  if (schema.$ref && !ok(root.$defs![schema.$ref.replace('#/$defs/', '')]!, value)) return false;
  if (schema.type === 'integer' ? !Number.isInteger(value) : schema.type && schema.type !== typeOf(value)) return false;
  if ('const' in schema && schema.const !== value) return false;
  if (schema.enum && !schema.enum.includes(value)) return false;
  if (schema.anyOf && !schema.anyOf.some((branch) => ok(branch, value))) return false;
  if (schema.oneOf && schema.oneOf.filter((branch) => ok(branch, value)).length !== 1) return false;
  if (schema.allOf && !schema.allOf.every((branch) => ok(branch, value))) return false;
  if (typeof value === 'string') return acceptsText(schema, value);
  if (typeof value === 'number') return value >= (schema.minimum ?? -Infinity) && value <= (schema.maximum ?? Infinity);
  if (Array.isArray(value)) {
    const first = schema.prefixItems ?? [];
    const within = value.length >= (schema.minItems ?? 0) && value.length <= (schema.maxItems ?? Infinity);
    return within && value.every((item, index) => ok(first[index] ?? schema.items ?? {}, item));
  }
  if (typeof value === 'object' && value !== null) return acceptsObject(root, schema, value as Record<string, unknown>);
  return true;
}

function acceptsText({ pattern, minLength = 0, maxLength = Infinity }: JsonSchema, text: string): boolean {
  return text.length >= minLength && text.length <= maxLength && (!pattern || new RegExp(pattern, 'u').test(text));
}

function acceptsObject(root: JsonSchema, schema: JsonSchema, value: Record<string, unknown>): boolean {
  const { properties = {}, required = [], additionalProperties = true, propertyNames = {} } = schema;
  if (!required.every((key) => Object.hasOwn(value, key))) return false;
  return Object.entries(value).every(([key, part]) => {
    if (!accepts(root, propertyNames, key)) return false;
    if (Object.hasOwn(properties, key)) return accepts(root, properties[key]!, part);
    return typeof additionalProperties === 'boolean' ? additionalProperties : accepts(root, additionalProperties, part);
  });
}

const { files } = compile(fileURLToPath(new URL('../..', import.meta.url)));

const schemaOf = (name: string) =>
  JSON.parse(files.get(`schema/${name}.schema.json`) ?? '{}') as JsonSchema & { $id: string };

/** The value a generated module exports, read from its text. */
function valueOf(name: string): Record<string, unknown> {
  const text = files.get(`src/content/generated/en/${name}.ts`) ?? '';
  return JSON.parse(text.slice(text.indexOf('= {') + 2, text.lastIndexOf('};') + 1)) as Record<string, unknown>;
}

const techniqueIds = [...files.keys()].flatMap((name) => /generated\/en\/(.+)\.ts$/.exec(name)?.[1] ?? []);
const techniques = techniqueIds.map(valueOf).filter((value) => 'steps' in value);
const technique = valueOf('childs-pose');
const section = { id: 'pop', title: 'Is a pop bad?', claims: ['No.', { text: 'It is fine.', sources: ['study'] }] };
const figure = parse(SOUND['content/techniques/reach/figure.yaml']!) as { poses: object[] };
const posed = (change: object) => ({ poses: figure.poses.map((pose) => ({ ...pose, ...change })) });
const condition = { id: 'sore-elbow', name: 'A sore elbow', advice: 'Ask.', base: 'care' };
const rules = { 'weight-on-wrists': { advice: 'ask', sources: ['study'] }, kneeling: { advice: 'stop' } };
const pack = {
  version: 1,
  lang: 'en',
  techniques,
  conditions: [condition, { ...condition, rules, sources: ['study'] }],
  questions: [section],
  words: { card: { n: { other: '{n}' } } },
};

/** A value, and ways to spoil it. */
const SPOILED: Record<string, { good: Record<string, unknown>; bad: Record<string, Record<string, unknown>> }> = {
  technique: {
    good: technique,
    bad: {
      'no steps': { steps: undefined },
      'an unknown key': { stepz: [] },
      'markup of a kind': { name: { html: '<b>' } },
      'an unknown moment': { steps: [{ text: 'Jump.', moment: 'jump' }] },
      'a hold without seconds': { dose: { kind: 'hold' } },
      'half a second': { dose: { kind: 'hold', seconds: 0.5 } },
      'a bad id': { id: '__proto__' },
    },
  },
  content: {
    good: pack,
    bad: {
      'another version': { version: 2 },
      'no language': { lang: undefined },
      'a technique without steps': { techniques: [{ id: 'x', name: 'X' }] },
      'a condition without a base': { conditions: [{ ...condition, base: undefined }] },
      'a condition with an unknown advice': { conditions: [{ ...condition, base: 'never' }] },
      'a condition with markup of a kind': { conditions: [{ ...condition, name: { html: '<b>' } }] },
      'a rule for an unknown load': { conditions: [{ ...condition, rules: { flying: { advice: 'ask' } } }] },
      'a rule without advice': { conditions: [{ ...condition, rules: { kneeling: {} } }] },
      'a question without an answer': { questions: [{ ...section, claims: [] }] },
      'a plural without its last form': { words: { card: { n: { one: '1' } } } },
    },
  },
  figure: {
    good: { ...figure, ...posed({ head: null, knees: null, hands: { left: null, both: { at: [0, 0, 0] } } }) },
    bad: {
      'a view without a tilt': { view: { turn: 30 } },
      'an unknown region': { stretch: ['knee'] },
      'one pose': { poses: figure.poses.slice(0, 1) },
      'an unknown key': posed({ arms: {} }),
      'two coordinates': posed({ pelvis: { at: [0, 0] } }),
      'four coordinates': posed({ pelvis: { at: [0, 0, 0, 0] } }),
      'a far point': posed({ pelvis: { at: [0, 30, 0] } }),
      'a pelvis that is taken away': posed({ pelvis: null }),
      'a foot on its own leg': posed({ feet: { left: { at: [0, 0.2, 0], on: 'left-shank' } } }),
    },
  },
};

for (const [name, { good, bad }] of Object.entries(SPOILED)) {
  test(`${name}.schema.json takes what the library takes`, () => {
    const schema = schemaOf(name);
    assert.equal(schema.$id, `urn:limber-elements:${name}:1`);
    assert.ok(accepts(schema, schema, good));
  });
  for (const [what, change] of Object.entries(bad)) {
    test(`${name}.schema.json refuses ${what}`, () => {
      const schema = schemaOf(name);
      const value: unknown = JSON.parse(JSON.stringify({ ...good, ...change }));
      assert.equal(accepts(schema, schema, value), false);
    });
  }
}

test('technique.schema.json takes every technique of this repository', () => {
  const schema = schemaOf('technique');
  assert.ok(techniques.length > 1);
  for (const value of techniques) assert.ok(accepts(schema, schema, value), String(value.id));
});
