import { parts } from '../page/parts.js';

parts.set('limber-hold-timer', () => import('./hold-timer/define.js'));
parts.set('limber-technique-figure', () => import('./technique-figure/define.js'));
parts.set('limber-safety-notice', () => import('./safety-notice/define.js'));
