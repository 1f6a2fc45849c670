import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { contactSheet } from './fixtures/contact-sheet.js';
import { FIGURE_IDS, figure, figureArgTypes, type FigureArgs } from './fixtures/figure.js';

const meta: Meta<FigureArgs> = {
  title: 'Technique figure/Overview',
  component: 'limber-technique-figure',
  tags: ['autodocs'],
  argTypes: figureArgTypes,
  args: { technique: 'seated-chair-twist', still: false },
  render: (args) => figure(args),
};

export default meta;
type Story = StoryObj<FigureArgs>;

/** Every attribute has a control below. Drag the picture to turn it. */
export const Playground: Story = {};

/** The whole library, each in the pose that it is about. */
export const EveryTechnique: Story = {
  tags: ['!autodocs'],
  parameters: { controls: { disable: true } },
  render: () => html`
    <style>
      .sheet {
        display: grid;
        grid-template-columns: repeat(auto-fill, minmax(min(18em, 100%), 1fr));
        gap: 1em;
      }
      .sheet figure {
        margin: 0;
      }
    </style>
    <div class="sheet">
      ${FIGURE_IDS.map(
        (technique) => html`<figure>
          ${figure({ technique, still: true })}
          <figcaption>${technique}</figcaption>
        </figure>`,
      )}
    </div>
  `,
};

/** Every pose of every technique, on both sides, as it is seen best, from the side, from the front and from above. Drawn as you come near. */
export const ContactSheet: Story = {
  tags: ['!autodocs'],
  parameters: { controls: { disable: true } },
  render: () => contactSheet(FIGURE_IDS),
};
