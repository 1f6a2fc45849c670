// npm run size: what a browser loads for a card, a timer, a figure, a safety check or questions, and how deep one request waits for another, against budgets.
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { build } from 'esbuild';
import puppeteer from 'puppeteer-core';
import { rollup } from 'rollup';
import { findChrome, launchArgs } from './browser.mjs';
import { afterLoader } from './cdn/after-loader.mjs';
import { dist } from './cdn/dist.mjs';
import { plugins } from './cdn/plugins.mjs';
import { flags, stop } from './options.mjs';
import { serveStatic } from './static-server.mjs';

/** JavaScript in kB of 1000 bytes, gzip level 9; requests besides the page; the longest chain of requests. */
const BUDGETS = {
  smallest: { kilobytes: 16, requests: 6, depth: 2 },
  whole: { kilobytes: 44, requests: 14 },
  validator: { kilobytes: 7.1 },
  timer: { kilobytes: 14, requests: undefined },
  figureDrawing: { kilobytes: 8 },
  figureCode: { kilobytes: 16.2 },
  figurePoses: { kilobytes: 0.8 },
  notice: { kilobytes: 10 },
  check: { kilobytes: 16.5 },
  accordion: { kilobytes: 10 },
};

const HELP = `Usage: npm run size

Opens pages that use cdn/ in Chrome, waits until the network is quiet, counts what they have loaded, and fails where that
is over a budget. Sizes are those of JavaScript, as gzip sends it. Build first: npm run build.

- Loader, lit, card, one technique: what stands in the way of a card, its words among that; not what comes once it stands.
- Whole card: with all it has.
- Own content: what a technique of the page's own loads beside that.
- Lightest, median and heaviest technique, by its words, in the first of these cards.
- Timer: loader, lit, timer: a timer with a dose of its own, before the start; its words are counted apart.
- Timer running: the same, started, with no cue switched on. Timer with sound: the same within settings that switch it on.
- Figure, what draws it: src/figure, which works out and draws a body. Not a file of its own.
- Figure, its code: all that a figure loads but for the loader, lit and what elements share, words and poses.
- Heaviest poses: the largest of the files of key poses, one a technique.
- Figure alone: loader, lit, figure and poses, while it plays; its words and its technique's are counted apart.
- Notice, with lit: the notice and what it needs of lit as one file, without the loader, words, and what comes once it stands. On a page that is core.js, which
  holds more than a notice needs, and the notice; what comes later is counted apart, and so are the questions of the safety check.
- Safety check: all of it until somebody reaches for it; its questions are counted apart.
- Accordion: core and the accordion, with a page’s own questions, without loader and words; its buttons, which come once it stands, what comes once
  somebody reaches for it, and what bundled questions load beside core are counted apart.
- limber.all.js: everything in one file.

  --help  this text
`;

const TECHNIQUE = 'childs-pose';
const LEFT_OUT = 'figure timer safety';
/** What a card brings once it stands. */
const PARTS = '/cdn/parts.js';
/** What a notice brings once it stands. */
const NOTICE_PARTS = '/cdn/notice-parts.js';
/** What an accordion brings once it stands. */
const ACCORDION_PARTS = '/cdn/toolbar.js';
const QUIET_MILLISECONDS = 300;
const CARD_STANDS = `document.querySelector('limber-technique-card').shadowRoot?.querySelector('[part=card]')`;
const TIMER_STANDS = `document.querySelector('limber-hold-timer').shadowRoot?.querySelector('[part=timer]')`;
const TIMER_RUNS = `document.querySelector('limber-hold-timer:state(running)')`;
const FIGURE_STANDS = `document.querySelector('limber-technique-figure').shadowRoot?.querySelector('.drawing path')`;
const NOTICE_STANDS = `document.querySelector('limber-safety-notice').shadowRoot?.querySelector('[part=notice]')`;
const CHECK_STANDS = `document.querySelector('limber-safety-check').shadowRoot?.querySelector('button')`;
const QUESTIONS_STAND = `document.querySelector('limber-safety-check').shadowRoot?.querySelector('legend')`;
const ACCORDION_STANDS = `document.querySelector('limber-faq-accordion').shadowRoot?.querySelector('[part=toolbar]')`;
const WORDS = '/cdn/en/';
const POSES = '/cdn/figures/';
/** What every element needs. */
const SHARED = ['/cdn/limber.js', '/cdn/core.js'];
const root = fileURLToPath(new URL('..', import.meta.url));

const pageOf = (body, script = 'limber') => `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><title>Size</title><link rel="icon" href="data:,"></head>
<body>${body}<script type="module" src="/cdn/${script}.js"></script></body></html>`;

const cardOf = (id, hide = '') => `<limber-technique-card technique="${id}" hide="${hide}"></limber-technique-card>`;

const OWN = `<limber-technique-card></limber-technique-card><script>
document.querySelector('limber-technique-card').content = { id: 'reach', name: 'Reach', steps: ['Reach up.'] };
</script>`;

const TIMER = '<limber-hold-timer seconds="45" label="Plank"></limber-hold-timer>';
const FIGURE = `<limber-technique-figure technique="${TECHNIQUE}"></limber-technique-figure>`;
const NOTICE = '<limber-safety-notice></limber-safety-notice>';
const CHECK = '<limber-safety-check></limber-safety-check>';
const OWN_QUESTIONS = `<limber-faq-accordion>${'<details><summary>Question</summary>Answer</details>'.repeat(3)}</limber-faq-accordion>`;
const USED = `<script type="module">
const accordion = document.querySelector('limber-faq-accordion');
while (!accordion.shadowRoot?.querySelector('button')) await new Promise(requestAnimationFrame);
accordion.querySelector('summary').focus();
</script>`;
const BEGUN = `<script type="module">
const check = document.querySelector('limber-safety-check');
while (!check.shadowRoot?.querySelector('button')) await new Promise(requestAnimationFrame);
check.shadowRoot.querySelector('button').click();
</script>`;
const SOUND = `<limber-settings sound>${TIMER}</limber-settings>`;
const STARTED = `<script>
customElements.whenDefined('limber-hold-timer').then(() => document.querySelector('limber-hold-timer').start());
</script>`;

/** The file that made the browser ask for another, if that was not the page. */
function askerOf({ url, stack }) {
  for (let at = stack; at; at = at.parent) {
    const frame = at.callFrames.find((one) => one.url);
    if (frame) return frame.url;
  }
  return url;
}

/** Everything a page asks for until what it shows stands and the network is quiet. */
async function load(browser, origin, path, stands) {
  const context = await browser.createBrowserContext();
  const page = await context.newPage();
  const client = await page.createCDPSession();
  const files = new Map([[origin + path, { depth: 0 }]]);

  client.on('Network.requestWillBeSent', ({ request: { url }, initiator }) => {
    if (!url.startsWith('http') || files.has(url)) return;
    files.set(url, { depth: (files.get(askerOf(initiator))?.depth ?? 0) + 1 });
  });
  client.on('Network.responseReceived', ({ response: { url, status, headers, mimeType } }) => {
    Object.assign(files.get(url) ?? {}, {
      status,
      bytes: Number(headers['content-length']),
      isScript: mimeType === 'text/javascript',
    });
  });
  await client.send('Network.enable');
  await page.goto(origin + path);
  await page.waitForFunction(stands, { timeout: 10_000 }).catch(() => {
    throw new Error(`Nothing appeared on ${path}.`);
  });
  await page.waitForNetworkIdle({ idleTime: QUIET_MILLISECONDS });
  await context.close();

  files.delete(origin + path);
  for (const [url, { status }] of files) if (status !== 200) throw new Error(`${url} answered ${status}.`);
  return [...files].map(([url, file]) => ({ path: url.slice(origin.length), ...file }));
}

const isWords = ({ path }) => path.startsWith(WORDS);
const isPoses = ({ path }) => path.startsWith(POSES);
const isShared = ({ path }) => SHARED.includes(path);

/** The figure's room by itself, as one minified file. */
async function drawing() {
  const rooms = ['scene', 'course', 'round', 'ease'].map((name) => `export * from './dist/figure/${name}.js';`);
  const { outputFiles } = await build({
    stdin: { contents: rooms.join(''), resolveDir: root },
    bundle: true,
    minify: true,
    format: 'esm',
    write: false,
  });
  return {
    path: 'dist/figure',
    bytes: gzipSync(outputFiles[0].contents, { level: 9 }).length,
    isScript: true,
    depth: 0,
  };
}

/** An element with what it needs of lit, as one file: without the loader, words, and what comes later. */
async function byItself(name) {
  const bundle = await rollup({
    input: dist(`elements/${name}/define.js`),
    external: /content.generated|own.own\.js$|(notice-parts|takeover)\.js$/,
    plugins: [afterLoader, ...plugins],
  });
  const { output } = await bundle.generate({ format: 'es' });
  const { code } = output.find(({ isEntry }) => isEntry);
  return { path: `dist/elements/${name}`, bytes: gzipSync(code, { level: 9 }).length, isScript: true, depth: 0 };
}

/** Every file of key poses, as it would be loaded. */
const poseFiles = () =>
  readdirSync(root + POSES).map((file) => ({
    path: POSES + file,
    bytes: gzipSync(readFileSync(root + POSES + file), { level: 9 }).length,
    isScript: true,
    depth: 0,
  }));

const kilobytesOf = (files) => files.reduce((sum, { bytes, isScript }) => sum + (isScript ? bytes : 0), 0) / 1000;

const measure = (files) => ({
  kilobytes: kilobytesOf(files),
  requests: files.length,
  depth: Math.max(...files.map(({ depth }) => depth)),
});

const UNITS = {
  kilobytes: ['JavaScript', (value) => `${value.toFixed(2)} kB`],
  requests: ['requests', String],
  depth: ['waterfall depth', String],
};

/** What went over budget, a paragraph each. */
const excesses = [];

function printRow(name, budget, actual, remark = '') {
  process.stdout.write(`${name.padEnd(58)}${budget.padStart(9)}${actual.padStart(11)}${remark}\n`);
}

/** A row for every unit that has a budget; for the size alone where none has. */
function print(name, files, budgets = { kilobytes: undefined }) {
  const actual = measure(files);
  const over = Object.keys(budgets).filter((unit) => actual[unit] > budgets[unit]);
  for (const [unit, budget] of Object.entries(budgets)) {
    const [label, format] = UNITS[unit];
    printRow(
      `${name}: ${label}`,
      budget === undefined ? '' : format(budget),
      format(actual[unit]),
      over.includes(unit) ? '  over budget' : '',
    );
  }
  if (!over.length) return;
  const list = files.map(({ path, bytes, depth }) => `  ${(bytes / 1000).toFixed(2)} kB  depth ${depth}  ${path}`);
  excesses.push([`${name}: too much ${over.map((unit) => UNITS[unit][0]).join(', ')}. It loads:`, ...list].join('\n'));
}

async function run(browser, server, techniques) {
  const open = (path, stands = CARD_STANDS) => load(browser, server.origin, path, stands);
  printRow('', 'budget', 'actual');

  const standing = async (id) => (await open(`/smallest/${id}.html`)).filter(({ path }) => path !== PARTS);
  const smallest = await standing(TECHNIQUE);
  print('Loader, lit, card, one technique', smallest, BUDGETS.smallest);
  print('Whole card', await open('/whole.html'), BUDGETS.whole);

  const known = new Set([PARTS, ...smallest.map(({ path }) => path)]);
  const added = (await open('/own.html')).filter(({ path }) => !known.has(path) && !isWords({ path }));
  print('Own content, its validator on top', added, BUDGETS.validator);

  const each = [];
  for (const id of techniques) each.push({ id, files: await standing(id) });
  each.sort((a, b) => kilobytesOf(a.files) - kilobytesOf(b.files));
  for (const [rank, at] of [
    ['Lightest', 0],
    ['Median', Math.floor(each.length / 2)],
    ['Heaviest', each.length - 1],
  ]) {
    const { id, files } = each[at];
    print(`${rank} technique, ${id}`, files);
  }

  const timer = await open('/timer.html', TIMER_STANDS);
  print(
    'Timer: loader, lit, timer',
    timer.filter((file) => !isWords(file)),
    BUDGETS.timer,
  );
  print('Timer, its words', timer.filter(isWords));
  const all = { kilobytes: undefined, requests: undefined };
  print('Timer running, with its words', await open('/running.html', TIMER_RUNS), all);
  print('Timer with sound, with its words', await open('/sound.html', TIMER_RUNS), all);

  const figure = await open('/figure.html', FIGURE_STANDS);
  const code = figure.filter((file) => !isShared(file) && !isWords(file) && !isPoses(file));
  print('Figure, what draws it', [await drawing()], BUDGETS.figureDrawing);
  print('Figure, its code', code, BUDGETS.figureCode);
  const [heaviest] = poseFiles().sort((a, b) => b.bytes - a.bytes);
  print(`Heaviest poses, ${heaviest.path.slice(POSES.length, -3)}`, [heaviest], BUDGETS.figurePoses);
  print(
    'Figure alone: loader, lit, figure, poses',
    figure.filter((file) => !isWords(file)),
    all,
  );
  print('Figure, its words and its technique’s', figure.filter(isWords));

  const notice = await open('/notice.html', NOTICE_STANDS);
  print('Notice, with lit', [await byItself('safety-notice')], BUDGETS.notice);
  print(
    'Notice: core and notice',
    notice.filter((file) => !isWords(file) && !['/cdn/limber.js', NOTICE_PARTS].includes(file.path)),
  );
  print(
    'Notice, what comes once it stands',
    notice.filter(({ path }) => path === NOTICE_PARTS),
  );
  const check = await open('/check.html', CHECK_STANDS);
  print('Safety check: all, with its texts', check, BUDGETS.check);
  const begun = await open('/begun.html', QUESTIONS_STAND);
  const asked = new Set(check.map(({ path }) => path));
  print(
    'Safety check, its questions',
    begun.filter(({ path }) => !asked.has(path)),
  );

  const accordion = (await open('/accordion.html', ACCORDION_STANDS)).filter(
    (file) => !isWords(file) && file.path !== '/cdn/limber.js',
  );
  print(
    'Accordion: core and accordion',
    accordion.filter(({ path }) => path !== ACCORDION_PARTS),
    BUDGETS.accordion,
  );
  print(
    'Accordion, what comes once it stands',
    accordion.filter(({ path }) => path === ACCORDION_PARTS),
  );
  const there = new Set(accordion.map(({ path }) => path));
  const isNew = (file) => !there.has(file.path) && file.path !== '/cdn/limber.js';
  const used = await open('/used.html', ACCORDION_STANDS);
  print(
    'Accordion, what comes in use',
    used.filter((file) => isNew(file) && !isWords(file)),
  );
  print('Bundled questions, all that they add', (await open('/questions.html', ACCORDION_STANDS)).filter(isNew));

  print('limber.all.js', await open('/all.html'));
}

flags(HELP);
if (!existsSync(new URL('../cdn/limber.js', import.meta.url))) stop('There is no cdn/: run npm run build first.', 1);

const { TECHNIQUE_IDS } = await import('../dist/content/generated/index.js');
const server = await serveStatic(root, {
  '/whole.html': pageOf(cardOf(TECHNIQUE)),
  '/own.html': pageOf(OWN),
  '/timer.html': pageOf(TIMER),
  '/running.html': pageOf(TIMER + STARTED),
  '/sound.html': pageOf(SOUND + STARTED),
  '/figure.html': pageOf(FIGURE),
  '/notice.html': pageOf(NOTICE),
  '/check.html': pageOf(CHECK),
  '/begun.html': pageOf(CHECK + BEGUN),
  '/accordion.html': pageOf(OWN_QUESTIONS),
  '/used.html': pageOf(OWN_QUESTIONS + USED),
  '/questions.html': pageOf('<limber-faq-accordion></limber-faq-accordion>'),
  '/all.html': pageOf(cardOf(TECHNIQUE), 'limber.all'),
  ...Object.fromEntries(TECHNIQUE_IDS.map((id) => [`/smallest/${id}.html`, pageOf(cardOf(id, LEFT_OUT))])),
});
const browser = await puppeteer.launch({ executablePath: findChrome(), args: launchArgs });
try {
  await run(browser, server, TECHNIQUE_IDS);
} finally {
  await browser.close();
  server.close();
}
if (excesses.length) stop(`\n${excesses.join('\n\n')}`, 1);
