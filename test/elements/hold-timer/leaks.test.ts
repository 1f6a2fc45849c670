import { aTimeout, expect, fixture } from '@open-wc/testing';
import '../../../src/index.js';
import { describeWithGc, survivors } from '../../support/garbage.js';

const FEW = 5;

/** Runs timers and lets go of them; in a function of its own, so that no variable holds one. */
async function comeAndGo(around: HTMLElement, count: number, runs: boolean): Promise<WeakRef<object>[]> {
  around.innerHTML = '<limber-hold-timer seconds="30" prepare="0"></limber-hold-timer>'.repeat(count);
  let started = 0;
  const note = (): unknown => started++;
  around.addEventListener('limber-start', note);
  const timers = (): HTMLElementTagNameMap['limber-hold-timer'][] => [...around.querySelectorAll('limber-hold-timer')];
  for (const timer of timers()) await timer.updateComplete;
  if (runs) {
    timers().forEach((timer) => timer.start());
    while (started < count) await aTimeout(10);
    // What gives cues comes along with the first run.
    await aTimeout(200);
  }
  around.removeEventListener('limber-start', note);
  const references = timers().map((timer) => new WeakRef<object>(timer));
  around.replaceChildren();
  return references;
}

describeWithGc('Timers that are gone', () => {
  for (const [how, runs] of [
    ['never started', false],
    ['still running', true],
  ] as const) {
    it(`are forgotten, two hundred of them: ${how}`, async function () {
      this.timeout(60_000);
      const around = await fixture<HTMLElement>('<div></div>');
      const references = await comeAndGo(around, 200, runs);
      expect(await survivors(references, FEW)).to.be.at.most(FEW);
    });
  }
});
