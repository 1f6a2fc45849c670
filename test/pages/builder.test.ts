import { sendKeys } from '@web/test-runner-commands';
import { expect } from '@open-wc/testing';
import type { RunOptions } from 'axe-core';
import { snippet } from '../../src/publish/snippet.js';
import { aWhile, cardsOf, closePages, makePage, nameOf, openPage, settled, until, type Page } from './frame.js';

const PAGE = '/examples/builder.html';
const WAYS = ['script', 'iframe', 'npm', 'integrity', 'prerendered'] as const;
type Way = (typeof WAYS)[number];
const ELEMENTS = ['technique-card', 'hold-timer', 'technique-figure', 'safety-check', 'safety-notice', 'faq-accordion'];

type Control = HTMLInputElement & HTMLSelectElement;
const control = ({ document }: Page, id: string): Control => document.getElementById(id) as Control;

/** Chooses, types or ticks, as somebody would. */
function set(page: Page, id: string, value: string | boolean): void {
  const field = control(page, id);
  if (typeof value === 'boolean') field.checked = value;
  else field.value = value;
  field.dispatchEvent(new Event('input', { bubbles: true }));
  field.dispatchEvent(new Event('change', { bubbles: true }));
}

const wayOf = ({ document }: Page, way: Way): HTMLDetailsElement => document.querySelector(`#way-${way}`)!;
const codeOf = (page: Page, way: Way = 'script'): string => wayOf(page, way).querySelector('pre code')!.textContent;
const shown = ({ document }: Page): Element | null => document.querySelector('#stage > *');
const tagOf = (code: string): string => code.replace(/<script.*/, '');

async function build(url = PAGE): Promise<Page> {
  const page = await openPage(url);
  await until('the element', () => shown(page));
  return page;
}

/** The page for which that text was made, once its element shows something. */
async function pasted(page: Page, way: Way, tag: string): Promise<Page> {
  const code = codeOf(page, way);
  if (way === 'npm') {
    const [install, , line, , html] = code.split('\n');
    expect(install).to.match(/^npm install limber-elements@\d+\.\d+\.\d+$/);
    const name = /^import '(limber-elements\/([a-z-]+)\.js)';$/.exec(line!)!;
    // What package.json says of that entry.
    const imports = { [name[1]!]: `/dist/elements/${name[2]!}/define.js` };
    return standing(await makePage({ imports, body: `${html!}<script type="module">${line!}</script>` }), tag);
  }
  return standing(await makePage({ body: code }), tag);
}

async function standing(page: Page, tag: string): Promise<Page> {
  const frame = page.document.querySelector('iframe');
  frame?.scrollIntoView();
  const inside = (): Element | null | undefined =>
    (frame ? frame.contentDocument : page.document)?.querySelector(`limber-${tag}`);
  await until(`what ${tag} shows`, () => inside()?.shadowRoot?.childElementCount);
  return page;
}

async function audit(page: Page): Promise<string[]> {
  const script = page.document.createElement('script');
  script.src = '/node_modules/axe-core/axe.min.js';
  await new Promise((resolve) => {
    script.addEventListener('load', resolve);
    page.document.head.append(script);
  });
  const { axe } = page.window as unknown as { axe: typeof import('axe-core') };
  const options: RunOptions = { rules: { 'color-contrast-enhanced': { enabled: true } } };
  const { violations } = await axe.run(page.document, options);
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ html, failureSummary }) => `${id}: ${html}: ${failureSummary}`),
  );
}

describe('the builder page', () => {
  afterEach(closePages);

  it('begins with a card that can be seen and pasted at once', async () => {
    const page = await build();
    await settled(page);
    expect(cardsOf(page).map(nameOf)).to.deep.equal(['Child’s pose']);
    expect(codeOf(page)).to.equal(
      '<limber-technique-card technique="childs-pose"></limber-technique-card><script type="module" src="/limber/limber.js"></script>',
    );
    expect(wayOf(page, 'script').open).to.equal(true);
    expect(page.errors).to.deep.equal([]);
    expect(page.warnings.filter((words) => !words.startsWith('Lit is in dev mode'))).to.deep.equal([]);
  });

  it('has the same two lines before its script', async () => {
    const html = await (await fetch(PAGE)).text();
    const before = new DOMParser().parseFromString(html, 'text/html').querySelector('#way-script pre code')!;
    expect(before.textContent).to.equal(codeOf(await build()));
  });

  it('offers every technique by its name', async () => {
    const page = await build();
    const names = [...control(page, 'technique').options].map(({ text }) => text);
    expect(names).to.include('Cat and cow').and.to.have.length(17);
    set(page, 'element', 'technique-figure');
    expect(control(page, 'technique').options).to.have.length(16);
  });

  it('offers what the elements themselves say that they take, and passes it on', async () => {
    const page = await build();
    set(page, 'technique', 'cat-cow');
    set(page, 'option-layout', 'compact');
    set(page, 'option-heading-level', '3');
    page.document.querySelector<HTMLInputElement>('fieldset input[value="timer"]')!.click();
    set(page, 'language', 'en');
    const tag =
      '<limber-technique-card technique="cat-cow" layout="compact" hide="timer" heading-level="3" lang="en"></limber-technique-card>';
    await until('the tag', () => tagOf(codeOf(page)) === tag);
    expect(tagOf(codeOf(page, 'npm').split('\n').at(-1)!)).to.equal(tag);
    expect(tagOf(codeOf(page, 'integrity'))).to.equal(tag);
    expect(codeOf(page, 'prerendered')).to.equal(
      'npx limber-elements render technique-card --technique cat-cow --layout compact --hide timer --heading-level 3 --lang en',
    );
    expect(shown(page)!.outerHTML.replace(/<!--.*?-->/g, '')).to.contain('layout="compact"');
    await until('that card', () => cardsOf(page).map(nameOf)[0] === 'Cat and cow');
    expect(cardsOf(page)[0]!.shadowRoot!.querySelector('h3')).to.not.equal(null);

    set(page, 'option-layout', '');
    set(page, 'option-heading-level', '');
    await until('less of it', () => !codeOf(page).includes('layout'));
    expect(shown(page)!.hasAttribute('layout')).to.equal(false);
  });

  it('offers the poses of the technique that is chosen', async () => {
    const page = await build();
    set(page, 'element', 'technique-figure');
    set(page, 'technique', 'cat-cow');
    const poses = (): string[] =>
      [...((control(page, 'option-pose') as Control | null)?.options ?? [])].map(({ value }) => value);
    await until('poses', () => poses().includes('cow'));
    set(page, 'option-pose', 'cow');
    await until('the pose', () => codeOf(page).includes('technique="cat-cow" pose="cow"'));
    set(page, 'technique', 'childs-pose');
    await until('other poses', () => !codeOf(page).includes('pose="cow"') && !poses().includes('cow'));
    expect(page.warnings.filter((words) => words.includes('Limber'))).to.deep.equal([]);
  });

  it('leaves out what is wrong, and says beside it what is allowed', async () => {
    const page = await build();
    set(page, 'element', 'hold-timer');
    await until('its options', () => control(page, 'option-seconds'));
    set(page, 'technique', '');
    set(page, 'option-seconds', '9999');
    set(page, 'option-breath', 'slow');
    await until('the tag', () => tagOf(codeOf(page)) === '<limber-hold-timer></limber-hold-timer>');
    const seconds = control(page, 'option-seconds');
    expect(seconds.getAttribute('aria-invalid')).to.equal('true');
    const words = seconds
      .getAttribute('aria-describedby')!
      .split(' ')
      .map((id) => page.document.getElementById(id)!.textContent);
    expect(words).to.deep.equal(['Seconds of a hold, 1 to 3600.', 'It can be a whole number from 1 to 3600.']);
    set(page, 'option-seconds', '45');
    await until('45 seconds', () => codeOf(page).includes('seconds="45"'));
    expect(seconds.hasAttribute('aria-invalid')).to.equal(false);
  });

  it('says what a folder can be, and copies nothing until it is one', async () => {
    const page = await build();
    set(page, 'base', 'javascript:alert(1)');
    const base = control(page, 'base');
    expect(base.getAttribute('aria-invalid')).to.equal('true');
    expect(page.document.getElementById('base-error')!.textContent).to.match(
      /^That cannot be a folder\. It can be the folder that has/,
    );
    expect(codeOf(page)).to.equal('');
    expect(wayOf(page, 'script').querySelector('button')!.disabled).to.equal(true);
    set(page, 'base', 'https://my.example/files');
    expect(codeOf(page)).to.contain('src="https://my.example/files/limber.js"');
    expect(wayOf(page, 'script').querySelector('button')!.disabled).to.equal(false);
    expect(base.hasAttribute('aria-invalid')).to.equal(false);
  });

  describe('copying', () => {
    const clipboard = (page: Page, writeText: (text: string) => Promise<void>): unknown =>
      Object.defineProperty(page.window.navigator, 'clipboard', { value: { writeText }, configurable: true });

    for (const way of WAYS) {
      it(`puts the text of ${way} into the clipboard, and says so politely`, async () => {
        const page = await build();
        const copied: string[] = [];
        clipboard(page, (text) => Promise.resolve(void copied.push(text)));
        wayOf(page, way).open = true;
        const said = wayOf(page, way).querySelector('output')!;
        expect(said.textContent).to.equal('');
        wayOf(page, way).querySelector('button')!.click();
        await until('an answer', () => said.textContent);
        expect(said.textContent).to.match(/^Copied\. Paste it/);
        expect(copied).to.deep.equal([codeOf(page, way)]);
        set(page, 'technique', 'cat-cow');
        await until('silence', () => said.textContent === '');
      });
    }

    it('selects the text where there is no clipboard to write to', async () => {
      const page = await build();
      clipboard(page, () => Promise.reject(new Error('not allowed')));
      const said = wayOf(page, 'script').querySelector('output')!;
      wayOf(page, 'script').querySelector('button')!.click();
      await until('an answer', () => said.textContent.startsWith('Selected.'));
      expect(page.window.getSelection()!.toString().trim()).to.equal(codeOf(page));
    });
  });

  describe('what it writes, on a page of its own', () => {
    for (const element of ELEMENTS) {
      it(`shows ${element}, the script way, pinned, by npm and in an iframe`, async function () {
        this.timeout(30_000);
        const page = await build();
        set(page, 'element', element);
        set(page, 'base', '/cdn/');
        await until('its text', () => codeOf(page).startsWith(`<limber-${element}`));
        for (const way of ['script', 'integrity', 'npm'] as const) {
          const made = await pasted(page, way, element);
          expect(made.errors, way).to.deep.equal([]);
          expect(made.failures, way).to.deep.equal([]);
        }
        set(page, 'base', '/strict/cdn/');
        const made = await pasted(page, 'iframe', element);
        expect(made.errors).to.deep.equal([]);
        const frame = made.document.querySelector('iframe')!;
        expect(frame.contentDocument!.querySelector('aside')).to.equal(null);
        expect(frame.title).to.not.equal('');
        expect(frame.getAttribute('allow')).to.equal('autoplay; screen-wake-lock');
      });
    }

    for (const [theme, background] of [
      ['light', 'rgb(255, 255, 255)'],
      ['dark', 'rgb(22, 26, 25)'],
    ] as const) {
      it(`has the colours that were chosen in its iframe: ${theme}`, async () => {
        const page = await build();
        set(page, 'base', '/strict/cdn/');
        set(page, 'theme', theme);
        expect(page.window.getComputedStyle(page.document.getElementById('stage')!).colorScheme).to.equal(theme);
        const made = await pasted(page, 'iframe', 'technique-card');
        const { contentDocument, contentWindow, title } = made.document.querySelector('iframe')!;
        expect(
          (contentWindow as Page['window']).getComputedStyle(contentDocument!.documentElement).backgroundColor,
        ).to.equal(background);
        expect(title).to.equal('Child’s pose');
      });
    }

    it('takes over what was written ahead, with the script beside it', async () => {
      const prerendered =
        '<limber-technique-card technique="childs-pose"><h2>Child’s pose</h2><ol><li>Kneel.</li></ol></limber-technique-card>';
      const body = snippet({ way: 'prerendered', element: 'technique-card', base: '/cdn/', prerendered });
      const made = await makePage({ body });
      await settled(made);
      expect(cardsOf(made).map(nameOf)).to.deep.equal(['Child’s pose']);
      expect(made.errors).to.deep.equal([]);
    });

    it('shows hostile text as the text that it is', async () => {
      const label = '"><img src=x onerror="parent.hit=1">';
      const page = await build();
      set(page, 'element', 'hold-timer');
      await until('its options', () => control(page, 'option-label'));
      set(page, 'option-label', label);
      await until('the label', () => codeOf(page).includes('label='));
      expect(page.document.querySelector('img[src="x"]')).to.equal(null);
      set(page, 'base', '/cdn/');
      const made = await pasted(page, 'script', 'hold-timer');
      const timer = made.document.querySelector('limber-hold-timer')!;
      expect(timer.getAttribute('label')).to.equal(label);
      await until('the label', () => timer.shadowRoot!.textContent.includes(label));
      set(page, 'base', '/strict/cdn/');
      const framed = await pasted(page, 'iframe', 'hold-timer');
      const inside = framed.document.querySelector('iframe')!.contentDocument!;
      expect(inside.querySelector('limber-hold-timer')!.getAttribute('label')).to.equal(label);
      await aWhile();
      for (const { document } of [page, made, framed]) expect(document.querySelector('img')).to.equal(null);
      expect('hit' in window).to.equal(false);
    });
  });

  for (const scheme of ['light', 'dark']) {
    it(`is accessible, with enhanced contrast, in ${scheme} colours`, async function () {
      this.timeout(30_000);
      const page = await build();
      await settled(page);
      page.document.documentElement.style.colorScheme = scheme;
      set(page, 'base', '?');
      page.document.querySelectorAll<HTMLDetailsElement>('#more, #way-script').forEach((one) => (one.open = true));
      expect(await audit(page)).to.deep.equal([]);
    });
  }

  it('is used by keyboard alone', async function () {
    this.timeout(30_000);
    const page = await build();
    page.window.focus();
    const press = async (key: string, id: () => boolean): Promise<void> => {
      for (let presses = 0; presses < 40 && !id(); presses++) await sendKeys({ press: key });
      expect(id()).to.equal(true);
    };
    const at = (): Element | null => page.document.activeElement;
    await press('Tab', () => at()?.id === 'technique');
    await sendKeys({ type: 'Cat' });
    await until('that technique', () => codeOf(page).includes('technique="cat-cow"'));
    await press('Tab', () => at()?.parentElement === wayOf(page, 'npm'));
    await sendKeys({ press: 'Enter' });
    await until('the other way', () => wayOf(page, 'npm').open && !wayOf(page, 'script').open);
    await sendKeys({ press: 'Tab' });
    expect(at()?.getAttribute('aria-label')).to.equal('Copy: npm');
  });

  it('fits a phone, either way round', async () => {
    const page = await build();
    page.frame.width = '320';
    page.document.querySelectorAll<HTMLDetailsElement>('#more').forEach((one) => (one.open = true));
    for (const dir of ['ltr', 'rtl']) {
      page.document.documentElement.dir = dir;
      for (const element of ELEMENTS) {
        set(page, 'element', element);
        await until('its options', () => shown(page)?.localName === `limber-${element}`);
        const { scrollWidth, clientWidth } = page.document.documentElement;
        expect(scrollWidth, `${dir} ${element}`).to.equal(clientWidth);
      }
    }
  });

  it('works under the strict policy', async () => {
    const page = await build(`/strict${PAGE}`);
    await settled(page);
    for (const element of ELEMENTS) {
      set(page, 'element', element);
      await until('the element', () => shown(page)?.localName === `limber-${element}`);
      await until('what it shows', () => shown(page)!.shadowRoot?.childElementCount);
    }
    expect(page.errors).to.deep.equal([]);
    // The policy names no source of fonts: a page's own stay out, and it falls back on the system's.
    expect(page.violations.filter((one) => !one.startsWith('font-src'))).to.deep.equal([]);
  });
});
