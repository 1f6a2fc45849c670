/** The classes, registering nothing: for subclasses and scoped registries. */
export { LimberHoldTimer } from './elements/hold-timer/hold-timer.js';
export { LimberSafetyCheck } from './elements/safety-check/safety-check.js';
export { LimberSafetyNotice } from './elements/safety-notice/safety-notice.js';
export { LimberSettings } from './elements/settings/settings.js';
export { LimberTechniqueCard } from './elements/technique-card/technique-card.js';
export { LimberTechniqueFigure } from './elements/technique-figure/technique-figure.js';
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
