import { html, type TemplateResult } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import { directionOf } from '../content/language.js';

/** All that an element shows; with its language, where that is not the one around it. */
export const frame = (lang: string | undefined, content: unknown): TemplateResult =>
  html`<div class="frame" lang=${ifDefined(lang)} dir=${ifDefined(lang ? directionOf(lang) : undefined)}>${content}</div>`;
