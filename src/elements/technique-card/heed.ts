import { ContextConsumer } from '@lit/context';
import type { Technique } from '../../content/schema/technique.js';
import { dispatchError } from '../../page/events.js';
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
  /** It did not load, and the page knows. */
  isMissing?: boolean;
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
  if (!its.advice && !its.isMissing && !its.told.value?.answers && !its.settings.value?.gate) return;
  its.advice ??= import('./advice.js').then(({ Advice }) => new Advice(card));
  const advice = await its.advice.catch((error: unknown) => {
    // What did not load is tried again with the next update.
    its.advice = undefined;
    if (!its.isMissing) dispatchError(card, { reason: 'load-failed', error });
    its.isMissing = true;
  });
  const answers = its.told.value?.answers;
  const settings = its.settings.value ?? {};
  advice?.draw(technique, answers, settings, levelIn(card));
  const lost = card.shadowRoot!.querySelector<HTMLElement>('[part=lost]');
  if (!lost) return;
  // Nobody knows what those answers mean, or where the questions are.
  lost.hidden = Boolean(advice || !(answers ? answers.signs.length + answers.conditions.length : settings.gate));
  if (!advice)
    lost.parentElement!.style.setProperty('--_gate', lost.hidden || technique?.withheld ? 'initial' : 'none');
}
