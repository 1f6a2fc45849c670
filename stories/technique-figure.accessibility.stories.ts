import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
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
  render: () => html`
    <p><a href="#before">A link before the figure</a></p>
    ${figure({ technique: 'seated-chair-twist', pose: 'turn' })}
    <p><a href="#after">A link after it</a></p>
  `,
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
  render: () => html`
    <style>
      .big {
        font-size: 2em;
      }
    </style>
    <div class="big">${figure({ technique: 'childs-pose', pose: 'fold' })}</div>
  `,
};

/** For those who ask for less motion: every pose side by side, with the numbers of its steps. The same goes onto paper: try print preview. */
export const ReducedMotion: Story = {
  render: () => html`
    <style>
      .reduced {
        display: none;
      }
      @media (prefers-reduced-motion) {
        .reduced {
          display: block;
        }
        .unreduced {
          display: none;
        }
      }
    </style>
    <p class="reduced">Less motion is asked for.</p>
    <p class="unreduced">Less motion is not asked for: ask your system, or emulate it in the browser’s developer tools.</p>
    ${figure({ technique: 'seated-chair-twist' })}
  `,
};

/** Where the system brings its own colours, outlines take over. In Chrome: Rendering, “forced-colors: active”. */
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
    ${figure({ technique: 'cat-cow', pose: 'cat' })} ${figure({ technique: 'seated-chair-twist', pose: 'turn' })}
  `,
};
