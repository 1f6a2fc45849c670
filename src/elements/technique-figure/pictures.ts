import { html, nothing, type TemplateResult } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import { isSame, type Station } from '../../figure/course.js';
import { labelOf, numbersOf, wordsOf, type Telling } from './wording.js';

export const picture = (label: string): TemplateResult =>
  html`<svg part="picture" class="drawing" role="img" aria-label=${label}></svg>`;

/** A stage with one picture or with none yet, and room for what stands below it. */
export const stage = (isStill: boolean, telling?: Telling, station?: Station): TemplateResult =>
  html`<div part="stage">${telling && station ? picture(labelOf(telling, station)) : nothing}</div>${isStill ? nothing : html`<div part="controls"></div>`}`;

/** All pictures side by side, with the numbers of their steps. */
export function stills(telling: Telling, stations: readonly Station[], marked: Station | undefined): TemplateResult {
  const still = (station: Station): TemplateResult => {
    const isMarked = marked && isSame(station, marked);
    return html`<li part=${isMarked ? 'still current' : 'still'} aria-current=${ifDefined(isMarked ? 'step' : undefined)}>
      ${picture(wordsOf(telling, station))}<span part="number" aria-hidden="true">${numbersOf(telling, station)}</span></li>`;
  };
  return html`<ul part="stills" aria-label=${telling.name}>${stations.map(still)}</ul>`;
}
