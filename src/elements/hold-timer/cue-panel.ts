import { html, nothing, render, type TemplateResult } from 'lit';
import { CUES, type CueName } from '../../page/cues/choices.js';
import type { Cues } from '../../page/cues/cues.js';
import type { TimerWords } from './wording.js';

/** The switches of the cues, each with what stands in its way. */
export function drawCuePanel(container: HTMLElement, cues: Cues, words: TimerWords['words']['timer']): void {
  render(
    CUES.map((cue) => row(cue, cues, words)),
    container,
  );
}

function row(cue: CueName, cues: Cues, words: TimerWords['words']['timer']): TemplateResult {
  const missing = cues.missing(cue);
  const onChange = (event: Event): void => cues.choose(cue, (event.target as HTMLInputElement).checked);
  return html`<label>
    <input type="checkbox" .checked=${cues.isOn(cue) && missing !== 'unsupported'} ?disabled=${missing === 'unsupported'} @change=${onChange}>
    <span>${words[cue]}${missing ? html` <small>${words[missing]}</small>` : nothing}</span></label>`;
}
