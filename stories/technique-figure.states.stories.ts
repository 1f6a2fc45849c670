import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { figure, pausedOnTheWay, pressed, showing } from './fixtures/figure.js';
import { offline, waiting, within } from './fixtures/libraries.js';

const meta: Meta = {
  title: 'Technique figure/States',
  component: 'limber-technique-figure',
  parameters: { controls: { disable: true } },
};

export default meta;
type Story = StoryObj;

/** Once half of it is in view it plays, all of it once, and then rests. */
export const Playing: Story = { render: () => figure({ technique: 'single-knee-to-chest' }) };

/** In the pose that the technique is about. */
export const Resting: Story = { render: () => figure({ technique: 'childs-pose', pose: 'fold' }) };

/** Stopped by the reader, on the way to a pose. */
export const Paused: Story = { render: () => figure({ technique: 'childs-pose' }, pausedOnTheWay) };

/** At a step that the reader, or the page, has asked for. */
export const AtAStep: Story = { render: () => figure({ technique: 'seated-chair-twist' }, showing('hands')) };

/** At the step to change sides: the same, mirrored. */
export const OnTheOtherSide: Story = {
  render: () => figure({ technique: 'seated-chair-twist' }, showing('other-side')),
};

/** Turned by the reader. A button turns it back. */
export const Turned: Story = {
  render: () =>
    figure({ technique: 'supine-spinal-twist', pose: 'lower' }, pressed('ArrowLeft', 'ArrowLeft', 'ArrowDown')),
};

/** While its technique is on its way, there is a room of the same size. */
export const Loading: Story = { render: () => within(waiting, figure({ technique: 'childs-pose' })) };

/** There is no such technique: the figure says so, and fires `limber-error`. */
export const UnknownTechnique: Story = { render: () => figure({ technique: 'no-such-stretch' }) };

/** A technique that is explained, not taught, has no figure. */
export const WithoutAFigure: Story = { render: () => figure({ technique: 'foam-roller-lumbar-massage' }) };

/** The technique’s words did not come. Its poses still show, without them, and `limber-error` has fired. */
export const WithoutWords: Story = { render: () => within(offline, figure({ technique: 'childs-pose' })) };
