import { define } from '../../page/define.js';
import { LimberTechniqueFigure } from './technique-figure.js';

define('limber-technique-figure', LimberTechniqueFigure);

export { LimberTechniqueFigure };
export type { Figure } from '../../figure/pose.js';
export type { FigurePhase } from './demo.js';
export type { LimberErrorDetail } from '../../page/events.js';
