// npm run bench: the main-thread time of cards, timers and figures, against budgets.
import { existsSync } from 'node:fs';
import { parseArgs } from 'node:util';
import puppeteer from 'puppeteer-core';
import * as accordion from './bench/accordion.mjs';
import * as cards from './bench/cards.mjs';
import * as figures from './bench/figures.mjs';
import { root } from './bench/measure.mjs';
import * as timers from './bench/timers.mjs';
import { findChrome, launchArgs } from './browser.mjs';
import { stop } from './options.mjs';
import { serveStatic } from './static-server.mjs';

const BENCHES = { cards, timers, figures, accordion };

const HELP = `Usage: npm run bench -- [options]

Measures, in Chrome, each time on a fresh page, medians of all times:

${Object.values(BENCHES)
  .map(({ help }) => `- ${help}`)
  .join('\n')}

Build first: npm run build. Other programs that run meanwhile change what it finds.

  --only BENCH  one of them: ${Object.keys(BENCHES).join(', ')}
  --check       fail where a budget is passed
  --quick       shorter, and less exact
  --help        this text
`;

function parse() {
  const flag = { type: 'boolean' };
  try {
    const options = { only: { type: 'string' }, check: flag, quick: flag, help: flag };
    const { values } = parseArgs({ options });
    if (values.only !== undefined && !Object.hasOwn(BENCHES, values.only)) {
      throw new Error(`--only takes ${Object.keys(BENCHES).join(' or ')}.`);
    }
    return values;
  } catch (error) {
    return stop(`${error.message}\n\n${HELP}`, 2);
  }
}

const options = parse();
if (options.help) {
  process.stdout.write(HELP);
  process.exit(0);
}
if (!existsSync(`${root}dist/index.js`)) stop('There is no dist/: run npm run build first.', 1);

const benches = options.only ? [BENCHES[options.only]] : Object.values(BENCHES);
const pages = await Promise.all(benches.map((bench) => bench.pages()));
const server = await serveStatic(root, Object.assign({}, ...pages));
const browser = await puppeteer.launch({ executablePath: findChrome(), args: launchArgs });
const excesses = [];
try {
  for (const bench of benches) {
    excesses.push(...(await bench.run(browser, server.origin, options.quick)));
    process.stdout.write('\n');
  }
} finally {
  await browser.close();
  server.close();
}
if (options.check && excesses.length) stop(excesses.join('\n'), 1);
