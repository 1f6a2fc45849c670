import { expect, nextFrame } from '@open-wc/testing';
import { WakeLock } from '../../../src/page/cues/wake-lock.js';
import { recordUncaught } from '../../support/record.js';

class TestSentinel extends EventTarget {
  released = false;
  release(): Promise<void> {
    this.released = true;
    this.dispatchEvent(new Event('release'));
    return Promise.resolve();
  }
}

describe('The wake lock', () => {
  const uncaught = recordUncaught();
  let given: TestSentinel[];
  let asked: number;
  let isDenied: boolean;
  let one: WakeLock;
  let other: WakeLock;
  let changes: unknown[];

  const isOn = (): boolean => given.some(({ released }) => !released);
  const provide = (wakeLock: unknown): unknown =>
    Object.defineProperty(navigator, 'wakeLock', { value: wakeLock, configurable: true });
  const see = async (hidden: boolean): Promise<void> => {
    Object.defineProperty(document, 'hidden', { value: hidden, configurable: true });
    document.dispatchEvent(new Event('visibilitychange'));
    if (hidden) await Promise.all(given.map((sentinel) => sentinel.release()));
    await nextFrame();
  };
  const hold = async (lock: WakeLock): Promise<void> => {
    lock.hold();
    await nextFrame();
  };

  beforeEach(() => {
    given = [];
    asked = 0;
    isDenied = false;
    provide({
      request: async () => {
        asked++;
        await Promise.resolve();
        if (isDenied || document.hidden) throw new DOMException('No', 'NotAllowedError');
        const sentinel = new TestSentinel();
        given.push(sentinel);
        return sentinel;
      },
    });
    [one, other] = [new WakeLock(), new WakeLock()];
    changes = [];
    one.onchange = () => changes.push(one.missing);
  });

  afterEach(async () => {
    await see(false);
    isDenied = false;
    await hold(one);
    one.release();
    other.release();
    expect(isOn()).to.equal(false);
    Reflect.deleteProperty(document, 'hidden');
    Reflect.deleteProperty(navigator, 'wakeLock');
    expect(uncaught).to.deep.equal([]);
  });

  it('is one for all, as long as anybody holds it', async () => {
    await hold(one);
    await hold(other);
    expect(given.length).to.equal(1);
    one.release();
    expect(isOn()).to.equal(true);
    other.release();
    expect(isOn()).to.equal(false);
    await hold(one);
    expect(isOn()).to.equal(true);
    expect(changes).to.deep.equal([]);
  });

  it('is let go where nobody wants it any more when it comes', async () => {
    one.hold();
    one.release();
    await nextFrame();
    expect(given.length).to.equal(1);
    expect(isOn()).to.equal(false);
  });

  it('is asked for once, where it is let go and wanted again meanwhile', async () => {
    one.hold();
    one.release();
    one.hold();
    await nextFrame();
    expect(given.length).to.equal(1);
    expect(isOn()).to.equal(true);
  });

  it('comes back with the page', async () => {
    await hold(one);
    await see(true);
    expect(isOn()).to.equal(false);
    await see(false);
    expect(isOn()).to.equal(true);
    expect(given.length).to.equal(2);
    expect(changes).to.deep.equal([]);
    one.release();
    await see(true);
    await see(false);
    expect(asked).to.equal(2);
  });

  it('is not asked for in a hidden page', async () => {
    await see(true);
    await hold(one);
    expect(asked).to.equal(0);
    expect(one.missing).to.equal(undefined);
    await see(false);
    expect(isOn()).to.equal(true);
  });

  it('is blocked where the browser says no, until it says yes', async () => {
    isDenied = true;
    await hold(one);
    expect(changes).to.deep.equal(['blocked']);
    isDenied = false;
    await see(false);
    expect(changes).to.deep.equal(['blocked', undefined]);
    expect(isOn()).to.equal(true);
  });

  it('is blocked where the browser takes it from a page in view', async () => {
    await hold(one);
    await given[0]!.release();
    expect(changes).to.deep.equal(['blocked']);
  });

  it('is unsupported where there is none, and does nothing', async () => {
    provide(undefined);
    expect(one.missing).to.equal('unsupported');
    await hold(one);
    await see(true);
    await see(false);
    one.release();
    expect(changes).to.deep.equal([]);
  });
});
