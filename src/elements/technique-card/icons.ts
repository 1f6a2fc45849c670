import { svg } from 'lit';
import { icon } from '../icon.js';

export const stopIcon = icon(svg`<path d="M8.2 3h7.6L21 8.2v7.6L15.8 21H8.2L3 15.8V8.2zM12 7.5V13m0 3.4v.1"/>`);
export const careIcon = icon(svg`<path d="M12 4 2.8 20h18.4zm0 6v4.5m0 2.9v.1"/>`);
