// One figure that plays all it has, and twenty of which few are in view.
import { setTimeout as wait } from 'node:timers/promises';
import { bundle, mean, median, milliseconds, openBench, printRow, workMeter } from './measure.mjs';

/** Milliseconds of scripting a frame may take, and how much slower the processor is made. */
const FRAME_BUDGET = 2;
const SLOWDOWN = 4;
const ALL = 20;
/** How many are in view. */
const SEEN = 4;
/** How much longer all of them may take than those in view alone. */
const RATIO_BUDGET = 1.3;
/** Milliseconds of work where nothing is to be seen or done, beyond those of an empty page. */
const QUIET_BUDGET = 1;
const VIEWPORT = { width: 1600, height: 500 };

const FULL = { seconds: 5, repeats: 3 };
const QUICK = { seconds: 5, repeats: 1 };
const WATCHED = 2000;
const COLUMN = 34;

export const help = `figures: one <limber-technique-figure> that plays the whole round of the technique with the most to draw anew: scripting for
  each frame of the display, the processor ${SLOWDOWN}× slower. Budget: ${FRAME_BUDGET} ms on average. A figure draws in every second frame of 60 a second:
  those take about twice as long. Then ${ALL} on a page, ${SEEN} of them in view:
  main-thread time in ${FULL.seconds} s against those ${SEEN} alone. Budget: ${RATIO_BUDGET} times as long. And figures at rest, and figures that
  play out of view: at most ${QUIET_BUDGET} ms more than an empty page. It fails in any case where one out of view draws anything.`;

export const pages = async () => ({ '/bench/figures.bundle.js': await bundle('bench/figures.js') });

async function onPage(context, origin, look) {
  const page = await openBench(context, `${origin}/bench/figures.html`, { viewport: VIEWPORT });
  const found = await look(page);
  await page.close();
  return found;
}

const SCRIPTING = [
  'FireAnimationFrame',
  'TimerFire',
  'FunctionCall',
  'RunMicrotasks',
  'EventDispatch',
  'MinorGC',
  'MajorGC',
];

/** Milliseconds of scripting for each frame in a trace, until the next begins. */
function framesIn(traceEvents) {
  const frames = traceEvents.filter(({ name }) => name === 'FireAnimationFrame');
  const [{ pid, tid }] = frames;
  const scripting = traceEvents
    .filter((event) => event.pid === pid && event.tid === tid && event.ph === 'X' && SCRIPTING.includes(event.name))
    .sort((a, b) => a.ts - b.ts || b.dur - a.dur);
  const times = [];
  let end = 0;
  for (const { name, ts, dur, tdur = dur } of scripting) {
    // It is part of one that has been counted.
    if (ts < end) continue;
    end = ts + dur;
    if (name === 'FireAnimationFrame') times.push(0);
    if (times.length) times[times.length - 1] += tdur / 1000;
  }
  return times;
}

/** Milliseconds of scripting for each frame of the whole round of a technique. */
const roundOf = (context, origin, technique) =>
  onPage(context, origin, async (page) => {
    await page.evaluate(`bench.show(1, 'in-view', '${technique}')`);
    await page.emulateCPUThrottling(SLOWDOWN);
    await page.tracing.start({ categories: ['devtools.timeline', 'v8'] });
    await page.evaluate('bench.round()');
    const { traceEvents } = JSON.parse(new TextDecoder().decode(await page.tracing.stop()));
    return framesIn(traceEvents);
  });

/** Those in view move, and no other. */
async function assertOnlySeenMove(context, origin) {
  const changes = await onPage(context, origin, async (page) => {
    await page.evaluate(`bench.show(${ALL})`);
    await page.evaluate('bench.play()');
    return page.evaluate(`bench.changes(${WATCHED})`);
  });
  const still = changes.slice(0, SEEN).filter((count) => !count).length;
  const unseen = changes.slice(SEEN).filter(Boolean).length;
  if (still || unseen)
    throw new Error(`${still} of ${SEEN} figures in view stand still, and ${unseen} out of view draw.`);
}

/** What there can be on a page, and whether it plays. */
const KINDS = {
  'empty page': { count: 0 },
  [`${SEEN} play, all in view`]: { count: SEEN, plays: true },
  [`${ALL} play, ${SEEN} in view`]: { count: ALL, plays: true },
  [`${ALL} play, none in view`]: { count: ALL, place: 'below', plays: true },
  [`${ALL} at rest, ${SEEN} in view`]: { count: ALL },
};

/** Milliseconds the main thread works in so many seconds. */
const workOf = (context, origin, { count, place = 'in-view', plays }, seconds) =>
  onPage(context, origin, async (page) => {
    await page.evaluate(`bench.show(${count}, '${place}')`);
    if (plays) await page.evaluate('bench.play()');
    await wait(500);
    const worked = await workMeter(page);
    const before = await worked();
    await wait(seconds * 1000);
    return (await worked()) - before;
  });

async function measure(context, origin, { seconds, repeats }) {
  const times = Object.values(KINDS).map(() => []);
  const order = [...Object.values(KINDS).entries()];
  for (let i = 0; i < repeats; i++) {
    for (const [at, kind] of i % 2 ? order.toReversed() : order) {
      times[at].push(await workOf(context, origin, kind, seconds));
    }
  }
  return times.map(median);
}

/** Prints what it measures, and gives what went over budget. */
export async function run(browser, origin, isQuick) {
  const context = await browser.createBrowserContext();
  const length = isQuick ? QUICK : FULL;
  await assertOnlySeenMove(context, origin);
  const excesses = [];

  const technique = await onPage(context, origin, (page) => page.evaluate('bench.heaviest()'));
  const frames = await roundOf(context, origin, technique);
  const time = mean(frames);
  printRow(COLUMN, 'one figure, its whole round', 'frames', 'a frame', 'budget');
  printRow(COLUMN, technique, frames.length, `${time.toFixed(2)} ms`, `${FRAME_BUDGET} ms`);
  if (time > FRAME_BUDGET) excesses.push(`figures: ${time.toFixed(2)} ms a frame is over ${FRAME_BUDGET} ms.`);

  const times = await measure(context, origin, length);
  const [empty, seen, all, ...quiet] = times;
  const names = Object.keys(KINDS);
  process.stdout.write('\n');
  printRow(COLUMN, 'figures on a page', `in ${length.seconds} s`, 'budget');
  const budgets = ['', '', milliseconds(seen * RATIO_BUDGET), ...quiet.map(() => milliseconds(empty + QUIET_BUDGET))];
  for (const [i, name] of names.entries()) printRow(COLUMN, name, milliseconds(times[i]), budgets[i]);
  if (all > seen * RATIO_BUDGET)
    excesses.push(`figures: ${ALL} take ${(all / seen).toFixed(2)} times as long as those in view.`);
  for (const [i, work] of quiet.entries()) {
    const more = work - empty;
    if (more > QUIET_BUDGET) excesses.push(`figures, ${names[3 + i]}: ${milliseconds(more)} for nothing.`);
  }
  await context.close();
  return excesses;
}
