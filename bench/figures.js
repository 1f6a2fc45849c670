import '../dist/elements/technique-figure/define.js';
import { figures } from '../dist/content/generated/figures.js';
import { sceneOf } from '../dist/figure/scene.js';

const IDS = Object.keys(figures);
const STEPS = 20;

const main = document.querySelector('main');
const nextFrame = () => new Promise(requestAnimationFrame);

/** How much of a figure's pictures changes on all of its ways. */
function amount(figure) {
  const { poses, view } = figure;
  const [turn, tilt] = view;
  const shapesAt = (from, to, step) => sceneOf(figure, { from, to, at: step / STEPS }, { turn, tilt }).shapes;
  let changed = 0;
  for (const [i, from] of poses.entries()) {
    const to = poses[(i + 1) % poses.length];
    for (let step = 0; step < STEPS; step++) {
      const before = new Map(shapesAt(from, to, step).map(({ key, d }) => [key, d]));
      for (const { key, d } of shapesAt(from, to, step + 1)) if (before.get(key) !== d) changed += d.length;
    }
  }
  return changed / poses.length;
}

/** The technique with the most to draw anew. */
async function heaviest() {
  const amounts = [];
  for (const id of IDS) amounts.push([amount((await figures[id]()).default), id]);
  amounts.sort(([a], [b]) => b - a);
  return amounts[0][1];
}

const shown = [];

/** Puts so many figures on the page, at rest, in view or far below, and waits until all are drawn and can move. */
async function show(count, place = 'in-view', technique = undefined) {
  main.className = place;
  for (let i = 0; i < count; i++) {
    const id = technique ?? IDS[i % IDS.length];
    const { default: figure } = await figures[id]();
    // With a pose it does not begin by itself.
    const pose = figure.poses.at(-1).id;
    shown.push(Object.assign(document.createElement('limber-technique-figure'), { technique: id, pose }));
  }
  main.append(...shown);
  while (!shown.every(({ shadowRoot }) => shadowRoot.querySelector('path'))) await nextFrame();
}

const play = () => shown.forEach((figure) => figure.play());

const playButton = ({ shadowRoot }) => shadowRoot.querySelectorAll('[part=controls] button')[1];

/** Plays all of the first one. */
async function round() {
  const [figure] = shown;
  const atRest = playButton(figure).ariaLabel;
  const isPlaying = () => playButton(figure).ariaLabel !== atRest;
  const changed = (isSo) =>
    new Promise((resolve) => {
      const observer = new MutationObserver(() => isSo() && resolve(observer.disconnect()));
      // Not the picture, where it would make each change dearer.
      const controls = figure.shadowRoot.querySelector('[part=controls]');
      observer.observe(controls, { subtree: true, attributeFilter: ['aria-label'] });
    });
  const begun = changed(isPlaying);
  figure.play();
  await begun;
  await changed(() => !isPlaying());
}

/** How often each was changed in some time. */
async function changes(milliseconds) {
  const counts = shown.map(() => 0);
  const observers = shown.map(({ shadowRoot }, i) => {
    const observer = new MutationObserver((records) => (counts[i] += records.length));
    observer.observe(shadowRoot, { subtree: true, childList: true, attributes: true, characterData: true });
    return observer;
  });
  await new Promise((resolve) => setTimeout(resolve, milliseconds));
  for (const observer of observers) observer.disconnect();
  return counts;
}

globalThis.bench = { heaviest, show, play, round, changes };
