import { expect, fixture } from '@open-wc/testing';
import { recordUncaught } from '../../support/record.js';
import { ready, shown } from '../../support/timer.js';

describe('A timer inside settings', () => {
  const uncaught = recordUncaught();

  for (const switches of ['', 'sound voice vibrate keep-awake']) {
    it(`may come with them in one piece of HTML: <limber-settings ${switches}>`, async () => {
      const { onerror } = window;
      // What is thrown is counted here.
      window.onerror = null;
      const page = await fixture<HTMLElement>(
        `<div><limber-settings ${switches}><limber-hold-timer seconds="20"></limber-hold-timer></limber-settings></div>`,
      );
      window.onerror = onerror;
      expect(uncaught.map(String)).to.deep.equal([]);
      const timer = page.querySelector('limber-hold-timer')!;
      await shown(timer);
      await ready(timer);
      expect(timer.state.total).to.equal(25);
    });
  }

  it('may be moved into them, and out again', async () => {
    const page = await fixture<HTMLElement>(
      '<div><limber-settings lang="en"></limber-settings><limber-hold-timer seconds="20"></limber-hold-timer></div>',
    );
    const timer = page.querySelector('limber-hold-timer')!;
    await shown(timer);
    page.querySelector('limber-settings')!.append(timer);
    await ready(timer);
    page.append(timer);
    await ready(timer);
    expect(timer.state.status).to.equal('idle');
    expect(uncaught).to.deep.equal([]);
  });
});
