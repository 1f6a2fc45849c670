import { ContextConsumer } from '@lit/context';
import type { Technique } from '../../content/schema/technique.js';
import type { safetyContext } from '../../page/safety-context.js';
import { settingsContext } from '../../page/settings-context.js';
import type { Advice } from './advice.js';
import { levelIn } from './level.js';
import type { LimberTechniqueCard } from './technique-card.js';

// By its symbol: the context itself comes with those who have something to tell.
const SAFETY = Symbol.for('limber.safety.1') as unknown as typeof safetyContext;

interface Heeding {
  told: ContextConsumer<typeof safetyContext, LimberTechniqueCard>;
  settings: ContextConsumer<typeof settingsContext, LimberTechniqueCard>;
  advice?: Promise<Advice> | undefined;
}

const heeding = new WeakMap<LimberTechniqueCard, Heeding>();

const heedingOf = (card: LimberTechniqueCard): Heeding => {
  const its: Heeding = heeding.get(card) ?? {
    told: new ContextConsumer(card, { context: SAFETY, subscribe: true }),
    settings: new ContextConsumer(card, { context: settingsContext, subscribe: true }),
  };
  heeding.set(card, its);
  return its;
};

/** Has a card heed what somebody has told a safety check. It loads nothing before there are answers, or a gate that waits for some. */
export async function heed(card: LimberTechniqueCard, technique: Technique | undefined): Promise<void> {
  if (!((SAFETY as unknown as symbol) in document.documentElement)) return;
  const its = heedingOf(card);
  if (!its.advice && !its.told.value?.answers && !its.settings.value?.gate) return;
  its.advice ??= import('./advice.js').then(({ Advice }) => new Advice(card));
  const advice = await its.advice.catch(() => undefined);
  // What did not load is tried again with the next update.
  if (!advice) its.advice = undefined;
  advice?.draw(technique, its.told.value?.answers, its.settings.value ?? {}, levelIn(card));
}
