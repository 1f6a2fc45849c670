import { svg } from 'lit';
import { icon } from '../icon.js';

export const pauseIcon = icon(svg`<path d="M8 5v14M16 5v14"/>`);
export const backIcon = icon(svg`<path d="M18.5 5.5v13L8 12zM5 5.5v13"/>`);
export const skipIcon = icon(svg`<path d="M5.5 5.5v13L16 12zM19 5.5v13"/>`);
export const restartIcon = icon(svg`<path d="M4.5 12a7.5 7.5 0 1 0 2.2-5.3L4 9.4M4 4.5v4.9h4.9"/>`);
export const doneIcon = icon(svg`<path d="m4.5 12.5 5 5L19.5 7"/>`);
