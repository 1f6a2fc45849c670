import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, type TemplateResult } from 'lit';
import { card } from './fixtures/card.js';
import { packUrl } from './fixtures/pack-url.js';
import { pausedAt, timer, unfolded, type TimerArgs } from './fixtures/timer.js';
import { arabicTimerPack, germanTimerPack } from './fixtures/timer-words.js';

const meta: Meta = {
  title: 'Hold timer/Behaviours',
  component: 'limber-hold-timer',
  parameters: { controls: { disable: true } },
};

export default meta;
type Story = StoryObj;

const sidePlank: TimerArgs = { label: 'Side plank', seconds: 45, sides: 'both', reps: 2, rest: 15 };

/** A technique’s dose is a hold: told step by step, on both sides. */
export const DoseOfHolds: Story = { render: () => timer({ technique: 'seated-chair-twist' }) };

/** Breaths: in and out, each with its time. */
export const DoseOfBreaths: Story = { render: () => timer({ technique: 'cat-cow' }) };

/** Repetitions: a few seconds each. */
export const DoseOfRepetitions: Story = { render: () => timer({ technique: 'prone-press-up' }) };

/** Time: keep moving for so long. */
export const DoseOfTime: Story = { render: () => timer({ technique: 'double-knee-to-chest-rock' }) };

/** A card brings a timer: as its phases change, the card marks the step that belongs to each. */
export const InACard: Story = {
  render: () => card({ technique: 'single-knee-to-chest', hide: ['sources'] }),
};

/** A timer looks at the room it has, not at the window. */
export const NarrowMediumWide: Story = {
  render: () => html`
    <style>
      .rooms {
        display: grid;
        gap: 1.5em;
      }
      .rooms > :nth-child(1) {
        max-inline-size: 18em;
      }
      .rooms > :nth-child(2) {
        max-inline-size: 36em;
      }
    </style>
    <div class="rooms">
      ${['narrow', 'medium', 'wide'].map(
        () => html`<div>${timer({ technique: 'seated-chair-twist' }, pausedAt({ kind: 'hold' }))}</div>`,
      )}
    </div>
  `,
};

/** Arabic. Everything mirrors but the ring: clocks go the same way round everywhere. */
export const RightToLeft: Story = {
  render: () =>
    html`<limber-settings content=${packUrl(arabicTimerPack)}>
      <div lang="ar" dir="rtl">
        ${timer({ ...sidePlank, label: 'لوح جانبي', breath: '4-6' }, pausedAt({ kind: 'hold', rep: 2 }))}
      </div>
    </limber-settings>`,
};

/** Compound words break before they leave a narrow column. */
export const LongWords: Story = {
  render: () => html`
    <style>
      .narrow {
        max-inline-size: 18em;
      }
    </style>
    <limber-settings content=${packUrl(germanTimerPack)} sound>
      <div class="narrow" lang="de">
        ${timer({ ...sidePlank, label: 'Unterarmseitstützhalteübung' }, pausedAt({ kind: 'hold', rep: 2 }))}
      </div>
    </limber-settings>
  `,
};

/** A Hebrew page, for which there are no words: the timer is in English, and says so to browsers and screen readers. */
export const LanguageFallback: Story = {
  render: () => html`<div lang="he" dir="rtl">${timer({ label: 'קרש צדי', seconds: 20 })}</div>`,
};

/** Sound, voice and the others: settings say what is on from the start, and the reader has the last word. */
export const Cues: Story = {
  render: () =>
    html`<limber-settings sound voice vibrate keep-awake>${timer({ label: 'Plank' }, unfolded)}</limber-settings>`,
};

const phases = (): TemplateResult[] =>
  (['prepare', 'hold', 'switch', 'rest', 'done'] as const).map((kind) => timer(sidePlank, pausedAt({ kind })));

/** The page’s own colours for each phase, by custom states such as `:state(holding)`. */
export const CustomStates: Story = {
  render: () => html`
    <style>
      .stated {
        display: grid;
        grid-template-columns: repeat(auto-fill, minmax(min(19em, 100%), 1fr));
        gap: 1em;
        align-items: start;
      }
      .stated limber-hold-timer {
        --limber-accent: currentColor;
        color: #1c2326;
      }
      .stated limber-hold-timer:state(preparing) {
        --limber-surface: #f3e3b4;
      }
      .stated limber-hold-timer:state(holding) {
        --limber-surface: #bfe3cf;
      }
      .stated limber-hold-timer:state(switching) {
        --limber-surface: #cfdcf6;
      }
      .stated limber-hold-timer:state(resting) {
        --limber-surface: #ece6df;
      }
      .stated limber-hold-timer:state(done) {
        --limber-surface: #e8d7f1;
      }
    </style>
    <div class="stated">${phases()}</div>
  `,
};

/** Each keeps its own time. Of two that would speak at once, the one started later is heard. */
export const SeveralAtOnce: Story = {
  render: () => html`
    <style>
      .several {
        display: grid;
        grid-template-columns: repeat(auto-fit, minmax(min(19em, 100%), 1fr));
        gap: 1em;
      }
    </style>
    <limber-settings sound voice>
      <div class="several">
        ${timer({ label: 'Hanna', seconds: 40 })} ${timer({ label: 'Yusuf', seconds: 30, sides: 'both' })}
        ${timer({ label: 'Both of you', seconds: 20, reps: 3 })}
      </div>
    </limber-settings>
  `,
};
