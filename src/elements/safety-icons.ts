import { svg } from 'lit';
import { icon } from './icon.js';
import { levelIcons } from './level-icons.js';

export { callIcon } from './level-icons.js';

/** Each advice has a shape of its own, as each level has. */
export const adviceIcons = {
  fine: icon(svg`<circle cx="12" cy="12" r="9"/><path d="m8 12.4 2.8 2.8L16 9.6"/>`),
  care: levelIcons.urgent,
  ask: icon(svg`<path d="M4 5h16v11h-8l-4 4v-4H4zm8 3.2v2.6m0 2.4v.1"/>`),
  stop: levelIcons.emergency,
};
