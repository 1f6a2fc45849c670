import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, nothing } from 'lit';
import { arabicPack } from './fixtures/arabic.js';
import { card } from './fixtures/card.js';
import { packUrl } from './fixtures/pack-url.js';
import { timer } from './fixtures/timer.js';
import { halfGoodPack, wallReachPack } from './fixtures/wall-reach.js';

/** The attributes of the settings, as a story's controls hold them. */
interface SettingsArgs {
  sound: boolean;
  voice: boolean;
  vibrate: boolean;
  'keep-awake': boolean;
  gate: boolean;
  'emergency-number': string;
  content: string;
}

const meta: Meta<SettingsArgs> = {
  title: 'Settings',
  component: 'limber-settings',
  tags: ['autodocs'],
  args: {
    sound: false,
    voice: false,
    vibrate: false,
    'keep-awake': false,
    gate: false,
    'emergency-number': '112',
    content: '',
  },
};

export default meta;
type Story = StoryObj<SettingsArgs>;

/** Settings take no room: they speak for the part of the page inside them. */
export const Playground: Story = {
  render: (args) =>
    html`<limber-settings
      ?sound=${args.sound}
      ?voice=${args.voice}
      ?vibrate=${args.vibrate}
      ?keep-awake=${args['keep-awake']}
      ?gate=${args.gate}
      emergency-number=${args['emergency-number'] || nothing}
      content=${args.content || nothing}
    >
      ${card({ technique: 'childs-pose', layout: 'compact' })}
      <hr />
      ${timer({ label: 'Plank', seconds: 20, reps: 2 })}
    </limber-settings>`,
};

/** A pack of the site's own: one more technique, and three headings in words of its own. */
export const OwnContent: Story = {
  render: () =>
    html`<limber-settings content=${packUrl(wallReachPack)}>
      ${card({ technique: 'wall-reach' })}${card({ technique: 'cat-cow' })}
    </limber-settings>`,
};

/** `lang` works on the settings as on any tag: what is inside is in that language, as far as there are words for it. */
export const Language: Story = {
  render: () =>
    html`<limber-settings lang="ar" dir="rtl" content=${packUrl(arabicPack)}>
      ${card({ technique: 'wall-reach', layout: 'compact' })}
    </limber-settings>`,
};

/** The inner settings' pack lies over the outer one's: techniques of both are there. */
export const Nested: Story = {
  render: () =>
    html`<limber-settings content=${packUrl(wallReachPack)}>
      <limber-settings content=${packUrl({ version: 1, lang: 'en', words: { card: { review: 'Checked by nobody yet.' } } })}>
        ${card({ technique: 'wall-reach', layout: 'compact' })}
      </limber-settings>
    </limber-settings>`,
};

/** One of the pack's techniques has mistakes: `limber-error` names them, and the rest of the pack serves. */
export const PackWithMistakes: Story = {
  render: () =>
    html`<limber-settings content=${packUrl(halfGoodPack)}>${card({ technique: 'wall-reach', layout: 'compact' })}</limber-settings>`,
};

/** The pack is no JSON: `limber-error`, and the bundled techniques show. */
export const PackFails: Story = {
  render: () =>
    html`<limber-settings content="data:text/html,Not%20found">
      ${card({ technique: 'cat-cow', layout: 'compact' })}
    </limber-settings>`,
};
