/** What stands in a card beside its own words: loaded after the card's first paint, into the room kept for it. */
import type { Technique } from '../../content/schema/technique.js';
import { parts } from '../../page/parts.js';
import { present } from '../../page/present.js';
import { followTimer } from './follow-timer.js';
import { heed } from './heed.js';
import { Help } from './help.js';
import { leadFigure } from './lead-figure.js';
import { markWords } from './mark-words.js';
import { styles } from './parts.styles.js';
import type { LimberTechniqueCard } from './technique-card.js';
import { watchRun, type Told } from './watch-run.js';

const TAGS: Readonly<Record<string, string>> = { figure: 'limber-technique-figure', timer: 'limber-hold-timer' };

const filled = new WeakSet<Element>();
const helps = new WeakMap<Element, Help>();
/** What goes along with the timer of a card. */
const followers = new WeakMap<ShadowRoot, readonly Told[]>();

/** After each update of a card. Its labels may be in another language than the technique. */
export function fill(card: LimberTechniqueCard, technique: Technique | undefined, lang: string | undefined): void {
  const root = card.shadowRoot!;
  if (!followers.has(root)) {
    followers.set(root, [followTimer(root), leadFigure(root)]);
    root.adoptedStyleSheets = [...root.adoptedStyleSheets, styles.styleSheet!];
  }
  void heed(card, technique);
  markWords(root, lang);
  root.querySelectorAll<HTMLElement>('.room, [part=help]').forEach((room) => {
    void helps.get(room)?.show(technique);
    if (filled.has(room)) return;
    filled.add(room);
    void fillRoom(card, technique, room);
  });
}

/** A room that is folded away waits until it is opened. */
async function fillRoom(card: LimberTechniqueCard, technique: Technique | undefined, room: HTMLElement): Promise<void> {
  const slot = room.parentElement as HTMLSlotElement;
  const told = followers.get(card.shadowRoot!)!;
  const tag = TAGS[slot.name];
  if (tag) watchRun(slot, (phase, timer) => told.forEach((follow) => follow(phase, timer)));
  await seen(room, slot);
  // What the page put there takes the place of the room, for as long as it is there.
  while (slot.assignedNodes().length) await once(slot, 'slotchange');
  if (!tag) {
    const help = new Help(card, room as HTMLDetailsElement);
    helps.set(room, help);
    await help.show(technique);
    return;
  }
  try {
    await parts.get(tag)!();
    // It may be there, rendered ahead.
    const part = room.querySelector(tag) ?? document.createElement(tag);
    part.addEventListener('limber-error', () => room.remove());
    if (!part.isConnected) room.append(part);
    // Until it has something to show, the space stays kept.
    new ResizeObserver(([entry], observer) => {
      if (!entry!.contentRect.height) return;
      room.style.setProperty('--_kept', '0');
      observer.disconnect();
    }).observe(part);
  } catch {
    // The card does without.
    room.remove();
  }
}

// A check that comes late asks for what it needs, and so do its questions: cards look again for a gate, and for what is told.
document.documentElement.addEventListener(
  'context-request',
  ({ contextTarget }) => {
    if ((contextTarget as Element | undefined)?.localName !== 'limber-safety-check') return;
    for (const card of present) (card as Partial<LimberTechniqueCard>).requestUpdate?.();
  },
  true,
);

/** What is folded opens while the page prints: on paper nothing can be opened. */
const opened: HTMLDetailsElement[] = [];
addEventListener('beforeprint', () => {
  for (const { shadowRoot } of present) {
    for (const details of shadowRoot!.querySelectorAll<HTMLDetailsElement>('details:not([open])')) {
      details.open = true;
      opened.push(details);
    }
  }
});
addEventListener('afterprint', () => opened.splice(0).forEach((details) => (details.open = false)));

const once = (target: EventTarget, type: string): Promise<unknown> =>
  new Promise((resolve) => target.addEventListener(type, resolve, { once: true }));

/** Cards themselves come first, all of them; and yet a busy page gets the rest in time. */
const whenIdle = (then: (value: unknown) => void): unknown =>
  (self as Partial<Window>).requestIdleCallback?.(then, { timeout: 500 }) ?? setTimeout(then);

async function seen(room: Element, slot: Element): Promise<unknown> {
  const folded = slot.closest('details:not([open])');
  await (folded ? once(folded, 'toggle') : new Promise((resolve) => requestAnimationFrame(() => whenIdle(resolve))));
  // Until somebody has answered the safety check, or opens the steps all the same.
  if (getComputedStyle(slot).display !== 'none') return undefined;
  return new Promise((resolve) => {
    new ResizeObserver(([entry], observer) => {
      if (!entry!.contentRect.width) return;
      observer.disconnect();
      resolve(undefined);
    }).observe(room);
  });
}
