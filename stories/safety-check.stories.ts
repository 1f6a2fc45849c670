import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, nothing, type TemplateResult } from 'lit';
import { ref } from 'lit/directives/ref.js';
import '../src/elements/safety-check/define.js';
import { LimberSafetyCheck } from '../src/elements/safety-check/define.js';
import '../src/elements/settings/define.js';
import { offline, waiting, within } from './fixtures/libraries.js';

interface CheckArgs {
  headingLevel?: number;
}

const frame = (): Promise<unknown> => new Promise(requestAnimationFrame);
const NONE = 'None of these';

/** Answers some questions, each by the beginnings of what to tick; without any, it only begins. Nothing takes the focus of the page. */
async function answer(check: LimberSafetyCheck, screens: readonly (readonly string[])[]): Promise<void> {
  const root = (): ShadowRoot => check.shadowRoot!;
  const press = async (): Promise<void> => {
    root().querySelector<HTMLButtonElement>('[part~=main]')!.click();
    await check.updateComplete;
  };
  await check.updateComplete;
  while (check.isConnected && !root().querySelector('[part~=main]')) await frame();
  check.focus = () => undefined;
  if (!check.isConnected) return;
  await press();
  while (!root().querySelector('legend')) await frame();
  for (const names of screens) {
    const labels = [...root().querySelectorAll('label')];
    for (const name of names) labels.find(({ textContent }) => textContent.trim().startsWith(name))?.click();
    await check.updateComplete;
    await press();
  }
  Reflect.deleteProperty(check, 'focus');
}

const check = ({ headingLevel }: CheckArgs = {}, screens?: readonly (readonly string[])[]): TemplateResult =>
  html`<limber-safety-check
    heading-level=${headingLevel ?? nothing}
    ${screens ? ref((element) => void (element instanceof LimberSafetyCheck && answer(element, screens))) : nothing}
  ></limber-safety-check>`;

/** A check within settings of its own, so that no other story hears of it. */
const answered = (...screens: (readonly string[])[]): TemplateResult =>
  html`<limber-settings emergency-number="112">${check({}, screens)}</limber-settings>`;

const meta: Meta<CheckArgs> = {
  title: 'Safety check/Overview',
  component: 'limber-safety-check',
  tags: ['autodocs'],
  argTypes: { headingLevel: { control: 'inline-radio', options: [undefined, 1, 2, 3, 4, 5, 6] } },
  render: (args) => html`<limber-settings emergency-number="112">${check(args)}</limber-settings>`,
};

export default meta;
type Story = StoryObj<CheckArgs>;

/** A few questions, one at a time. Nothing is saved, and nothing is sent. */
export const Playground: Story = {};

/** The first question: the focus is on it, so that a screen reader reads it. */
export const Question: Story = { render: () => answered() };

/** Somebody goes on with nothing ticked. */
export const WithoutAnAnswer: Story = { render: () => answered([]) };

/** Nothing that was told speaks against what is taught. */
export const Nothing: Story = { render: () => answered([NONE], [NONE], [NONE], [NONE]) };

export const ThinBones: Story = { render: () => answered([NONE], [NONE], ['Thin bones'], [NONE]) };

export const Pregnancy: Story = { render: () => answered([NONE], [NONE], ['Pregnancy'], [NONE]) };

/** One technique is to be asked about, some need care, and the rest should suit. */
export const PoorBalance: Story = { render: () => answered([NONE], [NONE], ['Dizziness'], [NONE]) };

/** Several conditions, and pain that has lasted. */
export const AskFirst: Story = {
  render: () =>
    answered([NONE], [NONE], ['A herniated', 'Blood thinners'], ['Pain that has lasted', 'Pain that is getting worse']),
};

/** An urgent sign: no more questions, and no stretches. */
export const Urgent: Story = { render: () => answered([NONE], ['Losing weight', 'Pain that is worse at night']) };

/** An emergency: help at once, with the number that the page gives its settings. */
export const BothLegs: Story = { render: () => answered(['Pain, tingling, weakness or numbness in both legs']) };

/** The same where the page gives no number. */
export const WithoutANumber: Story = {
  render: () =>
    html`<limber-settings>${check({}, [['Pain, tingling, weakness or numbness in both legs']])}</limber-settings>`,
};

const DARK = 'color-scheme: dark; background: #14191c; color: #eef1f2; padding: 1em';

/** On a dark page. */
export const Dark: Story = {
  render: () => html`<div style=${DARK}>${answered([NONE], [NONE], ['Thin bones'], ['Pain that has lasted'])}</div>`,
};

/** An emergency on a dark page. */
export const DarkEmergency: Story = {
  render: () => html`<div style=${DARK}>${answered(['Pain, tingling, weakness or numbness in both legs'])}</div>`,
};

/** In 280 pixels, from right to left. */
export const NarrowRightToLeft: Story = {
  render: () =>
    html`<div dir="rtl" style="inline-size: 280px">${answered([NONE], [NONE], ['Dizziness', 'Pregnancy'], [NONE])}</div>`,
};

/** What the page put inside the tag shows until the questions are there. */
export const Loading: Story = {
  render: () =>
    within(
      { ...waiting, loadWords: () => new Promise(() => undefined) },
      html`<limber-safety-check><p>Ask a doctor or a physiotherapist first.</p></limber-safety-check>`,
    ),
};

/** The connection dropped: the page’s own words stay. */
export const Failed: Story = {
  render: () =>
    within(
      { ...offline, loadWords: () => Promise.reject(new Error('The connection was lost.')) },
      html`<limber-safety-check><p>Ask a doctor or a physiotherapist first.</p></limber-safety-check>`,
    ),
};
