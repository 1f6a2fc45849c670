import { svg } from 'lit';
import { icon } from '../icon.js';

export const previousIcon = icon(svg`<path d="M18.5 5.5v13L8 12zM5 5.5v13"/>`);
export const playIcon = icon(svg`<path d="M7 4.5v15l12.5-7.5z"/>`);
export const pauseIcon = icon(svg`<path d="M8 5v14M16 5v14"/>`);
export const nextIcon = icon(svg`<path d="M5.5 5.5v13L16 12zM19 5.5v13"/>`);
export const turnBackIcon = icon(svg`<path d="M4.5 12a7.5 7.5 0 1 0 2.2-5.3L4 9.4M4 4.5v4.9h4.9"/>`);
