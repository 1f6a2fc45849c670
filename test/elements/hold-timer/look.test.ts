import { expect, fixture, waitUntil } from '@open-wc/testing';
import type { LimberHoldTimer } from '../../../src/index.js';
import { LIGHT_AND_DARK, violationsOf } from '../../support/axe.js';
import { has, part, parts, textOf } from '../../support/card.js';
import { button, controlTime, ready, shown, timerOf } from '../../support/timer.js';

const STATES = [
  ...['idle', 'running', 'paused', 'done'],
  ...['preparing', 'moving', 'holding', 'switching', 'resting', 'breathing-in', 'breathing-out', 'releasing'],
];

/** What a page's own style sheet sees. */
const statesOf = (timer: Element): string[] => STATES.filter((state) => timer.matches(`:state(${state})`));

describe('The states of a timer, for a page’s own styles', () => {
  const time = controlTime();

  const walk = async (attributes: string): Promise<string[]> => {
    const timer = await timerOf(attributes);
    expect(statesOf(timer)).to.deep.equal(['idle']);
    await time.take(timer);
    expect(statesOf(timer)).to.deep.equal(['idle']);
    timer.start();
    const seen: string[] = [];
    while (timer.state.status === 'running') {
      seen.push(statesOf(timer).join(' '));
      timer.skip();
    }
    seen.push(statesOf(timer).join(' '));
    return seen;
  };

  it('follow a dose of the page’s own', async () => {
    expect(await walk('seconds="5" sides="both" reps="2" rest="5"')).to.deep.equal([
      'running preparing',
      'running holding',
      'running resting',
      'running holding',
      'running switching',
      'running holding',
      'running resting',
      'running holding',
      'done',
    ]);
  });

  it('follow a technique by breath', async () => {
    const [prepared, ...rest] = await walk('technique="cat-cow" reps="1" prepare="2"');
    expect(prepared).to.equal('running preparing');
    expect([...new Set(rest)]).to.deep.equal([
      'running moving',
      'running breathing-in',
      'running breathing-out',
      'running releasing',
      'done',
    ]);
  });

  it('say that it is paused, and where', async () => {
    const timer = await timerOf('seconds="5" prepare="0"');
    await time.take(timer);
    timer.start();
    timer.pause();
    expect(statesOf(timer)).to.deep.equal(['paused', 'holding']);
    timer.reset();
    expect(statesOf(timer)).to.deep.equal(['idle']);
  });
});

describe('The parts of a timer', () => {
  const NAMES = ['timer', 'label', 'dial', 'time', 'now', 'phase', 'instruction', 'next', 'plan', 'remaining'];

  it('can be styled by the page, before the start and after', async () => {
    const timer = await timerOf('seconds="20" breath="4-6"');
    const always = [...NAMES, 'controls', 'button', 'main', 'length', 'cues'];
    for (const name of always) expect(has(timer, name), name).to.be.true;
    await ready(timer);
    timer.start();
    await timer.updateComplete;
    for (const name of [...always, 'breath']) expect(has(timer, name), name).to.be.true;
    expect(parts(timer, 'button').length).to.be.above(4);
  });

  it('follow the tokens of the page', async () => {
    const page = await fixture<HTMLElement>(
      '<div style="--limber-accent: rgb(1, 2, 3); --limber-radius: 7px"><limber-hold-timer></limber-hold-timer></div>',
    );
    const timer = page.querySelector('limber-hold-timer')!;
    await shown(timer);
    expect(getComputedStyle(part(timer, 'dial')!).borderTopColor).to.equal('rgb(1, 2, 3)');
    expect(getComputedStyle(part(timer, 'timer')!).borderTopLeftRadius).to.equal('7px');
  });

  it('leave only the guide to breathe by moving, and that not before the start, paused and at the end', async () => {
    const timer = await timerOf('seconds="20" prepare="0" breath="4-6"');
    // The flash passes by itself.
    const isFlash = ({ effect }: Animation): boolean => (effect as KeyframeEffect).pseudoElement === '::after';
    const moving = (): number =>
      timer.shadowRoot!.getAnimations().filter((one) => one.playState === 'running' && !isFlash(one)).length;
    await ready(timer);
    expect(moving()).to.equal(0);
    timer.start();
    await waitUntil(() => moving() === 1, 'the breath should move');
    timer.pause();
    await waitUntil(() => moving() === 0, 'the breath should stand still');
    timer.skip();
    await timer.updateComplete;
    expect(timer.state.status).to.equal('done');
    expect(moving()).to.equal(0);
  });
});

describe('A timer and the accessibility rules', () => {
  const LOOKS: Record<string, (timer: LimberHoldTimer) => unknown> = {
    idle: () => undefined,
    running: (timer) => timer.start(),
    holding: (timer) => {
      timer.start();
      timer.skip();
    },
    paused: (timer) => {
      timer.start();
      timer.pause();
    },
    done: (timer) => {
      timer.start();
      while (timer.state.status !== 'done') timer.skip();
    },
    'with its switches open': (timer) => {
      const panel = part(timer, 'cues')!;
      panel.setAttribute('open', '');
      return waitUntil(() => panel.querySelectorAll('input').length === 5);
    },
  };
  const KINDS = ['seconds="20" sides="both" reps="2" label="Plank"', 'technique="cat-cow" reps="1"'];

  for (const [look, bring] of Object.entries(LOOKS)) {
    for (const [where, style] of Object.entries(LIGHT_AND_DARK)) {
      for (const attributes of KINDS) {
        it(`has no violations: ${look}, on ${where}, ${attributes}`, async () => {
          const page = await fixture<HTMLElement>(
            `<main lang="en" style="padding: 1em; ${style}"><h1>Page</h1><limber-hold-timer ${attributes}></limber-hold-timer></main>`,
          );
          const timer = page.querySelector('limber-hold-timer')!;
          await shown(timer);
          await ready(timer);
          await bring(timer);
          await timer.updateComplete;
          expect(await violationsOf(page)).to.deep.equal([]);
        });
      }
    }
  }

  for (const width of [280, 700]) {
    it(`has controls that are big enough to touch, and fit in, ${width} px wide`, async () => {
      const page = await fixture<HTMLElement>(
        `<div style="width: ${width}px"><limber-hold-timer seconds="20"></limber-hold-timer></div>`,
      );
      const timer = page.querySelector('limber-hold-timer')!;
      await shown(timer);
      await ready(timer);
      timer.start();
      await timer.updateComplete;
      const controls = [...timer.shadowRoot!.querySelectorAll('button, summary')];
      expect(controls).to.have.length(7);
      for (const control of controls) {
        const { width: wide, height, right } = control.getBoundingClientRect();
        expect(Math.min(wide, height), textOf(control)).to.be.at.least(43.9);
        expect(right).to.be.at.most(page.getBoundingClientRect().right);
      }
    });
  }

  it('shows where the focus is', async () => {
    const timer = await timerOf('seconds="20"');
    const main = button(timer, 'Start');
    main.focus({ focusVisible: true } as FocusOptions);
    const { outlineStyle, outlineWidth } = getComputedStyle(main);
    expect(outlineStyle).not.to.equal('none');
    expect(parseFloat(outlineWidth)).to.be.at.least(2);
  });
});
