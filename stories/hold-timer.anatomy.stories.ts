import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { card } from './fixtures/card.js';
import { pausedAt, timer } from './fixtures/timer.js';
import { timerAnatomyStyles } from './fixtures/timer-anatomy.js';

const meta: Meta = {
  title: 'Hold timer/Anatomy',
  component: 'limber-hold-timer',
  parameters: { controls: { disable: true } },
};

export default meta;
type Story = StoryObj;

/** Each part outlined, with the name that `::part()` knows it by. */
export const Parts: Story = {
  render: () => html`
    ${timerAnatomyStyles}
    <div class="anatomy">
      ${timer({ technique: 'seated-chair-twist' }, pausedAt({ kind: 'hold' }))}
      ${timer({ label: 'Wall sit', seconds: 40, breath: '4-6' }, pausedAt({ kind: 'hold' }))}
      ${timer({ technique: 'no-such-stretch' })}
    </div>
  `,
};

/** Parts are styled from outside: a bare dial, a label in small capitals, a button as a pill. */
export const PartsStyled: Story = {
  render: () => html`
    <style>
      .styled {
        --limber-accent: #a3222f;
        --limber-surface: transparent;
      }
      [data-theme='dark'] .styled {
        --limber-accent: #ffb3b6;
      }
      .styled limber-hold-timer::part(timer) {
        border: 0;
        padding-inline: 0;
      }
      .styled limber-hold-timer::part(label) {
        font-size: 0.9em;
        letter-spacing: 0.08em;
        text-transform: uppercase;
      }
      .styled limber-hold-timer::part(time) {
        font-weight: 650;
      }
      .styled limber-hold-timer::part(button) {
        border-radius: 3em;
      }
    </style>
    <div class="styled">${timer({ label: 'Side plank', seconds: 20, sides: 'both' }, pausedAt({ kind: 'hold' }))}</div>
  `,
};

/** A card brings a timer of its own. One that the page puts into the slot takes its place, and the card’s technique. */
export const InACardsSlot: Story = {
  render: () =>
    card(
      { technique: 'childs-pose', hide: ['sources'] },
      html`<limber-hold-timer slot="timer" seconds="45" prepare="10" label="A long rest"></limber-hold-timer>`,
    ),
};
