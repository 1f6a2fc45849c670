// npm run size: what a browser loads for a card, and how deep one request waits for another, against a budget each.
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import puppeteer from 'puppeteer-core';
import { findChrome, launchArgs } from './browser.mjs';
import { flags, stop } from './options.mjs';
import { serveStatic } from './static-server.mjs';

/** JavaScript in kB of 1000 bytes, gzip level 9; requests besides the page; the longest chain of requests. */
const BUDGETS = {
  smallest: { kilobytes: 16, requests: 6, depth: 2 },
  whole: { kilobytes: 34, requests: 12 },
  validator: { kilobytes: 7 },
};

const HELP = `Usage: npm run size

Opens pages with a card from cdn/ in Chrome, counts what they load, and fails where that is over a budget.
Build first: npm run build.

  --help  this text
`;

const TECHNIQUE = 'childs-pose';
const LEFT_OUT = 'figure timer safety';
const QUIET_MILLISECONDS = 300;
const CARD_STANDS = `document.querySelector('limber-technique-card').shadowRoot?.querySelector('[part=card]')`;
const root = fileURLToPath(new URL('..', import.meta.url));

const pageOf = (body, script = 'limber') => `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><title>Size</title><link rel="icon" href="data:,"></head>
<body>${body}<script type="module" src="/cdn/${script}.js"></script></body></html>`;

const cardOf = (id, hide = '') => `<limber-technique-card technique="${id}" hide="${hide}"></limber-technique-card>`;

const OWN = `<limber-technique-card></limber-technique-card><script>
document.querySelector('limber-technique-card').content = { id: 'reach', name: 'Reach', steps: ['Reach up.'] };
</script>`;

/** The file that made the browser ask for another, if that was not the page. */
function askerOf({ url, stack }) {
  for (let at = stack; at; at = at.parent) {
    const frame = at.callFrames.find((one) => one.url);
    if (frame) return frame.url;
  }
  return url;
}

/** Everything a page asks for until its card stands and the network is quiet. */
async function load(browser, origin, path) {
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
  await page.waitForFunction(CARD_STANDS, { timeout: 10_000 }).catch(() => {
    throw new Error(`No card appeared on ${path}.`);
  });
  await page.waitForNetworkIdle({ idleTime: QUIET_MILLISECONDS });
  await context.close();

  files.delete(origin + path);
  for (const [url, { status }] of files) if (status !== 200) throw new Error(`${url} answered ${status}.`);
  return [...files].map(([url, file]) => ({ path: url.slice(origin.length), ...file }));
}

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
  const open = (path) => load(browser, server.origin, path);
  printRow('', 'budget', 'actual');

  const smallest = await open(`/smallest/${TECHNIQUE}.html`);
  print('Loader, lit, card, one technique', smallest, BUDGETS.smallest);
  print('Whole card', await open('/whole.html'), BUDGETS.whole);

  const known = new Set(smallest.map(({ path }) => path));
  const added = (await open('/own.html')).filter(({ path }) => !known.has(path) && !path.startsWith('/cdn/en/'));
  print('Own content, its validator on top', added, BUDGETS.validator);

  const each = [];
  for (const id of techniques) each.push({ id, files: await open(`/smallest/${id}.html`) });
  each.sort((a, b) => kilobytesOf(a.files) - kilobytesOf(b.files));
  for (const [rank, at] of [
    ['Lightest', 0],
    ['Median', Math.floor(each.length / 2)],
    ['Heaviest', each.length - 1],
  ]) {
    const { id, files } = each[at];
    print(`${rank} technique, ${id}`, files);
  }
  print('limber.all.js', await open('/all.html'));
}

flags(HELP);
if (!existsSync(new URL('../cdn/limber.js', import.meta.url))) stop('There is no cdn/: run npm run build first.', 1);

const { TECHNIQUE_IDS } = await import('../dist/content/generated/index.js');
const server = await serveStatic(root, {
  '/whole.html': pageOf(cardOf(TECHNIQUE)),
  '/own.html': pageOf(OWN),
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
