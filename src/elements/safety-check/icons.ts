import { svg } from 'lit';
import { icon } from '../icon.js';

/** Beside the title of each advice. */
export const icons = {
  fine: icon(svg`<circle cx="12" cy="12" r="9"/><path d="m8 12.4 2.8 2.8L16 9.6"/>`),
  care: icon(svg`<path d="M12 4 2.8 20h18.4zm0 6v4.5m0 2.9v.1"/>`),
  ask: icon(svg`<path d="M4 5h16v11h-8l-4 4v-4H4zm8 3.2v2.6m0 2.4v.1"/>`),
  stop: icon(svg`<path d="M8.2 3h7.6L21 8.2v7.6L15.8 21H8.2L3 15.8V8.2zM12 7.5V13m0 3.4v.1"/>`),
  call: icon(
    svg`<path d="M6 3h3.2l1.6 4.4-2.1 1.6a12 12 0 0 0 6.3 6.3l1.6-2.1L21 14.8V18a3 3 0 0 1-3 3A15 15 0 0 1 3 6a3 3 0 0 1 3-3z"/>`,
  ),
};
