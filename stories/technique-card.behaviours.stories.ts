import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { arabicPack } from './fixtures/arabic.js';
import { card, ownCard } from './fixtures/card.js';
import { markup, thirtySteps } from './fixtures/edge-cases.js';
import { germanPack } from './fixtures/german.js';
import { packUrl } from './fixtures/pack-url.js';
import { wallReach } from './fixtures/wall-reach.js';

const meta: Meta = {
  title: 'Technique card/Behaviours',
  component: 'limber-technique-card',
  parameters: { controls: { disable: true } },
};

export default meta;
type Story = StoryObj;

/** A technique of the page's own, given as the property `content`. Its facts are put into words by the card. */
export const OwnContent: Story = { render: () => ownCard(wallReach) };

/** Arabic, words of the interface included. Everything mirrors. */
export const RightToLeft: Story = {
  render: () =>
    html`<limber-settings content=${packUrl(arabicPack)}>
      <div lang="ar" dir="rtl">${card({ technique: 'wall-reach' })}</div>
    </limber-settings>`,
};

/** A Hebrew page, for which there are no words: the card is in English, and says so to browsers and screen readers. */
export const LanguageFallback: Story = {
  render: () => html`<div lang="he" dir="rtl">${card({ technique: 'cat-cow' })}</div>`,
};

/** Compound words break before they leave a narrow column. */
export const LongWords: Story = {
  render: () => html`
    <style>
      .narrow {
        max-inline-size: 18em;
      }
    </style>
    <limber-settings content=${packUrl(germanPack)}>
      <div class="narrow" lang="de">${card({ technique: 'thoracic-turn' })}</div>
    </limber-settings>
  `,
};

/** The most steps that a technique may have. */
export const ThirtySteps: Story = { render: () => ownCard(thirtySteps) };

/** Text is text: nothing in it is taken for markup. */
export const MarkupInText: Story = { render: () => ownCard(markup) };

/** A link leads to a card by its technique or its own id, and to a step by the step’s id. */
export const Anchors: Story = {
  render: () => html`
    <ul>
      <li><a href="#cat-cow">Cat and cow</a></li>
      <li><a href="#evening">The evening card</a>, which has an id of its own</li>
      <li><a href="#evening--rest">The step “rest” in it</a></li>
    </ul>
    ${card({ technique: 'cat-cow' })}
    <hr />
    <limber-technique-card id="evening" technique="childs-pose"></limber-technique-card>
  `,
};

/** A card looks at the room it has, not at the window. */
export const NarrowMediumWide: Story = {
  render: () => html`
    <style>
      .rooms {
        display: flex;
        flex-wrap: wrap;
        gap: 1.5em;
        align-items: start;
        font-size: 0.875em;
      }
      .rooms > div {
        min-inline-size: 0;
      }
      .rooms > :nth-child(1) {
        flex: 0 1 20em;
      }
      .rooms > :nth-child(2) {
        flex: 1 1 34em;
      }
      .rooms > :nth-child(3) {
        flex: 1 1 60em;
      }
    </style>
    <div class="rooms">
      ${['narrow', 'medium', 'wide'].map(() => html`<div>${card({ technique: 'single-knee-to-chest' })}</div>`)}
    </div>
  `,
};

/** On paper every panel is open and what can be pressed is gone. */
export const Printing: Story = {
  render: () => html`
    <style>
      .print-button button {
        padding: 0.75em 1.25em;
        border: 1px solid;
        background: none;
        color: inherit;
        font: inherit;
      }
      @media print {
        .print-button {
          display: none;
        }
      }
    </style>
    <p class="print-button"><button type="button" @click=${() => window.print()}>Preview on paper</button></p>
    ${card({ technique: 'prone-press-up', layout: 'compact' })}
  `,
};
