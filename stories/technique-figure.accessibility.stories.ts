import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { betweenLinks, coloursNote, motionNote, twiceAsBig } from './fixtures/accessibility.js';
import { figure } from './fixtures/figure.js';

const meta: Meta = {
  title: 'Technique figure/Accessibility',
  component: 'limber-technique-figure',
  parameters: { controls: { disable: true } },
};

export default meta;
type Story = StoryObj;

/** Tab goes to the picture and to its buttons. On the picture the arrow keys turn it, Home turns it back, and Space plays and pauses. */
export const Keyboard: Story = {
  render: () => betweenLinks('figure', figure({ technique: 'seated-chair-twist', pose: 'turn' })),
};

/** A screen reader hears the technique, and the words of the step that is shown. While it plays by itself it keeps quiet. */
export const ScreenReader: Story = {
  render: () => html`
    <h1>Before you sit down to work</h1>
    ${figure({ technique: 'single-knee-to-chest' })}
  `,
};

/** Text twice as big. Buttons and caption follow the page’s own size. */
export const BigText: Story = {
  name: 'Big text, 200 %',
  render: () => twiceAsBig(figure({ technique: 'childs-pose', pose: 'fold' })),
};

/** For those who ask for less motion: every pose side by side, with the numbers of its steps. The same goes onto paper: try print preview. */
export const ReducedMotion: Story = {
  render: () => html`
    ${motionNote}
    ${figure({ technique: 'seated-chair-twist' })}
  `,
};

/** Where the system brings its own colours, outlines take over. In Chrome: Rendering, “forced-colors: active”. */
export const ForcedColours: Story = {
  render: () => html`
    ${coloursNote}
    ${figure({ technique: 'cat-cow', pose: 'cat' })} ${figure({ technique: 'seated-chair-twist', pose: 'turn' })}
  `,
};
