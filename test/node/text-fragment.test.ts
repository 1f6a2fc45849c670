import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { installedChrome, launchArgs } from '../../scripts/browser.mjs';
import { serveStatic } from '../../scripts/static-server.mjs';
import { prerender } from '../../src/publish/prerender.js';

/** More questions than are laid out at once. */
const QUESTIONS = Array.from(
  { length: 400 },
  (_, i) => `<details><summary>Question ${i}</summary><p>What is said to number ${i}.</p></details>`,
).join('\n');
const SCRIPT = '<script type="module" src="/cdn/limber.js"></script>';

const pageOf = (content: string): string =>
  `<!doctype html><html lang="en"><meta charset="utf-8"><title>Questions</title>
  <p style="block-size: 300vh">Before</p>${content}<p style="block-size: 300vh">After</p></html>`;
const accordion = (attributes = ''): string =>
  `<limber-faq-accordion ${attributes}>${QUESTIONS}</limber-faq-accordion>`;

const ALL = 'limber-faq-accordion > details';

/** The Chromium that npm brings finds no text at all, not even what is in sight. */
const chrome = installedChrome();

describe('a link to a text (#:~:text=)', { skip: chrome ? false : 'needs an installed Chrome or Chromium' }, () => {
  let browser: Browser;
  let site: Awaited<ReturnType<typeof serveStatic>>;
  let page: Page;

  before(async () => {
    site = await serveStatic(fileURLToPath(new URL('../..', import.meta.url)), {
      '/plain.html': pageOf(accordion()),
      '/live.html': pageOf(accordion() + SCRIPT),
      '/single.html': pageOf(accordion('single') + SCRIPT),
      '/ahead.html': pageOf((await prerender('limber-faq-accordion')) + SCRIPT),
    });
    browser = await puppeteer.launch({ executablePath: chrome!, headless: true, args: launchArgs });
  });
  after(async () => {
    await browser.close();
    site.close();
  });

  /** Opens a page at a text in an answer. */
  const follow = (path: string, text: string): Promise<unknown> =>
    page.goto(`${site.origin}${path}#:~:text=${encodeURIComponent(text)}`);

  /** Waits until that is open and in sight, and tells all that is open. */
  async function found(text: string): Promise<string[]> {
    await page.waitForFunction(
      (all, text) => {
        const questions = [...document.querySelectorAll<HTMLDetailsElement>(all)];
        const one = questions.find(({ textContent }) => textContent.includes(text));
        const { top, bottom } = one!.lastElementChild!.getBoundingClientRect();
        return one!.open && bottom > 0 && top < innerHeight;
      },
      { timeout: 5000 },
      ALL,
      text,
    );
    return page.$$eval(`${ALL}[open] > summary`, (all) => all.map(({ textContent }) => textContent));
  }

  const toStand = (): Promise<unknown> =>
    page.waitForFunction(() =>
      document.querySelector('limber-faq-accordion')!.shadowRoot?.querySelector('[part=toolbar] button'),
    );

  const inNewPage = (name: string, run: () => Promise<void>): void => {
    it(name, async () => {
      page = await browser.newPage();
      await run();
      await page.close();
    });
  };

  for (const path of ['/plain.html', '/live.html']) {
    inNewPage(`opens the answer as ${path} loads`, async () => {
      await follow(path, 'said to number 390');
      assert.deepEqual(await found('said to number 390'), ['Question 390']);
    });
  }

  inNewPage('opens an answer that is not laid out once the accordion stands, and leaves the others', async () => {
    await page.goto(`${site.origin}/live.html`);
    await toStand();
    await page.click('summary');
    await follow('/live.html', 'said to number 390');
    assert.deepEqual(await found('said to number 390'), ['Question 0', 'Question 390']);
  });

  inNewPage('closes the one that was open, where one is open at a time', async () => {
    await page.goto(`${site.origin}/single.html`);
    await toStand();
    await page.click('summary');
    await page.waitForSelector(`${ALL}[open][name]`);
    await follow('/single.html', 'said to number 390');
    assert.deepEqual(await found('said to number 390'), ['Question 390']);
  });

  inNewPage('opens a bundled answer that was written ahead, and keeps it open as the script comes', async () => {
    await page.goto(`${site.origin}/ahead.html`);
    const texts = await page.$$eval(ALL, (all) =>
      all.map((one) => [one.firstElementChild!.textContent, one.querySelector('p')!.firstChild!.textContent!]),
    );
    const [question, answer] = texts.at(-1)!;
    const words = answer!.split(' ').slice(0, 6).join(' ');
    await page.goto('about:blank');
    await follow('/ahead.html', words);
    await toStand();
    assert.deepEqual(await found(words), [question]);
  });
});
