import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { TECHNIQUE_IDS } from '../src/content/index.js';
import { timer, timerArgTypes, type TimerArgs } from './fixtures/timer.js';

const meta: Meta<TimerArgs> = {
  title: 'Hold timer/Overview',
  component: 'limber-hold-timer',
  tags: ['autodocs'],
  argTypes: timerArgTypes,
  args: { label: 'Plank', seconds: 45, sides: 'none', reps: 2, rest: 15, prepare: 5, switch: 8 },
  render: (args) => timer(args),
};

export default meta;
type Story = StoryObj<TimerArgs>;

/** Every attribute has a control below. */
export const Playground: Story = {};

/** A technique from the library brings its own plan, and tells it step by step. */
export const OfATechnique: Story = {
  parameters: { controls: { disable: true } },
  render: () => timer({ technique: 'seated-chair-twist' }),
};

/** The whole library, each with its timer. One of them is not taught, and has none. */
export const EveryTechnique: Story = {
  tags: ['!autodocs'],
  parameters: { controls: { disable: true } },
  render: () => html`
    <style>
      .sheet {
        display: grid;
        grid-template-columns: repeat(auto-fill, minmax(min(20em, 100%), 1fr));
        gap: 1em;
        align-items: start;
        font-size: 0.875em;
      }
    </style>
    <div class="sheet">${TECHNIQUE_IDS.map((technique) => timer({ technique }))}</div>
  `,
};
