import { svg } from 'lit';
import { icon } from './icon.js';

/** Each level has a shape of its own, to be told apart without colours. */
export const levelIcons = {
  routine: icon(svg`<circle cx="12" cy="12" r="9"/><path d="M12 11.5v5m0-8.5v.1"/>`),
  urgent: icon(svg`<path d="M12 4 2.8 20h18.4zm0 6v4.5m0 2.9v.1"/>`),
  emergency: icon(svg`<path d="M8.2 3h7.6L21 8.2v7.6L15.8 21H8.2L3 15.8V8.2zM12 7.5V13m0 3.4v.1"/>`),
};

export const callIcon = icon(
  svg`<path d="m9 3.5 1.6 4.3-2.2 1.7a13 13 0 0 0 6.1 6.1l1.7-2.2 4.3 1.6v4a2 2 0 0 1-2 2A15 15 0 0 1 3 5.5a2 2 0 0 1 2-2z"/>`,
);
