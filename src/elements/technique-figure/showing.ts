import { html, nothing, type TemplateResult } from 'lit';
import { format } from '../../content/format.js';
import type { Station } from '../../figure/course.js';
import { nextIcon, pauseIcon, playIcon, previousIcon, turnBackIcon } from './icons.js';
import { picture } from './pictures.js';
import type { Turning } from './turning.js';
import { labelOf, positionOf, wordsOf, type Telling } from './wording.js';

/** All that the template of a moving figure reads. */
interface Showing extends Telling {
  station: Station;
  isPlaying: boolean;
  /** A reader has asked for the step it shows. */
  isStepped: boolean;
  turning: Turning;
  toggle: () => void;
  step: (by: 1 | -1) => void;
}

type Press = (event: Event) => void;

const button = (name: string, icon: TemplateResult, press: Press, part = 'button'): TemplateResult =>
  html`<button part=${part} type="button" aria-label=${name} title=${name} @click=${press}>${icon}</button>`;

/** A picture that moves and can be turned, and what to change it by. */
export function showing(view: Showing): TemplateResult {
  const {
    words: { figure },
    station,
    isPlaying,
    isStepped,
    turning,
    toggle,
    step,
  } = view;
  const turnBack: Press = ({ currentTarget }) => {
    turning.back();
    // The button goes, and takes the focus with it.
    ((currentTarget as Element).previousElementSibling as HTMLElement).focus();
  };
  return html`<div class="turns">
      <p id="keys" hidden>${figure.keys}</p>
      <div part="stage" role="group" tabindex="0" aria-label=${view.name} aria-roledescription=${figure.turnable} aria-describedby="keys"
        @keydown=${(event: KeyboardEvent) => press(event, view)} @dblclick=${turning.back} @pointerdown=${turning.down} @pointermove=${turning.move}>${picture(labelOf(view, station))}</div>
      ${turning.isTurned ? button(figure.turnBack, turnBackIcon, turnBack, 'button back') : nothing}</div>
    <div part="controls">
      ${button(figure.previous, previousIcon, () => step(-1))}
      ${isPlaying ? button(figure.pause, pauseIcon, toggle) : button(figure.play, playIcon, toggle)}
      ${button(figure.next, nextIcon, () => step(1))}
      <p part="caption">${captionOf(view, station)}</p>
      <p class="live" aria-live="polite">${isStepped ? wordsOf(view, station) : nothing}</p></div>`;
}

/** "Step 2 of 5, left side". */
function captionOf(telling: Telling, station: Station): string {
  const { words, isSided } = telling;
  const { list, [station.side]: second } = words.figure;
  const first = positionOf(telling, station);
  return isSided && first ? format(list, { first, second }) : first;
}

/** Keys with a modifier are the page’s. */
function press(event: KeyboardEvent, { turning, toggle }: Showing): void {
  const { key } = event;
  if (event.defaultPrevented || event.ctrlKey || event.altKey || event.metaKey || event.shiftKey) return;
  if (key === ' ') toggle();
  else if (!turning.press(key)) return;
  event.preventDefault();
}
