import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { offline, waiting, within } from './fixtures/libraries.js';
import { ended, pausedAt, runningAt, timer, type TimerArgs } from './fixtures/timer.js';

const meta: Meta = {
  title: 'Hold timer/States',
  component: 'limber-hold-timer',
  parameters: { controls: { disable: true } },
};

export default meta;
type Story = StoryObj;

const own: TimerArgs = { label: 'Side plank', seconds: 45, sides: 'both', reps: 2, rest: 15 };
const technique: TimerArgs = { technique: 'seated-chair-twist' };
const breathing: TimerArgs = { technique: 'cat-cow' };

/** Before the start: what there is to do, and how long all of it takes. */
export const Idle: Story = { render: () => timer(own) };

/** It runs. */
export const Running: Story = {
  render: () => timer({ label: 'Sitting quietly', seconds: 600, breath: '4-6' }, runningAt({ kind: 'hold' })),
};

/** Time to get ready. The other phases below stand still, too, so that there is time to look. */
export const Preparing: Story = { render: () => timer(own, pausedAt({ kind: 'prepare' })) };

/** On the way in, with the technique’s own words. */
export const MovingIn: Story = { render: () => timer(technique, pausedAt({ kind: 'move' })) };

export const Holding: Story = { render: () => timer(own, pausedAt({ kind: 'hold', rep: 2 })) };

export const Resting: Story = { render: () => timer(own, pausedAt({ kind: 'rest' })) };

/** The change-over has its own time: the second side loses nothing. */
export const SwitchingSides: Story = { render: () => timer(technique, pausedAt({ kind: 'switch' })) };

export const BreathingIn: Story = { render: () => timer(breathing, pausedAt({ kind: 'in', rep: 3 })) };

export const BreathingOut: Story = { render: () => timer(breathing, pausedAt({ kind: 'out', rep: 3 })) };

export const LettingGo: Story = { render: () => timer(technique, pausedAt({ kind: 'release' })) };

export const Done: Story = { render: () => timer(own, ended) };

/** While its technique is on its way, there is nothing to show. */
export const Loading: Story = { render: () => within(waiting, timer({ technique: 'childs-pose' })) };

/** There is no such technique: the timer says so, and fires `limber-error`. */
export const UnknownTechnique: Story = { render: () => timer({ technique: 'no-such-stretch' }) };

/** A technique that is explained, not taught, has no dose. */
export const WithoutADose: Story = { render: () => timer({ technique: 'foam-roller-lumbar-massage' }) };

/** The connection dropped. */
export const Failed: Story = { render: () => within(offline, timer({ technique: 'childs-pose' })) };
