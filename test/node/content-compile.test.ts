import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import {
  existsSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';
import type { SafetyTexts } from '../../src/content/schema/safety.js';
import type { Guide } from '../../src/content/schema/guide.js';
import type { Technique } from '../../src/content/schema/technique.js';
import type { Labels } from '../../src/content/schema/ui.js';
import { compile } from '../../scripts/content/compile.js';
import { plant, SOUND } from './content-fixture.js';

const REPOSITORY = fileURLToPath(new URL('../..', import.meta.url));
const GENERATED = 'src/content/generated';

const FRENCH = {
  'content/ui/fr.yaml': SOUND['content/ui/en.yaml']!.replace('How to do it', 'Comment faire'),
  'content/techniques/roll/fr.yaml': SOUND['content/techniques/roll/en.yaml']!.replace('Roll', 'Rouler'),
};

function run(...options: string[]) {
  const command = ['--import', 'tsx', 'scripts/content.ts', ...options];
  const { status, stdout, stderr } = spawnSync(process.execPath, command, { cwd: REPOSITORY, encoding: 'utf8' });
  return { status, stdout, stderr };
}

const filesIn = (folder: string) =>
  (readdirSync(folder, { recursive: true }) as string[]).filter((name) => statSync(join(folder, name)).isFile()).sort();

/** The default export of a generated module. */
async function exported<T>(root: string, name: string): Promise<T> {
  return ((await import(join(root, GENERATED, name))) as { default: T }).default;
}

/** What the type checker has to say about the generated modules, beside the sources they import types from. */
function typeErrors(root: string): string[] {
  const link = (name: string) => symlinkSync(join(REPOSITORY, name), join(root, name));
  const besides = (folder: string, kept: string) =>
    readdirSync(join(REPOSITORY, folder))
      .filter((name) => name !== kept)
      .map((name) => `${folder}/${name}`);
  for (const name of [...besides('src', 'content'), ...besides('src/content', 'generated')]) link(name);
  for (const name of ['node_modules', 'package.json']) link(name);
  const modules = filesIn(join(root, GENERATED)).map((name) => join(root, GENERATED, name));
  const program = ts.createProgram(modules, {
    strict: true,
    noEmit: true,
    target: ts.ScriptTarget.ES2022,
    module: ts.ModuleKind.NodeNext,
    moduleResolution: ts.ModuleResolutionKind.NodeNext,
    skipLibCheck: true,
    preserveSymlinks: true,
    types: [],
  });
  return ts.getPreEmitDiagnostics(program).map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, '\n'));
}

test('compiles a small tree in two languages', async (context) => {
  const root = plant(context, FRENCH);
  const { status, stdout, stderr } = run('--root', root);
  assert.deepEqual({ status, stderr }, { status: 0, stderr: '' });
  assert.equal(stdout, '2 techniques, 3 guides, 2 sources, 2 languages: 20 files, 20 written, 0 removed\n');
  assert.deepEqual(filesIn(join(root, GENERATED)), [
    'en/anatomy.ts',
    'en/faq.ts',
    'en/labels.ts',
    'en/prevention.ts',
    'en/reach.ts',
    'en/roll.ts',
    'en/safety.ts',
    'en/ui.ts',
    'figures.ts',
    'figures/reach.ts',
    'fr/labels.ts',
    'fr/roll.ts',
    'fr/ui.ts',
    'index.ts',
    'labels.ts',
    'safety.ts',
    'words.ts',
  ]);
  assert.deepEqual(typeErrors(root), []);

  const study = { id: 'study', title: 'On reaching', year: 2020 } as const;
  const editors = { id: 'editors', title: 'Our own good sense' } as const;
  assert.deepEqual(await exported<Technique>(root, 'en/reach.ts'), {
    id: 'reach',
    lang: 'en',
    name: 'Reach',
    promise: 'A longer side.',
    position: 'seated',
    regions: ['side'],
    sides: 'both',
    equipment: ['mat'],
    figure: true,
    loads: ['kneeling'],
    dose: { kind: 'hold', seconds: [15, 20] },
    inWords: {
      regions: 'Flank',
      dose: '15 to 20 seconds, each side',
      position: 'Sitting',
      need: 'Mat',
    },
    helps: [{ text: 'You feel stiff.', sources: ['editors'] }],
    steps: [
      { id: 'lean', moment: 'hold', text: 'Lean over.', sources: ['study', 'editors'] },
      { id: 'other', moment: 'switch', text: 'Now the other side.', sources: ['study'] },
    ],
    doseNote: { text: 'Start short.', sources: ['study'] },
    said: [{ source: 'study', text: 'Hold for 15 seconds.' }],
    sources: [editors, study],
    review: 'Nobody has reviewed this.',
  } satisfies Technique);

  const roll = await exported<Technique>(root, 'fr/roll.ts');
  assert.equal(roll.name, 'Rouler');
  assert.deepEqual(roll.steps, []);
  assert.deepEqual(roll.inWords, { regions: 'Low back' });
  assert.deepEqual(roll.withheld?.why, [{ text: 'It can hurt.', sources: ['study'] }]);
  assert.deepEqual(roll.withheld.instead, [{ id: 'reach', name: 'Reach' }], 'a name French lacks is in English');

  assert.deepEqual(await exported<Guide>(root, 'en/faq.ts'), {
    lang: 'en',
    title: 'Guide',
    sections: [
      {
        id: 'first',
        topic: 'basics',
        title: 'Does it help?',
        claims: [{ text: 'A little.', sources: ['study'] }],
      },
    ],
    sources: [study],
  } satisfies Guide);

  assert.deepEqual(await exported<SafetyTexts>(root, 'en/safety.ts'), {
    lang: 'en',
    notice: { title: 'Before you start', claims: [{ text: 'Go gently.', sources: ['editors'] }] },
    levels: [
      {
        level: 'emergency',
        title: 'Get help now',
        advice: 'Call.',
        sources: ['study'],
        signs: [{ id: 'numb', text: 'Your legs go numb.', sources: ['study'] }],
      },
    ],
    conditions: [
      {
        id: 'pregnant',
        sources: ['study'],
        base: 'care',
        rules: { kneeling: { advice: 'ask', sources: ['study', 'editors'] } },
        name: 'Pregnancy',
        advice: 'Ask first.',
      },
    ],
    loads: {
      'end-range-flexion': 'It bends you forward.',
      'end-range-extension': 'It bends you back.',
      'end-range-rotation': 'It turns you.',
      'lying-on-back': 'You lie on your back.',
      'lying-on-front': 'You lie on your front.',
      kneeling: 'You kneel.',
      'weight-on-wrists': 'You lean on your hands.',
      'down-to-floor': 'You get down to the floor.',
      'equipment-pressure': 'Something presses on you.',
      'standing-balance': 'You stand.',
    },
    techniques: [{ id: 'reach', name: 'Reach', loads: ['kneeling'] }],
    sources: [editors, study],
  } satisfies SafetyTexts);

  assert.deepEqual(await exported(root, 'fr/ui.ts'), {
    card: { steps: 'Comment faire', seconds: { one: '{n} second', other: '{n} seconds' } },
  });
  const labels = await exported<Labels>(root, 'fr/labels.ts');
  assert.deepEqual(
    Object.keys(labels),
    ['dose', 'position', 'region', 'equipment', 'review'],
    'labels, and nothing else',
  );
  assert.deepEqual(labels.equipment, { mat: 'Mat' });
  assert.deepEqual(labels.dose.times, { one: 'once', other: '{n} times' });

  const index = (await import(
    join(root, GENERATED, 'index.ts')
  )) as typeof import('../../src/content/generated/index.js');
  assert.deepEqual([...index.LANGUAGES] as string[], ['en', 'fr']);
  assert.deepEqual([...index.TECHNIQUE_IDS] as string[], ['reach', 'roll']);
  assert.deepEqual(Object.keys(index.techniques.fr ?? {}), ['roll']);
  const { labels: byLanguage } = (await import(
    join(root, GENERATED, 'labels.ts')
  )) as typeof import('../../src/content/generated/labels.js');
  assert.deepEqual(Object.keys(byLanguage), ['en', 'fr']);
  assert.equal((await byLanguage.fr?.())?.default, labels);
  const { safety: safetyByLanguage } = (await import(
    join(root, GENERATED, 'safety.ts')
  )) as typeof import('../../src/content/generated/safety.js');
  assert.deepEqual(Object.keys(safetyByLanguage), ['en']);
  assert.deepEqual(Object.keys(index.faq), ['en']);
  assert.equal((await index.techniques.fr?.roll?.())?.default, roll);
});

test('touches only files that differ, and removes only modules of its own', (context) => {
  const root = plant(context);
  run('--root', root);
  const at = (name: string) => join(root, GENERATED, name);
  const past = new Date(2020, 1, 1);
  for (const name of ['en/faq.ts', 'en/reach.ts']) utimesSync(at(name), past, past);
  writeFileSync(at('notes.ts'), '// somebody’s own\n');
  const words = join(root, 'content/techniques/reach/en.yaml');
  writeFileSync(words, readFileSync(words, 'utf8').replace('A longer side', 'A long side'));
  rmSync(join(root, 'content/techniques/roll'), { recursive: true });

  assert.match(run('--root', root).stdout, /16 files, 2 written, 1 removed\n$/);
  assert.equal(statSync(at('en/faq.ts')).mtimeMs, past.getTime());
  assert.match(readFileSync(at('en/reach.ts'), 'utf8'), /A long side/);
  assert.equal(existsSync(at('en/roll.ts')), false);
  assert.equal(existsSync(at('notes.ts')), true);
});

test('--check writes nothing', (context) => {
  const root = plant(context);
  const before = filesIn(root);
  const { status, stdout } = run('--root', root, '--check');
  assert.equal(status, 0);
  assert.equal(stdout, '2 techniques, 3 guides, 2 sources, 1 language: no problems\n');
  assert.deepEqual(filesIn(root), before);
});

test('prints problems, writes nothing and exits 1', (context) => {
  const root = plant(context, { 'content/ui/en.yaml': null });
  const before = filesIn(root);
  const { status, stdout, stderr } = run('--root', root);
  assert.equal(status, 1);
  assert.equal(stdout, '');
  assert.match(stderr, /^content\/ui\/en\.yaml:1:1 {2}missing; needed: the interface’s words in English\n/);
  assert.match(stderr, /: 1 problem\n$/);
  assert.deepEqual(filesIn(root), before);
});

test('explains itself', () => {
  const help = run('--help');
  assert.equal(help.status, 0);
  assert.match(help.stdout, /--root DIR/);
  const wrong = run('--chekc');
  assert.equal(wrong.status, 2);
  assert.match(wrong.stderr, /'--chekc'/);
});

test('the content of this repository compiles', () => {
  const { problems, files } = compile(REPOSITORY);
  assert.deepEqual(problems, []);
  assert.ok(files.has(`${GENERATED}/en/childs-pose.ts`));
});
