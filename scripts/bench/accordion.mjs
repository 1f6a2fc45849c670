// A thousand questions, against as many bare <details> with the same text, and against what other libraries make of them.
import { existsSync } from 'node:fs';
import { build } from 'esbuild';
import { median, milliseconds, printRow, root } from './measure.mjs';

const QUESTIONS = 1000;
/** How much longer the page may take to load, and one question to be painted once it is pressed. */
const LOAD_BUDGET = 1.3;
const OPEN_BUDGET = 1.2;
/** How much slower the processor is made where one is opened. */
const SLOWDOWN = 4;
const FULL = { loads: 15, opens: 15 };
const QUICK = { loads: 5, opens: 5 };
/** Milliseconds in which everything that a page has begun is done. */
const SETTLED = 1000;
const COLUMN = 24;

export const help = `accordion: ${QUESTIONS} questions in a <limber-faq-accordion> against ${QUESTIONS} bare <details> with the same text: main-thread time of a fresh tab until
  the page has loaded and nothing more happens, at most ${LOAD_BUDGET} times as long; and, the processor ${SLOWDOWN}× slower, from a press to the paint, at most
  ${OPEN_BUDGET} times as long. Beside them, without a budget, the details of Shoelace and Web Awesome where they are installed.`;

/** The library's own questions, over and over. */
async function texts() {
  const { default: guide } = await import('../../dist/content/generated/en/faq.js');
  return Array.from({ length: QUESTIONS }, (_, i) => {
    const { title, claims } = guide.sections[i % guide.sections.length];
    return { title: `${i + 1}. ${title}`, answer: claims.map(({ text }) => `<p>${text}</p>`).join('') };
  });
}

const all = (questions, write) => questions.map(({ title, answer }) => write(title, answer)).join('\n');
const details = (questions) =>
  all(questions, (title, answer) => `<details><summary>${title}</summary>${answer}</details>`);
const inTags = (tag) => (questions) =>
  all(questions, (title, answer) => `<${tag} summary="${title}">${answer}</${tag}>`);

const first = (selector) => `document.querySelector('${selector}')`;
const RIVALS = {
  native: {
    name: 'bare <details>',
    content: (questions) => `<div>${details(questions)}</div>`,
    ready: 'true',
    summary: first('summary'),
  },
  limber: {
    name: 'limber-faq-accordion',
    content: (questions) => `<limber-faq-accordion>${details(questions)}</limber-faq-accordion>`,
    script: '/cdn/limber.js',
    ready: `${first('limber-faq-accordion')}.shadowRoot?.querySelector('[part=toolbar]')`,
    summary: first('summary'),
  },
  shoelace: {
    name: 'sl-details',
    content: inTags('sl-details'),
    entry: '@shoelace-style/shoelace/dist/components/details/details.js',
    ready: `${first('sl-details')}.shadowRoot?.querySelector('summary')`,
    summary: `${first('sl-details')}.shadowRoot.querySelector('summary')`,
  },
  webawesome: {
    name: 'wa-details',
    content: inTags('wa-details'),
    entry: '@awesome.me/webawesome/dist/components/details/details.js',
    ready: `${first('wa-details')}.shadowRoot?.querySelector('summary')`,
    summary: `${first('wa-details')}.shadowRoot.querySelector('summary')`,
  },
};

const isThere = ({ entry }) => !entry || existsSync(`${root}node_modules/${entry}`);
const kinds = () => Object.keys(RIVALS).filter((kind) => isThere(RIVALS[kind]));
const pathOf = (kind, end = 'html') => `/bench/accordion.${kind}.${end}`;

async function bundle(entry) {
  const { outputFiles } = await build({
    stdin: { contents: `import '${entry}';`, resolveDir: root },
    bundle: true,
    write: false,
    minify: true,
    format: 'esm',
    target: 'es2022',
    conditions: ['production'],
    logLevel: 'error',
  });
  return outputFiles[0].text;
}

const pageOf = (content, script) => `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><title>A thousand questions</title><link rel="icon" href="data:,"></head>
<body>${content}${script ? `<script type="module" src="${script}"></script>` : ''}</body></html>`;

export async function pages() {
  const questions = await texts();
  const found = {};
  for (const kind of kinds()) {
    const { content, entry, script } = RIVALS[kind];
    found[pathOf(kind)] = pageOf(content(questions), entry ? pathOf(kind, 'js') : script);
    if (entry) found[pathOf(kind, 'js')] = await bundle(entry);
  }
  return found;
}

const wait = (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds));

/** A page of a kind in a fresh tab, once it has settled, and how many milliseconds its main thread has worked from the very beginning. */
async function open(context, origin, kind) {
  const page = await context.newPage();
  const client = await page.createCDPSession();
  await client.send('Performance.enable', { timeDomain: 'threadTicks' });
  await page.goto(origin + pathOf(kind));
  // To look again and again whether it is ready would be work too.
  await wait(SETTLED);
  const { metrics } = await client.send('Performance.getMetrics');
  const time = metrics.find(({ name }) => name === 'TaskDuration').value * 1000;
  if (!(await page.evaluate(RIVALS[kind].ready))) throw new Error(`${RIVALS[kind].name} was not ready in time.`);
  return { page, time };
}

async function loadTime(context, origin, kind) {
  const { page, time } = await open(context, origin, kind);
  await page.close();
  return time;
}

/** From a press at the beginning of a frame until that frame is painted. */
const PRESS = (summary) => `new Promise((resolve) => {
  const { port1, port2 } = new MessageChannel();
  requestAnimationFrame(() => {
    const start = performance.now();
    ${summary}.click();
    requestAnimationFrame(() => {
      port1.onmessage = () => resolve(performance.now() - start);
      port2.postMessage(0);
    });
  });
})`;

async function openTime(context, origin, kind) {
  const { page } = await open(context, origin, kind);
  await page.emulateCPUThrottling(SLOWDOWN);
  const time = await page.evaluate(PRESS(RIVALS[kind].summary));
  await page.close();
  return time;
}

/** The times of each kind, measured in turn, there and back. */
async function measure(repeats, one) {
  const times = new Map(kinds().map((kind) => [kind, []]));
  for (let i = 0; i < repeats; i++) {
    for (const kind of i % 2 ? kinds().toReversed() : kinds()) times.get(kind).push(await one(kind));
  }
  return times;
}

/** Each is compared with what was measured beside it: a machine may be slower a minute later. */
function print(title, times, budget, excesses) {
  printRow(COLUMN, title, 'time', 'ratio', 'budget');
  const least = times.get('native');
  for (const [kind, each] of times) {
    const ratio = median(each.map((time, i) => time / least[i]));
    const isOurs = kind === 'limber';
    printRow(COLUMN, RIVALS[kind].name, milliseconds(median(each)), ratio.toFixed(2), isOurs ? budget : '');
    if (isOurs && ratio > budget) excesses.push(`accordion, ${title}: ${ratio.toFixed(2)} is over ${budget}.`);
  }
}

/** Prints what it measures, and gives what went over budget. */
export async function run(browser, origin, isQuick) {
  const { loads, opens } = isQuick ? QUICK : FULL;
  const context = await browser.createBrowserContext();
  const excesses = [];
  print(
    `${QUESTIONS} questions loaded`,
    await measure(loads, (kind) => loadTime(context, origin, kind)),
    LOAD_BUDGET,
    excesses,
  );
  process.stdout.write('\n');
  print(
    `one opened, ${SLOWDOWN}× slower`,
    await measure(opens, (kind) => openTime(context, origin, kind)),
    OPEN_BUDGET,
    excesses,
  );
  await context.close();
  return excesses;
}
