import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { card } from './fixtures/card.js';
import { figure, pressed } from './fixtures/figure.js';
import { figureAnatomyStyles } from './fixtures/figure-anatomy.js';

const meta: Meta = {
  title: 'Technique figure/Anatomy',
  component: 'limber-technique-figure',
  parameters: { controls: { disable: true } },
};

export default meta;
type Story = StoryObj;

/** Each part outlined, with the name that `::part()` knows it by. Ask for less motion, or print, to see the stills. */
export const Parts: Story = {
  render: () => html`
    ${figureAnatomyStyles}
    <div class="anatomy">
      ${figure({ technique: 'seated-chair-twist', pose: 'turn' }, pressed('ArrowRight'))}
      ${figure({ technique: 'childs-pose', still: true })} ${figure({ technique: 'no-such-stretch' })}
    </div>
  `,
};

/** Parts are styled from outside: a stage without a ground, a caption in italics, round buttons. */
export const PartsStyled: Story = {
  render: () => html`
    <style>
      .styled limber-technique-figure::part(stage) {
        background: none;
        border: 1px solid;
      }
      .styled limber-technique-figure::part(caption) {
        font-style: italic;
      }
      .styled limber-technique-figure::part(button) {
        border-radius: 50%;
      }
    </style>
    <div class="styled">${figure({ technique: 'cat-cow', pose: 'cat' })}</div>
  `,
};

/** What the page puts inside shows while there is no figure: before the script, after a failure, or for a technique without one. */
export const SlotFilled: Story = {
  render: () =>
    figure(
      { technique: 'foam-roller-lumbar-massage' },
      undefined,
      html`<p>We do not show this one. The mid-back version is kinder to your low back.</p>`,
    ),
};

/** A card brings a figure of its own. One that the page puts into the slot takes its place, and the card’s technique. */
export const InACardsSlot: Story = {
  render: () =>
    card(
      { technique: 'childs-pose', hide: ['timer', 'sources'] },
      html`<limber-technique-figure slot="figure" view="side"></limber-technique-figure>`,
    ),
};
