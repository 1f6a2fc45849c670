import { expect } from '@open-wc/testing';
import { aWhile, closePages, LOADER, makePage, until, type Page } from './frame.js';

/** More questions than are laid out at once. */
const OWN = Array.from(
  { length: 400 },
  (_, i) => `<details><summary>Question ${i}</summary><p>What is said to number ${i}.</p></details>`,
).join('\n');
const HIDDEN = '<div><b>Question</b><p style="display: none">What is said to number 390.</p></div>';
const SPACE = '<p style="block-size: 300vh"></p>';

const within = (body: string): Promise<Page> => makePage({ body: SPACE + body + SPACE });
const accordion = (inside: string, attributes = ''): string =>
  `<limber-faq-accordion ${attributes}>${inside}</limber-faq-accordion>`;

async function ahead(): Promise<string> {
  const response = await fetch('/prerendered?tag=limber-faq-accordion');
  return response.text();
}

/** As the reader's own search does. */
const find = ({ window }: Page, text: string): boolean =>
  (window as unknown as { find: (text: string) => boolean }).find(text);

const openOnes = ({ document }: Page): HTMLDetailsElement[] =>
  [...document.querySelectorAll('details')].filter((one) => one.open);

const isOnScreen = ({ window }: Page, element: Element): boolean => {
  const { top, bottom } = element.getBoundingClientRect();
  return bottom > 0 && top < window.innerHeight;
};

async function stands({ document }: Page): Promise<void> {
  await until('buttons', () =>
    document.querySelector('limber-faq-accordion')!.shadowRoot?.querySelector('[part=toolbar] button'),
  );
}

/** Looks for a text in an answer, and expects that one question to be open, and in sight. */
async function expectFound(page: Page, text: string): Promise<void> {
  expect(find(page, text)).to.equal(true);
  await until('an open question', () => openOnes(page).length);
  const [found, ...others] = openOnes(page);
  expect(others).to.deep.equal([]);
  expect(found!.textContent).to.include(text);
  await until('the answer in sight', () => isOnScreen(page, found!.querySelector('summary + *')!));
}

describe('The search of the browser', () => {
  before(async function () {
    const page = await within(OWN);
    // Not every engine opens what it finds, and some builds of Chromium find nothing at all.
    const isFound = find(page, 'said to number 390');
    await aWhile();
    const isAble = isFound && openOnes(page).length === 1;
    closePages();
    if (!isAble) this.skip();
  });
  afterEach(closePages);

  it('finds nothing in what no native details folds', async () => {
    const page = await within(HIDDEN);
    expect(find(page, 'said to number 390')).to.equal(false);
  });

  it('opens an answer before there is any script', async () => {
    await expectFound(await within(accordion(OWN)), 'said to number 390');
  });

  it('opens an answer, of many that are not laid out, once the accordion stands', async () => {
    const page = await within(accordion(OWN) + LOADER);
    await stands(page);
    await expectFound(page, 'said to number 390');
  });

  it('closes the one that was open, where one is open at a time', async () => {
    const page = await within(accordion(OWN, 'single') + LOADER);
    await stands(page);
    page.document.querySelector('summary')!.click();
    await until('an open question', () => openOnes(page).length);
    await until('tools', () => page.document.querySelector('details[name]'));
    find(page, 'said to number 390');
    await until(
      'another one alone',
      () => openOnes(page).length === 1 && openOnes(page)[0]!.textContent.includes('number 390'),
    );
  });

  for (const script of ['', LOADER]) {
    it(`opens an answer that was written ahead, ${script ? 'with' : 'without'} the library`, async () => {
      const page = await within((await ahead()) + script);
      if (script) await stands(page);
      const last = [...page.document.querySelectorAll('limber-faq-accordion > details')].pop()!;
      await expectFound(page, last.querySelector('p')!.firstChild!.textContent!.slice(0, 40));
    });
  }
});
