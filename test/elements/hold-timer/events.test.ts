import { expect, fixture } from '@open-wc/testing';
import type { LimberHoldTimer } from '../../../src/index.js';
import { controlTime, logOf, timerOf } from '../../support/timer.js';

const TYPES = ['start', 'phase', 'pause', 'resume', 'cancel', 'complete'].map((name) => `limber-${name}`);

describe('The events of a timer', () => {
  const time = controlTime();

  it('bubble, and come out of shadow roots', async () => {
    const timer = await timerOf('seconds="5" prepare="0"');
    const host = await fixture<HTMLElement>('<div></div>');
    host.attachShadow({ mode: 'open' }).append(timer);
    await time.take(timer);
    const events: Event[] = [];
    TYPES.forEach((type) => host.parentElement!.addEventListener(type, (event) => events.push(event)));
    timer.start();
    timer.pause();
    timer.resume();
    timer.reset();
    timer.start();
    await time.pass(6);
    expect([...new Set(events.map(({ type }) => type))].sort()).to.deep.equal([...TYPES].sort());
    for (const { type, bubbles, composed, cancelable } of events) {
      expect({ bubbles, composed, cancelable }, type).to.deep.equal({
        bubbles: true,
        composed: true,
        cancelable: false,
      });
    }
  });

  it('tell where the timer is', async () => {
    const timer = await timerOf('seconds="20" sides="both" prepare="5" switch="8"');
    await time.take(timer);
    const told: [string, number, number][] = [];
    for (const type of ['limber-start', 'limber-pause', 'limber-resume', 'limber-cancel', 'limber-complete'] as const) {
      timer.addEventListener(type, ({ detail }) =>
        told.push([type, Math.round(detail.elapsed * 10) / 10, detail.total]),
      );
    }
    timer.start();
    await time.pass(7);
    timer.pause();
    await time.pass(3);
    timer.resume();
    await time.pass(1);
    timer.reset();
    timer.start();
    await time.pass(54);
    expect(told).to.deep.equal([
      ['limber-start', 0, 53],
      ['limber-pause', 7, 53],
      ['limber-resume', 7, 53],
      ['limber-cancel', 8, 53],
      ['limber-start', 0, 53],
      ['limber-complete', 53, 53],
    ]);
  });

  it('are fired by methods, where they do something', async () => {
    const timer = await timerOf('seconds="20" prepare="5"');
    await time.take(timer);
    const log = logOf(timer);
    timer.pause();
    timer.resume();
    timer.skip();
    timer.back();
    timer.reset();
    expect(log, 'nothing of it does anything before the start').to.deep.equal([]);
    timer.start();
    timer.start();
    timer.resume();
    timer.pause();
    timer.pause();
    timer.start();
    timer.skip();
    timer.back();
    timer.back();
    timer.reset();
    timer.reset();
    expect(log).to.deep.equal(['start', 'prepare 5', 'pause', 'resume', 'hold 20', 'prepare 5', 'cancel']);
  });

  it('say that a run which was skipped to its end is complete', async () => {
    const timer = await timerOf('seconds="20" prepare="5"');
    await time.take(timer);
    const log = logOf(timer);
    timer.start();
    timer.skip();
    timer.skip();
    timer.skip();
    expect(log).to.deep.equal(['start', 'prepare 5', 'hold 20', 'done 0', 'complete']);
    expect(time.waiting).to.equal(0);
  });

  it('go on from the last phase where one goes back from the end', async () => {
    const timer = await timerOf('seconds="20" prepare="5"');
    await time.take(timer);
    timer.start();
    await time.pass(26);
    const log = logOf(timer);
    timer.back();
    expect(timer.state).to.include({ status: 'paused', kind: 'hold', left: 20 });
    timer.resume();
    await time.pass(20.1);
    expect(log).to.deep.equal(['hold 20', 'resume', 'done 0', 'complete']);
  });

  it('come when the state is already the new one', async () => {
    const timer = await timerOf('seconds="5" sides="both" prepare="3" switch="4"');
    await time.take(timer);
    const states: string[] = [];
    const note = ({ type }: Event): unknown => states.push(`${type} ${timer.state.status} ${timer.state.kind}`);
    TYPES.forEach((type) => timer.addEventListener(type, note));
    await time.begin(timer);
    await time.pass(3);
    timer.pause();
    timer.reset();
    expect(states).to.deep.equal([
      'limber-start running prepare',
      'limber-phase running prepare',
      'limber-phase running hold',
      'limber-pause paused hold',
      'limber-cancel idle prepare',
    ]);
  });

  it('let whoever listens change the timer at once', async () => {
    const timer = await timerOf('seconds="5" reps="3" rest="4" prepare="3"');
    await time.take(timer);
    const log = logOf(timer);
    timer.addEventListener('limber-phase', ({ detail }) => {
      if (detail.kind === 'rest') timer.skip();
    });
    const again = (): void => timer.start();
    timer.addEventListener('limber-complete', again, { once: true });
    await time.begin(timer);
    await time.pass(19);
    const once = [
      'start',
      'prepare 3',
      'hold 1 5',
      'rest 1 4',
      'hold 2 5',
      'rest 2 4',
      'hold 3 5',
      'done 0',
      'complete',
    ];
    expect(log).to.deep.equal([...once, 'start', 'prepare 3']);
  });

  it('come from a listener that throws to the others', async () => {
    const timer = await timerOf('seconds="5" prepare="3"');
    await time.take(timer);
    const { onerror } = window;
    const caught: unknown[] = [];
    window.onerror = (message) => caught.push(message) > 0;
    timer.addEventListener('limber-phase', () => {
      throw new Error('A listener of the page');
    });
    const log = logOf(timer);
    await time.begin(timer);
    await time.pass(8);
    window.onerror = onerror;
    expect(log).to.deep.equal(['start', 'prepare 3', 'hold 5', 'done 0', 'complete']);
    expect(caught).to.have.length(3);
  });

  it('are not fired for what the page sets', async () => {
    const timer = (await timerOf('seconds="20" prepare="5"')) as LimberHoldTimer & Record<string, unknown>;
    await time.take(timer);
    const log = logOf(timer);
    Object.assign(timer, { seconds: 30, sides: 'both', reps: 2, rest: 3, prepare: 1, switch: 2, label: 'Plank' });
    await timer.updateComplete;
    expect(log).to.deep.equal([]);
  });
});
