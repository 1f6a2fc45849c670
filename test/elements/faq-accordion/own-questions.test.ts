import { expect } from '@open-wc/testing';
import { sendKeys, sendMouse } from '@web/test-runner-commands';
import { part, textOf } from '../../support/card.js';
import { recordErrors, recordUncaught } from '../../support/record.js';
import {
  accordionOf,
  buttons,
  openOnes,
  own,
  put,
  questions,
  recordToggles,
  summaries,
  tag,
  told,
  until,
} from './accordions.js';

const focused = (): string => textOf(document.activeElement);

describe('A page’s own questions', () => {
  const errors = recordErrors();
  const uncaught = recordUncaught();

  it('stay where they are, as they are', async () => {
    const accordion = await put(tag('', own(3)));
    const before = questions(accordion);
    const markup = accordion.innerHTML;
    await until(() => part(accordion, 'toolbar'), 'a toolbar');
    expect(questions(accordion).every((one, i) => one === before[i])).to.be.true;
    expect(accordion.innerHTML).to.equal(markup);
  });

  it('have a look of their own, which yields to the page’s', async () => {
    const accordion = await accordionOf(
      `<style>summary { color: rgb(1, 2, 3); cursor: help }</style>${tag('', own(2))}`,
    );
    const [summary] = summaries(accordion);
    const { color, cursor, fontWeight, minBlockSize } = getComputedStyle(summary!);
    expect([color, cursor, fontWeight]).to.deep.equal(['rgb(1, 2, 3)', 'help', '600']);
    expect(minBlockSize).to.be.a('string');
    expect(summary!.getBoundingClientRect().height).to.be.at.least(43.9);
  });

  it('are styled in a shadow root too, for as long as an accordion is there', async () => {
    const accordion = await accordionOf(`<div id="box"></div>${tag('', own(2))}`);
    const box = accordion.parentElement!.querySelector('#box')!;
    const root = box.attachShadow({ mode: 'open' });
    const sheets = document.adoptedStyleSheets.length;
    root.append(accordion);
    await told();
    expect(getComputedStyle(summaries(accordion)[0]!).fontWeight).to.equal('600');
    expect(document.adoptedStyleSheets.length).to.be.below(sheets);
    accordion.remove();
    await told();
    expect(root.adoptedStyleSheets).to.have.length(0);
  });

  it('keep their styles while one of two accordions goes', async () => {
    const accordion = await accordionOf(`${tag('', own(2))}${tag('', own(2))}`);
    const other = accordion.nextElementSibling!;
    accordion.remove();
    await told();
    expect(getComputedStyle(summaries(other)[0]!).fontWeight).to.equal('600');
  });

  it('may be malformed', async () => {
    const accordion = await accordionOf(
      tag(
        'single structured-data',
        `stray <details>no summary</details><details></details>${own(2)}<p>text</p><summary>lost</summary>`,
      ),
    );
    buttons(accordion)['Close all']!.click();
    questions(accordion)[0]!.open = true;
    questions(accordion)[0]!.click();
    await told();
    expect(uncaught).to.deep.equal([]);
    expect(errors).to.deep.equal([]);
    expect(openOnes(accordion)).to.deep.equal([0]);
  });

  it('may come and go later', async () => {
    const accordion = await accordionOf(tag('', own(1)));
    expect(part(accordion, 'toolbar')).not.to.exist;
    accordion.insertAdjacentHTML('beforeend', own(9));
    await until(() => part(accordion, 'filter'), 'a filter');
    questions(accordion)
      .slice(3)
      .forEach((one) => one.remove());
    await until(() => !part(accordion, 'filter'), 'no filter');
    expect(part(accordion, 'toolbar')).to.exist;
  });

  it('are a thousand, and nothing is done to one before use', async () => {
    const accordion = await put(tag('', own(1000)));
    const changes: MutationRecord[] = [];
    const observer = new MutationObserver((records) => changes.push(...records));
    observer.observe(accordion, { subtree: true, childList: true, attributes: true, characterData: true });
    const plain = Object.getOwnPropertyDescriptor(EventTarget.prototype, 'addEventListener')!;
    const listened: EventTarget[] = [];
    EventTarget.prototype.addEventListener = function (this: EventTarget, ...rest: unknown[]) {
      listened.push(this);
      Reflect.apply(plain.value as () => void, this, rest);
    };
    try {
      await until(() => part(accordion, 'toolbar'), 'a toolbar');
    } finally {
      Object.defineProperty(EventTarget.prototype, 'addEventListener', plain);
    }
    observer.disconnect();
    expect(changes).to.deep.equal([]);
    expect(listened.filter((one) => one instanceof Node && one !== accordion && accordion.contains(one))).to.deep.equal(
      [],
    );
  });
});

describe('Keys', () => {
  it('go from question to question', async () => {
    const accordion = await accordionOf(tag('', own(3)));
    summaries(accordion)[0]!.focus();
    for (const [key, text] of [
      ['ArrowDown', 'Question 1'],
      ['End', 'Question 2'],
      ['ArrowDown', 'Question 2'],
      ['ArrowUp', 'Question 1'],
      ['Home', 'Question 0'],
      ['ArrowUp', 'Question 0'],
    ] as const) {
      await sendKeys({ press: key });
      expect(focused(), key).to.equal(text);
    }
  });

  it('leave the Tab key every question, and no folded answer', async () => {
    const accordion = await accordionOf(
      tag(
        '',
        `<details><summary>One</summary><a href="#x">in one</a></details><details><summary>Two</summary></details>`,
      ),
    );
    summaries(accordion)[0]!.focus();
    await sendKeys({ press: 'Tab' });
    expect(focused()).to.equal('Two');
    summaries(accordion)[0]!.focus();
    await sendKeys({ press: 'Enter' });
    await sendKeys({ press: 'Tab' });
    expect(focused()).to.equal('in one');
  });

  it('stay with a form control, and with others’ shortcuts', async () => {
    const accordion = await accordionOf(
      tag(
        '',
        `<details open><summary>One</summary><textarea>a</textarea></details><details><summary>Two</summary></details>`,
      ),
    );
    accordion.querySelector('textarea')!.focus();
    await sendKeys({ press: 'ArrowDown' });
    expect(document.activeElement!.localName).to.equal('textarea');
    summaries(accordion)[0]!.focus();
    // Drivers of WebKit hold no keys down.
    const shifted = new KeyboardEvent('keydown', { key: 'ArrowDown', shiftKey: true, bubbles: true, cancelable: true });
    expect(summaries(accordion)[0]!.dispatchEvent(shifted)).to.equal(true);
    expect(focused()).to.equal('One');
  });
});

describe('Opening and closing', () => {
  const toggles = recordToggles();

  it('says what somebody turns, by mouse and by key', async () => {
    const accordion = await accordionOf(tag('', own(2)));
    const { x, y } = summaries(accordion)[1]!.getBoundingClientRect();
    await sendMouse({ type: 'click', position: [Math.round(x + 20), Math.round(y + 20)] });
    await told();
    summaries(accordion)[1]!.focus();
    await sendKeys({ press: 'Enter' });
    await told();
    expect(toggles).to.deep.equal([
      { id: 'q1', open: true, question: 'Question 1' },
      { id: 'q1', open: false, question: 'Question 1' },
    ]);
  });

  it('says nothing of what the page turns', async () => {
    const accordion = await accordionOf(tag('', own(3)));
    questions(accordion)[0]!.open = true;
    accordion.single = true;
    await accordion.updateComplete;
    questions(accordion)[1]!.open = true;
    await told();
    expect(openOnes(accordion)).to.deep.equal([1]);
    expect(toggles).to.deep.equal([]);
  });

  it('says nothing of a press that another stops, nor later for it', async () => {
    const accordion = await accordionOf(tag('', own(1)));
    accordion.parentElement!.addEventListener('click', (event) => event.preventDefault(), { once: true });
    summaries(accordion)[0]!.click();
    await told();
    questions(accordion)[0]!.open = true;
    await told();
    expect(toggles).to.deep.equal([]);
  });

  it('opens all and closes all, and says so of each that turned', async () => {
    const accordion = await accordionOf(tag('', own(3)));
    questions(accordion)[1]!.open = true;
    await told();
    buttons(accordion)['Open all']!.click();
    expect(openOnes(accordion)).to.deep.equal([0, 1, 2]);
    await told();
    expect(toggles.map(({ id, open }) => [id, open])).to.deep.equal([
      ['q0', true],
      ['q2', true],
    ]);
    buttons(accordion)['Close all']!.click();
    await told();
    expect(openOnes(accordion)).to.deep.equal([]);
    expect(toggles).to.have.length(5);
  });

  it('offers no tools for one question', async () => {
    const accordion = await accordionOf(tag('', own(1)));
    await told();
    expect(part(accordion, 'toolbar')).not.to.exist;
  });
});

describe('One open at a time', () => {
  const toggles = recordToggles();

  it('closes one as another opens, and tells of both', async () => {
    const accordion = await accordionOf(tag('single', own(3)));
    summaries(accordion)[0]!.click();
    await told();
    summaries(accordion)[2]!.click();
    expect(openOnes(accordion)).to.deep.equal([2]);
    await told();
    expect(toggles.map(({ id, open }) => [id, open])).to.have.deep.members([
      ['q0', true],
      ['q0', false],
      ['q2', true],
    ]);
  });

  it('has no button to open all', async () => {
    const accordion = await accordionOf(tag('single', own(3)));
    expect(Object.keys(buttons(accordion))).to.deep.equal(['Close all']);
  });

  it('closes nothing in another accordion', async () => {
    const accordion = await accordionOf(`${tag('single', own(2))}${tag('single', own(2))}`);
    const other = accordion.nextElementSibling!;
    await until(() => part(other, 'toolbar'), 'tools');
    summaries(accordion)[0]!.click();
    summaries(other)[0]!.click();
    await told();
    expect([openOnes(accordion), openOnes(other)]).to.deep.equal([[0], [0]]);
  });

  it('keeps the first of those that were open', async () => {
    const accordion = await accordionOf(tag('', own(3)));
    questions(accordion).forEach((one) => (one.open = true));
    accordion.single = true;
    await accordion.updateComplete;
    expect(openOnes(accordion)).to.deep.equal([0]);
  });

  it('gives names back when it is taken away, and when a question goes elsewhere', async () => {
    const accordion = await accordionOf(
      tag('single', `<details name="mine"><summary>One</summary></details>${own(2)}`),
    );
    const names = (): (string | null)[] => questions(accordion).map((one) => one.getAttribute('name'));
    for (const summary of summaries(accordion)) {
      summary.click();
      await told();
    }
    expect(new Set(names()).size).to.equal(1);
    const [, , last] = questions(accordion);
    accordion.parentElement!.append(last!);
    await told();
    expect(last!.hasAttribute('name')).to.be.false;
    accordion.single = false;
    await accordion.updateComplete;
    expect(names()).to.deep.equal(['mine', null]);
  });
});

describe('Printing questions', () => {
  for (const attributes of ['', 'single']) {
    it(`shows every answer, and folds them again ${attributes}`, async () => {
      const accordion = await accordionOf(
        tag(
          attributes,
          `${own(3)}<details name="a"><summary>A</summary></details><details name="a"><summary>B</summary></details>`,
        ),
      );
      summaries(accordion)[1]!.click();
      await told();
      dispatchEvent(new Event('beforeprint'));
      await told();
      expect(openOnes(accordion)).to.deep.equal([0, 1, 2, 3, 4]);
      dispatchEvent(new Event('afterprint'));
      await told();
      expect(openOnes(accordion)).to.deep.equal([1]);
      expect(questions(accordion)[4]!.getAttribute('name')).to.equal('a');
    });
  }
});
