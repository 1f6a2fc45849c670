/** The iframe page: it shows the one element that its address asks for. */
import { loadFigure } from '../content/figures.js';
import { techniques } from '../content/generated/index.js';
import { directionOf } from '../content/language.js';
import { tellHeight } from './height.js';
import { readParameters, type Wish } from './parameters.js';
import { titleOf } from './title.js';

const main = document.querySelector('main')!;
const made = (tag: string, attributes: Record<string, string>): HTMLElement => {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  return element;
};

/** How many are told on the page. */
const MOST_NOTES = 5;
let noted = 0;
let list: HTMLElement | undefined;

/** Names in the console what could not be used, and the first few below the element. Its words are for whoever wrote the address. */
function note(text: string): void {
  console.warn(`Limber: ${text}`);
  if (!list) {
    const aside = made('aside', { lang: 'en', dir: 'ltr' });
    const intro = made('p', {});
    intro.textContent = 'A note for the people who run this site:';
    list = made('ul', {});
    aside.append(intro, list);
    main.append(aside);
  }
  if (noted <= MOST_NOTES) list.append(made('li', { dir: 'auto' }));
  const more = ++noted - MOST_NOTES;
  list.lastElementChild!.textContent = more > 0 ? `And ${more} more like these, in the console.` : text;
}

/** Which poses there are depends on the technique. */
async function checkPose({ attributes: { technique, pose } }: Wish): Promise<void> {
  const poses = technique && pose ? (await loadFigure(technique))?.poses.map(({ id }) => id) : undefined;
  if (pose && poses && !poses.includes(pose)) note(`“pose” cannot be “${pose}”. It can be: ${poses.join(', ')}.`);
}

/** Links to other pages open in a window of their own: there is no room for them in here. */
function leaveByWindow(event: Event): void {
  const link = event.composedPath().find((node) => node instanceof HTMLAnchorElement);
  if (!link || !link.protocol.startsWith('http')) return;
  if (link.origin + link.pathname === location.origin + location.pathname) return;
  link.target = '_blank';
  link.rel = 'noopener';
}

const wish = readParameters(
  location.search,
  [...new Set(Object.values(techniques).flatMap((known) => Object.keys(known)))].sort(),
);
const { documentElement: root } = document;
root.lang = wish.lang;
root.dir = directionOf(wish.lang);
root.dataset['theme'] = wish.theme;

main.replaceChildren();
if (wish.element) {
  const element = made(`limber-${wish.element}`, wish.attributes);
  const isSet = Object.keys(wish.settings).length > 0;
  const settings = isSet ? made('limber-settings', wish.settings) : undefined;
  settings?.append(element);
  main.append(settings ?? element);
}
wish.notes.forEach(note);

addEventListener('click', leaveByWindow, { capture: true });
addEventListener('auxclick', leaveByWindow, { capture: true });
tellHeight(wish.id);
// What does not load here is told where the element asks for it.
void titleOf(wish).then(
  (title) => title && (document.title = title),
  () => undefined,
);
void checkPose(wish).catch(() => undefined);
document
  .querySelector('script[src="limber.js"]')
  ?.addEventListener('error', () =>
    note('limber.js, which draws all this, did not load. It belongs beside this page.'),
  );
