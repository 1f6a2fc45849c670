import { isQuestion } from './children.js';
import type { Use } from './use.js';

const summaryOf = (details: Element): HTMLElement | null => details.querySelector(':scope > summary');

/** The next question that can be seen, in that direction. */
function next(from: Element | null, way: 'nextElementSibling' | 'previousElementSibling'): HTMLElement | null {
  for (let at = from; at; at = at[way]) {
    const summary = isQuestion(at) && !at.hidden ? summaryOf(at) : null;
    if (summary) return summary;
  }
  return null;
}

/** Arrow keys, Home and End go from question to question; the Tab key still goes to each. */
export function move({ event, target, details }: Use, host: Element): void {
  const { key, defaultPrevented, ctrlKey, altKey, metaKey, shiftKey } = event as KeyboardEvent;
  if (!details || target !== summaryOf(details)) return;
  if (defaultPrevented || ctrlKey || altKey || metaKey || shiftKey) return;
  const ways: Readonly<Record<string, () => HTMLElement | null>> = {
    ArrowUp: () => next(details.previousElementSibling, 'previousElementSibling'),
    ArrowDown: () => next(details.nextElementSibling, 'nextElementSibling'),
    Home: () => next(host.firstElementChild, 'nextElementSibling'),
    End: () => next(host.lastElementChild, 'previousElementSibling'),
  };
  const summary = Object.hasOwn(ways, key) ? ways[key]!() : null;
  if (!summary) return;
  event.preventDefault();
  summary.focus();
}
