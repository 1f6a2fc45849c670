import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, type TemplateResult } from 'lit';
import { figure, figureArgTypes, type FigureArgs } from './fixtures/figure.js';
import { wallReachFigure } from './fixtures/own-figure.js';
import { packUrl } from './fixtures/pack-url.js';
import { themeStyles } from './fixtures/themes.js';
import { wallReachPack } from './fixtures/wall-reach.js';

const meta: Meta<FigureArgs> = {
  title: 'Technique figure/Options',
  component: 'limber-technique-figure',
  argTypes: figureArgTypes,
  render: (args) => figure(args),
};

export default meta;
type Story = StoryObj<FigureArgs>;

/** A pose to rest in. It then does not play by itself. */
export const Pose: Story = { args: { technique: 'cat-cow', pose: 'cow' } };

/** Only the left side. */
export const LeftSide: Story = { args: { technique: 'single-knee-to-chest', side: 'left' } };

/** One picture, without motion and controls. */
export const Still: Story = { args: { technique: 'supine-spinal-twist', still: true } };

/** A view by name. */
export const ViewByName: Story = { args: { technique: 'seated-self-hug-twist', view: 'top' } };

/** A view by degrees: round the body, and from above. */
export const ViewByDegrees: Story = { args: { technique: 'seated-self-hug-twist', view: '-120 40' } };

/** The same pose from everywhere. The first is from where it is seen best. */
export const EveryView: Story = {
  parameters: { controls: { disable: true } },
  render: () => html`
    <style>
      .views {
        display: grid;
        grid-template-columns: repeat(auto-fill, minmax(min(16em, 100%), 1fr));
        gap: 1em;
        margin: 0;
      }
      .views figure {
        margin: 0;
      }
    </style>
    <div class="views">
      ${[undefined, 'side', 'front', 'back', 'top', '45 30'].map(
        (view) => html`<figure>
          ${figure({ technique: 'childs-pose-side-stretch', view, still: true })}
          <figcaption>${view ?? 'best'}</figcaption>
        </figure>`,
      )}
    </div>
  `,
};

/** A figure of the page’s own, with the words of its own technique. */
export const OwnFigure: Story = {
  parameters: { controls: { disable: true } },
  render: () =>
    html`<limber-settings content=${packUrl(wallReachPack)}>
      ${figure({ technique: 'wall-reach', figure: wallReachFigure })}
    </limber-settings>`,
};

/** The drawing’s own colours: clothes, skin, hair, and what is stretched. */
export const Colours: Story = {
  parameters: { controls: { disable: true } },
  render: () => html`
    <style>
      .dressed {
        --limber-figure-top: #c8553d;
        --limber-figure-trousers: #588b8b;
        --limber-figure-skin: #6b4226;
        --limber-figure-hair: #14100e;
        --limber-figure-stretch: #ffd23f;
        --limber-figure-prop: #d9c5a0;
      }
    </style>
    <div class="dressed">${figure({ technique: 'seated-chair-twist', pose: 'turn' })}</div>
  `,
};

const site = (name: string): TemplateResult =>
  html`${themeStyles}
    <div class="site ${name}">${figure({ technique: 'cat-cow', pose: 'cat' })}</div>`;

/** A clinic: cool paper, square corners. */
export const ThemeClinic: Story = { name: 'Theme: clinic', render: () => site('clinic') };

/** A running blog: warm and round. */
export const ThemeRunningBlog: Story = { name: 'Theme: running blog', render: () => site('running') };

/** A dark studio: its `color-scheme`, and a few custom properties. */
export const ThemeDarkStudio: Story = { name: 'Theme: dark studio', render: () => site('studio') };
