import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { card, ownCard } from './fixtures/card.js';
import { mistakes } from './fixtures/edge-cases.js';
import { offline, waiting, within } from './fixtures/libraries.js';

const meta: Meta = {
  title: 'Technique card/States',
  component: 'limber-technique-card',
  parameters: { controls: { disable: true } },
};

export default meta;
type Story = StoryObj;

const plainSteps = html`<h2>Child’s pose</h2>
  <ol>
    <li>Come onto your hands and knees.</li>
    <li>Let your hips sink back to your heels.</li>
    <li>Rest your forehead on the mat, and stay for thirty seconds.</li>
  </ol>`;

/** While a technique is on its way, what is inside the tag stays. */
export const Loading: Story = {
  render: () => within(waiting, card({ technique: 'childs-pose' }, plainSteps)),
};

/** There is no such technique: the card says so, and fires `limber-error`. */
export const UnknownTechnique: Story = { render: () => card({ technique: 'no-such-stretch' }) };

/** The connection dropped. What is inside the tag still helps. */
export const Failed: Story = {
  render: () => within(offline, card({ technique: 'childs-pose' }, plainSteps)),
};

/** Content of the page's own with mistakes in it: each is named, with what is allowed there. */
export const OwnContentWithMistakes: Story = { render: () => ownCard(mistakes) };

/** Neither a technique nor anything inside. No event, since nothing was asked for. */
export const NoneChosen: Story = {
  render: () => html`<limber-technique-card></limber-technique-card>`,
};

/** No technique, but something inside: the card steps back and shows that. */
export const ChildrenAsFallback: Story = {
  render: () => html`<limber-technique-card>${plainSteps}</limber-technique-card>`,
};

/** A technique that is explained, not taught: why, and what to do in its place. */
export const Withheld: Story = { render: () => card({ technique: 'foam-roller-lumbar-massage' }) };
