// npm run size: what a browser loads for a card, a timer, a figure, a safety check or questions, and how deep one request waits for another, against budgets.
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import puppeteer from 'puppeteer-core';
import { findChrome, launchArgs } from './browser.mjs';
import { flags, stop } from './options.mjs';
import { drawing, element, heaviestPoses } from './size/by-itself.mjs';
import {
  POSES,
  isAccordionParts,
  isAmong,
  isCardParts,
  isLoader,
  isNoticeParts,
  isPoses,
  isShared,
  isWords,
  without,
} from './size/kinds.mjs';
import { load } from './size/load.mjs';
import { TECHNIQUE, pagesOf, pathOf, textsOf } from './size/pages.mjs';
import { excesses, kilobytesOf, print, printHead } from './size/table.mjs';
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

/** No budget, but a row for the requests too. */
const COUNTED = { kilobytes: undefined, requests: undefined };

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

/** What stands in the way of a card. */
const smallest = async (open, id) => without(await open(`smallest/${id}`), isCardParts);

async function card(open) {
  const first = await smallest(open, TECHNIQUE);
  print('Loader, lit, card, one technique', first, BUDGETS.smallest);
  print('Whole card', await open('whole'), BUDGETS.whole);
  const own = await open('own');
  print('Own content, its validator on top', without(own, isAmong(first), isCardParts, isWords), BUDGETS.validator);
}

async function eachTechnique(open, techniques) {
  const each = [];
  for (const id of techniques) each.push({ id, files: await smallest(open, id) });
  each.sort((a, b) => kilobytesOf(a.files) - kilobytesOf(b.files));
  for (const [rank, at] of [
    ['Lightest', 0],
    ['Median', Math.floor(each.length / 2)],
    ['Heaviest', each.length - 1],
  ]) {
    const { id, files } = each[at];
    print(`${rank} technique, ${id}`, files);
  }
}

async function timer(open) {
  const idle = await open('timer');
  print('Timer: loader, lit, timer', without(idle, isWords), BUDGETS.timer);
  print('Timer, its words', idle.filter(isWords));
  print('Timer running, with its words', await open('running'), COUNTED);
  print('Timer with sound, with its words', await open('sound'), COUNTED);
}

async function figure(open) {
  const playing = await open('figure');
  print('Figure, what draws it', [await drawing()], BUDGETS.figureDrawing);
  print('Figure, its code', without(playing, isShared, isWords, isPoses), BUDGETS.figureCode);
  const poses = heaviestPoses();
  print(`Heaviest poses, ${poses.path.slice(POSES.length, -3)}`, [poses], BUDGETS.figurePoses);
  print('Figure alone: loader, lit, figure, poses', without(playing, isWords), COUNTED);
  print('Figure, its words and its technique’s', playing.filter(isWords));
}

async function notice(open) {
  const all = await open('notice');
  print('Notice, with lit', [await element('safety-notice')], BUDGETS.notice);
  print('Notice: core and notice', without(all, isLoader, isWords, isNoticeParts));
  print('Notice, what comes once it stands', all.filter(isNoticeParts));
}

async function check(open) {
  const invitation = await open('check');
  print('Safety check: all, with its texts', invitation, BUDGETS.check);
  print('Safety check, its questions', without(await open('begun'), isAmong(invitation)));
}

async function accordion(open) {
  const own = without(await open('accordion'), isLoader, isWords);
  print('Accordion: core and accordion', without(own, isAccordionParts), BUDGETS.accordion);
  print('Accordion, what comes once it stands', own.filter(isAccordionParts));
  print('Accordion, what comes in use', without(await open('used'), isAmong(own), isLoader, isWords));
  print('Bundled questions, all that they add', without(await open('questions'), isAmong(own), isLoader));
}

async function everything(open) {
  print('limber.all.js', await open('all'));
}

const SUBJECTS = [card, eachTechnique, timer, figure, notice, check, accordion, everything];

flags(HELP);
if (!existsSync(new URL('../cdn/limber.js', import.meta.url))) stop('There is no cdn/: run npm run build first.', 1);

const { TECHNIQUE_IDS } = await import('../dist/content/generated/index.js');
const pages = pagesOf(TECHNIQUE_IDS);
const server = await serveStatic(fileURLToPath(new URL('..', import.meta.url)), textsOf(pages));
const browser = await puppeteer.launch({ executablePath: findChrome(), args: launchArgs });
const open = (name) => load(browser, server.origin, pathOf(name), pages[name].stands);
try {
  printHead();
  for (const rowsOf of SUBJECTS) await rowsOf(open, TECHNIQUE_IDS);
} finally {
  await browser.close();
  server.close();
}
if (excesses.length) stop(`\n${excesses.join('\n\n')}`, 1);
