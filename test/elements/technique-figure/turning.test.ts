import { expect } from '@open-wc/testing';
import { resetMouse, sendKeys, sendMouse } from '@web/test-runner-commands';
import { stub } from 'sinon';
import type { LimberTechniqueFigure } from '../../../src/index.js';
import { part } from '../../support/card.js';
import { button, isPlaying, pictureOf, resting, stillOf, until, viewed } from './figures.js';

const stage = (figure: Element): HTMLElement => part(figure, 'stage')!;

/** A key on the picture. Whether it is of use there. */
function key(figure: LimberTechniqueFigure, name: string, more: KeyboardEventInit = {}): boolean {
  const init = { key: name, bubbles: true, composed: true, cancelable: true, ...more };
  return !stage(figure).dispatchEvent(new KeyboardEvent('keydown', init));
}

const isTurned = (figure: Element): boolean => Boolean(button(figure, 'Turn the picture back'));

/** Where it is seen from by degrees. */
const seenFrom = (turn: number, tilt: number): Promise<string> => stillOf({ view: `${turn} ${tilt}` });

async function shows(figure: LimberTechniqueFigure, picture: string, what: string): Promise<void> {
  await until(() => pictureOf(figure) === picture, what);
}

function middleOf(figure: Element): [number, number] {
  const { left, top, width, height } = stage(figure).getBoundingClientRect();
  return [Math.round(left + width / 2), Math.round(top + height / 2)];
}

describe('The arrow keys on a figure', () => {
  for (const [name, times, turn, tilt] of [
    ['ArrowRight', 1, 20, 15],
    ['ArrowLeft', 2, 50, 15],
    ['ArrowDown', 1, 30, 25],
    ['ArrowUp', 1, 30, 5],
    ['ArrowUp', 4, 30, 5],
    ['ArrowDown', 9, 30, 85],
  ] as const) {
    it(`turn it the way they point, ten degrees a press: ${name}, ${times}`, async () => {
      const figure = await resting();
      stage(figure).focus();
      for (let i = 0; i < times; i++) await sendKeys({ press: name });
      await shows(figure, await seenFrom(turn, tilt), `seen from ${turn} ${tilt}`);
    });
  }

  it('turn it the way they point in a page from right to left too', async () => {
    const figure = await resting();
    figure.parentElement!.dir = 'rtl';
    key(figure, 'ArrowRight');
    await figure.updateComplete;
    expect(pictureOf(figure) === (await seenFrom(20, 15))).to.be.true;
  });

  it('go all the way round', async () => {
    const figure = await resting();
    const before = pictureOf(figure);
    for (let i = 0; i < 36; i++) key(figure, 'ArrowLeft');
    await figure.updateComplete;
    expect(pictureOf(figure) === before).to.be.true;
  });

  for (const [name, back] of [
    ['Home', (figure: LimberTechniqueFigure) => key(figure, 'Home')],
    ['Escape', (figure: LimberTechniqueFigure) => key(figure, 'Escape')],
    ['a double click', (figure: LimberTechniqueFigure) => stage(figure).dispatchEvent(new MouseEvent('dblclick'))],
    [
      'the button',
      (figure: LimberTechniqueFigure) => button(figure, 'Turn the picture back').dispatchEvent(new MouseEvent('click')),
    ],
  ] as const) {
    it(`are undone by ${name}`, async () => {
      const figure = await resting();
      const before = pictureOf(figure);
      for (const name of ['ArrowRight', 'ArrowRight', 'ArrowDown']) key(figure, name);
      await figure.updateComplete;
      expect(isTurned(figure)).to.be.true;
      back(figure);
      await shows(figure, before, 'as it was');
      expect(isTurned(figure), 'the button is there only where it is of use').to.be.false;
    });
  }

  it('leave the page alone: other keys, keys with a modifier, and Home and Escape where nothing is turned', async () => {
    const figure = await resting();
    for (const name of ['Home', 'Escape', 'Tab', 'PageDown', 'a', 'Enter']) expect(key(figure, name), name).to.be.false;
    for (const modifier of ['ctrlKey', 'altKey', 'metaKey', 'shiftKey']) {
      expect(key(figure, 'ArrowLeft', { [modifier]: true }), modifier).to.be.false;
    }
    await figure.updateComplete;
    expect(isTurned(figure)).to.be.false;
    for (const name of ['ArrowLeft', 'ArrowUp', ' ', 'Home', 'ArrowDown', 'Escape'])
      expect(key(figure, name), name).to.be.true;
  });

  it('work while it plays, and the space bar plays and pauses', async () => {
    const figure = await resting();
    stage(figure).focus();
    await sendKeys({ press: ' ' });
    await until(() => isPlaying(figure), 'it plays');
    key(figure, 'ArrowLeft');
    await until(() => isTurned(figure), 'it is turned');
    expect(isPlaying(figure)).to.be.true;
    await sendKeys({ press: ' ' });
    await until(() => !isPlaying(figure), 'it is paused');
  });

  it('go on with the picture after the button that turns it back', async () => {
    const figure = await resting();
    key(figure, 'ArrowRight');
    await figure.updateComplete;
    button(figure, 'Turn the picture back').focus();
    await sendKeys({ press: 'Enter' });
    await until(() => !isTurned(figure), 'it is turned back');
    expect(figure.shadowRoot!.activeElement === stage(figure)).to.be.true;
  });
});

describe('Dragging a figure', () => {
  afterEach(() => resetMouse());

  it('turns it across, and tips it up and down', async () => {
    const figure = await resting();
    figure.scrollIntoView();
    const [x, y] = middleOf(figure);
    await sendMouse({ type: 'move', position: [x, y] });
    await sendMouse({ type: 'down' });
    await sendMouse({ type: 'move', position: [x + 80, y + 16] });
    await sendMouse({ type: 'up' });
    // 270 degrees right across.
    const degrees = 270 / stage(figure).clientWidth;
    await shows(figure, await seenFrom(30 - 80 * degrees, 15 + 16 * degrees), 'turned by as much');
    await sendMouse({ type: 'move', position: [x, y - 40] });
    await viewed();
    expect(pictureOf(figure) === (await seenFrom(30 - 80 * degrees, 15 + 16 * degrees)), 'let go').to.be.true;
  });

  it('goes on beyond its edge', async () => {
    const figure = await resting();
    figure.scrollIntoView();
    const [x, y] = middleOf(figure);
    const right = Math.round(stage(figure).getBoundingClientRect().right);
    await sendMouse({ type: 'move', position: [x, y] });
    await sendMouse({ type: 'down' });
    await sendMouse({ type: 'move', position: [right + 20, y] });
    await sendMouse({ type: 'up' });
    const degrees = 270 / stage(figure).clientWidth;
    await shows(figure, await seenFrom(30 - (right + 20 - x) * degrees, 15), 'turned by as much');
  });

  it('is not what a mere click does', async () => {
    const figure = await resting();
    figure.scrollIntoView();
    await sendMouse({ type: 'click', position: middleOf(figure) });
    await figure.updateComplete;
    expect(isTurned(figure)).to.be.false;
  });

  it('is not for other buttons than the first', async () => {
    const figure = await resting();
    figure.scrollIntoView();
    const [x, y] = middleOf(figure);
    await sendMouse({ type: 'move', position: [x, y] });
    await sendMouse({ type: 'down', button: 'middle' });
    await sendMouse({ type: 'move', position: [x + 40, y] });
    await sendMouse({ type: 'up', button: 'middle' });
    await figure.updateComplete;
    expect(isTurned(figure)).to.be.false;
  });

  it('with a finger turns it across only: up and down is for the page', async () => {
    const figure = await resting();
    const held = stub(stage(figure), 'hasPointerCapture').returns(true);
    stub(stage(figure), 'setPointerCapture');
    const point = (type: string, clientX: number, clientY: number): void => {
      const init = { clientX, clientY, pointerType: 'touch', pointerId: 5, isPrimary: true, bubbles: true };
      stage(figure).dispatchEvent(new PointerEvent(type, init));
    };
    point('pointerdown', 100, 100);
    point('pointermove', 140, 160);
    await figure.updateComplete;
    expect(held.called).to.be.true;
    const degrees = 270 / stage(figure).clientWidth;
    expect(pictureOf(figure) === (await seenFrom(30 - 40 * degrees, 15))).to.be.true;
    expect(getComputedStyle(stage(figure)).touchAction).to.match(/pan-y/);
  });
});
