import { aTimeout, expect, nextFrame, waitUntil } from '@open-wc/testing';
import { resetMouse, sendKeys, sendMouse } from '@web/test-runner-commands';
import { restore, spy, useFakeTimers } from 'sinon';
import type { LimberTechniqueCard, LimberTechniqueFigure } from '../../../src/index.js';
import { violationsOf } from '../../support/axe.js';
import { cardOf, named, ownCard, part, parts } from '../../support/card.js';
import { fullTechnique } from '../../support/content.js';
import {
  figureIn,
  figuredCard,
  labelOf,
  playable,
  pointAt,
  showsLabel,
  shownSteps,
  showsStep,
  step,
  stillCard,
  tag,
} from './figure-fixture.js';

/** Longer than a pointer has to stay at a step. */
const aWhile = (): Promise<unknown> => aTimeout(250);

const focused = (card: Element): Element | null => card.shadowRoot!.activeElement;

const move = (target: Element, pointerType = 'mouse'): boolean =>
  target.dispatchEvent(new PointerEvent('pointermove', { bubbles: true, composed: true, pointerType, movementX: 1 }));

const out = (target: Element, to: Element | null, pointerType = 'mouse'): boolean =>
  target.dispatchEvent(
    new PointerEvent('pointerout', { bubbles: true, composed: true, pointerType, relatedTarget: to }),
  );

describe('Pointing at a step', () => {
  let card: LimberTechniqueCard;
  let figure: LimberTechniqueFigure;
  let atRest: string;

  beforeEach(async () => {
    [card, figure] = await stillCard();
    atRest = labelOf(figure);
  });

  afterEach(async () => {
    restore();
    await resetMouse();
  });

  it('has the figure show it, and the next one, and then what was', async () => {
    await pointAt(step(card, 1));
    await showsStep(figure, 1);
    expect(shownSteps(card)).to.deep.equal(['sit']);
    await pointAt(step(card, 2));
    await showsStep(figure, 2);
    expect(shownSteps(card)).to.deep.equal(['hands']);
    await pointAt(part(card, 'name')!);
    await showsLabel(figure, atRest);
    expect(shownSteps(card)).to.deep.equal([]);
  });

  it('has it move there', async () => {
    figure.still = false;
    await playable(() => figure);
    figure.scrollIntoView();
    const shapes = new Set<string>();
    step(card, 2).click();
    await showsStep(figure, 2);
    await waitUntil(() => shapes.add(part(figure, 'picture')!.innerHTML).size > 5, 'it should move', { timeout: 4000 });
  });

  it('shows the other side where sides are changed', async () => {
    await pointAt(step(card, 6));
    await showsStep(figure, 6, 'Turn to the left');
  });

  it('works with a pen', async () => {
    move(step(card, 2), 'pen');
    await showsStep(figure, 2);
    out(step(card, 2), null, 'pen');
    await showsLabel(figure, atRest);
  });

  it('marks it for the eye alone: nothing is said of where the mouse is', async () => {
    const { backgroundColor } = getComputedStyle(step(card, 2));
    await pointAt(step(card, 2));
    await showsStep(figure, 2);
    expect(getComputedStyle(step(card, 2)).backgroundColor).not.to.equal(backgroundColor);
    expect(step(card, 2).hasAttribute('aria-current')).to.be.false;
    expect([...step(card, 2).part]).to.have.members(['step', 'shown']);
  });

  it('does nothing on the way across, until the pointer stays', () => {
    const clock = useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'], shouldClearNativeTimers: true });
    const show = spy(figure, 'show');
    const steps = parts(card, 'step');
    for (let round = 0; round < 5; round++) {
      steps.forEach((one, i) => {
        move(one);
        clock.tick(60);
        out(one, steps[i + 1] ?? null);
      });
    }
    clock.tick(1000);
    expect(show.callCount).to.equal(0);
    move(steps[1]!);
    clock.tick(1000);
    expect(show.args).to.deep.equal([['hands']]);
  });

  it('does nothing more while the pointer moves about in it', async () => {
    await pointAt(step(card, 2));
    await showsStep(figure, 2);
    const show = spy(figure, 'show');
    const observed: MutationRecord[] = [];
    const observer = new MutationObserver((records) => observed.push(...records));
    observer.observe(card.shadowRoot!, { attributes: true, childList: true, subtree: true });
    const { left, top, width, height } = step(card, 2).getBoundingClientRect();
    for (const [x, y] of [
      [0.1, 0.3],
      [0.6, 0.3],
      [0.1, 0.7],
      [0.6, 0.7],
    ] as const) {
      await sendMouse({ type: 'move', position: [Math.round(left + x * width), Math.round(top + y * height)] });
    }
    await aWhile();
    observer.disconnect();
    expect(show.callCount).to.equal(0);
    expect(observed.length).to.equal(0);
  });

  it('stays with a step that is pressed, with a finger too', async () => {
    move(step(card, 2), 'touch');
    step(card, 2).click();
    out(step(card, 2), null, 'touch');
    await showsStep(figure, 2);
    await aWhile();
    expect(labelOf(figure)).to.include('Step 2 of 6');
    step(card, 3).querySelector('p')!.click();
    await showsStep(figure, 3);
    (focused(card) as HTMLElement).blur();
    await showsLabel(figure, atRest);
  });

  it('comes back to the step that has the focus', async () => {
    step(card, 1).focus();
    await showsStep(figure, 1);
    await pointAt(step(card, 2));
    await showsStep(figure, 2);
    await pointAt(part(card, 'name')!);
    await showsStep(figure, 1);
  });

  it('goes behind the keys, for whoever lets the pointer rest there', async () => {
    await pointAt(step(card, 2));
    await showsStep(figure, 2);
    step(card, 1).focus();
    await showsStep(figure, 1);
    await sendKeys({ press: 'End' });
    await showsStep(figure, 6);
    await pointAt(step(card, 2));
    await showsStep(figure, 2);
  });

  it('is not what a page does that scrolls under a resting pointer', async () => {
    const show = spy(figure, 'show');
    await pointAt(part(card, 'promise')!);
    const promise = part(card, 'promise')!.getBoundingClientRect();
    scrollBy(0, step(card, 2).getBoundingClientRect().top - promise.top);
    await aWhile();
    expect(step(card, 2).matches(':hover') || !step(card, 2).checkVisibility(), 'it is under the pointer').to.be.true;
    expect(show.callCount).to.equal(0);
  });

  it('goes on with the card’s next technique', async () => {
    card.technique = 'childs-pose';
    await named(card, 'Child’s pose');
    await waitUntil(() => labelOf(figure).startsWith('Child’s pose'), 'the figure should follow');
    await pointAt(step(card, 2));
    await showsStep(figure, 2, 'Child’s pose');
  });
});

describe('The steps of a card and the keyboard', () => {
  let card: LimberTechniqueCard;
  let figure: LimberTechniqueFigure;

  beforeEach(async () => {
    [card, figure] = await figuredCard();
  });

  const press = async (key: string): Promise<void> => {
    await sendKeys({ press: key });
  };

  it('are one tab stop', async () => {
    const buttons = [...figure.shadowRoot!.querySelectorAll('button')];
    buttons.at(-1)!.focus();
    await press('Tab');
    expect(focused(card)).to.equal(step(card, 1));
    await press('ArrowDown');
    await press('Tab');
    expect(focused(card)?.localName).to.equal('limber-hold-timer');
    expect(parts(card, 'step').filter((one) => one.tabIndex === 0)).to.deep.equal([step(card, 2)]);
  });

  it('are walked with the arrow keys, Home and End, and the figure goes along', async () => {
    figure.still = true;
    step(card, 1).focus();
    await showsStep(figure, 1);
    for (const [key, number] of [
      ['ArrowDown', 2],
      ['ArrowDown', 3],
      ['ArrowUp', 2],
      ['End', 6],
      ['Home', 1],
    ] as const) {
      await press(key);
      expect(focused(card), key).to.equal(step(card, number));
      await showsStep(figure, number);
      expect(shownSteps(card)).to.deep.equal([step(card, number).id]);
    }
  });

  it('keep the focus at either end', async () => {
    step(card, 1).focus();
    await press('ArrowUp');
    expect(focused(card)).to.equal(step(card, 1));
    await press('End');
    await press('ArrowDown');
    expect(focused(card)).to.equal(step(card, 6));
  });

  it('leave keys with a modifier to the browser', () => {
    step(card, 1).focus();
    for (const modifier of ['ctrlKey', 'altKey', 'metaKey', 'shiftKey']) {
      const event = new KeyboardEvent('keydown', {
        key: 'ArrowDown',
        bubbles: true,
        cancelable: true,
        [modifier]: true,
      });
      step(card, 1).dispatchEvent(event);
      expect(event.defaultPrevented, modifier).to.be.false;
    }
    expect(focused(card)).to.equal(step(card, 1));
  });

  it('show where the focus is', async () => {
    step(card, 1).focus();
    await press('ArrowDown');
    const { outlineStyle, outlineWidth } = getComputedStyle(step(card, 2));
    expect(outlineStyle).not.to.equal('none');
    expect(parseFloat(outlineWidth)).to.be.at.least(2);
  });

  it('are let go of by the figure once the focus is elsewhere', async () => {
    const atRest = labelOf(figure);
    step(card, 1).focus();
    await showsStep(figure, 1);
    await press('Tab');
    await showsLabel(figure, atRest);
    expect(shownSteps(card)).to.deep.equal([]);
  });

  it('have no violations of the accessibility rules', async () => {
    expect(await violationsOf(card)).to.deep.equal([]);
  });

  it('stay one tab stop whatever the technique and the layout', async () => {
    step(card, 1).focus();
    await press('End');
    card.technique = 'childs-pose';
    await named(card, 'Child’s pose');
    card.layout = 'compact';
    await card.updateComplete;
    part(card, 'more')!.querySelector('summary')!.click();
    await waitUntil(() => card.shadowRoot!.querySelector('limber-technique-figure'), 'the figure should come');
    await nextFrame();
    expect(parts(card, 'step').filter((one) => one.tabIndex === 0)).to.have.length(1);
  });
});

describe('A figure of the page’s own in a card', () => {
  const own = '<limber-technique-figure slot="figure"></limber-technique-figure>';

  for (const [what, inside] of [
    ['a figure', own],
    ['something around it', `<div slot="figure">${own.replace(' slot="figure"', '')}</div>`],
  ] as const) {
    it(`is led as well: ${what}`, async () => {
      const card = await cardOf(tag('', inside));
      const figure = card.querySelector('limber-technique-figure')!;
      figure.show();
      await playable(() => figure);
      figure.still = true;
      await waitUntil(() => step(card, 1).tabIndex === 0, 'the steps should be a tab stop');
      step(card, 2).click();
      await showsStep(figure, 2);
    });
  }

  it('is led for a technique of the page’s own too, whether its steps have ids or not', async () => {
    const card = await ownCard(
      fullTechnique({ id: 'ours', figure: true, steps: ['Sit.', { id: 'twist', text: 'Turn.' }] }),
    );
    const { default: figureOfChair } = await import('../../../src/content/generated/figures/seated-chair-twist.js');
    const [sit, , turn] = figureOfChair.poses;
    const figure = document.createElement('limber-technique-figure');
    figure.slot = 'figure';
    figure.figure = {
      ...figureOfChair,
      poses: [
        { ...sit!, steps: ['step-1'] },
        { ...turn!, steps: ['twist'] },
      ],
    };
    card.append(figure);
    figure.show();
    await playable(() => figure);
    await waitUntil(() => step(card, 1).tabIndex === 0, 'the steps should be a tab stop');
    step(card, 1).click();
    await waitUntil(() => labelOf(figure).includes('Step 1 of 2: Sit.'), 'it should show the first step');
    step(card, 2).click();
    await waitUntil(() => labelOf(figure).includes('Step 2 of 2: Turn.'), 'it should show the second step');
  });
});

describe('A link to a step', () => {
  afterEach(() => history.replaceState(null, '', location.pathname + location.search));

  it('has the figure show it, there from the start or followed later', async () => {
    history.replaceState(null, '', '#seated-chair-twist--hands');
    const card = await cardOf(tag());
    const figure = await playable(() => figureIn(card));
    figure.still = true;
    await showsStep(figure, 2);
    expect(shownSteps(card)).to.deep.equal(['hands']);
    location.hash = '#seated-chair-twist--sit';
    await showsStep(figure, 1);
    location.hash = '#elsewhere';
    await waitUntil(() => !shownSteps(card).length, 'it should rest');
  });

  it('is not for other cards', async () => {
    history.replaceState(null, '', '#other--hands');
    const [card, figure] = await figuredCard();
    const atRest = labelOf(figure);
    await aWhile();
    expect(labelOf(figure)).to.equal(atRest);
    expect(shownSteps(card)).to.deep.equal([]);
  });
});
