import type { Technique } from '../../src/content/index.js';

/** A technique of a site's own, without a fault. */
export const ownTechnique = (changes: Partial<Technique> = {}): Technique => ({
  id: 'doorway-lean',
  name: 'Doorway lean',
  steps: ['Stand in a doorway.', 'Lean a little.'],
  ...changes,
});

/** Every part a technique can have, with facts but without their words. */
export const fullTechnique = (changes: Partial<Technique> = {}): Technique =>
  ownTechnique({
    promise: 'A wider chest.',
    position: 'standing',
    regions: ['thoracic', 'side'],
    sides: 'both',
    equipment: ['chair', 'a door frame'],
    helpful: ['cushion'],
    dose: { kind: 'hold', seconds: [5, 10] },
    helps: ['After typing.'],
    setup: ['Find a door that stays open.'],
    steps: [
      { id: 'stand', moment: 'set-up', text: 'Stand in a doorway.', sources: ['trial'] },
      { id: 'lean', moment: 'hold', text: 'Lean a little.' },
    ],
    breathing: ['In and out.'],
    feel: ['A mild pull.'],
    mistakes: ['Rushing.'],
    easier: ['Lean less.'],
    cautions: ['Mind a sore shoulder.'],
    stop: ['Sharp pain.', 'Tingling.'],
    doseNote: 'We go with the shorter one.',
    said: [{ source: 'trial', text: 'Ten seconds.' }],
    sources: [{ id: 'trial', title: 'On leaning', year: 2020, doi: '10.1000/lean' }],
    ...changes,
  });
