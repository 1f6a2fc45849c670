import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { card } from './fixtures/card.js';
import { FIGURE_IDS, figure } from './fixtures/figure.js';
import { arabicFigurePack, germanFigurePack } from './fixtures/figure-words.js';
import { packUrl } from './fixtures/pack-url.js';
import { timer } from './fixtures/timer.js';

const meta: Meta = {
  title: 'Technique figure/Behaviours',
  component: 'limber-technique-figure',
  parameters: { controls: { disable: true } },
};

export default meta;
type Story = StoryObj;

/** Drag it, or use the arrow keys while it has the focus. A double click, Home or Escape turns it back. */
export const Turn: Story = { render: () => figure({ technique: 'lumbar-rotation-stretch', pose: 'roll' }) };

/** Step by step, at the reader’s own pace. */
export const Step: Story = { render: () => figure({ technique: 'foam-roller-thoracic-extension', pose: 'sit' }) };

/** A card brings a figure: point at a step, or go to it with the keyboard, and the figure shows it. Start the timer, and it goes along. */
export const InACard: Story = {
  render: () => card({ technique: 'single-knee-to-chest', hide: ['sources'] }),
};

const follow = ({ currentTarget, detail }: HTMLElementEventMap['limber-phase']): void =>
  (currentTarget as Element).querySelector('limber-technique-figure')!.follow(detail);

/** Outside a card it takes one line: at each `limber-phase`, `figure.follow(event.detail)`. */
export const FollowsATimer: Story = {
  render: () =>
    html`<div @limber-phase=${follow}>${figure({ technique: 'cat-cow' })} ${timer({ technique: 'cat-cow' })}</div>`,
};

/** Twenty on one page: only those in view move. */
export const Twenty: Story = {
  render: () => html`
    <style>
      .twenty {
        display: grid;
        gap: 2em;
        max-inline-size: 30em;
      }
    </style>
    <div class="twenty">
      ${Array.from({ length: 20 }, (_, i) => figure({ technique: FIGURE_IDS[i % FIGURE_IDS.length] }))}
    </div>
  `,
};

/** A figure looks at the room it has, not at the window. */
export const NarrowMediumWide: Story = {
  render: () => html`
    <style>
      .rooms {
        display: grid;
        gap: 1.5em;
      }
      .rooms > :nth-child(1) {
        max-inline-size: 18em;
      }
      .rooms > :nth-child(2) {
        max-inline-size: 36em;
      }
    </style>
    <div class="rooms">
      ${['narrow', 'medium', 'wide'].map(() => html`<div>${figure({ technique: 'standing-back-extension', pose: 'arch' })}</div>`)}
    </div>
  `,
};

/** Arabic. The controls mirror; the body does not, since its left is its left everywhere. */
export const RightToLeft: Story = {
  render: () =>
    html`<limber-settings content=${packUrl(arabicFigurePack)}>
      <div lang="ar" dir="rtl">${figure({ technique: 'seated-chair-twist', pose: 'turn' })}</div>
    </limber-settings>`,
};

/** Long words wrap before they leave a narrow column. */
export const LongWords: Story = {
  render: () => html`
    <style>
      .narrow {
        max-inline-size: 18em;
      }
    </style>
    <limber-settings content=${packUrl(germanFigurePack)}>
      <div class="narrow" lang="de">${figure({ technique: 'seated-chair-twist', pose: 'turn' })}</div>
    </limber-settings>
  `,
};

/** A Hebrew page, for which there are no words: the figure is in English, and says so to browsers and screen readers. */
export const LanguageFallback: Story = {
  render: () => html`<div lang="he" dir="rtl">${figure({ technique: 'cat-cow', pose: 'cat' })}</div>`,
};
