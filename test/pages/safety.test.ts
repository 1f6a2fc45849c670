import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { cardsOf, closePages, nameOf, openPage, settled, until, type Page } from './frame.js';

const PAGE = '/examples/safety.html';

const checkOf = ({ document }: Page): HTMLElement => document.querySelector('limber-safety-check')!;
const rootOf = (page: Page): ParentNode => checkOf(page).shadowRoot ?? checkOf(page);
const textOf = (element: Element | null | undefined): string =>
  (element?.textContent ?? '').replace(/\s+/g, ' ').trim();

/** What has focus, in shadow roots too. */
function focused({ document }: Page): Element | undefined {
  let at = document.activeElement;
  while (at?.shadowRoot?.activeElement) at = at.shadowRoot.activeElement;
  return at ?? undefined;
}

const nameFor = (element: Element | undefined): string =>
  textOf(element?.closest('label') ?? element) || (element?.getAttribute('aria-label') ?? '');

/** Presses Tab until something of that name has the focus. */
async function tabTo(page: Page, name: RegExp): Promise<void> {
  for (let presses = 0; presses < 40; presses++) {
    await sendKeys({ press: 'Tab' });
    if (name.test(nameFor(focused(page)))) return;
  }
  throw new Error(`The keyboard does not come to ${String(name)}; it is at "${nameFor(focused(page))}".`);
}

const question = (page: Page): string => textOf(rootOf(page).querySelector('legend'));

/** Answers a screen by keyboard, and goes on. */
async function answer(page: Page, ...ticks: RegExp[]): Promise<void> {
  const before = question(page);
  for (const tick of ticks) {
    await tabTo(page, tick);
    await sendKeys({ press: ' ' });
  }
  await tabTo(page, /^Next$/);
  await sendKeys({ press: 'Enter' });
  await until('the next screen', () => question(page) !== before);
}

async function begin(): Promise<Page> {
  const page = await openPage(PAGE);
  await settled(page);
  await until('the check', () => rootOf(page).querySelector('button'));
  page.window.focus();
  await tabTo(page, /^Begin$/);
  await sendKeys({ press: 'Enter' });
  await until('a question', () => question(page));
  return page;
}

const NONE = /^None of these/;

/** What a card says first, once it has been told. */
const adviceIn = (page: Page, name: string): string => {
  const card = cardsOf(page).find((one) => nameOf(one) === name)!;
  return textOf(card.shadowRoot!.querySelector('[part~="advice"]'));
};
const result = (page: Page): string => textOf(rootOf(page).querySelector('[part~="result"]'));

async function hasResult(page: Page): Promise<void> {
  await until('a result', () => result(page));
  await until('advice in every card', () => cardsOf(page).every((card) => adviceIn(page, nameOf(card)!)));
}

describe('is this for me?', function () {
  this.timeout(60_000);
  afterEach(closePages);

  it('with no condition: everything suits', async () => {
    const page = await begin();
    expect(question(page)).to.match(/any of these now/);
    for (let screen = 0; screen < 4; screen++) await answer(page, NONE);
    await hasResult(page);
    expect(result(page)).to.contain('Nothing you told us speaks against');
    expect(result(page)).to.contain('no clinician has reviewed it');
    for (const card of cardsOf(page)) expect(adviceIn(page, nameOf(card)!)).to.contain('Fine for you');
    expect(page.errors).to.deep.equal([]);
  });

  it('with osteoporosis: no deep bends and no strong twists before asking', async () => {
    const page = await begin();
    await answer(page, NONE);
    await answer(page, NONE);
    await answer(page, /Thin bones/);
    await answer(page, NONE);
    await hasResult(page);
    for (const name of ['Seated chair twist', 'Seated self-hug twist', 'Single knee to chest', 'Cat and cow']) {
      expect(adviceIn(page, name), name).to.match(/Ask first.*Thin bones/);
    }
    expect(adviceIn(page, 'Press-up on your belly')).to.match(/Ask first.*Thin bones/);
    expect(result(page)).to.contain('leave out deep bends and strong twists');
  });

  it('when pregnant: nothing long on the back or on the front', async () => {
    const page = await begin();
    await answer(page, NONE);
    await answer(page, NONE);
    await answer(page, /Pregnancy/);
    await answer(page, NONE);
    await hasResult(page);
    expect(adviceIn(page, 'Single knee to chest')).to.match(/Ask first.*Pregnancy.*lie on your back/);
    expect(adviceIn(page, 'Press-up on your belly')).to.match(/Ask first.*Pregnancy.*lie on your front/);
    expect(adviceIn(page, 'Seated chair twist')).to.contain('Ask first');
    expect(result(page)).to.contain('midwife');
  });

  it('with weakness in both legs: help comes first, and nothing else is asked', async () => {
    const page = await begin();
    await answer(page, /both legs/);
    await hasResult(page);
    expect(result(page)).to.contain('Get help now');
    const call = rootOf(page).querySelector<HTMLAnchorElement>('a[href^="tel:"]')!;
    expect(call.getAttribute('href')).to.equal('tel:112');
    expect(result(page)).to.not.contain('These should suit you');
    for (const card of cardsOf(page)) expect(adviceIn(page, nameOf(card)!)).to.contain('Get help');
  });

  it('with poor balance: what is done sitting suits, a standing back bend does not', async () => {
    const page = await begin();
    await answer(page, NONE);
    await answer(page, NONE);
    await answer(page, /poor balance/);
    await answer(page, NONE);
    await hasResult(page);
    expect(adviceIn(page, 'Standing back bend')).to.match(/Ask first.*balance/);
    expect(adviceIn(page, 'Seated chair twist')).to.contain('Fine for you');
    expect(adviceIn(page, 'Cat and cow')).to.contain('Take care');
  });

  it('asks nobody for anything, and keeps nothing', async () => {
    const page = await openPage(PAGE);
    const { window } = page;
    const kept: string[] = [];
    const asked = (): string[] =>
      page.requests().filter((path) => !path.startsWith('/cdn/') && !path.startsWith('/node_modules/'));
    const before = asked().length;
    const spy = (owner: object, name: string): void => {
      const original = (owner as Record<string, unknown>)[name];
      (owner as Record<string, unknown>)[name] = function (...given: unknown[]) {
        kept.push(`${name} ${given.map(String).join(' ')}`);
        return (original as (...all: unknown[]) => unknown).apply(this, given);
      };
    };
    const realm = window as unknown as typeof globalThis;
    spy(realm.Storage.prototype, 'setItem');
    spy(realm.IDBFactory.prototype, 'open');
    spy(realm.Navigator.prototype, 'sendBeacon');
    spy(realm.XMLHttpRequest.prototype, 'open');
    spy(realm, 'fetch');
    await settled(page);
    await until('the check', () => rootOf(page).querySelector('button'));
    window.focus();
    await tabTo(page, /^Begin$/);
    await sendKeys({ press: 'Enter' });
    await until('a question', () => question(page));
    await answer(page, NONE);
    await answer(page, NONE);
    await answer(page, /Thin bones/, /Pregnancy/);
    await answer(page, /few weeks/);
    await hasResult(page);
    expect(kept).to.deep.equal([]);
    expect(page.document.cookie).to.equal('');
    expect([window.localStorage.length, window.sessionStorage.length]).to.deep.equal([0, 0]);
    expect(asked().length).to.equal(before);
    expect(page.requests().filter((path) => /osteoporosis|pregnan|bone/i.test(path))).to.deep.equal([]);
  });

  it('has what is urgent to read where no script runs', async () => {
    const source = await (await fetch(PAGE)).text();
    const { body } = new DOMParser().parseFromString(source, 'text/html');
    body.querySelectorAll('script').forEach((script) => script.remove());
    const text = textOf(body);
    for (const words of [
      'Call your emergency number now',
      'numbness between your legs',
      'both legs',
      'chest pain',
      'today or soon',
      'feverish',
      'losing weight|lose weight',
      'cancer',
    ])
      expect(text).to.match(new RegExp(words));
  });
});
