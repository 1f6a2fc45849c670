import { aTimeout, expect, fixture, oneEvent } from '@open-wc/testing';
import type { LimberHoldTimer } from '../../../src/index.js';
import { has, said } from '../../support/card.js';
import { recordUncaught } from '../../support/record.js';
import { controlTime, face, logOf, ready, shown, timerOf, timersOf } from '../../support/timer.js';

const fresh = (properties: Partial<LimberHoldTimer> = {}): LimberHoldTimer =>
  Object.assign(document.createElement('limber-hold-timer'), properties);

describe('A timer that is paused again and again', () => {
  const time = controlTime();

  it('loses nothing in a thousand pauses', async () => {
    const timer = await timerOf('seconds="30" prepare="0"');
    await time.take(timer);
    timer.start();
    for (let i = 0; i < 1000; i++) {
      time.tick(0.023);
      timer.pause();
      time.tick(0.01 * (i % 7));
      timer.resume();
    }
    expect(timer.state.elapsed).to.be.closeTo(23, 0.001);
    await time.pass(0.02);
    expect(face(timer).time).to.equal('7');
    expect(time.waiting).to.equal(1);
  });
});

describe('Fifty timers at once', () => {
  const time = controlTime();

  it('each end on time, with one timeout for all of them', async () => {
    const markup = Array.from(
      { length: 50 },
      (_, i) => `<limber-hold-timer seconds="${i + 1}" prepare="0"></limber-hold-timer>`,
    );
    // One upon the other, so that all are in view.
    const timers = await timersOf(
      `<div style="block-size: 300px; overflow: hidden; display: grid">${markup.join('')}</div>`,
    );
    timers.forEach((timer) => (timer.style.gridArea = '1 / 1'));
    await time.take(...timers);
    const ended: number[] = [];
    let second = 0;
    timers.forEach((timer, i) =>
      timer.addEventListener('limber-complete', () => {
        ended.push(i + 1);
        expect(second + 1, `the end of timer ${i + 1}`).to.equal(i + 1);
      }),
    );
    timers.forEach((timer) => timer.start());
    expect(time.waiting).to.equal(1);
    await time.pass(0.1);
    await time.pass(25, (passed) => (second = passed));
    expect(timers.map((timer) => face(timer).time).slice(25)).to.deep.equal(
      Array.from({ length: 25 }, (_, i) => String(i + 1)),
    );
    expect(time.waiting).to.equal(1);
    await time.pass(25, (passed) => (second = 25 + passed));
    expect(ended).to.deep.equal(Array.from({ length: 50 }, (_, i) => i + 1));
    expect(time.waiting).to.equal(0);
  });
});

describe('A timer that is taken away', () => {
  const time = controlTime();

  it('leaves nothing running, and waits in its place', async () => {
    const timer = await timerOf('seconds="30" prepare="0"');
    await time.take(timer);
    await time.begin(timer);
    await time.pass(10);
    const log = logOf(timer);
    const around = timer.parentElement!;
    timer.remove();
    await time.pass(60);
    expect(log).to.deep.equal([]);
    expect(time.waiting).to.equal(0);
    around.append(timer);
    await time.pass(1);
    expect(timer.state.status).to.equal('paused');
    expect(face(timer).time).to.equal('20');
    timer.resume();
    await time.pass(1);
    expect(face(timer).time).to.equal('19');
  });

  it('takes no notice of the page any more', async () => {
    const timer = await timerOf('seconds="30" prepare="0"');
    await time.take(timer);
    await time.begin(timer);
    const log = logOf(timer);
    timer.remove();
    await time.pass(1);
    document.dispatchEvent(new Event('visibilitychange'));
    window.dispatchEvent(new Event('pageshow'));
    await time.pass(60);
    expect(log).to.deep.equal([]);
    expect(time.waiting).to.equal(0);
  });

  it('goes on where it is only moved', async () => {
    const timer = await timerOf('seconds="30" prepare="0"');
    await time.take(timer);
    await time.begin(timer);
    await time.pass(10);
    const log = logOf(timer);
    const elsewhere = document.createElement('section');
    timer.parentElement!.append(elsewhere);
    elsewhere.append(timer);
    await time.pass(10);
    expect(face(timer)).to.include({ phase: 'Hold', time: '10' });
    expect(timer.state.status).to.equal('running');
    await time.pass(10);
    expect(log).to.deep.equal(['done 0', 'complete']);
  });
});

describe('A timer that is copied', () => {
  const time = controlTime();

  /** A copy, beside it. */
  const copyOf = async (timer: LimberHoldTimer): Promise<LimberHoldTimer> => {
    timer.after(timer.cloneNode(true));
    const copy = timer.parentElement!.querySelectorAll('limber-hold-timer')[1]!;
    await copy.updateComplete;
    return copy;
  };

  it('has its attributes, and stands alone', async () => {
    const timer = await timerOf('seconds="30" prepare="0" label="Plank"');
    const copy = await copyOf(timer);
    await shown(copy);
    await time.take(timer, copy);
    await time.begin(timer);
    await time.pass(10);
    const later = await copyOf(timer);
    await time.pass(1);
    expect([timer, copy, later].map(({ state }) => state.status)).to.deep.equal(['running', 'idle', 'idle']);
    expect([copy, later].map((one) => said(one, 'label'))).to.deep.equal(['Plank', 'Plank']);
    expect(face(later).time).to.equal('30');
    await time.begin(copy);
    expect([timer, copy].map((one) => face(one).time)).to.deep.equal(['19', '30']);
  });
});

describe('A timer that is used before it is ready', () => {
  const uncaught = recordUncaught();
  let around: HTMLElement;

  beforeEach(async () => {
    around = await fixture<HTMLElement>('<div></div>');
  });

  it('starts once it is on the page', async () => {
    const timer = fresh({ seconds: 20, prepare: 0 });
    const log = logOf(timer);
    timer.start();
    await aTimeout(50);
    expect(log).to.deep.equal([]);
    const started = oneEvent(timer, 'limber-start');
    around.append(timer);
    await started;
    expect(timer.state).to.include({ status: 'running', kind: 'hold', seconds: 20 });
    expect(log).to.deep.equal(['start', 'hold 20']);
  });

  it('starts once its technique is there', async () => {
    const timer = fresh({ technique: 'lumbar-rotation-stretch' });
    const log = logOf(timer);
    around.append(timer);
    timer.start();
    await oneEvent(timer, 'limber-start');
    await timer.updateComplete;
    expect(timer.state.total).to.be.above(30);
    expect(log[1]).to.match(/^prepare/);
    expect(has(timer, 'timer')).to.be.true;
  });

  for (const [when, isDrawn] of [
    ['drawn', true],
    ['not yet drawn', false],
  ] as const) {
    it(`does in turn what it is asked: ${when}`, async () => {
      const timer = fresh({ seconds: 20, prepare: 7 });
      const log = logOf(timer);
      around.append(timer);
      if (isDrawn) await shown(timer);
      timer.start();
      timer.skip();
      const paused = oneEvent(timer, 'limber-pause');
      timer.pause();
      await paused;
      expect(log).to.deep.equal(['start', 'prepare 7', 'hold 20', 'pause']);
    });
  }

  it('can be asked for anything before it is on the page', async () => {
    for (const method of ['pause', 'resume', 'skip', 'back', 'reset'] as const) {
      const timer = fresh({ seconds: 20, prepare: 0 });
      timer[method]();
      await aTimeout(50);
      around.append(timer);
      await shown(timer);
      expect(timer.state.status, method).to.equal('idle');
      expect(said(timer, 'instruction'), method).to.equal('');
      await ready(timer);
    }
    expect(uncaught).to.deep.equal([]);
  });

  it('is idle in the end where the start was taken back', async () => {
    const timer = fresh({ seconds: 20 });
    const log = logOf(timer);
    timer.start();
    timer.reset();
    around.append(timer);
    await shown(timer);
    await aTimeout(100);
    expect(log.filter((line) => line === 'start').length).to.equal(log.filter((line) => line === 'cancel').length);
    expect(timer.state.status).to.equal('idle');
  });

  it('does not run where it was taken away meanwhile', async () => {
    const timer = fresh({ seconds: 20, prepare: 0 });
    around.append(timer);
    await shown(timer);
    const log = logOf(timer);
    timer.start();
    timer.remove();
    await aTimeout(300);
    expect(log).to.deep.equal([]);
    expect(timer.state.status).not.to.equal('running');
    expect(uncaught).to.deep.equal([]);
  });
});
