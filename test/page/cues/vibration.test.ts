import { expect } from '@open-wc/testing';
import { Vibration } from '../../../src/page/cues/vibration.js';
import { CUE_KINDS } from '../../../src/timer/cue.js';

describe('Vibration', () => {
  let felt: unknown[];
  let isAllowed: boolean;
  let vibration: Vibration;
  let changes: unknown[];

  const provide = (vibrate: unknown): unknown =>
    Object.defineProperty(navigator, 'vibrate', { value: vibrate, configurable: true });

  beforeEach(() => {
    felt = [];
    isAllowed = true;
    provide((pattern: unknown) => {
      if (isAllowed) felt.push(pattern);
      return isAllowed;
    });
    vibration = new Vibration();
    changes = [];
    vibration.onchange = () => changes.push(vibration.missing);
  });

  afterEach(() => Reflect.deleteProperty(navigator, 'vibrate'));

  it('tells the turns of an exercise apart, and leaves single seconds out', () => {
    CUE_KINDS.forEach((kind) => vibration.vibrate(kind));
    const patterns = felt.map((pattern) => JSON.stringify(pattern));
    expect(patterns.length).to.equal(CUE_KINDS.length - 2);
    expect(new Set(patterns).size).to.equal(patterns.length);
    felt = [];
    vibration.vibrate('last');
    expect(felt).to.deep.equal([]);
    expect(changes).to.deep.equal([]);
  });

  it('stops what it began, and nobody else’s', () => {
    vibration.stop();
    expect(felt).to.deep.equal([]);
    vibration.vibrate('done');
    vibration.stop();
    expect(felt.at(-1)).to.equal(0);
  });

  it('is blocked where the browser refuses, until it does not', () => {
    isAllowed = false;
    vibration.vibrate('start');
    vibration.vibrate('switch');
    expect(changes).to.deep.equal(['blocked']);
    isAllowed = true;
    vibration.vibrate('start');
    expect(changes).to.deep.equal(['blocked', undefined]);
  });

  it('rests in a hidden page, and is not blocked by that', () => {
    Object.defineProperty(document, 'hidden', { value: true, configurable: true });
    isAllowed = false;
    vibration.vibrate('start');
    Reflect.deleteProperty(document, 'hidden');
    expect(changes).to.deep.equal([]);
  });

  it('is unsupported where there is none, and does nothing', () => {
    provide(undefined);
    expect(vibration.missing).to.equal('unsupported');
    vibration.vibrate('start');
    vibration.stop();
    expect(changes).to.deep.equal([]);
  });
});
