import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { readFileSync, readdirSync } from 'node:fs';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { VERSION } from '../../src/version.js';

const root = new URL('../../', import.meta.url);
const read = (path: string): string => readFileSync(new URL(path, root), 'utf8');
const readJson = (path: string): unknown => JSON.parse(read(path));

type Target = string | { types: string; default: string };
const manifest = readJson('package.json') as {
  version: string;
  customElements: string;
  sideEffects: string[];
  exports: Record<string, Target | null>;
};

const packed = (
  JSON.parse(
    execFileSync('npm', ['pack', '--dry-run', '--json', '--ignore-scripts'], {
      cwd: fileURLToPath(root),
      encoding: 'utf8',
      shell: process.platform === 'win32',
      stdio: ['ignore', 'pipe', 'ignore'],
    }),
  ) as { files: { path: string }[] }[]
)[0]!.files.map(({ path }) => path);

/** Whether a file of that name, or any that fits a pattern with a star, is published. */
const isPacked = (target: string): boolean => {
  const [before, after] = target.replace('./', '').split('*') as [string, string?];
  return packed.some((file) =>
    after === undefined ? file === before : file.startsWith(before) && file.endsWith(after),
  );
};

const IMPORTS = /(?:from |import\(|import )'(\.[^']+)'/g;
const pathOf = (specifier: string, file: string): string =>
  new URL(specifier, new URL(file, root)).href.slice(root.href.length);

test('the published package', async (t) => {
  for (const [entry, target] of Object.entries(manifest.exports)) {
    // Kept from a pattern above it.
    if (target === null) continue;
    for (const file of typeof target === 'string' ? [target] : [target.types, target.default]) {
      await t.test(`${entry} has ${file}`, () => assert.ok(isPacked(file)));
    }
  }

  await t.test('has every file with side effects that it names', () => {
    assert.deepEqual(
      manifest.sideEffects.filter((file) => !isPacked(file)),
      [],
    );
  });

  await t.test('has its manifest of elements, its readme and its licence', () => {
    for (const file of [manifest.customElements, 'README.md', 'LICENSE']) assert.ok(isPacked(file), file);
  });

  await t.test('has the modules that its modules import', () => {
    for (const file of packed.filter((path) => /^dist\/.*\.js$/.test(path))) {
      for (const [, specifier] of read(file).matchAll(IMPORTS)) {
        const wanted = pathOf(specifier!, file);
        assert.ok(packed.includes(wanted), `${file} imports ${wanted}`);
      }
    }
  });

  await t.test('draws figures as text in a module of its own, which no page loads', () => {
    const importsOf = (file: string): string[] =>
      [...read(file).matchAll(IMPORTS)].map(([, specifier]) => pathOf(specifier!, file));
    const reached = new Set(['dist/index.js', 'dist/loader/limber.js']);
    for (const file of reached) importsOf(file).forEach((wanted) => reached.add(wanted));
    assert.ok(reached.has('dist/figure/scene.js'));
    assert.ok(!reached.has('dist/figure/render.js'));
    assert.ok(!reached.has('dist/figure/written/schema.js'));
  });

  await t.test('renders ahead in Node alone: nothing that a page may load reaches it', () => {
    const targets = Object.entries(manifest.exports)
      .filter(([entry]) => /^\.($|\/[\w-]+\.js$)/.test(entry) && entry !== './publish.js')
      .map(([, target]) => (target as { default: string }).default.replace('./', ''));
    const reached = new Set([...targets, 'dist/loader/limber.js', 'dist/embed/embed.js']);
    for (const file of reached) {
      assert.doesNotMatch(read(file), /(from|import) ?\(?'(node:|@lit-labs\/ssr['/])/, file);
      for (const [, specifier] of read(file).matchAll(IMPORTS)) reached.add(pathOf(specifier!, file));
    }
    assert.ok(reached.has('dist/page/takeover.js'));
    assert.ok(!reached.has('dist/publish/prerender.js'));
  });

  await t.test('has neither tests nor tools', () => {
    const known =
      /^(dist|cdn|schema|editor|docs)\/|^(package\.json|custom-elements\.json|(README|CHANGELOG|CONTRIBUTING)\.md|LICENSE)$/;
    assert.deepEqual(
      packed.filter((file) => !known.test(file) || /(^|\/)tests?\/|\.(test|spec|stories)\./.test(file)),
      [],
    );
  });
});

test('VERSION is the version in package.json', () => {
  assert.equal(VERSION, manifest.version);
});

test('integrity.json has the hashes of the files beside it', () => {
  const hashes = readJson('cdn/integrity.json') as Record<string, string>;
  assert.deepEqual(Object.keys(hashes).sort(), ['limber.all.js', 'limber.js']);
  for (const [file, hash] of Object.entries(hashes)) {
    const digest = createHash('sha384').update(readFileSync(new URL(`cdn/${file}`, root)));
    assert.equal(hash, `sha384-${digest.digest('base64')}`, file);
  }
});

interface Named {
  name: string;
}
type Kind = 'attributes' | 'events' | 'slots' | 'cssParts' | 'cssProperties' | 'cssStates';
interface Declaration extends Partial<Record<Kind, (Named & { description?: string })[]>> {
  tagName?: string;
  summary?: string;
}

/** The public contract: a name that goes missing here is a breaking change. */
const CONTRACT: Record<string, Record<Kind, string>> = {
  'limber-faq-accordion': {
    attributes: 'heading-level single structured-data topic',
    events: 'limber-error limber-toggle',
    slots: 'footer questions',
    cssParts: 'button filter message review status toolbar',
    cssProperties: '--limber-accent --limber-heading-font --limber-line --limber-muted --limber-radius',
    cssStates: '',
  },
  'limber-hold-timer': {
    attributes: 'breath label prepare reps rest seconds sides switch technique',
    events: 'limber-cancel limber-complete limber-error limber-pause limber-phase limber-resume limber-start',
    slots: '',
    cssParts:
      'breath button controls cues dial instruction label length main message next now phase plan remaining time timer',
    cssProperties:
      '--limber-accent --limber-heading-font --limber-line --limber-muted --limber-radius --limber-space --limber-surface',
    cssStates:
      'breathing-in breathing-out done holding idle moving paused preparing releasing resting running switching',
  },
  'limber-safety-check': {
    attributes: 'heading-level',
    events: 'limber-error limber-safety-result',
    slots: '',
    cssParts:
      'advice button buttons call change check conditions group heading hint intro limits main message name option progress question reason result source sources technique tick told why',
    cssProperties:
      '--limber-accent --limber-heading-font --limber-line --limber-muted --limber-radius --limber-routine-surface --limber-routine-text --limber-space --limber-stop-surface --limber-stop-text --limber-surface --limber-urgent-surface --limber-urgent-text',
    cssStates: '',
  },
  'limber-safety-notice': {
    attributes: 'acknowledge heading-level level technique',
    events: 'limber-acknowledge limber-error',
    slots: 'footer text title',
    cssParts:
      'acknowledge advice button call cautions footer heading icon label level list message more notice sources stop text title',
    cssProperties:
      '--limber-accent --limber-heading-font --limber-line --limber-muted --limber-radius --limber-routine-surface --limber-routine-text --limber-space --limber-stop-surface --limber-stop-text --limber-surface --limber-urgent-surface --limber-urgent-text',
    cssStates: '',
  },
  'limber-settings': {
    attributes: 'content emergency-number gate keep-awake sound vibrate voice',
    events: 'limber-error',
    slots: '',
    cssParts: '',
    cssProperties: '',
    cssStates: '',
  },
  'limber-technique-card': {
    attributes: 'heading-level hide layout technique',
    events: 'limber-error',
    slots: 'figure footer safety timer',
    cssParts:
      'advice advice-sources anchor breathing card cautions current easier facts feel footer header heading help helps instead lost message mistakes moment more name promise region review said setup shown sources step steps stop title withheld',
    cssProperties:
      '--limber-accent --limber-heading-font --limber-line --limber-muted --limber-radius --limber-routine-surface --limber-routine-text --limber-space --limber-stop-surface --limber-stop-text --limber-surface --limber-urgent-surface --limber-urgent-text',
    cssStates: '',
  },
  'limber-technique-figure': {
    attributes: 'pose side still technique view',
    events: 'limber-error',
    slots: '',
    cssParts: 'back button caption controls current message number picture stage still stills',
    cssProperties:
      '--limber-accent --limber-figure-hair --limber-figure-prop --limber-figure-shoes --limber-figure-skin --limber-figure-stretch --limber-figure-top --limber-figure-trousers --limber-muted --limber-radius --limber-space',
    cssStates: '',
  },
};

test('custom-elements.json', async (t) => {
  const { modules } = readJson('custom-elements.json') as { modules: { declarations: Declaration[] }[] };
  const elements = modules.flatMap(({ declarations }) => declarations).filter(({ tagName }) => tagName);

  await t.test('lists each element once', () => {
    assert.deepEqual(elements.map(({ tagName }) => tagName).sort(), Object.keys(CONTRACT));
  });

  for (const element of elements) {
    await t.test(`describes ${element.tagName!} in full`, () => {
      assert.ok(element.summary);
      for (const [kind, names] of Object.entries(CONTRACT[element.tagName!]!) as [Kind, string][]) {
        const found = element[kind] ?? [];
        const listed = found.map(({ name }) => name).filter(Boolean);
        assert.equal(listed.sort().join(' '), names, kind);
        for (const { name, description } of found) assert.ok(description, `${kind}: ${name} has no description`);
      }
    });
  }

  await t.test('knows every custom property that a style sheet reads', () => {
    const folder = new URL('src/elements/', root);
    const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.ts'));
    const used = files.flatMap((file) => [
      ...readFileSync(new URL(file, folder), 'utf8').matchAll(/var\((--limber-[a-z-]+)/g),
    ]);
    const known = elements.flatMap(({ cssProperties = [] }) => cssProperties.map(({ name }) => name));
    assert.ok(used.length > 0);
    assert.deepEqual([...new Set(used.map(([, name]) => name))].sort(), [...new Set(known)].sort());
  });
});

interface Schema extends Record<string, unknown> {
  $defs?: Record<string, Schema>;
  properties?: Record<string, Schema>;
  required?: string[];
  anyOf?: Schema[];
  oneOf?: Schema[];
}

type Check = (value: never, argument: never, schema: Schema) => boolean;

/** Enough of JSON Schema for the published ones; a keyword that is not here fails the test. */
function validator(rootSchema: Schema): (value: unknown) => boolean {
  const matches = (schema: Schema, value: unknown): boolean =>
    Object.entries(schema).every(([keyword, argument]) => {
      const check = checks[keyword];
      assert.ok(check, `${keyword} is not a keyword that this test knows`);
      return check(value as never, argument as never, schema);
    });
  const isObject = (value: unknown): value is Record<string, unknown> =>
    typeof value === 'object' && value !== null && !Array.isArray(value);
  const types: Record<string, (value: unknown) => boolean> = {
    object: isObject,
    array: Array.isArray,
    string: (value) => typeof value === 'string',
    integer: Number.isInteger,
  };
  const always: Check = () => true;
  const checks: Record<string, Check> = {
    ...Object.fromEntries(['$schema', '$id', '$defs', 'title', 'description', 'format'].map((word) => [word, always])),
    $ref: (value, ref: string) => matches(rootSchema.$defs![ref.replace('#/$defs/', '')]!, value),
    type: (value, type: string) => types[type]!(value),
    const: (value, only: unknown) => value === only,
    enum: (value, allowed: unknown[]) => allowed.includes(value),
    anyOf: (value, schemas: Schema[]) => schemas.some((one) => matches(one, value)),
    oneOf: (value, schemas: Schema[]) => schemas.filter((one) => matches(one, value)).length === 1,
    properties: (value, known: Record<string, Schema>) =>
      Object.entries(value).every(([key, inner]) => !known[key] || matches(known[key], inner)),
    required: (value, keys: string[]) => keys.every((key) => key in (value as object)),
    additionalProperties: (value, allowed: Schema | false, { properties = {} }) =>
      Object.entries(value).every(([key, inner]) => key in properties || (allowed && matches(allowed, inner))),
    propertyNames: (value, schema: Schema) => Object.keys(value).every((key) => matches(schema, key)),
    items: (value: unknown[], schema: Schema | false, { prefixItems = [] }) =>
      value.slice((prefixItems as Schema[]).length).every((inner) => schema && matches(schema, inner)),
    prefixItems: (value: unknown[], schemas: Schema[]) => schemas.every((one, i) => matches(one, value[i])),
    minItems: (value: unknown[], least: number) => value.length >= least,
    maxItems: (value: unknown[], most: number) => value.length <= most,
    maxLength: (value: string, most: number) => value.length <= most,
    pattern: (value: string, pattern: string) => new RegExp(pattern).test(value),
    minimum: (value: number, least: number) => value >= least,
    maximum: (value: number, most: number) => value <= most,
  };
  return (value) => matches(rootSchema, value);
}

test('the published schemas', async (t) => {
  const isPack = validator(readJson('schema/content.schema.json') as Schema);
  const isTechnique = validator(readJson('schema/technique.schema.json') as Schema);
  const pack = readJson('examples/own-techniques.json') as { techniques: { steps: unknown[] }[] };
  const [first] = pack.techniques;

  await t.test('take the example of own content, and each technique in it', () => {
    assert.ok(isPack(pack));
    for (const technique of pack.techniques) assert.ok(isTechnique(technique));
  });

  for (const [name, change] of Object.entries<object>({
    'no steps': { steps: undefined },
    'a step without words': { steps: [{ moment: 'hold' }] },
    'an unknown moment': { steps: [{ moment: 'jump', text: 'Jump.' }] },
    'an unknown key': { colour: 'red' },
    'an id with a blank': { id: 'wall slide' },
    'half a dose': { dose: { kind: 'hold' } },
    'a range of one': { dose: { kind: 'time', seconds: [10] } },
    'a source that is not on https': { sources: [{ id: 'us', title: 'Us', url: 'http://example.org' }] },
  })) {
    await t.test(`refuse ${name}`, () => {
      const wrong: unknown = JSON.parse(JSON.stringify({ ...first, ...change }));
      assert.ok(!isTechnique(wrong));
      assert.ok(!isPack({ ...pack, techniques: [wrong] }));
    });
  }
});
