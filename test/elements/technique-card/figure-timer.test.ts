import { expect, nextFrame, waitUntil } from '@open-wc/testing';
import { restore, spy, type SinonSpy } from 'sinon';
import type { LimberHoldTimer, LimberTechniqueCard, LimberTechniqueFigure } from '../../../src/index.js';
import { has, timed, timerIn } from '../../support/card.js';
import { controlTime } from '../../support/timer.js';
import { figureIn, stillCard, labelOf, shownSteps, step, tag } from './figure-fixture.js';

describe('The figure of a card and its timer', () => {
  const time = controlTime();
  let card: LimberTechniqueCard;
  let figure: LimberTechniqueFigure;
  let timer: LimberHoldTimer;
  let atRest: string;

  /** A card with its figure at rest and its timer before the start. */
  async function arrange(markup: string, own?: () => LimberHoldTimer): Promise<void> {
    [card, figure] = await stillCard(markup);
    atRest = labelOf(figure);
    timer = own?.() ?? (await timed(card))[0]!;
    await waitUntil(() => has(timer, 'timer'), 'the timer should show');
    await time.take(timer);
    // Getting the timer ready has started and reset it.
    await shows(atRest);
  }

  /** What the figure shows by now. */
  async function shows(expected: string, what = ''): Promise<void> {
    await figure.updateComplete;
    expect(labelOf(figure), what).to.include(expected);
  }

  /** A pointer comes to a step and stays there. */
  async function pointAt(number: number): Promise<void> {
    const event = new PointerEvent('pointermove', {
      bubbles: true,
      composed: true,
      pointerType: 'mouse',
      movementX: 1,
    });
    step(card, number).dispatchEvent(event);
    await time.pass(0.5);
  }

  /** It goes elsewhere. */
  async function pointAway(number: number): Promise<void> {
    const event = new PointerEvent('pointerout', { bubbles: true, composed: true, pointerType: 'mouse' });
    step(card, number).dispatchEvent(event);
    await time.pass(0.5);
  }

  afterEach(restore);

  it('go together through a whole run, both sides, and at the end it rests', async () => {
    await arrange(tag());
    const heard: string[] = [];
    let before = '';
    const look = async (second: number): Promise<void> => {
      await figure.updateComplete;
      const [, position = ''] = /\. (Step.*?):/.exec(labelOf(figure)) ?? [];
      if (position !== before) heard.push(`${second} ${position}`);
      before = position;
    };
    await time.begin(timer);
    await look(0);
    for (let second = 1; second <= timer.state.total + 1; second++) {
      await time.pass(1);
      await look(second);
    }
    expect(timer.state.status).to.equal('done');
    expect(heard).to.deep.equal([
      '0 Step 1 of 6',
      '8 Step 2 of 6',
      '18 Step 3 of 6',
      '28 Step 4 of 6',
      '48 Step 5 of 6',
      '54 Step 6 of 6',
      '69 Step 4 of 6, the same on the left side',
      '89 Step 5 of 6',
      '93 Steps 3 and 4 of 6',
    ]);
    await shows(atRest, 'at the end');
  });

  it('tell it how long each phase takes, and the side', async () => {
    await arrange(tag());
    const follow: SinonSpy = spy(figure, 'follow');
    await time.begin(timer);
    await time.pass(70);
    const told = follow
      .getCalls()
      .map(({ args: [phase] }) => phase as { kind: string; seconds: number; side?: string });
    expect(told.map(({ kind, seconds, side }) => [kind, seconds, side].join(' ').trim())).to.deep.equal([
      'prepare 8',
      'prepare 10',
      'move 10 right',
      'hold 20 right',
      'release 6 right',
      'switch 11 left',
      'move 4 left',
      'hold 20 left',
    ]);
  });

  it('breathe together', async () => {
    await arrange(tag().replace('seated-chair-twist', 'cat-cow'));
    const follow: SinonSpy = spy(figure, 'follow');
    await time.begin(timer);
    while (!follow.getCalls().some(({ args: [phase] }) => (phase as { kind: string }).kind === 'out')) {
      await time.pass(1);
    }
    const phases = follow.getCalls().map(({ args: [phase] }) => phase as { kind: string; seconds: number });
    expect(phases.at(-2)!.kind).to.equal('in');
    expect(phases.at(-2)!.seconds).to.equal(4);
    expect(phases.at(-1)!.seconds).to.equal(6);
  });

  it('are not disturbed by pointing and pressing', async () => {
    await arrange(tag());
    await time.begin(timer);
    await time.pass(10);
    await shows('Step 2 of 6');
    await pointAt(5);
    await shows('Step 2 of 6', 'while pointed at another');
    expect(shownSteps(card)).to.deep.equal([]);
    step(card, 5).click();
    await time.pass(1);
    await shows('Step 2 of 6', 'while another has the focus');
  });

  it('come back to where the pointer is once the run is over', async () => {
    await arrange(tag());
    await time.begin(timer);
    await pointAt(5);
    await shows('Step 1 of 6');
    timer.reset();
    await shows('Step 5 of 6');
    expect(shownSteps(card)).to.deep.equal(['let-go']);
    await pointAway(5);
    await shows(atRest);
  });

  it('stand still in a pause, where pointing counts; and go on together', async () => {
    await arrange(tag());
    const pause = spy(figure, 'pause');
    const follow: SinonSpy = spy(figure, 'follow');
    await time.begin(timer);
    await time.pass(30);
    await shows('Step 4 of 6');
    timer.pause();
    expect(pause.callCount).to.equal(1);
    await shows('Step 4 of 6', 'in the pause');
    await pointAt(1);
    await shows('Step 1 of 6');
    const before = follow.callCount;
    timer.resume();
    await shows('Step 4 of 6', 'after the pause');
    expect(shownSteps(card)).to.deep.equal([]);
    expect(follow.callCount).to.equal(before + 1);
    const [{ kind, seconds }] = follow.lastCall.args as [{ kind: string; seconds: number }];
    expect(kind).to.equal('hold');
    expect(seconds, 'what is left of the hold').to.be.closeTo(18, 0.5);
  });

  it('follow those who skip and go back, in a pause too', async () => {
    await arrange(tag());
    await time.begin(timer);
    timer.skip();
    await shows('Step 2 of 6');
    timer.pause();
    timer.skip();
    await shows('Step 3 of 6');
    timer.back();
    await shows('Step 2 of 6');
  });

  it('are no more than a figure once the run is given up, or there is no timer', async () => {
    for (const end of [() => timer.reset(), () => (card.hide = 'timer')]) {
      await arrange(tag());
      await time.begin(timer);
      await time.pass(10);
      await shows('Step 2 of 6');
      end();
      await card.updateComplete;
      await nextFrame();
      await shows(atRest, String(end));
      await pointAt(1);
      await shows('Step 1 of 6', String(end));
      time.release();
    }
  });

  it('go together where the timer is the page’s own', async () => {
    await arrange(tag('', '<limber-hold-timer slot="timer" technique="seated-chair-twist"></limber-hold-timer>'), () =>
      card.querySelector('limber-hold-timer')!,
    );
    expect(Boolean(timerIn(card))).to.be.false;
    await time.begin(timer);
    await time.pass(10);
    await shows('Step 2 of 6');
    card.replaceChildren();
    await nextFrame();
    await shows(atRest, 'without that timer');
  });

  it('go together from where the timer is, for a figure that comes late', async () => {
    await arrange(tag());
    await time.begin(timer);
    await time.pass(10);
    card.hide = 'figure';
    await card.updateComplete;
    card.hide = '';
    while (!figureIn(card)) {
      await nextFrame();
      await time.pass(0.1);
    }
    figure = figureIn(card)!;
    figure.still = true;
    while (!labelOf(figure).includes('Step 2 of 6')) await nextFrame();
  });
});
