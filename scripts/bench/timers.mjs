// A hundred running timers, against other ways to count down with the same DOM; and what they cost where nobody looks.
import { setTimeout as wait } from 'node:timers/promises';
import { bundle, median, milliseconds, openBench, printRow, workMeter } from './measure.mjs';

/** How much longer the timers may take than the least there is to do. */
const BUDGET = 1.5;
const TIMERS = 100;
/** Room for all of them at once, in few pixels, so that drawing them leaves the processor some time. */
const VIEWPORT = { width: 4000, height: 2500, deviceScaleFactor: 0.5 };

/** Seconds of each measurement, and how often it is repeated. */
const FULL = { seconds: 10, repeats: 3 };
const QUICK = { seconds: 5, repeats: 2 };
const WATCHED_SECONDS = 3;

/** Frames the main thread may draw in a second. A numeral needs one; what does not move by itself needs sixty. */
const MOST_FRAMES = 10;
const TRACED_SECONDS = 5;

const LEAST = 'ticker';
const RIVALS = {
  [LEAST]: 'one timeout for all',
  limber: 'limber-hold-timer',
  interval: 'setInterval each',
  easytimer: 'easytimer.js each',
};
const QUIET = {
  'empty page': ['empty'],
  'idle, in view': ['idle'],
  'running, out of view': ['limber', 'below'],
};
const COLUMN = 24;

export const help = `timers: ${TIMERS} running <limber-hold-timer> in view, against one timeout that writes the same text into the same DOM for
  all, against a setInterval each, and against easytimer.js: main-thread time in ${FULL.seconds} s. Budget: ${BUDGET} times the one timeout.
  Then, without a budget, idle timers and running ones out of view; and how often a running one makes the main thread
  draw, at most ${MOST_FRAMES} times a second. It fails in any case where timers out of view write
  anything, where idle ones wait for anything, or where running ones have more than one timeout.`;

export const pages = async () => ({ '/bench/timers.bundle.js': await bundle('bench/timers.js') });

/** What `look` finds on a fresh page on which so many of a kind have been started and have settled. */
async function onPage(context, origin, [kind, place = 'in-view', count = TIMERS], look, script = '') {
  const page = await openBench(context, `${origin}/bench/timers.html`, { viewport: VIEWPORT, script });
  await page.evaluate(`bench.start('${kind}', ${count}, '${place}')`);
  const inView = await page.evaluate('bench.inView()');
  const expected = kind === 'empty' || place !== 'in-view' ? 0 : count;
  assert(inView === expected, `${inView} of ${count} are in view where ${expected} should be (${kind}).`);
  await page.evaluate('bench.settled()');
  const found = await look(page);
  await page.close();
  return found;
}

function assert(holds, message) {
  if (!holds) throw new Error(message);
}

/** How often something was written in some seconds. */
async function writesOn(page) {
  await page.evaluate('bench.writes()');
  await wait(WATCHED_SECONDS * 1000);
  return page.evaluate('bench.writes()');
}

/** All ways to count draw the same, and write as often. */
async function assertSame(context, origin) {
  const found = {};
  for (const kind of Object.keys(RIVALS)) {
    found[kind] = await onPage(context, origin, [kind], async (page) => {
      const outlines = await page.evaluate('bench.outlines()');
      return { outlines: outlines.flat(), writes: await writesOn(page) };
    });
  }
  // A numeral and a line each, and a second more or less at the edges.
  const expected = 2 * TIMERS * WATCHED_SECONDS;
  for (const [kind, { outlines, writes }] of Object.entries(found)) {
    const ours = found.limber.outlines;
    const at = ours.findIndex((line, i) => line !== outlines[i]);
    assert(
      at < 0,
      `bench/counters.js, ${kind}: draws ${outlines[at]?.trim()}, where the timer has ${ours[at]?.trim()}.`,
    );
    const isAlike = Math.abs(writes - expected) <= 2 * TIMERS;
    assert(isAlike, `${kind}: ${writes} writes in ${WATCHED_SECONDS} s, where ${expected} are needed.`);
  }
}

/** Out of view nothing is written before the next phase. */
async function assertUnseenIsUntouched(context, origin) {
  const writes = await onPage(context, origin, ['limber', 'below'], writesOn);
  assert(writes === 0, `Timers out of view changed ${writes} times in ${WATCHED_SECONDS} s.`);
}

/** Runs in the page before anything else: keeps what somebody has asked to be called for later. */
const WATCH_WAITING = `globalThis.waiting = new Set();
for (const [ask, cancel] of [
  ['setTimeout', 'clearTimeout'],
  ['setInterval', 'clearInterval'],
  ['requestAnimationFrame', 'cancelAnimationFrame'],
  ['requestIdleCallback', 'cancelIdleCallback'],
]) {
  const [asked, cancelled] = [globalThis[ask], globalThis[cancel]];
  globalThis[ask] = (callback, ...rest) => {
    const call = (...values) => {
      if (ask !== 'setInterval') waiting.delete(ask + id);
      callback(...values);
    };
    const id = asked(call, ...rest);
    waiting.add(ask + id);
    return id;
  };
  globalThis[cancel] = (id) => {
    waiting.delete(ask + id);
    cancelled(id);
  };
}`;

/** Idle timers wait for nothing, running ones for one timeout. */
async function assertOneTicker(context, origin) {
  const waiting = (page) => page.evaluate('[...waiting]');
  const idle = await onPage(context, origin, ['idle'], waiting, WATCH_WAITING);
  assert(idle.length === 0, `Idle timers wait for ${idle.join(', ')}.`);
  const running = await onPage(context, origin, ['limber'], waiting, WATCH_WAITING);
  assert(running.length === 1, `Running timers wait for ${running.length} calls, not for one: ${running.join(', ')}.`);
}

/** Milliseconds the main thread works in so many seconds. */
async function workIn(page, seconds) {
  const worked = await workMeter(page);
  const before = await worked();
  await wait(seconds * 1000);
  return (await worked()) - before;
}

/** The median of each kind, measured in turn, there and back. */
async function measure(context, origin, kinds, { seconds, repeats }) {
  const times = kinds.map(() => []);
  const order = [...kinds.entries()];
  for (let i = 0; i < repeats; i++) {
    for (const [at, kind] of i % 2 ? order.toReversed() : order) {
      times[at].push(await onPage(context, origin, kind, (page) => workIn(page, seconds)));
    }
  }
  return times.map(median);
}

/** How often a second the main thread draws while a timer runs: one, which leaves it time for every frame it wants. */
function framesOf(context, origin) {
  return onPage(context, origin, ['limber', 'in-view', 1], async (page) => {
    await page.tracing.start({ categories: ['cc'] });
    await wait(TRACED_SECONDS * 1000);
    const { traceEvents } = JSON.parse(new TextDecoder().decode(await page.tracing.stop()));
    // Some versions of Chrome tell of the beginning and the end, others of the whole.
    const frames = traceEvents.filter(({ name, ph }) => name === 'ProxyMain::BeginMainFrame' && 'BX'.includes(ph));
    return frames.length / TRACED_SECONDS;
  });
}

/** Prints what it measures, and gives what went over budget. */
export async function run(browser, origin, isQuick) {
  const context = await browser.createBrowserContext();
  const length = isQuick ? QUICK : FULL;
  await assertSame(context, origin);
  await assertUnseenIsUntouched(context, origin);
  await assertOneTicker(context, origin);
  const excesses = [];

  const rivals = Object.keys(RIVALS);
  const times = await measure(context, origin, [...rivals.map((kind) => [kind]), ...Object.values(QUIET)], length);
  const least = times[rivals.indexOf(LEAST)];
  printRow(COLUMN, `${TIMERS} timers`, `in ${length.seconds} s`, 'ratio', 'budget');
  for (const [i, kind] of rivals.entries()) {
    const ratio = times[i] / least;
    const isOurs = kind === 'limber';
    printRow(COLUMN, RIVALS[kind], milliseconds(times[i]), ratio.toFixed(2), isOurs ? BUDGET : '');
    if (isOurs && ratio > BUDGET) excesses.push(`timers: ${ratio.toFixed(2)} is over ${BUDGET}.`);
  }
  for (const [i, name] of Object.keys(QUIET).entries()) {
    printRow(COLUMN, name, milliseconds(times[rivals.length + i]));
  }

  const frames = await framesOf(context, origin);
  printRow(COLUMN, 'frames for one timer', `${frames.toFixed(1)} / s`, '', MOST_FRAMES);
  if (frames > MOST_FRAMES)
    excesses.push(`timers: ${frames.toFixed(1)} main-thread frames a second for one timer is over ${MOST_FRAMES}.`);
  await context.close();
  return excesses;
}
