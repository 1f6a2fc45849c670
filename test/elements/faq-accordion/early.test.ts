import { ContextProvider } from '@lit/context';
import { expect, fixture } from '@open-wc/testing';
import { emulateMedia, sendKeys } from '@web/test-runner-commands';
import { bundled, type Library } from '../../../src/content/library.js';
import { libraryContext } from '../../../src/page/contexts.js';
import { part, textOf } from '../../support/card.js';
import {
  buttons,
  filterOf,
  inSight,
  openOnes,
  own,
  put,
  questions,
  recordToggles,
  standing,
  summaries,
  tag,
  told,
  until,
} from './accordions.js';

const hasTools = (): boolean =>
  performance.getEntriesByType('resource').some(({ name }) => /\/tools\.[jt]s/.test(name));

/** A library that has no words at first. */
function lateWords(): Library {
  let isLoaded = false;
  return {
    ...bundled,
    findWords: (lang, file) => (isLoaded ? bundled.findWords(lang, file) : undefined),
    async loadWords(lang, file) {
      const words = await bundled.loadWords(lang, file);
      isLoaded = true;
      return words;
    },
  };
}

/** The first of these tests is the first to load the tools. */
describe('Before its tools are there, an accordion', () => {
  const toggles = recordToggles();

  it('stands without them, and answers the first press', async () => {
    const accordion = await standing(tag('', own(3)));
    await told();
    expect(hasTools()).to.be.false;
    summaries(accordion)[1]!.click();
    expect(openOnes(accordion)).to.deep.equal([1]);
    await until(() => toggles.length, 'an event');
    expect(toggles).to.deep.equal([{ id: 'q1', open: true, question: 'Question 1' }]);
    expect(hasTools()).to.be.true;
  });

  for (const [count, width] of [
    [3, '40em'],
    [3, '20em'],
    [10, '40em'],
    [10, '20em'],
  ] as const) {
    it(`keeps room for the buttons of ${count} questions, ${width} wide: nothing moves as they come`, async () => {
      const around = await fixture<HTMLElement>(`<div lang="en" style="inline-size: ${width}; font-size: 16px"></div>`);
      new ContextProvider(around, { context: libraryContext, initialValue: lateWords() });
      const accordion = document.createElement('limber-faq-accordion');
      accordion.innerHTML = own(count);
      around.append(accordion);
      await accordion.updateComplete;
      const placed = (): number[] => {
        const box = summaries(accordion)[count - 1]!.getBoundingClientRect();
        return [box.left, box.top, box.width];
      };
      const before = placed();
      expect(part(accordion, 'toolbar')).not.to.exist;
      await until(() => part(accordion, 'toolbar'), 'buttons');
      expect(placed()).to.deep.equal(before);
    });
  }

  it('is drawn with its buttons where these are on the page by then', async () => {
    await standing(tag('', own(3)));
    const accordion = document.createElement('limber-faq-accordion');
    accordion.innerHTML = own(3);
    document.body.append(accordion);
    await accordion.updateComplete;
    expect(buttons(accordion)).to.have.keys('Open all', 'Close all');
    accordion.remove();
  });

  it('hears a press before anything of it stands, and says it once', async () => {
    const accordion = await put(tag('', own(3)));
    summaries(accordion)[0]!.click();
    await until(() => toggles.length, 'an event');
    await told();
    expect(toggles.map(({ id, open }) => [id, open])).to.deep.equal([['q0', true]]);
  });

  it('forgets no press on a button', async () => {
    const accordion = await standing(tag('', own(3)));
    buttons(accordion)['Open all']!.click();
    await until(() => toggles.length === 3, 'events');
    expect(openOnes(accordion)).to.deep.equal([0, 1, 2]);
  });

  it('moves by the first key', async () => {
    const accordion = await standing(tag('', own(3)));
    summaries(accordion)[0]!.focus();
    await sendKeys({ press: 'ArrowDown' });
    await until(() => textOf(document.activeElement) === 'Question 1', 'the next question');
    const other = await standing(tag('', own(3)));
    summaries(other)[0]!.focus();
    summaries(other)[0]!.dispatchEvent(
      new KeyboardEvent('keydown', { key: 'End', bubbles: true, composed: true, cancelable: true }),
    );
    await until(() => document.activeElement === summaries(other)[2], 'the last question');
  });

  it('looks for what is typed first', async () => {
    const accordion = await standing(tag('', own(10)));
    const input = filterOf(accordion)!;
    input.value = 'answer 4';
    input.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
    await until(() => inSight(accordion).join() === 'Question 4', 'one question');
  });

  it('prints every answer', async function () {
    const accordion = await standing(
      tag('', `${own(2)}<details><summary>A</summary><details><summary>B</summary><p>in B</p></details></details>`),
    );
    const answers = [...accordion.querySelectorAll('p')];
    const seen = (): boolean[] => answers.map((answer) => answer.checkVisibility());
    expect(seen()).to.deep.equal([false, false, false]);
    try {
      await emulateMedia({ media: 'print' });
    } catch {
      this.skip();
    }
    try {
      dispatchEvent(new Event('beforeprint'));
      await told();
      expect(seen()).to.deep.equal([true, true, true]);
      expect(part(accordion, 'toolbar')!.checkVisibility()).to.be.false;
    } finally {
      dispatchEvent(new Event('afterprint'));
      await emulateMedia({ media: 'screen' });
    }
    await until(() => !seen().includes(true), 'folded answers again');
  });

  it('lays out, of a thousand questions, those in view, and finds them all', async () => {
    const accordion = await standing(tag('', own(1000)));
    const last = questions(accordion)[999]!;
    last.scrollIntoView();
    last.querySelector('summary')!.focus();
    expect(textOf(document.activeElement)).to.equal('Question 999');
    await until(() => last.getBoundingClientRect().top < innerHeight, 'the last in view');
    last.remove();
    accordion.prepend(last);
    await told();
    expect(inSight(accordion)).to.have.length(1000);
    expect(part(accordion, 'toolbar')).to.exist;
  });
});
