import { aTimeout, expect, fixture, oneEvent } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import type { LimberHoldTimer } from '../../../src/index.js';
import { part } from '../../support/card.js';
import { button, logOf, ready, shown, timerOf } from '../../support/timer.js';

const PLANK = 'seconds="100" sides="both" prepare="50" switch="20"';

/** A key on what has the focus. Whether somebody has used it. */
function press(target: Element, key: string, more: KeyboardEventInit = {}): boolean {
  const init = { key, bubbles: true, composed: true, cancelable: true, ...more };
  return !target.dispatchEvent(new KeyboardEvent('keydown', init));
}

const focused = (timer: LimberHoldTimer): Element | null => timer.shadowRoot!.activeElement;

describe('The keyboard in a timer', () => {
  let timer: LimberHoldTimer;
  let log: string[];

  const prepare = async (attributes = PLANK): Promise<void> => {
    timer = await timerOf(attributes);
    await ready(timer);
    log = logOf(timer);
    timer.focus();
  };

  it('begins at the main button', async () => {
    await prepare();
    expect(focused(timer) === part(timer, 'main')).to.be.true;
  });

  for (const [name, key] of [
    ['the space bar', ' '],
    ['Enter', 'Enter'],
  ] as const) {
    it(`starts, pauses and goes on, once for each press: ${name}`, async () => {
      await prepare();
      for (const type of ['limber-start', 'limber-pause', 'limber-resume']) {
        const done = oneEvent(timer, type);
        await sendKeys({ press: key });
        await done;
      }
      await aTimeout(50);
      expect(log).to.deep.equal(['start', 'prepare 50', 'pause', 'resume']);
      expect(focused(timer) === part(timer, 'main'), 'the focus stays').to.be.true;
    });
  }

  it('starts a timer that nobody has touched before', async () => {
    timer = await timerOf('seconds="100" prepare="0"');
    log = logOf(timer);
    timer.focus();
    const started = oneEvent(timer, 'limber-start');
    await sendKeys({ press: ' ' });
    await started;
    await aTimeout(50);
    expect(log).to.deep.equal(['start', 'hold 100']);
  });

  it('skips and goes back with the arrows', async () => {
    await prepare();
    timer.start();
    for (const key of ['ArrowRight', 'ArrowRight', 'ArrowLeft']) {
      const turned = oneEvent(timer, 'limber-phase');
      await sendKeys({ press: key });
      await turned;
    }
    expect(log.slice(2)).to.deep.equal(['hold right 100', 'switch left 20', 'hold right 100']);
  });

  for (const [where, attributes, forward, backward] of [
    ['from right to left', 'lang="en" dir="rtl"', 'ArrowLeft', 'ArrowRight'],
    ['from left to right, on a page that does not', 'lang="ar" dir="rtl"', 'ArrowRight', 'ArrowLeft'],
  ] as const) {
    it(`takes the arrows as the timer itself runs: ${where}`, async () => {
      // There are no Arabic words: the English ones stand as English does.
      const page = await fixture<HTMLElement>(
        `<div ${attributes}><limber-hold-timer ${PLANK}></limber-hold-timer></div>`,
      );
      timer = page.querySelector('limber-hold-timer')!;
      await shown(timer);
      await ready(timer);
      log = logOf(timer);
      timer.focus();
      timer.start();
      await timer.updateComplete;
      const [back, skip] = ['Back', 'Skip'].map((name) => button(timer, name).getBoundingClientRect().left);
      expect(skip! > back!, 'as its buttons stand').to.equal(forward === 'ArrowRight');
      for (const key of [forward, forward, backward]) press(focused(timer)!, key);
      expect(log.slice(2)).to.deep.equal(['hold right 100', 'switch left 20', 'hold right 100']);
    });
  }

  it('leaves the arrows to the page before the start', async () => {
    await prepare();
    press(focused(timer)!, 'ArrowRight');
    press(focused(timer)!, 'ArrowLeft');
    expect(log).to.deep.equal([]);
    expect(timer.state.status).to.equal('idle');
  });

  it('keeps the page from scrolling with keys that it uses, and with no others', async () => {
    await prepare();
    timer.start();
    const target = part(timer, 'dial')!;
    expect(press(target, 'ArrowRight')).to.be.true;
    expect(press(target, ' ')).to.be.true;
    for (const key of ['ArrowUp', 'ArrowDown', 'PageDown', 'Home', 'Tab', 'a', 'Escape']) {
      expect(press(target, key), key).to.be.false;
    }
  });

  for (const modifier of ['ctrlKey', 'altKey', 'metaKey', 'shiftKey']) {
    it(`leaves keys with a modifier alone: ${modifier}`, async () => {
      await prepare();
      timer.start();
      for (const key of [' ', 'ArrowLeft', 'ArrowRight']) {
        expect(press(part(timer, 'dial')!, key, { [modifier]: true }), key).to.be.false;
      }
      expect(log).to.deep.equal(['start', 'prepare 50']);
    });
  }

  it('leaves alone what somebody else has used', async () => {
    await prepare();
    timer.start();
    const use = (event: Event): void => event.preventDefault();
    timer.addEventListener('keydown', use, { capture: true });
    press(part(timer, 'dial')!, 'ArrowRight');
    expect(log).to.deep.equal(['start', 'prepare 50']);
  });

  for (const name of ['Back', 'Skip', 'Start over', 'Longer']) {
    it(`lets the space bar press the button that has the focus, and nothing else: ${name}`, async () => {
      await prepare('seconds="20" prepare="0"');
      timer.start();
      await timer.updateComplete;
      button(timer, name).focus();
      await sendKeys({ press: ' ' });
      await aTimeout(50);
      expect(log).not.to.include('pause');
      expect(timer.state.status).to.equal(name === 'Skip' ? 'done' : 'running');
    });
  }

  it('keeps the focus where the button goes on to be of use', async () => {
    await prepare('seconds="20" prepare="0"');
    timer.start();
    await timer.updateComplete;
    button(timer, 'Skip').focus();
    await sendKeys({ press: ' ' });
    await aTimeout(50);
    await timer.updateComplete;
    expect(timer.state.status).to.equal('done');
    expect(focused(timer), 'the focus is not lost at the end').not.to.equal(null);
  });

  it('opens the switches with the space bar, without starting', async () => {
    await prepare();
    const summary = timer.shadowRoot!.querySelector('summary')!;
    summary.focus();
    await sendKeys({ press: ' ' });
    await aTimeout(50);
    expect(part(timer, 'cues')!.hasAttribute('open')).to.be.true;
    expect(log).to.deep.equal([]);
  });
});
