import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { TECHNIQUE_IDS } from '../src/content/index.js';
import { card, cardArgTypes, type CardArgs } from './fixtures/card.js';

const meta: Meta<CardArgs> = {
  title: 'Technique card/Overview',
  component: 'limber-technique-card',
  tags: ['autodocs'],
  argTypes: cardArgTypes,
  args: { technique: 'childs-pose', layout: 'full', hide: [], 'heading-level': 2 },
  render: (args) => card(args),
};

export default meta;
type Story = StoryObj<CardArgs>;

/** Every attribute has a control below. */
export const Playground: Story = {};

/** The whole library, one card after another. */
export const EveryTechnique: Story = {
  tags: ['!autodocs'],
  argTypes: { technique: { control: false } },
  render: (args) => html`
    <style>
      .every {
        display: grid;
        gap: 3em;
        max-inline-size: 60em;
        margin-inline: auto;
      }
    </style>
    <div class="every">${TECHNIQUE_IDS.map((technique) => card({ ...args, technique }))}</div>
  `,
};

/** The whole library at a glance: compact cards in a grid. */
export const ContactSheet: Story = {
  tags: ['!autodocs'],
  args: { layout: 'compact', hide: ['sources'] },
  argTypes: { technique: { control: false } },
  render: (args) => html`
    <style>
      .sheet {
        display: grid;
        grid-template-columns: repeat(auto-fill, minmax(min(17em, 100%), 1fr));
        gap: 1em;
        align-items: start;
        font-size: 0.875em;
      }
    </style>
    <div class="sheet">${TECHNIQUE_IDS.map((technique) => card({ ...args, technique }))}</div>
  `,
};
