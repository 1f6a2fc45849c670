import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { card } from './fixtures/card.js';

const meta: Meta = {
  title: 'Technique card/Accessibility',
  component: 'limber-technique-card',
  parameters: { controls: { disable: true } },
};

export default meta;
type Story = StoryObj;

/** Tab goes from the link beside the name to each panel and through its links; Enter or Space opens a panel. */
export const Keyboard: Story = {
  render: () => html`
    <p><a href="#before">A link before the card</a></p>
    ${card({ technique: 'standing-back-extension', layout: 'compact' })}
    <p><a href="#after">A link after it</a></p>
  `,
};

/** Cards take their place in the page’s outline: a heading list shows 1, 2, 3 and the sections of each card as 4. */
export const HeadingsOutline: Story = {
  render: () => html`
    <h1>Backs and desks</h1>
    <h2>While you sit</h2>
    ${card({ technique: 'seated-self-hug-twist', 'heading-level': 3 })}
    <h2>On the floor</h2>
    ${card({ technique: 'lumbar-rotation-stretch', 'heading-level': 3 })}
  `,
};

/** Text twice as big. Sizes follow the page’s own, and the card takes the layout that now fits. */
export const BigText: Story = {
  name: 'Big text, 200 %',
  render: () => html`
    <style>
      .big {
        font-size: 2em;
      }
    </style>
    <div class="big">${card({ technique: 'supine-spinal-twist' })}</div>
  `,
};

/** Where the system brings its own colours, borders take over from backgrounds. In Chrome: Rendering, “forced-colors: active”. */
export const ForcedColours: Story = {
  render: () => html`
    <style>
      .forced {
        display: none;
      }
      @media (forced-colors: active) {
        .forced {
          display: block;
        }
        .unforced {
          display: none;
        }
      }
    </style>
    <p class="forced">Forced colours are on.</p>
    <p class="unforced">Forced colours are off: switch on a contrast theme, or emulate one in the browser’s developer tools.</p>
    ${card({ technique: 'foam-roller-mid-back' })}
  `,
};
