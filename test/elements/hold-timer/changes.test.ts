import { expect, fixture, waitUntil } from '@open-wc/testing';
import type { Pack } from '../../../src/content/index.js';
import type { LimberHoldTimer } from '../../../src/index.js';
import { part, said } from '../../support/card.js';
import { servePacks } from '../../support/packs.js';
import { controlTime, face, live, logOf, shown, timerOf } from '../../support/timer.js';

const GERMAN: Pack = {
  version: 1,
  lang: 'de',
  words: {
    timer: {
      hold: 'Halten',
      right: 'rechts',
      left: 'links',
      next: 'Danach: {phase}',
      switch: 'Seitenwechsel',
      remaining: 'noch {time}',
      pause: 'Pause',
    },
  },
};

describe('A timer whose attributes change while it runs', () => {
  const time = controlTime();
  let timer: LimberHoldTimer;
  let log: string[];

  /** Ten seconds into the first hold. */
  const begin = async (attributes: string): Promise<void> => {
    timer = await timerOf(attributes);
    await time.take(timer);
    await time.begin(timer);
    await time.pass(10 + (timer.prepare ?? 0));
    log = logOf(timer);
  };

  const set = async (name: string, value: string): Promise<void> => {
    timer.setAttribute(name, value);
    await timer.updateComplete;
  };

  it('goes on in its place, and tells nobody: what the page does it knows', async () => {
    await begin('seconds="30" prepare="5"');
    for (const [name, value] of [
      ['prepare', '2'],
      ['prepare', '0'],
      ['reps', '3'],
      ['rest', '4'],
      ['seconds', '40'],
      ['switch', '20'],
      ['label', 'Plank'],
      ['breath', '4-6'],
    ] as const) {
      await set(name, value);
      expect(timer.state, name).to.include({ status: 'running', kind: 'hold' });
    }
    expect(log).to.deep.equal([]);
    expect(face(timer).time).to.equal('30');
    await time.pass(30);
    expect(log).to.deep.equal(['rest 1 4']);
  });

  it('is cancelled where the new plan has no such place', async () => {
    await begin('seconds="30" sides="both" prepare="5"');
    await set('sides', 'none');
    expect(log).to.deep.equal(['cancel']);
    expect(timer.state).to.include({ status: 'idle', elapsed: 0 });
    await time.pass(60);
    expect(log).to.deep.equal(['cancel']);
    expect(time.waiting).to.equal(0);
  });

  it('tells where it was when it was cancelled', async () => {
    await begin('seconds="30" sides="both" prepare="0" switch="8"');
    let elapsed = 0;
    timer.addEventListener('limber-cancel', ({ detail }) => (elapsed = detail.elapsed));
    await set('sides', 'none');
    expect(elapsed).to.be.closeTo(10.1, 0.01);
  });

  it('stays done, and says so only once', async () => {
    await begin('seconds="10" prepare="0"');
    expect(timer.state.status).to.equal('done');
    await set('seconds', '20');
    await set('prepare', '3');
    expect(log).to.deep.equal([]);
    expect(timer.state.status).to.equal('done');
  });

  it('is idle again with another technique, and nothing of the first runs on', async () => {
    await begin('technique="childs-pose" prepare="0"');
    timer.technique = 'double-knee-to-chest-rock';
    await waitForLabel('Double knee to chest, with a rock');
    expect(log).to.deep.equal(['cancel']);
    expect(timer.state).to.include({ status: 'idle', elapsed: 0 });
    await time.pass(60);
    expect(log).to.deep.equal(['cancel']);
    expect(time.waiting).to.equal(0);
  });

  it('is idle again with another technique, also where that has a step of the same name', async () => {
    timer = await timerOf('technique="childs-pose"');
    await time.take(timer);
    await time.begin(timer);
    expect(timer.state.kind).to.equal('prepare');
    log = logOf(timer);
    timer.technique = 'cat-cow';
    await waitForLabel('Cat and cow');
    expect(log).to.deep.equal(['cancel']);
    expect(timer.state.status).to.equal('idle');
  });

  it('is cancelled with a technique that is not there', async () => {
    await begin('technique="childs-pose"');
    timer.technique = 'moon-walk';
    await untilReal(() => said(timer, 'message') !== '');
    expect(log).to.deep.equal(['cancel']);
    await time.pass(60);
    expect(log).to.deep.equal(['cancel']);
    expect(time.waiting).to.equal(0);
  });

  /** Waits for what loads, while time stands still. */
  async function untilReal(isTrue: () => boolean): Promise<void> {
    for (let frame = 0; frame < 200 && !isTrue(); frame++) await new Promise(requestAnimationFrame);
    expect(isTrue()).to.be.true;
  }

  const waitForLabel = (label: string): Promise<void> => untilReal(() => said(timer, 'label') === label);
});

describe('A timer whose language changes while it runs', () => {
  const time = controlTime();
  const serve = servePacks();

  it('goes on in its place, in the other words', async () => {
    serve('/german.json', GERMAN);
    const page = await fixture<HTMLElement>(
      `<div><limber-settings content="/german.json"><div lang="en"><limber-hold-timer seconds="20" sides="both" prepare="0"
        switch="8"></limber-hold-timer></div></limber-settings></div>`,
    );
    const timer = page.querySelector('limber-hold-timer')!;
    const place = timer.parentElement!;
    // Once in German, so that its words are there.
    await shown(timer);
    place.lang = 'de';
    await waitUntil(() => said(timer, 'phase').startsWith('Halten'), 'the pack should come', { timeout: 4000 });
    place.lang = 'en';
    await waitUntil(() => said(timer, 'phase').startsWith('Hold'));
    await time.take(timer);
    await time.begin(timer);
    await time.pass(5);
    const log = logOf(timer);
    place.lang = 'de';
    for (let i = 0; i < 3; i++) await new Promise(requestAnimationFrame);
    expect(face(timer)).to.deep.equal({
      phase: 'Halten, rechts',
      next: 'Danach: Seitenwechsel',
      time: '15',
      remaining: 'noch 0:43',
    });
    expect(part(timer, 'main')!.textContent.trim()).to.equal('Pause');
    await time.pass(23);
    expect(face(timer)).to.include({ phase: 'Halten, links', time: '20' });
    expect(live(timer)).to.equal('Halten, links, 20 Sekunden');
    expect(log).to.deep.equal(['switch left 8', 'hold left 20']);
  });
});
