import { define } from '../../page/define.js';
import { LimberHoldTimer } from './hold-timer.js';

define('limber-hold-timer', LimberHoldTimer);

export { LimberHoldTimer };
export type { LimberErrorDetail } from '../../page/events.js';
export type { LimberPhaseDetail, LimberTimeDetail } from './events.js';
export type { TimerState } from './state.js';
