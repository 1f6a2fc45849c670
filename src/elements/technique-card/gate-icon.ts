import { svg } from 'lit';
import { icon } from '../icon.js';

export const gateIcon = icon(svg`<path d="M6 11h12v9H6zm2.5 0V7.5a3.5 3.5 0 0 1 7 0V11"/>`);
