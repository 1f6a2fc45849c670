import { expect, fixture, fixtureCleanup } from '@open-wc/testing';
import { html, type TemplateResult } from 'lit';
import '../../src/index.js';
import * as accordion from '../../stories/faq-accordion.stories.js';
import * as timerAccessibility from '../../stories/hold-timer.accessibility.stories.js';
import * as timerAnatomy from '../../stories/hold-timer.anatomy.stories.js';
import * as timerBehaviours from '../../stories/hold-timer.behaviours.stories.js';
import * as timerOptions from '../../stories/hold-timer.options.stories.js';
import * as timerStates from '../../stories/hold-timer.states.stories.js';
import * as timerOverview from '../../stories/hold-timer.stories.js';
import * as safetyCheck from '../../stories/safety-check.stories.js';
import * as safetyNotice from '../../stories/safety-notice.stories.js';
import * as settings from '../../stories/settings.stories.js';
import * as figureAccessibility from '../../stories/technique-figure.accessibility.stories.js';
import * as figureAnatomy from '../../stories/technique-figure.anatomy.stories.js';
import * as figureBehaviours from '../../stories/technique-figure.behaviours.stories.js';
import * as figureOptions from '../../stories/technique-figure.options.stories.js';
import * as figureStates from '../../stories/technique-figure.states.stories.js';
import * as figureOverview from '../../stories/technique-figure.stories.js';
import * as accessibility from '../../stories/technique-card.accessibility.stories.js';
import * as anatomy from '../../stories/technique-card.anatomy.stories.js';
import * as behaviours from '../../stories/technique-card.behaviours.stories.js';
import * as options from '../../stories/technique-card.options.stories.js';
import * as cardSafety from '../../stories/technique-card-safety.stories.js';
import * as states from '../../stories/technique-card.states.stories.js';
import * as overview from '../../stories/technique-card.stories.js';
import { violationsOf } from '../support/axe.js';
import { shows } from '../support/card.js';

interface Story {
  args?: object;
  render?: (args: object) => TemplateResult;
}

const groups: Record<string, Record<string, object>> = {
  accordion,
  overview,
  anatomy,
  options,
  states,
  behaviours,
  accessibility,
  'timer overview': timerOverview,
  'timer anatomy': timerAnatomy,
  'timer options': timerOptions,
  'timer states': timerStates,
  'timer behaviours': timerBehaviours,
  'timer accessibility': timerAccessibility,
  'figure overview': figureOverview,
  'figure anatomy': figureAnatomy,
  'figure options': figureOptions,
  'figure states': figureStates,
  'figure behaviours': figureBehaviours,
  'figure accessibility': figureAccessibility,
  'card safety': cardSafety,
  'safety check': safetyCheck,
  'safety notice': safetyNotice,
  settings,
};

/** The pages that readers come from: each with its own text and background. */
const PAGES = { light: ['#1f2328', '#ffffff'], dark: ['#eef1f2', '#14191c'] } as const;

const isDrawn = (timer: Element): boolean =>
  !timer.matches('[data-waits]') && timer.shadowRoot!.querySelector('[part~=timer], [part=message]') !== null;

const hasPicture = (figure: Element): boolean =>
  figure.shadowRoot!.querySelector('[part~=picture] > *, [part=message]') !== null;

const isNoticed = (notice: Element): boolean =>
  notice.shadowRoot!.querySelector('[part~=notice], [part=message]') !== null;

const isAnswered = (accordion: Element): boolean =>
  accordion.shadowRoot!.querySelector('[part=toolbar], [part=message]') !== null;

/** Waits until no card, timer, figure, notice or accordion changes any more: those that wait for ever stay as they are. */
async function settled(root: Element): Promise<void> {
  const isSettled = (): boolean =>
    [...root.querySelectorAll('limber-technique-card')].every(shows) &&
    [...root.querySelectorAll('limber-hold-timer')].every(isDrawn) &&
    [...root.querySelectorAll('limber-technique-figure')].every(hasPicture) &&
    [...root.querySelectorAll('limber-safety-notice')].every(isNoticed) &&
    [...root.querySelectorAll('limber-faq-accordion')].every(isAnswered);
  for (let tries = 0; tries < 40 && !isSettled(); tries++) {
    await new Promise((resolve) => setTimeout(resolve, 25));
  }
}

for (const [group, { default: meta, ...stories }] of Object.entries(groups)) {
  describe(`stories: ${group}`, () => {
    for (const [name, own] of Object.entries(stories)) {
      const story: Story = { ...meta, ...own, args: { ...(meta as Story).args, ...(own as Story).args } };

      for (const [page, [color, background]] of Object.entries(PAGES)) {
        it(`${name}: axe finds nothing on a ${page} page`, async () => {
          const root = await fixture(html`<main lang="en">${story.render!(story.args!)}</main>`);
          Object.assign((root as HTMLElement).style, { color, background, colorScheme: page });
          await settled(root);
          expect(await violationsOf(root)).to.deep.equal([]);
          fixtureCleanup();
        }).timeout(30000);
      }
    }
  });
}
