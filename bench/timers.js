import '../dist/elements/hold-timer/define.js';
import { counters } from './counters.js';
import { outline } from './outline.js';

const SECONDS = 600;
const SETTLED = 2500;

const main = document.querySelector('main');

function timers(count) {
  return Array.from({ length: count }, () =>
    Object.assign(document.createElement('limber-hold-timer'), { seconds: SECONDS, prepare: 0 }),
  );
}

const nextFrame = () => new Promise(requestAnimationFrame);

/** Starts it once, so that all that a run needs has loaded, its words too. */
async function warm(timer) {
  timer.start();
  while (!timer.shadowRoot?.querySelector('.running [part=remaining]')) await nextFrame();
}

/** Elements with a copy of what a running timer draws, and for each what writes its time. */
async function copies(count) {
  const {
    elements: [model],
    start,
  } = await kinds.limber(1);
  start();
  await model.updateComplete;
  const { adoptedStyleSheets, childNodes } = model.shadowRoot;
  model.remove();
  const elements = Array.from({ length: count }, () => {
    const element = document.createElement('div');
    const root = element.attachShadow({ mode: 'open' });
    root.adoptedStyleSheets = adoptedStyleSheets;
    root.append(...[...childNodes].map((node) => node.cloneNode(true)));
    return element;
  });
  return { elements, faces: elements.map(({ shadowRoot }) => faceOf(shadowRoot)) };
}

function faceOf(root) {
  const time = root.querySelector('[part=time]');
  const remaining = root.querySelector('[part=remaining]');
  const [before, after] = remaining.textContent.split(time.textContent);
  return (left) => {
    const numeral = `${Math.floor(left / 60)}:${String(left % 60).padStart(2, '0')}`;
    time.textContent = numeral;
    remaining.textContent = before + numeral + after;
  };
}

/** What is started in turn starts at the same moment, as far as clocks can tell. */
function atOnce(action) {
  const moment = performance.now();
  performance.now = () => moment;
  action();
  delete performance.now;
}

/** What can be put on the page: each gives its elements, and what starts them. */
const kinds = {
  empty: () => ({ elements: [] }),
  idle: (count) => ({ elements: timers(count) }),
  async limber(count) {
    const elements = timers(count);
    main.append(...elements);
    await Promise.all(elements.map(warm));
    for (const timer of elements) timer.reset();
    return { elements, start: () => atOnce(() => elements.forEach((timer) => timer.start())) };
  },
};
for (const [kind, count] of Object.entries(counters)) {
  kinds[kind] = async (number) => {
    const { elements, faces } = await copies(number);
    return { elements, start: () => count(faces, SECONDS) };
  };
}

let started = 0;
const shown = [];
let written = 0;
/** Of texts. How the ring and the strip stand is the timer's own affair. */
const observer = new MutationObserver((changes) => (written += changes.length));

/** Puts so many of a kind on the page, in view or far below, and starts them all at once. */
async function start(kind, count, place = 'in-view') {
  main.className = place;
  const { elements, start } = await kinds[kind](count);
  main.append(...elements);
  await nextFrame();
  await nextFrame();
  started = performance.now();
  start?.();
  shown.push(...elements);
  for (const { shadowRoot } of elements) {
    observer.observe(shadowRoot, { subtree: true, childList: true, characterData: true });
  }
}

/** Some seconds and a half after the start: what it brings along has been done, and no second is about to end. */
const settled = () => new Promise((resolve) => setTimeout(resolve, started + SETTLED - performance.now()));

/** How many of them are on the screen as a whole. */
function inView() {
  const boxes = shown.map((element) => element.getBoundingClientRect());
  return boxes.filter(
    ({ top, left, bottom, right }) => top >= 0 && left >= 0 && bottom <= innerHeight && right <= innerWidth,
  ).length;
}

/** How often something was written in them since this was asked last. */
function writes() {
  const count = written + observer.takeRecords().length;
  written = 0;
  return count;
}

/** What they draw, but for the time: some round it in another way. */
const outlines = () =>
  shown.map(({ shadowRoot }) => outline(shadowRoot).map((line) => line.replace(/\b9:\d\d/, '9:…')));

globalThis.bench = { start, settled, inView, writes, outlines };
