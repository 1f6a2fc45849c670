/** What stands in a card beside its own words: loaded after the card's first paint, into the room kept for it. */
import { parts } from '../../page/parts.js';
import { followTimer } from './follow-timer.js';
import { leadFigure } from './lead-figure.js';
import { styles } from './parts.styles.js';
import { watchRun, type Told } from './watch-run.js';

const TAGS: Readonly<Record<string, string>> = { figure: 'limber-technique-figure', timer: 'limber-hold-timer' };

const filled = new WeakSet<Element>();
const followers = new WeakMap<ShadowRoot, readonly Told[]>();

/** What goes along with the timer of a card. */
function followersIn(root: ShadowRoot): readonly Told[] {
  let all = followers.get(root);
  if (!all) {
    root.adoptedStyleSheets = [...root.adoptedStyleSheets, styles.styleSheet!];
    followers.set(root, (all = [followTimer(root), leadFigure(root)]));
  }
  return all;
}

/** A room that is folded away waits until it is opened. */
export async function fill(room: Element): Promise<void> {
  if (filled.has(room)) return;
  filled.add(room);
  const slot = room.parentElement as HTMLSlotElement;
  const told = followersIn(slot.getRootNode() as ShadowRoot);
  watchRun(slot, (phase, timer) => told.forEach((follow) => follow(phase, timer)));
  await seen(room);
  // What the page put there takes the place of the room, for as long as it is there.
  while (slot.assignedNodes().length) await once(slot, 'slotchange');
  const tag = TAGS[slot.name]!;
  const load = parts.get(tag);
  try {
    if (!load) throw new Error(`Nobody has registered <${tag}>.`);
    await load();
    const part = document.createElement(tag);
    part.addEventListener('limber-error', () => room.remove());
    room.append(part);
    // Until it has something to show, the space stays kept.
    new ResizeObserver(([entry], observer) => {
      if (!entry!.contentRect.height) return;
      (room as HTMLElement).style.setProperty('--_kept', '0');
      observer.disconnect();
    }).observe(part);
  } catch {
    // The card does without.
    room.remove();
  }
}

const once = (target: EventTarget, type: string): Promise<unknown> =>
  new Promise((resolve) => target.addEventListener(type, resolve, { once: true }));

function seen(room: Element): Promise<unknown> {
  const folded = room.closest('details:not([open])');
  if (folded) return once(folded, 'toggle');
  return new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
}
