import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, type TemplateResult } from 'lit';
import { themeStyles } from './fixtures/themes.js';
import { pausedAt, timer, timerArgTypes, type TimerArgs } from './fixtures/timer.js';

const meta: Meta<TimerArgs> = {
  title: 'Hold timer/Options',
  component: 'limber-hold-timer',
  argTypes: timerArgTypes,
  render: (args) => timer(args),
};

export default meta;
type Story = StoryObj<TimerArgs>;

/** Nothing but the tag: half a minute, once. */
export const NothingSaid: Story = {};

/** Right, then left, twice each, with a rest between. The second side gets its full hold. */
export const BothSidesTwice: Story = {
  args: { label: 'Side plank', seconds: 45, sides: 'both', reps: 2, rest: 15, prepare: 5, switch: 8 },
};

/** A guide to breathe by, four seconds in and six out, during the hold. */
export const Breath: Story = {
  args: { label: 'Wall sit', seconds: 40, breath: '4-6' },
  render: (args) => timer(args, pausedAt({ kind: 'hold' })),
};

/** Straight into the hold: no time to get ready. */
export const WithoutPreparing: Story = { args: { label: 'Hollow hold', seconds: 20, prepare: 0 } };

/** The shortest hold there is. */
export const OneSecond: Story = { args: { label: 'Clap', seconds: 1, prepare: 0 } };

/** The longest: minutes and seconds. A reader may make it shorter, and no longer. */
export const AnHour: Story = {
  args: { label: 'Sitting quietly', seconds: 3600 },
  render: (args) => timer(args, pausedAt({ kind: 'hold' })),
};

/** Fifty times on each side: the strip still has room for every hold. */
export const FiftyTimes: Story = {
  args: { label: 'Slow marching', seconds: 2, sides: 'both', reps: 50, rest: 1 },
  render: (args) => timer(args, pausedAt({ kind: 'hold', rep: 37 })),
};

/** A technique, with some of its dose as the page would have it. */
export const TechniqueWithAttributes: Story = {
  args: { technique: 'childs-pose', label: 'A short child’s pose', seconds: 15, prepare: 10 },
};

const site = (name: string): TemplateResult =>
  html`${themeStyles}
    <div class="site ${name}">
      ${timer({ label: 'Calf stretch', sides: 'both', breath: '4-6' }, pausedAt({ kind: 'hold', side: 'left' }))}
    </div>`;

/** A clinic: cool paper, square corners. */
export const ThemeClinic: Story = { name: 'Theme: clinic', render: () => site('clinic') };

/** A running blog: warm and round, with a slab label and no paper of the timer’s own. */
export const ThemeRunningBlog: Story = { name: 'Theme: running blog', render: () => site('running') };

/** A dark studio: its `color-scheme`, and a few custom properties. */
export const ThemeDarkStudio: Story = { name: 'Theme: dark studio', render: () => site('studio') };
