import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { betweenLinks, coloursNote, motionNote, twiceAsBig } from './fixtures/accessibility.js';
import { pausedAt, timer, unfolded } from './fixtures/timer.js';

const meta: Meta = {
  title: 'Hold timer/Accessibility',
  component: 'limber-hold-timer',
  parameters: { controls: { disable: true } },
};

export default meta;
type Story = StoryObj;

/** Tab goes through its buttons. From any of them the arrow keys skip and go back; from elsewhere in it, Space starts and pauses. */
export const Keyboard: Story = {
  render: () => betweenLinks('timer', timer({ label: 'Plank', seconds: 30, reps: 2 }, pausedAt({ kind: 'hold' }))),
};

/** A screen reader hears each phase, the half of a hold and the end, never the seconds. Listen with one, or watch the live region. */
export const ScreenReader: Story = {
  render: () => html`
    <h1>Before you sit down to work</h1>
    ${timer({ technique: 'seated-chair-twist' })}
  `,
};

/** Text twice as big. Sizes follow the page’s own, and the timer takes the layout that now fits. */
export const BigText: Story = {
  name: 'Big text, 200 %',
  render: () => twiceAsBig(timer({ technique: 'supine-spinal-twist' }, pausedAt({ kind: 'hold' }))),
};

/** For those who ask for less motion: words and a bar in place of the disc, a ring that goes in steps, and no flash unless they switch it on. */
export const ReducedMotion: Story = {
  render: () => html`
    ${motionNote}
    ${timer({ label: 'Wall sit', seconds: 40, breath: '4-6' }, pausedAt({ kind: 'hold' }))}
  `,
};

/** Where the system brings its own colours, borders take over from backgrounds. In Chrome: Rendering, “forced-colors: active”. */
export const ForcedColours: Story = {
  render: () => html`
    ${coloursNote}
    ${timer({ label: 'Side plank', sides: 'both', reps: 2 }, pausedAt({ kind: 'hold', side: 'left' }))}
    ${timer({ label: 'Wall sit', seconds: 40, breath: '4-6' }, pausedAt({ kind: 'hold' }))}
    ${timer({ label: 'Plank' }, unfolded)}
  `,
};
