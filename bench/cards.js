import '../dist/elements/technique-card/define.js';
import { TECHNIQUE_IDS } from '../dist/content/index.js';
import { bundled } from '../dist/content/library.js';
import { BareCard } from './bare-card.js';
import { outline } from './outline.js';

const LANGUAGE = 'en';

customElements.define('bare-card', BareCard);

const [ui, notice] = await Promise.all(['ui', 'notice'].map((name) => bundled.loadWords(LANGUAGE, name)));
const words = { ...ui.words, ...notice.words };
const techniques = await Promise.all(TECHNIQUE_IDS.map((id) => bundled.load(id, LANGUAGE)));

const make = {
  card({ id }) {
    const card = document.createElement('limber-technique-card');
    card.technique = id;
    card.layout = 'compact';
    return card;
  },
  bare: (technique) => Object.assign(document.createElement('bare-card'), { technique, words }),
};

const painted = () => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));

/** Puts so many cards on the page, technique after technique, waits until they are painted, and says how many are. */
async function insert(kind, count) {
  const cards = Array.from({ length: count }, (_, i) => make[kind](techniques[i % techniques.length]));
  document.querySelector('main').append(...cards);
  await painted();
  return cards.filter(({ shadowRoot }) => shadowRoot.querySelector('[part=card]')).length;
}

const sheetsOf = ({ adoptedStyleSheets }) =>
  adoptedStyleSheets.map(({ cssRules }) => `a sheet of ${cssRules.length} rules, from ${cssRules[0].cssText}`);

/** Where the two kinds draw something else, or with other sheets, technique by technique. */
async function differences() {
  await insert('card', techniques.length);
  await insert('bare', techniques.length);
  // Folded panels are filled once the page has nothing better to do.
  const cards = [...document.querySelectorAll('limber-technique-card')];
  while (cards.some(({ shadowRoot }) => shadowRoot.querySelector('[inert]'))) await painted();
  const outlines = (tag) =>
    [...document.querySelectorAll(tag)].map(({ shadowRoot }) => [...sheetsOf(shadowRoot), ...outline(shadowRoot)]);
  const bare = outlines('bare-card');
  return outlines('limber-technique-card').flatMap((lines, i) => {
    const longer = lines.length > bare[i].length ? lines : bare[i];
    const at = longer.findIndex((_, n) => lines[n] !== bare[i][n]);
    if (at < 0) return [];
    return [`${techniques[i].id}: the card has ${lines[at]}, the bare element ${bare[i][at]}`];
  });
}

globalThis.bench = { insert, differences };
