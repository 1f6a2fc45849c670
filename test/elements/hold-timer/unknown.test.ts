import { aTimeout, expect, fixture, waitUntil } from '@open-wc/testing';
import type { LimberHoldTimer } from '../../../src/index.js';
import { has, said, settled } from '../../support/card.js';
import { recordErrors, recordUncaught } from '../../support/record.js';
import { logOf, shown, timerOf } from '../../support/timer.js';

describe('A timer whose technique takes its time', () => {
  // The first one of the page: what plans a technique loads with it.
  it('does not say meanwhile that it has no timer', async () => {
    const around = await fixture<HTMLElement>('<div></div>');
    const timer = document.createElement('limber-hold-timer');
    timer.technique = 'childs-pose';
    around.append(timer);
    const seen = new Set<string>();
    while (!has(timer, 'timer')) {
      seen.add(said(timer, 'message'));
      await aTimeout(0);
    }
    expect([...seen]).to.deep.equal(['']);
  });
});

describe('A timer that has nothing to time', () => {
  const errors = recordErrors();
  const uncaught = recordUncaught();

  const messageOf = async (attributes: string) => {
    const timer = await fixture<LimberHoldTimer>(`<limber-hold-timer ${attributes}></limber-hold-timer>`);
    await waitUntil(() => said(timer, 'message'), 'there should be a message', { timeout: 4000 });
    return timer;
  };

  it('says so in its place, with the technique’s name: an unknown one', async () => {
    const timer = await messageOf('technique="moon-walk"');
    expect(said(timer, 'message')).to.equal('There is no technique called “moon-walk”.');
    expect(has(timer, 'timer')).to.be.false;
    expect(errors).to.deep.equal([{ reason: 'unknown-technique', technique: 'moon-walk' }]);
  });

  it('says so where the technique has no dose, and that is no error', async () => {
    const timer = await messageOf('technique="foam-roller-lumbar-massage"');
    await waitUntil(() => said(timer, 'message') === 'This technique has no timer.');
    await aTimeout(100);
    expect(has(timer, 'timer')).to.be.false;
    expect(errors).to.deep.equal([]);
  });

  it('times a technique without a dose where the page says for how long', async () => {
    const timer = await timerOf('technique="foam-roller-lumbar-massage" seconds="15"');
    expect(timer.state.total).to.be.at.least(15);
  });

  it('cannot be started, and throws at nothing', async () => {
    const timer = await messageOf('technique="moon-walk"');
    const log = logOf(timer);
    for (const method of ['start', 'pause', 'resume', 'skip', 'back', 'reset'] as const) timer[method]();
    await aTimeout(200);
    expect(log).to.deep.equal([]);
    expect(timer.state).to.include({ status: 'idle', total: 0 });
    expect(uncaught).to.deep.equal([]);
  });

  it('recovers once there is something', async () => {
    const timer = await messageOf('technique="moon-walk"');
    timer.technique = 'childs-pose';
    await shown(timer);
    expect(has(timer, 'message')).to.be.false;
    timer.technique = 'moon-walk';
    await waitUntil(() => has(timer, 'message'));
    timer.technique = null;
    await shown(timer);
    expect(timer.state.total, 'a dose of its own').to.equal(35);
  });

  it('is not to be seen, and says nothing, in a card without a technique', async () => {
    const page = await fixture<HTMLElement>(
      `<div><limber-technique-card><limber-hold-timer slot="timer"></limber-hold-timer></limber-technique-card></div>`,
    );
    const timer = page.querySelector('limber-hold-timer')!;
    await settled(page.querySelector('limber-technique-card')!);
    await aTimeout(100);
    expect(timer.checkVisibility()).to.be.false;
    expect(has(timer, 'message')).to.be.false;
    expect(errors).to.deep.equal([]);
  });

  it('shows the techniques of the others all the same', async () => {
    const page = await fixture<HTMLElement>(
      `<div><limber-hold-timer technique="moon-walk"></limber-hold-timer>
        <limber-hold-timer technique="childs-pose"></limber-hold-timer></div>`,
    );
    await shown(page.querySelectorAll('limber-hold-timer')[1]!);
    expect(uncaught).to.deep.equal([]);
  });
});
