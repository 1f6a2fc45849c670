import { expect } from '@open-wc/testing';
import { useFakeTimers, type SinonFakeTimers } from 'sinon';
import { Tones } from '../../../src/page/cues/tones.js';
import type { Cue } from '../../../src/timer/cue.js';
import { recordUncaught } from '../../support/record.js';
import { TestAudioContext } from './audio-clock.js';

const cues: Cue[] = [{ kind: 'start', at: 1, phase: 0 }];
const RealAudioContext = globalThis.AudioContext;
const provide = (made: unknown): void => void Object.assign(globalThis, { AudioContext: made });

/** Whether a person has just done something. */
const act = (isActive: boolean): void =>
  void Object.defineProperty(navigator, 'userActivation', {
    value: { isActive, hasBeenActive: isActive },
    configurable: true,
  });

// In the order in which a page meets them: a context that was made once stays.
describe('Where tones cannot be given', () => {
  const uncaught = recordUncaught();
  let clock: SinonFakeTimers;
  let tones: Tones;
  let changes: unknown[];

  const run = async (): Promise<void> => {
    tones.open();
    tones.play(cues, 0);
    await clock.tickAsync(5000);
    tones.stop();
  };

  beforeEach(() => {
    clock = useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'performance', 'Date'] });
    tones = new Tones();
    changes = [];
    tones.onchange = () => changes.push(tones.missing);
    act(false);
  });

  afterEach(() => {
    tones.close();
    clock.restore();
    Reflect.deleteProperty(navigator, 'userActivation');
    provide(RealAudioContext);
    expect(uncaught).to.deep.equal([]);
  });

  it('a browser that has it is trusted until it fails', () => {
    provide(TestAudioContext);
    expect(tones.missing).to.equal(undefined);
  });

  it('a context that cannot be made is not supported', async () => {
    provide(function () {
      throw new DOMException('No device', 'NotSupportedError');
    });
    await run();
    expect(changes).to.deep.equal(['unsupported']);
  });

  it('a browser without Web Audio says so before anybody asks', async () => {
    Reflect.deleteProperty(globalThis, 'AudioContext');
    expect(tones.missing).to.equal('unsupported');
    await run();
    expect(tones.missing).to.equal('unsupported');
  });

  it('one that stays suspended is blocked, until it runs', async () => {
    provide(TestAudioContext);
    TestAudioContext.isAllowed = false;
    await run();
    expect(changes).to.deep.equal(['blocked']);
    TestAudioContext.isAllowed = true;
    tones.open();
    await clock.tickAsync(0);
    expect(changes).to.deep.equal(['blocked', undefined]);
  });

  it('one that stays suspended although a person has just allowed it has no device', async () => {
    await clock.tickAsync(5000);
    await TestAudioContext.made[0]!.suspend();
    TestAudioContext.isAllowed = false;
    act(true);
    await run();
    expect(changes).to.deep.equal(['unsupported']);
    TestAudioContext.isAllowed = true;
    await run();
    expect(changes).to.deep.equal(['unsupported', undefined]);
  });

  it('one that refuses is blocked, and nothing is thrown', async () => {
    await clock.tickAsync(5000);
    const [context] = TestAudioContext.made;
    await context!.suspend();
    context!.resume = () => Promise.reject(new DOMException('Not now', 'NotAllowedError'));
    context!.suspend = () => Promise.reject(new DOMException('Not now', 'InvalidStateError'));
    await run();
    await clock.tickAsync(5000);
    expect(changes).to.deep.equal(['blocked']);
  });
});
