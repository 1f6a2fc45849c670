import { expect, fixture, nextFrame } from '@open-wc/testing';
import type { LimberHoldTimer } from '../../../src/index.js';
import { controlTime, face, live, shown } from '../../support/timer.js';

/** The browser has told everybody what is in view. */
async function viewed(): Promise<void> {
  for (let i = 0; i < 4; i++) await nextFrame();
}

/** All that is written into a timer from now on. */
function writesOf(timer: LimberHoldTimer): string[] {
  const writes: string[] = [];
  new MutationObserver((records) => {
    for (const { type, target } of records) {
      const element = target instanceof Element ? target : target.parentElement;
      writes.push(`${type} ${element?.getAttribute('part') ?? element?.className ?? ''}`);
    }
  }).observe(timer.shadowRoot!, { subtree: true, childList: true, characterData: true, attributes: true });
  return writes;
}

describe('A timer out of view', () => {
  const time = controlTime();
  let timer: LimberHoldTimer;

  const begin = async (): Promise<void> => {
    const page = await fixture<HTMLElement>(
      `<div style="padding-block-start: 4000px"><limber-hold-timer seconds="30" sides="both" prepare="5" switch="8"></limber-hold-timer></div>`,
    );
    timer = page.querySelector('limber-hold-timer')!;
    await shown(timer);
    await viewed();
    await time.take(timer);
    await time.begin(timer);
    await viewed();
  };

  afterEach(() => scrollTo(0, 0));

  it('writes nothing while time goes by', async () => {
    await begin();
    const writes = writesOf(timer);
    await time.pass(4);
    expect(writes).to.deep.equal([]);
    await time.pass(2);
    writes.length = 0;
    await time.pass(13);
    expect(writes).to.deep.equal([]);
  });

  it('writes only what a screen reader is told, where a phase comes', async () => {
    await begin();
    const writes = writesOf(timer);
    await time.pass(50);
    expect([...new Set(writes)]).to.deep.equal(['childList live']);
    expect(live(timer)).to.equal('Hold, left side, 30 seconds');
  });

  it('is right again as soon as somebody scrolls to it', async () => {
    await begin();
    await time.pass(15);
    timer.scrollIntoView();
    await viewed();
    await timer.updateComplete;
    expect(face(timer)).to.deep.equal({
      phase: 'Hold, right side',
      next: 'Next: Switch sides',
      time: '20',
      remaining: '0:58 left',
    });
    await time.pass(1);
    expect(face(timer).time).to.equal('19');
  });

  it('is right again where it ended, or was paused, meanwhile', async () => {
    await begin();
    await time.pass(10);
    timer.pause();
    await time.pass(10);
    timer.scrollIntoView();
    await viewed();
    expect(face(timer)).to.include({ phase: 'Hold, right side', time: '25' });
    scrollTo(0, 0);
    await viewed();
    timer.resume();
    await time.pass(70);
    expect(timer.state.status).to.equal('done');
    timer.scrollIntoView();
    await viewed();
    expect(face(timer)).to.include({ phase: 'Done', time: '' });
  });
});

describe('A timer in view', () => {
  const time = controlTime();

  it('writes its two numerals each second, and turns ring and strip, and nothing else', async () => {
    const page = await fixture<HTMLElement>(
      '<div><limber-hold-timer seconds="60" prepare="0"></limber-hold-timer></div>',
    );
    const timer = page.querySelector('limber-hold-timer')!;
    await shown(timer);
    await time.take(timer);
    await time.begin(timer);
    await time.pass(2);
    const writes = writesOf(timer);
    await time.pass(5);
    const [styles, texts] = [true, false].map((isStyle) =>
      writes.filter((one) => one.startsWith('attributes') === isStyle),
    );
    // Half of the ring, and a segment of the strip.
    expect(styles).to.have.lengthOf(10);
    expect(texts!.sort()).to.deep.equal([
      ...Array<string>(5).fill('childList remaining'),
      ...Array<string>(5).fill('childList time'),
    ]);
  });

  it('writes nothing before the start, while paused and at the end', async () => {
    const page = await fixture<HTMLElement>(
      '<div><limber-hold-timer seconds="10" prepare="0"></limber-hold-timer></div>',
    );
    const timer = page.querySelector('limber-hold-timer')!;
    await shown(timer);
    await time.take(timer);
    const writes = writesOf(timer);
    await time.pass(3);
    expect(writes).to.deep.equal([]);
    expect(time.waiting).to.equal(0);
    await time.begin(timer);
    timer.pause();
    await time.pass(1);
    writes.length = 0;
    await time.pass(5);
    expect(writes).to.deep.equal([]);
    expect(time.waiting).to.equal(0);
    timer.resume();
    await time.pass(11);
    writes.length = 0;
    await time.pass(5);
    expect(writes).to.deep.equal([]);
    expect(time.waiting).to.equal(0);
  });
});
