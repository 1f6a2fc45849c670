/** Registers every element. */
export { LimberSettings } from './elements/settings/define.js';
export { LimberTechniqueCard } from './elements/technique-card/define.js';
export { VERSION } from './version.js';
export type { LimberErrorDetail } from './page/events.js';
