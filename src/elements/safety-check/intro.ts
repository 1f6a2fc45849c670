import { html, type TemplateResult } from 'lit';
import type { LocalWords } from '../../content/library.js';
import { heading, type HeadingLevel } from '../heading.js';

type Words = LocalWords<'check'>['words']['check'];

/** All that a check shows, whichever screen that is. */
export const check = ({ name }: Words, screen: TemplateResult): TemplateResult =>
  html`<section part="check" aria-label=${name}>${screen}</section>`;

/** What happens to the answers, and the button that begins. */
export const intro = (words: Words, level: HeadingLevel, message: string, begin: () => void): TemplateResult =>
  html`${heading(level, words.name, 'name')}<p part="intro" id="intro">${words.intro}</p>
    <div part="buttons"><button part="button main" type="button" aria-describedby="intro" @click=${begin}>${words.begin}</button></div>
    <p part="hint" role="status">${message}</p>`;
