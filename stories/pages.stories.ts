import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import '../src/elements/safety-check/define.js';
import '../src/elements/settings/define.js';
import { card } from './fixtures/card.js';
import { pageStyles } from './fixtures/page-styles.js';

const meta: Meta = { title: 'Pages', parameters: { controls: { disable: true } } };

export default meta;
type Story = StoryObj;

/** A post on somebody's blog, with three cards between its paragraphs. */
export const BlogArticle: Story = {
  render: () => html`
    ${pageStyles}
    <main class="article">
      <header>
        <p class="kicker">Notes from a standing desk</p>
        <h1>Ten quiet minutes for a back that sat all day</h1>
        <p class="lead">Nothing here needs a gym, a coach or a loud crack. A chair will do, and later a bit of floor.</p>
      </header>
      <p>
        By four in the afternoon I used to twist in my seat until something clicked. It felt like a result. What I know now is
        that the click says little: a back can feel looser with a pop or with none. So I stopped hunting for it, and
        kept the part that does me good, which is to move, slowly, several times a day.
      </p>
      <h2>Before you get up</h2>
      <p>Start where you are. Sit at the front of the chair and feel both feet on the floor. Then turn, a little, and wait.</p>
      ${card({ technique: 'seated-chair-twist', layout: 'compact', 'heading-level': 3 })}
      <h2>On all fours</h2>
      <p>
        If you have room to kneel, this is the one I would keep if I had to choose. Let your breath set the pace, and let it
        be a slow one.
      </p>
      ${card({ technique: 'cat-cow', 'heading-level': 3 })}
      <blockquote><p>My rule is plain: I should be able to smile while I do it.</p></blockquote>
      <h2>And then, nothing</h2>
      <p>End with your forehead on the mat, or on a pillow. There is no prize for getting lower.</p>
      ${card({ technique: 'childs-pose', layout: 'compact', 'heading-level': 3 })}
      <footer><p>If your back hurts for weeks, or in a way that is new to you, please show it to somebody who can look at it.</p></footer>
    </main>
  `,
};

/** A clinic's list for a first visit: compact cards beside each other, each of them an item. */
export const ClinicHandout: Story = {
  render: () => html`
    ${pageStyles}
    <main class="handout">
      <h1>Your first week at home</h1>
      <p>Choose one for the morning and one for the evening. Skip a day when you like.</p>
      <ul>
        ${(
          [
            'single-knee-to-chest',
            'lumbar-rotation-stretch',
            'seated-self-hug-twist',
            'cushion-thoracic-extension',
          ] as const
        ).map((technique) => html`<li>${card({ technique, layout: 'compact' })}</li>`)}
      </ul>
    </main>
  `,
};

/** A card in the margin of a wide page: it takes the layout of its column. */
export const CardInTheMargin: Story = {
  render: () => html`
    ${pageStyles}
    <main class="margin">
      <div>
        <h1>Why long meetings stiffen you</h1>
        <p>
          A back likes change more than it likes any one position. After an hour in the same chair, muscles that held
          you still have had enough of holding. That is no damage. It is a nudge to get up.
        </p>
        <p>Stand for the next call, walk to the window and back, or try what stands beside this text.</p>
      </div>
      <aside aria-label="Try this">${card({ technique: 'standing-back-extension', hide: ['sources'] })}</aside>
    </main>
  `,
};

/** A check above some cards: each says what the answers mean for it. */
export const IsThisForMe: Story = {
  render: () => html`
    ${pageStyles}
    <limber-settings emergency-number="112">
      <main class="handout">
        <h1>Is this for me?</h1>
        <limber-safety-check></limber-safety-check>
        <ul>
          ${(['seated-chair-twist', 'single-knee-to-chest', 'standing-back-extension', 'prone-press-up'] as const).map(
            (technique) => html`<li>${card({ technique, layout: 'compact' })}</li>`,
          )}
        </ul>
      </main>
    </limber-settings>
  `,
};
