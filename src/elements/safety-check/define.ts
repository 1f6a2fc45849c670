import { define } from '../../page/define.js';
import { LimberSafetyCheck } from './safety-check.js';

define('limber-safety-check', LimberSafetyCheck);

export { LimberSafetyCheck };
export type { SafetyResult } from './events.js';
export type { LimberErrorDetail } from '../../page/events.js';
