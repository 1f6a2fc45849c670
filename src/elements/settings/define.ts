import { define } from '../../page/define.js';
import { LimberSettings } from './settings.js';

define('limber-settings', LimberSettings);

export { LimberSettings };
export type { LimberErrorDetail } from '../../page/events.js';
