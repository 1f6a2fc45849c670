import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { betweenLinks, coloursNote, twiceAsBig } from './fixtures/accessibility.js';
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
  render: () => betweenLinks('card', card({ technique: 'standing-back-extension', layout: 'compact' })),
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
  render: () => twiceAsBig(card({ technique: 'supine-spinal-twist' })),
};

/** Where the system brings its own colours, borders take over from backgrounds. In Chrome: Rendering, “forced-colors: active”. */
export const ForcedColours: Story = {
  render: () => html`
    ${coloursNote}
    ${card({ technique: 'foam-roller-mid-back' })}
  `,
};
