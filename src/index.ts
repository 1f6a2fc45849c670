/** Registers every element. */
export { LimberHoldTimer } from './elements/hold-timer/define.js';
export { LimberSettings } from './elements/settings/define.js';
export { LimberTechniqueCard } from './elements/technique-card/define.js';
export { LimberTechniqueFigure } from './elements/technique-figure/define.js';
export { VERSION } from './version.js';
export type { LimberErrorDetail } from './page/events.js';
export type { Problem } from './content/own/problems.js';
export type { LimberPhaseDetail, LimberTimeDetail } from './elements/hold-timer/events.js';
export type { TimerState } from './elements/hold-timer/state.js';
export type { FigurePhase } from './elements/technique-figure/demo.js';
export type { Figure } from './figure/pose.js';
export type { CardLayout } from './elements/technique-card/view.js';
