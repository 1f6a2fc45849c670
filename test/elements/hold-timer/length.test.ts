import { expect } from '@open-wc/testing';
import type { LimberHoldTimer } from '../../../src/index.js';
import { has, part, textOf } from '../../support/card.js';
import { button, controlTime, face, logOf, timerOf } from '../../support/timer.js';

const lengthOf = (timer: LimberHoldTimer): string => textOf(part(timer, 'length')!.querySelector('output'));

async function press(timer: LimberHoldTimer, name: string, times = 1): Promise<void> {
  for (let i = 0; i < times; i++) {
    button(timer, name).click();
    await timer.updateComplete;
  }
}

const isLast = (timer: LimberHoldTimer, name: string): string | null =>
  button(timer, name).getAttribute('aria-disabled');

describe('The length of a hold', () => {
  const time = controlTime();

  it('goes from 5 to 60 seconds, in steps of 5', async () => {
    const timer = await timerOf('technique="childs-pose"');
    expect(lengthOf(timer)).to.equal('30 seconds');
    await press(timer, 'Longer');
    expect(lengthOf(timer)).to.equal('35 seconds');
    expect(face(timer).time).to.equal('35');
    await press(timer, 'Longer', 10);
    expect([lengthOf(timer), isLast(timer, 'Longer')]).to.deep.equal(['60 seconds', 'true']);
    await press(timer, 'Shorter', 20);
    expect([lengthOf(timer), isLast(timer, 'Shorter')]).to.deep.equal(['5 seconds', 'true']);
    expect(isLast(timer, 'Longer')).to.equal('false');
  });

  for (const [seconds, shorter, longer] of [
    [12, '10 seconds', '15 seconds'],
    [3, '3 seconds', '5 seconds'],
    [90, '85 seconds', '90 seconds'],
    [60, '55 seconds', '60 seconds'],
  ] as const) {
    it(`may begin as the page likes: ${seconds} seconds`, async () => {
      const timer = await timerOf(`seconds="${seconds}"`);
      await press(timer, 'Shorter');
      expect(lengthOf(timer)).to.equal(shorter);
      timer.remove();
      const other = await timerOf(`seconds="${seconds}"`);
      await press(other, 'Longer');
      expect(lengthOf(other)).to.equal(longer);
    });
  }

  for (const technique of ['cat-cow', 'prone-press-up']) {
    it(`is not a reader’s to change where breaths or repetitions are counted: ${technique}`, async () => {
      const timer = await timerOf(`technique="${technique}"`);
      expect(has(timer, 'length')).to.be.false;
    });
  }

  it('is made longer in the middle of a hold, and nothing is lost', async () => {
    const timer = await timerOf('seconds="30" sides="both" prepare="5" switch="8"');
    await time.take(timer);
    const log = logOf(timer);
    await time.begin(timer);
    await time.pass(15);
    expect(face(timer)).to.include({ time: '20', remaining: '0:58 left' });
    await press(timer, 'Longer', 2);
    expect(face(timer)).to.include({ phase: 'Hold, right side', time: '30', remaining: '1:18 left' });
    await time.pass(80);
    expect(log).to.deep.equal([
      'start',
      'prepare 5',
      'hold right 30',
      'switch left 8',
      'hold left 40',
      'done 0',
      'complete',
    ]);
  });

  it('is made shorter than what has been held: the hold is over', async () => {
    const timer = await timerOf('seconds="30" sides="both" prepare="0" switch="8"');
    await time.take(timer);
    const log = logOf(timer);
    await time.begin(timer);
    await time.pass(20);
    await press(timer, 'Shorter', 5);
    expect(face(timer)).to.include({ phase: 'Switch sides', time: '8', remaining: '0:13 left' });
    await time.pass(13.1);
    expect(log).to.deep.equal(['start', 'hold right 30', 'switch left 8', 'hold left 5', 'done 0', 'complete']);
  });

  it('is changed while paused, and stays paused', async () => {
    const timer = await timerOf('seconds="30" prepare="0"');
    await time.take(timer);
    await time.begin(timer);
    await time.pass(10);
    timer.pause();
    await press(timer, 'Longer');
    await time.pass(10);
    expect(face(timer)).to.include({ time: '25', remaining: '0:25 left' });
    expect(timer.state.status).to.equal('paused');
  });

  it('holds for the next run too', async () => {
    const timer = await timerOf('seconds="30" prepare="0"');
    await time.take(timer);
    await press(timer, 'Shorter', 4);
    await time.begin(timer);
    await time.pass(10);
    expect(timer.state.status).to.equal('done');
    button(timer, 'Start again').click();
    await time.pass(0.1);
    expect(face(timer).time).to.equal('10');
  });

  it('ends with its technique, and with another length that the page sets', async () => {
    const timer = await timerOf('seconds="30"');
    await press(timer, 'Longer');
    timer.seconds = 20;
    await timer.updateComplete;
    expect(lengthOf(timer)).to.equal('20 seconds');
    await press(timer, 'Longer');
    timer.sides = 'both';
    await timer.updateComplete;
    expect(lengthOf(timer), 'other attributes leave it alone').to.equal('25 seconds');
  });
});
