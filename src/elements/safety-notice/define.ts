import { define } from '../../page/define.js';
import { LimberSafetyNotice } from './safety-notice.js';

define('limber-safety-notice', LimberSafetyNotice);

export { LimberSafetyNotice };
export type { LimberErrorDetail } from '../../page/events.js';
export type { Level } from '../../safety/levels.js';
export type { LimberAcknowledgeDetail } from './events.js';
