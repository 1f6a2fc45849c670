import { html, svg, type SVGTemplateResult, type TemplateResult } from 'lit';

/** One drawn set: a 24-unit box, one stroke width, the colour of the text. */
export const icon = (shape: SVGTemplateResult): TemplateResult =>
  html`<svg viewBox="0 0 24 24" aria-hidden="true">${shape}</svg>`;

/** Beside what folds. */
export const foldIcon = icon(svg`<path d="m6 9.5 6 6 6-6"/>`);
