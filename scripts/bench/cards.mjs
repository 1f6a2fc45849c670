// A hundred compact cards, against as many bare Lit elements with the same DOM.
import { existsSync } from 'node:fs';
import { bundle, median, milliseconds, openBench, printRow, root, workMeter } from './measure.mjs';

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
const COLUMN = 14;

export const help = `cards: ${CARDS} compact cards against ${CARDS} bare Lit elements with the same shadow DOM and stylesheet: main-thread time
  from before they are put on a page until they are painted, words already loaded. Budget: ${BUDGET} times as long.`;

export const pages = async () => ({ '/bench/cards.bundle.js': await bundle('bench/cards.js') });

const openCards = (context, origin) => openBench(context, `${origin}/bench/cards.html`);

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

/** Milliseconds the main thread works to insert and paint. */
async function taskTime(context, origin, kind, slowdown) {
  const page = await openCards(context, origin);
  const worked = await workMeter(page);
  await page.emulateCPUThrottling(slowdown);
  const before = await worked();
  const painted = await page.evaluate(`bench.insert('${kind}', ${CARDS})`);
  const after = await worked();
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

/** Prints what it measures, and gives what went over budget. */
export async function run(browser, origin, isQuick) {
  const repeatsOf = ({ repeats, quick }) => (isQuick ? quick : repeats);
  const context = await browser.createBrowserContext();
  await assertSameDom(context, origin);
  const excesses = [];
  printRow(COLUMN, 'processor', `${CARDS} cards`, `${CARDS} bare`, 'ratio', 'budget');
  for (const round of ROUNDS) {
    const { slowdown, card, bare, ratio } = await compare(context, origin, round.slowdown, repeatsOf(round));
    const speed = slowdown === 1 ? 'as it is' : `${slowdown}× slower`;
    printRow(COLUMN, speed, milliseconds(card), milliseconds(bare), ratio.toFixed(2), BUDGET);
    if (ratio > BUDGET) excesses.push(`cards, processor ${speed}: ${ratio.toFixed(2)} is over ${BUDGET}.`);
  }
  if (existsSync(root + COLD_PAGE)) {
    const times = [];
    for (let i = 0; i < repeatsOf(COLD_REPEATS); i++) times.push(await firstCard(browser, `${origin}/${COLD_PAGE}`));
    process.stdout.write(`\nFirst card painted after opening ${COLD_PAGE}: ${milliseconds(median(times))}\n`);
  }
  await context.close();
  return excesses;
}
