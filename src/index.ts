/** Registers every element. */
export { LimberSettings } from './elements/settings/define.js';
export { LimberTechniqueCard } from './elements/technique-card/define.js';
export { VERSION } from './version.js';
export type { LimberErrorDetail } from './page/events.js';
export type { Problem } from './content/own/problems.js';
export type { CardLayout } from './elements/technique-card/view.js';
