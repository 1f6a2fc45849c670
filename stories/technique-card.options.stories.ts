import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, type TemplateResult } from 'lit';
import { HEADING_LEVELS } from '../src/elements/heading.js';
import { card, cardArgTypes, type CardArgs } from './fixtures/card.js';
import { allSlots, slottedStyles } from './fixtures/slotted.js';
import { themeStyles } from './fixtures/themes.js';

const meta: Meta<CardArgs> = {
  title: 'Technique card/Options',
  component: 'limber-technique-card',
  argTypes: cardArgTypes,
  args: { technique: 'seated-chair-twist' },
  render: (args) => card(args),
};

export default meta;
type Story = StoryObj<CardArgs>;

/** Everything in view. */
export const LayoutFull: Story = { args: { layout: 'full' } };

/** The outline and the signs to stop; the rest folds away. */
export const LayoutCompact: Story = { args: { layout: 'compact' } };

/** A card's heading takes the level that the page's outline needs. Its size stays the same. */
export const HeadingLevel: Story = {
  argTypes: { 'heading-level': { control: false } },
  render: (args) =>
    html`${HEADING_LEVELS.map((level) => card({ ...args, layout: 'compact', hide: ['sources'], 'heading-level': level }))}`,
};

/** No figure and no timer, though the page has put both into the tag. */
export const HideFigureAndTimer: Story = {
  args: { hide: ['figure', 'timer'] },
  render: (args) => html`${slottedStyles}${card(args, allSlots)}`,
};

/** The page's notice is left out. Signs to stop never are. */
export const HideSafety: Story = {
  args: { hide: ['safety'] },
  render: (args) => html`${slottedStyles}${card(args, allSlots)}`,
};

/** No list of sources. */
export const HideSources: Story = { args: { hide: ['sources'] } };

const site = (name: string, args: CardArgs): TemplateResult =>
  html`${themeStyles}<div class="site ${name}">${card(args)}</div>`;

/** A clinic: cool paper, square corners, signs to stop in yellow. */
export const ThemeClinic: Story = { name: 'Theme: clinic', render: (args) => site('clinic', args) };

/** A running blog: warm and round, with slab headings and no paper of the card's own. */
export const ThemeRunningBlog: Story = { name: 'Theme: running blog', render: (args) => site('running', args) };

/** A dark studio: its `color-scheme` is all that the card needs to know; the rest is taste. */
export const ThemeDarkStudio: Story = { name: 'Theme: dark studio', render: (args) => site('studio', args) };
