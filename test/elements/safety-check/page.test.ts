import { ContextConsumer } from '@lit/context';
import { expect, fixture, waitUntil } from '@open-wc/testing';
import { LitElement, type TemplateResult, html } from 'lit';
import { safety } from '../../../src/content/generated/safety.js';
import type { LimberSafetyCheck } from '../../../src/elements/safety-check/define.js';
import { safetyContext } from '../../../src/page/safety-context.js';
import type { Answers } from '../../../src/safety/advice.js';
import { recordErrors, recordUncaught } from '../../support/record.js';
import { NONE, all, answer, checkIn, press, said, textIn, walk } from './checks.js';

/** An element of somebody else's that hears what was told. */
class TestListener extends LitElement {
  readonly #told = new ContextConsumer(this, { context: safetyContext, subscribe: true });

  get answers(): Answers | undefined {
    return this.#told.value?.answers;
  }

  takeBack(): void {
    this.#told.value?.tell(undefined);
  }

  protected override render(): TemplateResult {
    return html``;
  }
}
customElements.define('test-listener', TestListener);

const PAGE = '<limber-safety-check></limber-safety-check><test-listener></test-listener>';
const listenerBeside = (check: Element): TestListener =>
  check.closest('[lang]')!.querySelector<TestListener>('test-listener')!;

describe('What a safety check tells the page', () => {
  const uncaught = recordUncaught();
  afterEach(async () => {
    expect(uncaught).to.deep.equal([]);
    const listener = await fixture<TestListener>('<test-listener></test-listener>');
    listener.takeBack();
  });

  it('is the answers, once there is a result', async () => {
    const check = await checkIn(PAGE);
    const listener = listenerBeside(check);
    await press(check, 'Begin');
    await answer(check, NONE);
    await answer(check, NONE);
    await answer(check, 'Pregnancy');
    expect(listener.answers).to.be.undefined;
    await answer(check, NONE);
    expect(listener.answers).to.deep.equal({ signs: [], conditions: ['pregnancy'] });
  });

  it('stays while somebody changes an answer, and is then the new one', async () => {
    const check = await checkIn(PAGE);
    const listener = listenerBeside(check);
    await walk(check, { conditions: ['Pregnancy'] });
    await press(check, 'Change Do you have, or have you had');
    expect(listener.answers!.conditions).to.deep.equal(['pregnancy']);
    await answer(check, 'Arthritis');
    expect(listener.answers!.conditions).to.deep.equal(['pregnancy', 'arthritis']);
  });

  it('is taken back by a start from the beginning', async () => {
    const check = await checkIn(PAGE);
    const listener = listenerBeside(check);
    await walk(check);
    expect(listener.answers).to.exist;
    await press(check, 'Start again');
    expect(listener.answers).to.be.undefined;
  });

  it('can be taken back by the page', async () => {
    const check = await checkIn(PAGE);
    await walk(check);
    check.restart();
    await check.updateComplete;
    expect(listenerBeside(check).answers).to.be.undefined;
    expect(all(check, 'button').map(textIn)).to.deep.equal(['Begin']);
    expect(document.activeElement).not.to.equal(check);
  });

  it('outlives the check', async () => {
    const check = await checkIn(PAGE);
    const listener = listenerBeside(check);
    await walk(check);
    check.remove();
    expect(listener.answers).to.exist;
  });

  it('leaves another check as it was, and what that told', async () => {
    const check = await checkIn(`${PAGE}<limber-safety-check></limber-safety-check>`);
    const other = check.parentElement!.lastElementChild as LimberSafetyCheck;
    await waitUntil(() => all(other, 'button').length, 'the other check');
    await walk(check);
    expect(all(other, 'button').map(textIn)).to.deep.equal(['Begin']);
    await walk(other, { conditions: ['Arthritis'] });
    check.restart();
    expect(listenerBeside(check).answers!.conditions).to.deep.equal(['arthritis']);
  });

  it('stays within its settings', async () => {
    const check = await checkIn(
      `<limber-settings><limber-safety-check></limber-safety-check></limber-settings><test-listener></test-listener>`,
    );
    await walk(check);
    expect(listenerBeside(check).answers).to.be.undefined;
  });
});

describe('What a safety check keeps', () => {
  it('is nothing: no storage, no cookies, no requests', async () => {
    const check = await checkIn();
    // Its code may load; after that, nothing goes out.
    await press(check, 'Begin');
    await press(check, 'Back');
    const used: string[] = [];
    const undo: (() => void)[] = [];
    const watch = (owner: object, key: string): void => {
      const found = Object.getOwnPropertyDescriptor(owner, key)!;
      const accessor = (): unknown => {
        used.push(key);
        return found.value ?? undefined;
      };
      Object.defineProperty(owner, key, {
        configurable: true,
        ...('value' in found ? { value: accessor } : { get: accessor, set: accessor }),
      });
      undo.push(() => Object.defineProperty(owner, key, found));
    };
    watch(window, 'fetch');
    watch(XMLHttpRequest.prototype, 'open');
    watch(Navigator.prototype, 'sendBeacon');
    watch(Document.prototype, 'cookie');
    watch(window, 'indexedDB');
    watch(window, 'caches');
    watch(window, 'localStorage');
    watch(window, 'sessionStorage');
    watch(History.prototype, 'pushState');
    watch(History.prototype, 'replaceState');
    performance.clearResourceTimings();
    const address = location.href;
    try {
      await walk(check, { conditions: ['Pregnancy', 'Arthritis'], routine: ['Pain that is getting worse'] });
      await press(check, 'Change Do you have any');
      await answer(check, 'Back pain together');
      await press(check, 'Start again');
      await new Promise((resolve) => setTimeout(resolve, 50));
    } finally {
      undo.forEach((one) => one());
    }
    expect(used).to.deep.equal([]);
    expect(location.href).to.equal(address);
    expect(performance.getEntriesByType('resource').map(({ name }) => name)).to.deep.equal([]);
  });
});

describe('A safety check that did not load', () => {
  const errors = recordErrors();

  it('says so, shows the page’s own words, and tells the page', async () => {
    const load = safety['en']!;
    const broken = new Error('offline');
    Object.assign(safety, { en: () => Promise.reject(broken) });
    try {
      const around = await fixture<HTMLElement>(
        '<div lang="en"><limber-safety-check><p>Ask your doctor first.</p></limber-safety-check></div>',
      );
      const check = around.querySelector('limber-safety-check')!;
      expect(check.querySelector('p')!.checkVisibility()).to.be.true;
      await waitUntil(() => said(check, 'message'), 'a message');
      expect(said(check, 'message')).to.contain('call your doctor or your emergency number');
      expect(check.querySelector('p')!.checkVisibility()).to.be.true;
      expect(errors.map(({ reason, error }) => [reason, error])).to.deep.equal([['load-failed', broken]]);
    } finally {
      Object.assign(safety, { en: load });
    }
  });

  it('hides the page’s own words once it is there', async () => {
    const check = await checkIn('<limber-safety-check><p>Ask your doctor first.</p></limber-safety-check>');
    expect(check.querySelector('p')!.checkVisibility()).to.be.false;
  });

  it('shows markup in its texts as text', async () => {
    const load = safety['en']!;
    const { default: texts } = await load();
    const conditions = texts.conditions.map((one) => ({
      ...one,
      name: `<img src=x onerror="window.bad = 1"> ${one.id}`,
    }));
    Object.assign(safety, { en: () => Promise.resolve({ default: { ...texts, conditions } }) });
    try {
      const check = await checkIn();
      await walk(check, { conditions: ['<img'] });
      expect(said(check, 'told')).to.contain('<img src=x');
      expect(all(check, 'img')).to.have.length(0);
    } finally {
      Object.assign(safety, { en: load });
    }
  });
});
