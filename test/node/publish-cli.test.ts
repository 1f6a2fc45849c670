import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { after, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { TECHNIQUE_IDS } from '../../src/content/index.js';
import { run } from '../../src/publish/cli/run.js';
import { PublishError } from '../../src/publish/error.js';
import { ELEMENTS, TAGS, attributeOf, shortOf } from '../../src/publish/options.js';
import { VERSION } from '../../src/version.js';
import { attribute, deep, elementsIn, lineIn, named, treeOf, type Node } from './publish-fixture.js';

const root = fileURLToPath(new URL('../..', import.meta.url));
const folder = mkdtempSync(path.join(tmpdir(), 'limber-'));
after(() => rmSync(folder, { recursive: true }));

/** Runs the command as a shell does. */
function spawned(...args: string[]) {
  const command = ['--import', 'tsx', 'src/publish/bin.ts', ...args];
  const { status, stdout, stderr } = spawnSync(process.execPath, command, { cwd: root, encoding: 'utf8' });
  return { status, stdout, stderr };
}

const gives = (...args: string[]): Promise<string> => run(args);

async function fails(reason: PublishError['reason'], message: RegExp, ...args: string[]): Promise<void> {
  await assert.rejects(run(args), (error) => {
    assert.ok(error instanceof PublishError);
    assert.match(error.message, message);
    assert.equal(error.reason, reason);
    return true;
  });
}

const file = (name: string, content: unknown): string => {
  const place = path.join(folder, name);
  writeFileSync(place, typeof content === 'string' ? content : JSON.stringify(content));
  return place;
};

const squeeze = { id: 'squeeze', name: 'Squeeze', steps: ['Squeeze & hold.'] };

test('help tells of every command, every element and every option', async () => {
  const overview = await gives('--help');
  for (const command of ['render', 'page', 'list', 'validate']) {
    assert.match(overview, new RegExp(`^ {2}${command} `, 'm'));
    assert.match(await gives(command, '--help'), new RegExp(`^limber-elements ${command} `));
  }
  assert.equal(await gives('-h'), overview);
  assert.equal(await gives('help', 'list'), await gives('list', '--help'));
  for (const tag of TAGS) {
    const help = await gives('render', shortOf(tag), '--help');
    for (const option of Object.keys(ELEMENTS[tag].options))
      assert.match(help, new RegExp(`^ {2}--${attributeOf(option)}\\b`, 'm'));
    assert.ok(help.split('\n').every((line) => line.length <= 110));
  }
});

test('it says its version', async () => {
  assert.equal(await gives('--version'), `${VERSION}\n`);
});

test('an element is written as it goes into a page', async () => {
  const tree = treeOf(
    await gives('render', 'technique-card', '--technique', 'childs-pose', '--lang', 'en', '--heading-level=3'),
  );
  const [card] = elementsIn(tree);
  assert.equal(card!.nodeName, 'limber-technique-card');
  assert.equal(attribute(card!, 'technique'), 'childs-pose');
  assert.equal(attribute(card!, 'heading-level'), '3');
  assert.equal(lineIn(named(tree, 'h3')[0]!), 'Child’s pose');
});

test('an element may be named by its tag, and have switches', async () => {
  const [figure] = elementsIn(
    treeOf(await gives('render', 'limber-technique-figure', '--still', '--technique', 'cat-cow')),
  );
  assert.equal(attribute(figure!, 'still'), '');
});

test('data for search engines comes along where it is asked for', async () => {
  const [script] = named(
    treeOf(await gives('render', 'technique-card', '--technique', 'cat-cow', '--json-ld')),
    'script',
  );
  assert.equal((JSON.parse(script!.childNodes![0]!.value!) as { '@type': string })['@type'], 'HowTo');
});

test('it writes to a file', async () => {
  const out = path.join(folder, 'out.html');
  assert.equal(await gives('render', 'safety-check', '--out', out), '');
  assert.match(readFileSync(out, 'utf8'), /^<limber-safety-check /);
  await fails('use', /there is no such file/, 'render', 'safety-check', '--out', path.join(folder, 'no', 'out.html'));
});

test('a whole page has its elements, its title and its script', async () => {
  const tree = treeOf(
    await gives(
      'page',
      'safety-notice',
      '--level',
      'urgent',
      'technique-card',
      '--technique',
      'cat-cow',
      '--heading-level',
      '3',
      '--title',
      'Wake & move',
      '--script',
      'js/limber.js',
    ),
  );
  assert.equal(lineIn(named(tree, 'title')[0]!), 'Wake & move');
  assert.deepEqual(named(tree, 'h1').map(lineIn), ['Wake & move']);
  assert.equal(attribute(named(tree, 'script')[0]!, 'src'), 'js/limber.js');
  const [notice, card] = elementsIn(tree).filter(({ nodeName }) => nodeName.startsWith('limber-'));
  assert.equal(attribute(notice!, 'level'), 'urgent');
  assert.equal(attribute(card!, 'heading-level'), '3');
  assert.equal(attribute(named(tree, 'html')[0]!, 'lang'), 'en');
});

test('the heading of a page’s first element is that of the page', async () => {
  const tree = treeOf(await gives('page', 'technique-card', '--technique', 'cat-cow'));
  assert.equal(lineIn(named(tree, 'title')[0]!), 'Cat and cow');
  assert.deepEqual(named(tree, 'h1').map(lineIn), ['Cat and cow']);
  const timer = treeOf(await gives('page', 'hold-timer', '--label', 'Plank', '--seconds', '30'));
  assert.deepEqual(named(timer, 'h1').map(lineIn), ['Plank']);
});

test('ids of questions stand once on a page', async () => {
  const tree = treeOf(
    await gives('page', 'faq-accordion', '--topic', 'sound', 'faq-accordion', '--topic', 'sound safety'),
  );
  const ids = elementsIn(tree).flatMap((one) => attribute(one, 'id') ?? []);
  assert.equal(new Set(ids).size, ids.length);
  assert.ok(ids.includes('is-it-safe'));
});

test('a strict page has nothing inline', async () => {
  const strict = async (...args: string[]): Promise<Node> =>
    treeOf(await gives('page', 'technique-card', '--technique', 'cat-cow', '--strict', ...args));
  const tree = await strict();
  const inside = deep(tree);
  assert.ok(!inside.some((one) => one.nodeName === 'style' || attribute(one, 'style') !== undefined));
  const policy = named(tree, 'meta').find((one) => attribute(one, 'http-equiv'));
  assert.match(attribute(policy!, 'content')!, /default-src 'none'.*require-trusted-types-for 'script'/);
  const sheets = (page: Node): (string | undefined)[] =>
    deep(page).flatMap((one) => (one.nodeName === 'link' ? [attribute(one, 'href')] : []));
  assert.ok(sheets(tree).includes('/limber/styles/technique-card.css'));
  assert.ok(sheets(await strict('--script', 'js/limber.js')).includes('js/styles/technique-card.css'));
  assert.ok(sheets(await strict('--styles', '/look/')).includes('/look/technique-card.css'));
  await fails('use', /--strict: styles would be inline/, 'page', 'safety-check', '--strict', '--styles', 'inline');
});

test('own content goes into settings that load it, too', async () => {
  const own = file('own.json', { version: 1, lang: 'en', techniques: [squeeze] });
  const tree = treeOf(
    await gives(
      'page',
      'technique-card',
      '--technique',
      'squeeze',
      '--own',
      own,
      '--own-url',
      '/own.json',
      '--emergency-number',
      '112',
    ),
  );
  const [settings] = named(tree, 'limber-settings');
  assert.equal(attribute(settings!, 'content'), '/own.json');
  assert.equal(attribute(settings!, 'emergency-number'), '112');
  assert.match(lineIn(settings!), /Squeeze & hold\./);
  const alone = file('squeeze.json', squeeze);
  assert.match(await gives('render', 'technique-card', '--own', alone), /technique="squeeze"/);
});

test('data on a page names a reviewer only where there is one', async () => {
  const dataIn = async (...args: string[]): Promise<Record<string, unknown>[]> => {
    const page = treeOf(await gives('page', 'technique-card', '--technique', 'cat-cow', '--json-ld', ...args));
    return named(page, 'script').flatMap(({ childNodes: [text] = [] }) =>
      text ? [JSON.parse(text.value!) as Record<string, unknown>] : [],
    );
  };
  const plain = await dataIn();
  assert.deepEqual(
    plain.map((data) => data['@type']),
    ['MedicalWebPage', 'HowTo'],
  );
  assert.ok(!JSON.stringify(plain).includes('reviewedBy'));
  const [page] = await dataIn('--reviewed-by', 'Ada Roe', '--last-reviewed', '2026-01-31');
  assert.deepEqual(page!['reviewedBy'], { '@type': 'Person', name: 'Ada Roe' });
});

test('it lists what there is', async () => {
  const text = await gives('list');
  const { techniques, topics, languages, elements } = JSON.parse(await gives('list', '--json')) as {
    techniques: { id: string; name: string; taught: boolean }[];
    topics: string[];
    languages: string[];
    elements: { tag: string; attributes: string[] }[];
  };
  assert.deepEqual(
    techniques.map(({ id }) => id),
    [...TECHNIQUE_IDS],
  );
  assert.deepEqual(
    elements.map(({ tag }) => tag),
    TAGS,
  );
  for (const name of [...techniques.flatMap(({ id, name }) => [id, name]), ...topics, ...languages])
    assert.ok(text.includes(name), name);
});

test('sound content is well', async () => {
  assert.match(await gives('validate', 'examples/own-techniques.json'), /all is well/);
  assert.match(await gives('validate', file('one.json', `\uFEFF${JSON.stringify(squeeze)}`)), /all is well/);
});

test('content with mistakes says which file, where and what is allowed', async () => {
  const bad = file('bad.json', {
    version: 1,
    lang: 'en',
    techniques: [{ ...squeeze, steps: [1], sides: 'left' }],
    wrods: {},
  });
  const { status, stdout, stderr } = spawned('validate', bad, 'examples/own-techniques.json');
  assert.equal(status, 1);
  assert.equal(stdout, '');
  const lines = stderr.trim().split('\n');
  assert.equal(lines.length, 3);
  for (const line of lines) assert.ok(line.startsWith(`${bad}: `), line);
  assert.match(stderr, /techniques\[0\]\.steps\[0\]: found 1; allowed: text/);
  assert.match(stderr, /techniques\[0\]\.sides: found "left"/);
  assert.match(stderr, /wrods: found an unknown key; allowed: /);
  await fails(
    'content',
    /words\.card\.stepz: found an unknown word/,
    'validate',
    file('words.json', { version: 1, lang: 'en', words: { card: { stepz: 'x' } } }),
  );
  await fails('content', /text\.json: this is not JSON\./, 'validate', file('text.json', '{ "version": 1,'));
  await fails('content', /bad\.json: techniques/, 'render', 'technique-card', '--own', bad);
});

const WRONG: readonly [message: RegExp, ...args: string[]][] = [
  [/command: missing[^]*Commands/],
  [/command: found "rendr"; did you mean "render"\?/, 'rendr'],
  [/command: found "__proto__"/, '__proto__'],
  [/missing which element/, 'render'],
  [/missing which element/, 'page'],
  [/found "tecnique-card"; did you mean "technique-card"\?/, 'render', 'tecnique-card'],
  [
    /--tecnique: there is no such option; did you mean "--technique"\?/,
    'render',
    'technique-card',
    '--tecnique',
    'cat-cow',
  ],
  [/--seconds: there is no such option/, 'render', 'technique-card', '--seconds', '3'],
  [/did you mean "cat-cow"\?/, 'render', 'technique-card', '--technique', 'catcow'],
  [/technique>: missing; allowed: cat-cow/, 'render', 'technique-card'],
  [/--technique: its value is missing/, 'render', 'technique-card', '--technique'],
  [/--technique: its value is missing/, 'render', 'technique-card', '--technique', '--lang', 'en'],
  [/--still: found a value/, 'render', 'technique-figure', '--technique', 'cat-cow', '--still=yes'],
  [/one word too many, "hold-timer"/, 'render', 'safety-check', 'hold-timer'],
  [/--title: there is no such option/, 'render', 'safety-check', '--title', 'x'],
  [/--level: no element stands before it/, 'page', '--level', 'urgent', 'safety-notice'],
  [/--script: found "javascript:x"/, 'page', 'safety-check', '--script', 'javascript:x'],
  [/an unknown option "seconds"/, 'page', 'safety-check', '--seconds', '3'],
  [/--jsno: there is no such option; did you mean "--json"\?/, 'list', '--jsno'],
  [/one word too many/, 'list', 'techniques'],
  [/missing which file/, 'validate'],
  [/none\.json: there is no such file/, 'validate', 'none.json'],
  [/this is a folder/, 'validate', 'src'],
];

for (const [message, ...args] of WRONG) {
  test(`"${args.join(' ')}" is not understood, and says why`, () => fails('use', message, ...args));
}

test('a shell gets what was asked for, or what is wrong and a code that says so', () => {
  const list = spawned('list');
  assert.deepEqual([list.status, list.stderr], [0, '']);
  assert.match(list.stdout, /^Elements\n/);
  const wrong = spawned('render', 'tecnique-card');
  assert.deepEqual([wrong.status, wrong.stdout], [2, '']);
  assert.match(wrong.stderr, /^element: found "tecnique-card"; .*\nlimber-elements --help says what there is\.\n$/);
});
