/** Registers every element. */
export { LimberHoldTimer } from './elements/hold-timer/define.js';
export { LimberSafetyCheck } from './elements/safety-check/define.js';
export { LimberSafetyNotice } from './elements/safety-notice/define.js';
export { LimberSettings } from './elements/settings/define.js';
export { LimberTechniqueCard } from './elements/technique-card/define.js';
export { LimberTechniqueFigure } from './elements/technique-figure/define.js';
export { VERSION } from './version.js';
export type { LimberErrorDetail } from './page/events.js';
export type { Problem } from './content/own/problems.js';
export type { LimberPhaseDetail, LimberTimeDetail } from './elements/hold-timer/events.js';
export type { SafetyResult } from './elements/safety-check/events.js';
export type { LimberAcknowledgeDetail } from './elements/safety-notice/events.js';
export type { Advice, Answers } from './safety/advice.js';
export type { Level } from './safety/levels.js';
export type { TimerState } from './elements/hold-timer/state.js';
export type { FigurePhase } from './elements/technique-figure/demo.js';
export type { Figure } from './figure/pose.js';
export type { CardLayout } from './elements/technique-card/view.js';
