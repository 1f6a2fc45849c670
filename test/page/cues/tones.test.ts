import { expect } from '@open-wc/testing';
import { useFakeTimers, type SinonFakeTimers } from 'sinon';
import { Tones } from '../../../src/page/cues/tones.js';
import type { Cue } from '../../../src/timer/cue.js';
import { recordTones, TestAudioContext } from './audio-clock.js';

/** Each of them is one tone. */
const cuesAt = (...times: number[]): Cue[] => times.map((at) => ({ kind: 'last', at, phase: 0 }));
const RealAudioContext = globalThis.AudioContext;

describe('Tones on the audio clock', () => {
  let clock: SinonFakeTimers;
  let tones: Tones;
  let record: ReturnType<typeof recordTones>;

  /** Seconds from now in which what is planned will be heard. */
  const heardIn = (): number[] => {
    const { currentTime } = context();
    return record.planned().map((when) => Number((when - currentTime + TestAudioContext.latency).toFixed(4)));
  };
  const context = (): TestAudioContext => TestAudioContext.made[0]!;
  const wait = (seconds: number): Promise<unknown> => clock.tickAsync(seconds * 1000);
  const see = (hidden: boolean): void => {
    Object.defineProperty(document, 'hidden', { value: hidden, configurable: true });
    document.dispatchEvent(new Event('visibilitychange'));
  };

  beforeEach(async () => {
    clock = useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'performance', 'Date'], now: 1e12 });
    globalThis.AudioContext = TestAudioContext as unknown as typeof AudioContext;
    Object.assign(TestAudioContext, { isAllowed: true, latency: 0.04, drift: 0, stamp: undefined });
    tones = new Tones();
    tones.open();
    await wait(1);
    record = recordTones();
  });

  afterEach(async () => {
    tones.close();
    await wait(3);
    clock.restore();
    record.restore();
    globalThis.AudioContext = RealAudioContext;
    Reflect.deleteProperty(document, 'hidden');
  });

  it('are heard when their plan says, in spite of the way to the ear', () => {
    tones.play(cuesAt(5, 20, 47), 2.5);
    expect(heardIn()).to.deep.equal([2.5, 17.5, 44.5]);
  });

  it('begin with what is due at that moment, and leave out what is past', () => {
    TestAudioContext.latency = 0;
    tones.play(cuesAt(1, 9.8, 10.7), 10);
    expect(heardIn()).to.deep.equal([0.7]);
    tones.play(cuesAt(10, 11), 10);
    expect(heardIn()).to.deep.equal([0, 1]);
  });

  it('begin with what was due a moment ago, where they had to load', () => {
    TestAudioContext.latency = 0;
    tones.play(cuesAt(19.6, 19.8, 20.5), 20, 19);
    expect(heardIn()).to.deep.equal([0, 0.5]);
  });

  it('go on the clock three minutes ahead, and never less than two', async () => {
    tones.play(cuesAt(10, 180, 181, 239, 600), 0);
    expect(heardIn()).to.deep.equal([10, 180]);
    for (let elapsed = 0; elapsed < 480; elapsed += 40) {
      await wait(40);
      const ahead = [239, 600].filter((at) => at > elapsed + 40 && at < elapsed + 160).map((at) => at - elapsed - 40);
      expect(heardIn()).to.include.members(ahead);
    }
  });

  it('take back what was planned before, when there is a new plan', () => {
    tones.play(cuesAt(5, 20), 0);
    tones.play(cuesAt(7, 30), 0);
    expect(heardIn()).to.deep.equal([7, 30]);
  });

  it('leave nothing planned and nothing running once stopped', async () => {
    tones.play(cuesAt(5, 20, 400), 0);
    await wait(2);
    tones.stop();
    expect(heardIn()).to.deep.equal([]);
    await wait(3);
    expect(context().state).to.equal('suspended');
    expect(clock.countTimers()).to.equal(0);
  });

  it('cost nothing where they never play', async () => {
    await wait(3);
    new Tones().stop();
    expect(clock.countTimers()).to.equal(0);
  });

  it('let the device go after the last of them, too', async () => {
    tones.play(cuesAt(5), 0);
    await wait(6);
    expect(context().state).to.equal('running');
    expect(tones.missing).to.equal(undefined);
    await wait(3);
    expect(context().state).to.equal('suspended');
    expect(clock.countTimers()).to.equal(0);
  });

  it('let the device go where it was only opened', async () => {
    await wait(3);
    expect(context().state).to.equal('suspended');
  });

  it('let the device go where it wakes when nobody waits for it any more', async () => {
    await wait(3);
    TestAudioContext.isAllowed = false;
    tones.play(cuesAt(5), 0);
    tones.close();
    await wait(3);
    await context().become('running');
    await wait(3);
    expect(context().state).to.equal('suspended');
  });

  it('ring out where they have begun', async () => {
    tones.play(cuesAt(5, 20), 0);
    await wait(5.02);
    tones.stop();
    expect(heardIn()).to.deep.equal([-0.02]);
  });

  it('are not sounded twice where a plan is set again as they begin', async () => {
    tones.play(cuesAt(5, 20), 0);
    await wait(5);
    tones.play(cuesAt(5, 20), 4.995);
    expect(heardIn()).to.deep.equal([0, 15.005]);
  });

  it('survive a thousand pauses', async () => {
    for (let i = 0; i < 1000; i++) {
      tones.play(cuesAt(5, 20), i / 1000);
      tones.stop();
    }
    tones.play(cuesAt(5, 20), 1);
    expect(heardIn()).to.deep.equal([4, 19]);
    tones.stop();
    await wait(3);
    expect(clock.countTimers()).to.equal(0);
  });

  it('are put right after an interruption, without those it swallowed', async () => {
    tones.play(cuesAt(5, 20, 60), 0);
    await wait(2);
    TestAudioContext.isAllowed = false;
    await context().become('suspended');
    await wait(10);
    expect(tones.missing).to.equal('blocked');
    TestAudioContext.isAllowed = true;
    see(false);
    await wait(0);
    expect(tones.missing).to.equal(undefined);
    expect(heardIn()).to.deep.equal([8, 48]);
  });

  it('are put right when the page is seen again', async () => {
    tones.play(cuesAt(60), 0);
    await wait(20);
    TestAudioContext.latency = 0.24;
    see(false);
    expect(heardIn()).to.deep.equal([40]);
  });

  it('sound a little late at the very beginning rather than not at all, while the device wakes', async () => {
    await wait(3);
    TestAudioContext.isAllowed = false;
    tones.play(cuesAt(0, 5), 0);
    expect(heardIn()).to.deep.equal([]);
    await wait(0.2);
    TestAudioContext.isAllowed = true;
    await context().become('running');
    expect(heardIn()).to.deep.equal([0.04, 4.8]);
    await wait(2);
    expect(heardIn()).to.deep.equal([-1.96, 2.8]);
  });

  it('keep on the beat while the audio clock goes astray', async () => {
    TestAudioContext.drift = 0.001;
    tones.play(cuesAt(170), 0);
    await wait(165);
    expect(heardIn()[0]).to.be.closeTo(5, 0.011);
    tones.play(cuesAt(170), 165);
    expect(heardIn()).to.deep.equal([5]);
  });

  it('are put right soon after the computer has slept, though no event tells of it', async () => {
    tones.play(cuesAt(100, 400), 0);
    await wait(20);
    clock.setSystemTime(Date.now() + 60_000);
    await wait(10);
    expect(heardIn()).to.deep.equal([10]);
  });

  const stamps: Record<string, (currentTime: number) => AudioTimestamp> = {
    empty: () => ({ contextTime: 0, performanceTime: 0 }),
    'of another time': (contextTime) => ({ contextTime: contextTime + 3, performanceTime: performance.now() }),
    'ahead of time': (contextTime) => ({ contextTime, performanceTime: performance.now() + 200 }),
  };
  for (const [what, stamp] of Object.entries(stamps)) {
    it(`go by the clock alone where its stamp is ${what}`, () => {
      Object.assign(TestAudioContext, { stamp, latency: 0 });
      tones.play(cuesAt(5), 0);
      expect(heardIn()).to.deep.equal([5]);
    });
  }

  it('share one context, which runs as long as anybody plays', async () => {
    const others = new Tones();
    others.play(cuesAt(100), 0);
    tones.play(cuesAt(5), 0);
    tones.stop();
    await wait(5);
    expect(TestAudioContext.made.length).to.equal(1);
    expect(context().state).to.equal('running');
    expect(heardIn()).to.deep.equal([95]);
    others.close();
    await wait(5);
    expect(context().state).to.equal('suspended');
  });

  it('play on where the device was just about to be let go', async () => {
    tones.play(cuesAt(5), 0);
    tones.stop();
    await wait(1.5);
    void context().suspend();
    tones.play(cuesAt(5), 0);
    await wait(1);
    expect(context().state).to.equal('running');
    expect(heardIn()).to.deep.equal([4]);
  });
});
