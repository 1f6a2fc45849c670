// One technique straight from a script: what a site with its own database would do.
const card = document.getElementById('slow-breath');

card.content = {
  id: 'slow-breath',
  lang: 'en',
  name: 'Slow breath out',
  promise: 'Five quiet breaths, each one longer on the way out than on the way in.',
  position: 'crook-lying',
  sides: 'none',
  equipment: ['bed'],
  helpful: ['cushion'],
  dose: { kind: 'breath', breaths: 5, in: 4, out: 6 },
  steps: [
    { moment: 'set-up', text: 'Lie down, feet on the mattress, one hand on your belly.' },
    { moment: 'move', text: 'Breathe in through your nose and feel your hand rise.' },
    { moment: 'release', text: 'Breathe out slowly, as though you cooled a spoon of soup.' },
  ],
  easier: ['Sit up against the headboard if lying flat is not for you.'],
  stop: ['You feel light-headed. Go back to breathing as you always do.'],
  sources: [{ id: 'linden-lane', kind: 'editorial', title: 'Linden Lane home exercise sheets', year: 2025 }],
};
