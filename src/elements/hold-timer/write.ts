import { format } from '../../content/format.js';
import type { Routine } from './routine.js';
import { numeral, type TimerWords } from './wording.js';

/** Touches only what changes. */
export function write(root: ParentNode, selector: string, text: string): void {
  const element = root.querySelector(selector);
  if (element && element.textContent !== text) element.textContent = text;
}

/** The numerals of a timer that does not run: what there is to hold, or else all of it; and how long all of it takes. */
export function writeIdle(root: ParentNode, { held, total }: Routine, { words: { timer } }: TimerWords): void {
  write(root, '[part=time]', numeral(held ?? total));
  write(root, '[part=remaining]', format(timer.whole, { time: numeral(total, 100) }));
}
