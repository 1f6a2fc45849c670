// npm run bench: the main-thread time of a hundred compact cards, against as many bare Lit elements with the same DOM.
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import puppeteer from 'puppeteer-core';
import { findChrome, launchArgs } from './browser.mjs';
import { flags, stop } from './options.mjs';
import { serveStatic } from './static-server.mjs';

/** How much longer the cards may take. */
const BUDGET = 1.3;
const CARDS = 100;
/** How much slower the processor is made, and how often both kinds are measured. */
const ROUNDS = [
  { slowdown: 1, repeats: 30, quick: 10 },
  { slowdown: 4, repeats: 24, quick: 6 },
];
const COLD_PAGE = 'examples/blog-post.html';
const COLD_REPEATS = { repeats: 9, quick: 3 };

const HELP = `Usage: npm run bench -- [options]

Measures ${CARDS} compact cards against ${CARDS} bare Lit elements with the same shadow DOM and stylesheet: main-thread time
from before they are put on a page until they are painted, words already loaded. Build first: npm run build.

  --check  fail where a ratio is over ${BUDGET}
  --quick  fewer repeats
  --help   this text
`;

const root = fileURLToPath(new URL('..', import.meta.url));

function median(values) {
  const sorted = values.toSorted((a, b) => a - b);
  const middle = Math.floor(sorted.length / 2);
  return sorted.length % 2 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
}

/** The page's code as a site would build it: the library from dist/, lit once, for production. */
async function bundle() {
  const { outputFiles } = await build({
    entryPoints: [`${root}bench/cards.js`],
    bundle: true,
    write: false,
    minify: true,
    format: 'esm',
    target: 'es2022',
    conditions: ['production'],
  });
  return outputFiles[0].text;
}

async function openCards(context, origin) {
  const page = await context.newPage();
  await page.goto(`${origin}/bench/cards.html`);
  await page.waitForFunction('globalThis.bench');
  return page;
}

async function assertSameDom(context, origin) {
  const page = await openCards(context, origin);
  const differences = await page.evaluate('bench.differences()');
  await page.close();
  if (differences.length) {
    throw new Error(
      `bench/bare-card.js draws something else in ${differences.length} techniques, such as ${differences[0]}.`,
    );
  }
}

/** Milliseconds the main thread works to insert and paint (script, style, layout, paint); waiting for other programs is none. */
async function taskTime(context, origin, kind, slowdown) {
  const page = await openCards(context, origin);
  const client = await page.createCDPSession();
  await client.send('Performance.enable', { timeDomain: 'threadTicks' });
  await client.send('HeapProfiler.collectGarbage');
  await client.send('Emulation.setCPUThrottlingRate', { rate: slowdown });
  const busy = async () => {
    const { metrics } = await client.send('Performance.getMetrics');
    return metrics.find(({ name }) => name === 'TaskDuration').value * 1000;
  };
  const before = await busy();
  const painted = await page.evaluate(`bench.insert('${kind}', ${CARDS})`);
  const after = await busy();
  if (painted !== CARDS) throw new Error(`Only ${painted} of ${CARDS} were painted in time (${kind}).`);
  await page.close();
  return after - before;
}

/** Both kinds in turn, each on a fresh page, the first of each pair alternating. */
async function compare(context, origin, slowdown, repeats) {
  const times = { card: [], bare: [] };
  for (let i = 0; i < repeats; i++) {
    for (const kind of i % 2 ? ['bare', 'card'] : ['card', 'bare']) {
      times[kind].push(await taskTime(context, origin, kind, slowdown));
    }
  }
  const [card, bare] = [median(times.card), median(times.bare)];
  return { slowdown, card, bare, ratio: card / bare };
}

/** Runs in the page before anything else: when the first card has been painted, in milliseconds since the navigation. */
const WATCH_FIRST_CARD = `globalThis.firstCard = new Promise((resolve) => {
  const look = () => {
    const card = document.querySelector('limber-technique-card');
    if (!card?.shadowRoot?.querySelector('[part=card]')) return requestAnimationFrame(look);
    requestAnimationFrame(() => resolve(performance.now()));
  };
  look();
});`;

async function firstCard(browser, url) {
  const context = await browser.createBrowserContext();
  const page = await context.newPage();
  await page.evaluateOnNewDocument(WATCH_FIRST_CARD);
  await page.goto(url);
  const time = await page.evaluate('firstCard');
  await context.close();
  return time;
}

const columns = (...cells) =>
  process.stdout.write(
    `${cells
      .map((cell) => String(cell).padEnd(14))
      .join('')
      .trimEnd()}\n`,
  );
const milliseconds = (value) => `${value.toFixed(1)} ms`;

async function run(browser, origin, repeatsOf) {
  const context = await browser.createBrowserContext();
  await assertSameDom(context, origin);
  const ratios = [];
  columns('processor', `${CARDS} cards`, `${CARDS} bare`, 'ratio', 'budget');
  for (const round of ROUNDS) {
    const { slowdown, card, bare, ratio } = await compare(context, origin, round.slowdown, repeatsOf(round));
    ratios.push(ratio);
    const speed = slowdown === 1 ? 'as it is' : `${slowdown}× slower`;
    columns(speed, milliseconds(card), milliseconds(bare), ratio.toFixed(2), BUDGET);
  }
  if (existsSync(root + COLD_PAGE)) {
    const times = [];
    for (let i = 0; i < repeatsOf(COLD_REPEATS); i++) times.push(await firstCard(browser, `${origin}/${COLD_PAGE}`));
    process.stdout.write(`\nFirst card painted after opening ${COLD_PAGE}: ${milliseconds(median(times))}\n`);
  }
  return ratios;
}

const options = flags(HELP, 'check', 'quick');
if (!existsSync(new URL('../dist/index.js', import.meta.url))) stop('There is no dist/: run npm run build first.', 1);

const server = await serveStatic(root, { '/bench/cards.bundle.js': await bundle() });
const browser = await puppeteer.launch({ executablePath: findChrome(), args: launchArgs });
try {
  const ratios = await run(browser, server.origin, ({ repeats, quick }) => (options.quick ? quick : repeats));
  if (options.check && ratios.some((ratio) => ratio > BUDGET)) {
    process.stderr.write(`\nA ratio is over ${BUDGET}.\n`);
    process.exitCode = 1;
  }
} finally {
  await browser.close();
  server.close();
}
