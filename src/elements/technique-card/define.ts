import { define } from '../../page/define.js';
import '../card-parts.js';
import { LimberTechniqueCard } from './technique-card.js';

define('limber-technique-card', LimberTechniqueCard);

export { LimberTechniqueCard };
export type { LimberErrorDetail } from '../../page/events.js';
