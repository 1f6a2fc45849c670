import { aTimeout, expect, nextFrame, oneEvent } from '@open-wc/testing';
import type { LimberHoldTimer } from '../../../src/index.js';
import { controlTime, face, hide, live, logOf, timerOf, unhide } from '../../support/timer.js';

/** 613 seconds: its second hold begins at 313. */
const LONG = 'seconds="300" sides="both" prepare="5" switch="8"';
const TEN_MINUTES = 600;
/** 0.1 past the start, and ten minutes later: 12.9 seconds are left. */
const AFTER_TEN_MINUTES = { phase: 'Hold, left side', time: '0:13', remaining: '0:13 left' };

describe('The time of a timer', () => {
  const time = controlTime();
  let timer: LimberHoldTimer;

  const begin = async (attributes = LONG): Promise<void> => {
    timer = await timerOf(attributes);
    await time.take(timer);
    await time.begin(timer);
  };

  afterEach(unhide);

  it('is right after ten minutes in a hidden tab whose timeouts come once a minute', async () => {
    await begin();
    const log = logOf(timer);
    hide(true);
    for (let minute = 0; minute < 10; minute++) await time.skip(60);
    hide(false);
    await timer.updateComplete;
    expect(face(timer)).to.include(AFTER_TEN_MINUTES);
    expect(log, 'the change-over passed between two timeouts').to.deep.equal(['hold right 300', 'hold left 300']);
    await time.pass(13);
    expect(face(timer).phase).to.equal('Done');
    expect(log.slice(2)).to.deep.equal(['done 0', 'complete']);
  });

  it('is right after ten minutes in a hidden tab without any', async () => {
    await begin();
    hide(true);
    time.freeze(TEN_MINUTES);
    hide(false);
    await timer.updateComplete;
    expect(face(timer)).to.include(AFTER_TEN_MINUTES);
    await time.pass(1);
    expect(face(timer).time).to.equal('0:12');
  });

  it('draws nothing while the tab is hidden, and tells each phase on time', async () => {
    await begin('seconds="10" sides="both" prepare="5" switch="8"');
    const log = logOf(timer);
    hide(true);
    const before = face(timer).time;
    await time.pass(4);
    expect(face(timer).time).to.equal(before);
    await time.pass(1);
    expect(log).to.deep.equal(['hold right 10']);
    expect(live(timer)).to.equal('Hold, right side, 10 seconds');
    await time.pass(28);
    expect(log).to.deep.equal(['hold right 10', 'switch left 8', 'hold left 10', 'done 0', 'complete']);
  });

  for (const [event, target] of [
    ['visibilitychange', document],
    ['resume', document],
    ['pageshow', window],
  ] as const) {
    it(`is right as soon as a frozen page is told of its return: ${event}`, async () => {
      await begin();
      const log = logOf(timer);
      time.freeze(TEN_MINUTES);
      target.dispatchEvent(new Event(event));
      await timer.updateComplete;
      expect(face(timer)).to.include(AFTER_TEN_MINUTES);
      expect(log, 'phases that passed meanwhile are left out').to.deep.equal(['hold left 300']);
    });
  }

  it('is right where a frozen page is told nothing, once its timeout comes', async () => {
    await begin();
    time.freeze(TEN_MINUTES);
    await time.pass(1);
    expect(face(timer)).to.include({ ...AFTER_TEN_MINUTES, time: '0:12', remaining: '0:12 left' });
  });

  it('is over where the end came while the page was frozen', async () => {
    await begin();
    const log = logOf(timer);
    time.freeze(2 * TEN_MINUTES);
    document.dispatchEvent(new Event('resume'));
    await timer.updateComplete;
    expect(face(timer)).to.deep.equal({ phase: 'Done', next: '', time: '', remaining: '10:13 in all' });
    expect(log).to.deep.equal(['done 0', 'complete']);
    expect(time.waiting).to.equal(0);
  });

  it('goes on while the computer sleeps, also where only the wall clock does', async () => {
    await begin();
    time.sleep(TEN_MINUTES);
    await time.pass(1);
    expect(face(timer)).to.include({ ...AFTER_TEN_MINUTES, time: '0:12', remaining: '0:12 left' });
  });

  it('goes on in its place where the wall clock is put right', async () => {
    await begin();
    await time.pass(20);
    time.sleep(0.8);
    await time.pass(1);
    expect(face(timer).time).to.equal('4:44');
    time.sleep(-3600);
    await time.pass(1);
    expect(face(timer).time).to.equal('4:43');
  });

  it('stands still while paused, whatever happens', async () => {
    await begin();
    await time.pass(20);
    timer.pause();
    time.freeze(TEN_MINUTES);
    document.dispatchEvent(new Event('resume'));
    time.sleep(TEN_MINUTES);
    await time.pass(60);
    expect(face(timer).time).to.equal('4:45');
    timer.resume();
    await time.pass(1);
    expect(face(timer).time).to.equal('4:44');
  });

  it('does not drift in an hour', async () => {
    await begin('seconds="3600" prepare="0"');
    for (let late = 0; late < 3540; late += 30) await time.skip(30);
    expect(face(timer).time).to.equal('1:00');
    await time.pass(59);
    expect(face(timer).time).to.equal('0:01');
    await time.pass(1);
    expect(face(timer).phase).to.equal('Done');
  });
});

describe('A timer on a busy page', () => {
  /** What is due within a fiftieth of a second is called together; and clocks are rounded. */
  const SLOT = 25;
  /** Keeps the main thread from everything else. */
  const block = (milliseconds: number): void => {
    const end = performance.now() + milliseconds;
    while (performance.now() < end);
  };

  it('shows the true phase and second as soon as the page is free, with tasks of 200 ms', async () => {
    const timer = await timerOf('seconds="2" sides="both" prepare="1" switch="1"');
    const started = oneEvent(timer, 'limber-start');
    timer.start();
    await started;
    const began = performance.now();
    const phases = [
      ['Get ready', 1],
      ['Hold, right side', 3],
      ['Switch sides', 4],
      ['Hold, left side', 6],
    ] as const;
    const truth = (milliseconds: number): string => {
      const elapsed = (milliseconds - began) / 1000;
      const [phase, end] = phases.find(([, until]) => elapsed < until) ?? ['Done', 0];
      return end ? `${phase} ${Math.ceil(end - elapsed)}` : phase;
    };
    const wrong: string[] = [];
    while (timer.state.status !== 'done') {
      block(200);
      const free = performance.now();
      // What was due has been called by then; on a loaded machine other tasks and a frame may come before it.
      await aTimeout(SLOT);
      await nextFrame();
      const { phase, time } = face(timer);
      const seen = `${phase} ${time}`.trim();
      const [now, before] = [truth(performance.now()), truth(free - SLOT)];
      if (seen !== now && seen !== before) wrong.push(`${seen}; it is ${now}`);
    }
    expect(wrong).to.deep.equal([]);
  });
});
