import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, nothing, type TemplateResult } from 'lit';
import { bundled, type Library } from '../src/content/library.js';
import type { Pack } from '../src/content/index.js';
import '../src/elements/faq-accordion/define.js';
import '../src/elements/settings/define.js';
import type { HeadingLevel } from '../src/elements/heading.js';
import { within } from './fixtures/libraries.js';
import { packUrl } from './fixtures/pack-url.js';

/** An accordion's attributes, as a story's controls hold them. */
interface AccordionArgs {
  topic?: string | undefined;
  single?: boolean;
  'heading-level'?: HeadingLevel;
  'structured-data'?: boolean;
}

const accordion = (args: AccordionArgs = {}, children: unknown = nothing): TemplateResult =>
  html`<limber-faq-accordion
    topic=${args.topic || nothing}
    ?single=${args.single}
    heading-level=${args['heading-level'] ?? nothing}
    ?structured-data=${args['structured-data']}
    >${children}</limber-faq-accordion
  >`;

const meta: Meta<AccordionArgs> = {
  title: 'FAQ accordion',
  component: 'limber-faq-accordion',
  tags: ['autodocs'],
  argTypes: {
    topic: { control: 'select', options: [undefined, 'safety', 'sound', 'how-often', 'choosing', 'safety sound'] },
    'heading-level': { control: { type: 'range', min: 1, max: 6, step: 1 } },
  },
  args: { single: false, 'structured-data': false },
  render: (args) => accordion(args),
};

export default meta;
type Story = StoryObj<AccordionArgs>;

const fixed = { controls: { disable: true } };

const studio = [
  ['Do I have to bring a mat?', 'No. There are mats, blocks and blankets in the room.'],
  ['What should I wear?', 'Whatever you can sit on the floor in.'],
  ['May I come late?', 'Please come before the bell. After it the door stays shut, so that the others can rest.'],
  ['Is there a place to park?', 'Behind the house, for eight cars. The tram stops across the street.'],
] as const;

const ownQuestions = studio.map(
  ([question, answer]) =>
    html`<details>
      <summary>${question}</summary>
      <p>${answer}</p>
    </details>`,
);

/** Every attribute has a control below. Without a topic it has all questions, and so a filter. */
export const Playground: Story = {};

/** The questions on one topic. Each answer ends in its sources; small numbers say which sentence rests on which. */
export const OneTopic: Story = { args: { topic: 'sound' } };

/** A site’s own `<details>`. They work before any script does, and keep what the page says of their look. */
export const OwnQuestions: Story = { parameters: fixed, render: (args) => accordion(args, ownQuestions) };

/** One open at a time. Another accordion on the page is not disturbed. */
export const Single: Story = {
  parameters: fixed,
  render: () =>
    html`${accordion({ single: true, topic: 'choosing how-often' })}<br />${accordion({ single: true }, ownQuestions)}`,
};

/** With more than eight questions there is a filter. Try “pregnant”, “ROLLER” or “doctor fever”; Escape shows all again. */
export const Filter: Story = { parameters: fixed, render: () => accordion() };

/** Sources, folded below each answer. */
export const Sources: Story = {
  parameters: fixed,
  render: () => accordion({ topic: 'sound' }),
  play: async ({ canvasElement }) => {
    const host = canvasElement.querySelector('limber-faq-accordion')!;
    while (!host.querySelector('[data-sources]')) await new Promise(requestAnimationFrame);
    host.querySelector('details')!.open = true;
    host.querySelector<HTMLDetailsElement>('[data-sources]')!.open = true;
  },
};

/** Bundled questions are headings, of the level that the page needs. A page’s own are left as they are. */
export const Headings: Story = {
  parameters: fixed,
  render: () =>
    html`<h2>Before you begin</h2>
      ${accordion({ topic: 'choosing', 'heading-level': 3 })}
      <h3>About the sound</h3>
      ${accordion({ topic: 'sound', 'heading-level': 4 })}`,
};

const dark = html`<style>
  .dark {
    padding: 1.5em;
    background: #14191c;
    color: #eef1f2;
    color-scheme: dark;
  }
</style>`;

/** On a dark page: everything is drawn in the page’s own colours. */
export const Dark: Story = {
  parameters: fixed,
  render: () => html`${dark}<div class="dark">${accordion()}</div>`,
};

/** In the look of a site: a few custom properties, and its own rules for `summary`. */
export const OwnLook: Story = {
  parameters: fixed,
  render: () => html`
    <style>
      .site {
        --limber-accent: #8a2f06;
        --limber-line: #e8c9ae;
        --limber-heading-font: Rockwell, 'Roboto Slab', 'DejaVu Serif', Georgia, serif;
        padding: 1.5em;
        background: #fffaf3;
        color: #2a1a12;
        color-scheme: light;
      }
      .site summary {
        font-size: 1.125em;
        font-weight: 500;
      }
    </style>
    <div class="site">${accordion({ topic: 'sound' })}</div>
  `,
};

const arabic: Pack = {
  version: 1,
  lang: 'ar',
  words: {
    accordion: { openAll: 'افتح الكل', closeAll: 'أغلق الكل', filter: 'ابحث عن سؤال' },
  },
};

/** On a page from right to left. What is in English runs its own way. */
export const RightToLeft: Story = {
  parameters: fixed,
  render: () => html`
    <limber-settings lang="ar" dir="rtl" content=${packUrl(arabic)}>
      ${accordion(
        {},
        html`<details>
            <summary>هل أحتاج إلى سجادة؟</summary>
            <p>لا. في الغرفة سجادات ووسائد وبطانيات.</p>
          </details>
          <details>
            <summary>ماذا ألبس؟</summary>
            <p>أيّ لباس مريح.</p>
          </details>`,
      )}
      <br />
      ${accordion({ topic: 'choosing' })}
    </limber-settings>
  `,
};

/** Printing shows every answer, and no buttons: try the browser’s print preview. Afterwards all is folded as it was. */
export const Print: Story = { parameters: fixed, render: () => accordion({ topic: 'safety' }) };

/** A connection so slow that nothing ever arrives. A page’s own questions work all the same. */
export const Loading: Story = {
  parameters: fixed,
  render: () => {
    const never = (): Promise<never> => new Promise(() => undefined);
    const waiting: Library = { ...bundled, findWords: () => undefined, loadWords: never };
    return within(
      waiting,
      html`${accordion({}, html`<p>The questions are on their way.</p>`)}${accordion({}, ownQuestions)}`,
    );
  },
};

/** Questions that did not load: `limber-error`, and a line that says so. */
export const Failed: Story = {
  parameters: fixed,
  render: () => {
    const failing = { ...bundled, ownQuestions: fail } as Library;
    return within(failing, accordion({ topic: 'sound' }));
  },
};

function fail(): never {
  throw new Error('The connection was lost.');
}

/** There is no such topic: a warning for the page’s author, and all questions for the reader. */
export const UnknownTopic: Story = { parameters: fixed, render: () => accordion({ topic: 'cooking' }) };
