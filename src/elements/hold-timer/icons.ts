import { svg } from 'lit';
import { icon } from '../icon.js';

export const playIcon = icon(svg`<path d="M7 4.5v15l12.5-7.5z"/>`);
export const shorterIcon = icon(svg`<path d="M5 12h14"/>`);
export const longerIcon = icon(svg`<path d="M5 12h14M12 5v14"/>`);
