import { define } from '../../page/define.js';
import { LimberFaqAccordion } from './faq-accordion.js';

define('limber-faq-accordion', LimberFaqAccordion);

export { LimberFaqAccordion };
export type { LimberErrorDetail } from '../../page/events.js';
export type { LimberToggleDetail } from './events.js';
