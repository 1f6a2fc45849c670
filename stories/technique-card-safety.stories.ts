import { ContextConsumer } from '@lit/context';
import { LitElement, html, type TemplateResult } from 'lit';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import '../src/elements/safety-check/define.js';
import { safetyContext } from '../src/page/safety-context.js';
import type { Answers } from '../src/safety/advice.js';
import { card } from './fixtures/card.js';

/** Tells what a safety check would, to the settings round it. */
class StoryTeller extends LitElement {
  static override properties = { answers: { attribute: false } };

  declare answers: Partial<Answers>;

  readonly #told = new ContextConsumer(this, { context: safetyContext });

  protected override firstUpdated(): void {
    this.#told.value?.tell({ signs: [], conditions: [], ...this.answers });
  }
}

if (!customElements.get('story-teller')) customElements.define('story-teller', StoryTeller);

const meta: Meta = {
  title: 'Technique card/Safety',
  component: 'limber-technique-card',
  parameters: { controls: { disable: true } },
};

export default meta;
type Story = StoryObj;

const told = (answers: Partial<Answers>, technique = 'seated-chair-twist', more = {}): TemplateResult =>
  html`<limber-settings emergency-number="112">
    <story-teller .answers=${answers}></story-teller>
    ${card({ technique, ...more })}
  </limber-settings>`;

/** Somebody has answered the safety check, and nothing speaks against this technique. */
export const Fine: Story = { render: () => told({}) };

/** Something to take care with, why, and from which sources. */
export const Care: Story = { render: () => told({ conditions: ['bleeding-risk'] }) };

/** Better ask first: what it teaches is folded, until somebody opens it. Signs to stop and cautions stay. */
export const Ask: Story = { render: () => told({ conditions: ['recent-injury', 'osteoporosis'] }) };

/** The same in a compact card. */
export const AskCompact: Story = {
  render: () => told({ conditions: ['recent-injury'] }, 'cat-cow', { layout: 'compact' }),
};

/** A sign that someone should look at soon. */
export const Urgent: Story = { render: () => told({ signs: ['weight-loss'] }) };

/** A sign that needs help now: what to do, and whom to call, comes before all else. */
export const Emergency: Story = { render: () => told({ signs: ['chest-pain'], conditions: ['recent-injury'] }) };

/** An answer of a site’s own that nothing is known about. */
export const UnknownCondition: Story = { render: () => told({ conditions: ['two-left-feet'] }) };

/** With the notice hidden, personal advice and signs to stop stay. */
export const HideSafety: Story = {
  render: () => told({ conditions: ['recent-injury'] }, 'cat-cow', { hide: ['safety', 'sources'] }),
};

/** Within settings with `gate`, cards teach nothing before the questions are answered. */
export const Gate: Story = {
  render: () =>
    html`<limber-settings gate emergency-number="112">
      <limber-safety-check></limber-safety-check>
      ${card({ technique: 'seated-chair-twist' })}${card({ technique: 'foam-roller-mid-back', layout: 'compact' })}
    </limber-settings>`,
};

/** A gate without a check on the page is none; the console tells the page’s author. */
export const GateWithoutCheck: Story = {
  render: () => html`<limber-settings gate>${card({ technique: 'cat-cow', layout: 'compact' })}</limber-settings>`,
};
