import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, nothing, type TemplateResult } from 'lit';
import { TECHNIQUE_IDS, type Pack } from '../src/content/index.js';
import '../src/elements/safety-notice/define.js';
import '../src/elements/settings/define.js';
import type { HeadingLevel } from '../src/elements/heading.js';
import { LEVELS, type Level } from '../src/safety/levels.js';
import { coloursNote } from './fixtures/accessibility.js';
import { card } from './fixtures/card.js';
import { packUrl } from './fixtures/pack-url.js';

/** A notice's attributes, as a story's controls hold them. */
interface NoticeArgs {
  technique?: string | undefined;
  level?: Level | undefined;
  acknowledge?: boolean;
  'heading-level'?: HeadingLevel;
}

const notice = (args: NoticeArgs = {}, children: unknown = nothing): TemplateResult =>
  html`<limber-safety-notice
    technique=${args.technique || nothing}
    level=${args.level || nothing}
    ?acknowledge=${args.acknowledge}
    heading-level=${args['heading-level'] ?? nothing}
    >${children}</limber-safety-notice
  >`;

const meta: Meta<NoticeArgs> = {
  title: 'Safety notice',
  component: 'limber-safety-notice',
  tags: ['autodocs'],
  argTypes: {
    technique: { control: 'select', options: [undefined, ...TECHNIQUE_IDS] },
    level: { control: 'inline-radio', options: [undefined, ...LEVELS] },
    'heading-level': { control: { type: 'range', min: 1, max: 6, step: 1 } },
  },
  args: { acknowledge: false },
  render: (args) => html`<limber-settings emergency-number="112">${notice(args)}</limber-settings>`,
};

export default meta;
type Story = StoryObj<NoticeArgs>;

/** Every attribute has a control below. Without any it is the general notice. */
export const Playground: Story = {};

/** A technique’s own cautions and signs to stop. When to get help stays, folded. */
export const Technique: Story = { args: { technique: 'cat-cow' } };

/** Call now. The page’s settings know the number. */
export const Emergency: Story = { args: { level: 'emergency' } };

/** Nobody has said which number to call here: the notice says so in words, and never guesses. */
export const EmergencyWithoutNumber: Story = { render: () => notice({ level: 'emergency' }) };

/** See someone today or soon. */
export const Urgent: Story = { args: { level: 'urgent' } };

/** Ask first, at an ordinary appointment. */
export const Routine: Story = { args: { level: 'routine' } };

/** The three beside each other. Look at them without colours, too: icons, borders and labels tell them apart. */
export const Levels: Story = {
  parameters: { controls: { disable: true } },
  render: () => html`
    <style>
      .levels {
        display: grid;
        gap: 1em;
        align-items: start;
        grid-template-columns: repeat(auto-fit, minmax(min(17em, 100%), 1fr));
      }
    </style>
    <limber-settings emergency-number="112">
      <div class="levels">${LEVELS.toReversed().map((level) => notice({ level }))}</div>
    </limber-settings>
  `,
};

/** Asks once whether it is read. Pressing the button fires `limber-acknowledge`; nothing is stored. */
export const Acknowledge: Story = { args: { acknowledge: true } };

/** A title, a text and an end of the page’s own. When to get help stays as it is. */
export const OwnWords: Story = {
  parameters: { controls: { disable: true } },
  render: () =>
    notice(
      {},
      html`<span slot="title">Before our Tuesday class</span>
        <p slot="text">Tell your teacher about anything that hurts. Nobody has to do every stretch.</p>
        <p slot="footer">Questions? Ask at the front desk.</p>`,
    ),
};

/** In a card it takes the place of the signs to stop, and speaks of the card’s technique. */
export const InsideACard: Story = {
  parameters: { controls: { disable: true } },
  render: () =>
    card(
      { technique: 'childs-pose', hide: ['figure', 'timer'] },
      html`<limber-safety-notice slot="safety" heading-level="3"></limber-safety-notice>`,
    ),
};

/** There is no such technique: `limber-error`, and the general notice. When in doubt, more caution. */
export const UnknownTechnique: Story = {
  parameters: { controls: { disable: true } },
  render: () => notice({ technique: 'no-such-stretch' }),
};

/** On a dark page. Levels bring dark backgrounds of their own. */
export const Dark: Story = {
  parameters: { controls: { disable: true } },
  render: () => html`
    <style>
      .dark {
        display: grid;
        gap: 1em;
        padding: 1em;
        background: #14191c;
        color: #eef1f2;
        color-scheme: dark;
      }
    </style>
    <div class="dark">${notice({ technique: 'cat-cow', acknowledge: true })} ${LEVELS.map((level) => notice({ level }))}</div>
  `,
};

const arabicWords: Pack = {
  version: 1,
  lang: 'ar',
  words: {
    notice: {
      name: 'تنبيه للسلامة',
      emergency: 'طوارئ',
      signs: 'العلامات:',
      more: 'متى تطلب المساعدة',
      call: 'اتصل بالرقم {number}',
      sources: 'المصادر',
      acknowledge: 'قرأت هذا',
      acknowledged: 'شكرًا. لقد قرأت هذا.',
    },
  },
};

/** On a page from right to left. The texts are in English and run that way; words of the page’s own are marked as Arabic. */
export const RightToLeft: Story = {
  parameters: { controls: { disable: true } },
  render: () =>
    html`<limber-settings lang="ar" dir="rtl" emergency-number="112" content=${packUrl(arabicWords)}>
      ${notice({ level: 'emergency' })}<br />${notice({ acknowledge: true })}
    </limber-settings>`,
};

/** Where the system brings its own colours, borders take over from backgrounds. In Chrome: Rendering, “forced-colors: active”. */
export const ForcedColours: Story = {
  parameters: { controls: { disable: true } },
  render: () => html`
    ${coloursNote}
    ${LEVELS.map((level) => html`${notice({ level })}<br />`)}
  `,
};
