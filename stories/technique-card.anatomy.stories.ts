import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { anatomyStyles, slotLabels } from './fixtures/anatomy.js';
import { card } from './fixtures/card.js';
import { allSlots, slottedStyles } from './fixtures/slotted.js';

const meta: Meta = {
  title: 'Technique card/Anatomy',
  component: 'limber-technique-card',
  parameters: { controls: { disable: true } },
};

export default meta;
type Story = StoryObj;

/** Each part outlined, with the name that `::part()` knows it by. */
export const Parts: Story = {
  render: () => html`
    ${anatomyStyles}
    <div class="anatomy">
      ${card({ technique: 'childs-pose' }, slotLabels)}
      ${card({ technique: 'foam-roller-lumbar-massage' })} ${card({ technique: 'cat-cow', layout: 'compact' })}
      ${card({ technique: 'no-such-stretch' })}
    </div>
  `,
};

/** Parts are styled from outside: numerals in a circle, a heading in capitals, a header that is centred. */
export const PartsStyled: Story = {
  render: () => html`
    <style>
      .styled limber-technique-card::part(header) {
        text-align: center;
      }
      .styled limber-technique-card::part(name) {
        justify-content: center;
      }
      .styled limber-technique-card::part(heading) {
        font-size: 0.9em;
        letter-spacing: 0.08em;
        text-transform: uppercase;
      }
      .styled limber-technique-card::part(step)::before {
        inline-size: 1.3em;
        border: 2px solid;
        border-radius: 50%;
        font-size: 1.25em;
        font-weight: 600;
        line-height: 1.2;
        block-size: 1.3em;
        text-align: center;
      }
    </style>
    <div class="styled">${card({ technique: 'cat-cow' })}</div>
  `,
};

/** A picture, a timer, a notice and a last line, all of the page's own. The notice takes the place of the signs to stop. */
export const SlotsFilled: Story = {
  render: () => html`${slottedStyles}${card({ technique: 'childs-pose' }, allSlots)}`,
};
