import { sendKeys } from '@web/test-runner-commands';
import { expect } from '@open-wc/testing';
import type { AxeResults, RunOptions } from 'axe-core';
import { cardsOf, closePages, nameOf, openPage, settled, until, type Page } from './frame.js';

/** Each example page, and the names of its cards. */
const PAGES: Record<string, string[]> = {
  index: [],
  plain: ['Child’s pose'],
  'blog-post': ['Seated chair twist', 'Cat and cow', 'Child’s pose'],
  'own-content': ['Shoulder blade squeeze', 'Wall slide', 'Ankle circles', 'Seated self-hug twist', 'Slow breath out'],
};

/** A page with nothing but a card has no landmarks, which the guidelines do not ask for. */
const onlyGuidelines: RunOptions = { runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'] };

async function audit(page: Page, options: RunOptions = {}): Promise<AxeResults> {
  const tag = page.document.createElement('script');
  tag.src = '/node_modules/axe-core/axe.min.js';
  await new Promise((resolve) => {
    tag.addEventListener('load', resolve);
    page.document.head.append(tag);
  });
  const { axe } = page.window as unknown as { axe: typeof import('axe-core') };
  return axe.run(page.document, { ...options, rules: { 'color-contrast-enhanced': { enabled: true } } });
}

const complaints = ({ violations }: AxeResults): string[] =>
  violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${id}: ${JSON.stringify(target)}: ${failureSummary}`),
  );

/** The element with focus, in shadow roots too. */
function focused({ document }: Page): Element | undefined {
  let at = document.activeElement;
  while (at?.shadowRoot?.activeElement) at = at.shadowRoot.activeElement;
  return at && at !== document.body ? at : undefined;
}

const REACHABLE = 'a[href], button, summary';

/** What a keyboard has to reach, in the page and its cards. Folded panels hide what is in them. */
const reachable = ({ document }: Page): Element[] =>
  [document, ...[...document.querySelectorAll('*')].flatMap(({ shadowRoot }) => shadowRoot ?? [])]
    .flatMap((root) => [...root.querySelectorAll(REACHABLE)])
    .filter((element) => element.checkVisibility());

const label = (element: Element): string => `${element.localName} ${element.textContent.trim().slice(0, 30)}`;

describe('the example pages', () => {
  afterEach(closePages);

  for (const [name, techniques] of Object.entries(PAGES)) {
    describe(name, () => {
      it('shows its cards, and nothing goes wrong', async () => {
        const page = await openPage(`/examples/${name}.html`);
        await settled(page);
        expect(cardsOf(page).map(nameOf)).to.deep.equal(techniques);
        expect(page.errors).to.deep.equal([]);
        expect(page.warnings.filter((words) => !words.startsWith('Lit is in dev mode'))).to.deep.equal([]);
      });

      // The plain page leaves its colours to the browser: light ones.
      for (const scheme of name === 'plain' ? ['light'] : ['light', 'dark']) {
        it(`is accessible, with enhanced contrast, in ${scheme} colours`, async function () {
          this.timeout(30_000);
          const page = await openPage(`/examples/${name}.html`);
          await settled(page);
          page.document.documentElement.style.colorScheme = scheme;
          const results = await audit(page, name === 'plain' ? onlyGuidelines : {});
          expect(complaints(results)).to.deep.equal([]);
          expect(results.passes.map(({ id }) => id)).to.include('color-contrast-enhanced');
        });
      }

      it('is within reach of a keyboard', async function () {
        this.timeout(30_000);
        const page = await openPage(`/examples/${name}.html`);
        await settled(page);
        const wanted = reachable(page);
        const reached = new Set<Element>();
        page.window.focus();
        // Some more than needed: the frame itself may take a turn.
        for (let presses = wanted.length + 2; presses > 0 && reached.size < wanted.length; presses--) {
          await sendKeys({ press: 'Tab' });
          const element = focused(page);
          if (element) reached.add(element);
        }
        expect(wanted.filter((element) => !reached.has(element)).map(label)).to.deep.equal([]);
      });

      it('has no script or style of its own inside, and asks only for what is there', async () => {
        const page = await openPage(`/examples/${name}.html`);
        await settled(page);
        const source = new DOMParser().parseFromString(
          await (await fetch(`/examples/${name}.html`)).text(),
          'text/html',
        );
        expect(source.querySelectorAll('script:not([src]), style, [style]')).to.have.length(0);
        const files = [...source.querySelectorAll('link[href], script[src], img[src]')];
        expect(files).to.not.be.empty;
        for (const file of files) {
          const url = new URL(file.getAttribute('href') ?? file.getAttribute('src')!, page.window.location.href);
          expect((await fetch(url)).status, url.pathname).to.equal(200);
        }
      });
    });
  }

  it('are all behind links of the first one that answer', async () => {
    const page = await openPage('/examples/index.html');
    const links = [...page.document.links].map(({ href }) => href);
    expect(links.map((link) => new URL(link).pathname.replace('/examples/', '').replace('.html', ''))).to.have.members(
      Object.keys(PAGES).filter((name) => name !== 'index'),
    );
    for (const link of links) expect((await fetch(link)).status, link).to.equal(200);
  });

  it('say the same before their script: a sentence in each card of the blog post', async () => {
    const page = await openPage('/examples/blog-post.html');
    await settled(page);
    expect(cardsOf(page).map((card) => card.querySelector('strong')?.textContent.replace('.', ''))).to.deep.equal(
      PAGES['blog-post'],
    );
  });

  it('show the clinic’s own facts in words', async () => {
    const page = await openPage('/examples/own-content.html');
    await settled(page);
    const [squeeze, , ankles] = cardsOf(page);
    expect(squeeze!.shadowRoot!.querySelector('[part="dose"] dd')!.textContent).to.equal('10 times, 3 seconds each');
    expect(ankles!.shadowRoot!.querySelector('[part="region"]')!.textContent).to.equal('Ankles');
  });

  it('keep the card’s size when the page makes its root font small', async () => {
    const page = await openPage('/examples/own-content.html');
    await settled(page);
    const step = cardsOf(page)[0]!.shadowRoot!.querySelector('[part="step"] p')!;
    const size = (): string => page.window.getComputedStyle(step).fontSize;
    page.document.body.style.fontSize = '16px';
    await until('the page’s size', () => size() === '18px');
    page.document.documentElement.style.fontSize = '62.5%';
    expect(size()).to.equal('18px');
  });
});
