import { sendKeys } from '@web/test-runner-commands';
import { expect } from '@open-wc/testing';
import type { AxeResults, RunOptions } from 'axe-core';
import type { LimberHoldTimer } from '../../src/index.js';
import * as frame from './frame.js';
import { cardsOf, closePages, nameOf, openPage, until, type Page } from './frame.js';

/** Each example page, and the names of its cards. */
const PAGES: Record<string, string[]> = {
  index: [],
  plain: ['Child’s pose'],
  'blog-post': ['Seated chair twist', 'Cat and cow', 'Child’s pose'],
  fitness: [],
  'own-content': ['Shoulder blade squeeze', 'Wall slide', 'Ankle circles', 'Seated self-hug twist', 'Slow breath out'],
};

const timersOf = ({ document }: Page): LimberHoldTimer[] => [...document.querySelectorAll('limber-hold-timer')];

const hasDial = (timer: Element | null): boolean => Boolean(timer?.shadowRoot?.querySelector('[part="dial"]'));

/** Waits until every card of a page shows its steps and, unless it is folded away, its timer; and every timer its dial. */
async function settled(page: Page): Promise<void> {
  await frame.settled(page);
  const rooms = cardsOf(page)
    .flatMap(({ shadowRoot }) => [...shadowRoot!.querySelectorAll('slot[name="timer"] > *')])
    .filter((room) => room.checkVisibility());
  await until('a dial in every timer', () =>
    [...timersOf(page), ...rooms.map((room) => room.querySelector('limber-hold-timer'))].every(hasDial),
  );
}

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

const rootsIn = (root: Document | ShadowRoot): (Document | ShadowRoot)[] => [
  root,
  ...[...root.querySelectorAll('*')].flatMap(({ shadowRoot }) => (shadowRoot ? rootsIn(shadowRoot) : [])),
];

/** What a keyboard has to reach, in the page, its cards and their timers. Folded panels hide what is in them. */
const reachable = ({ document }: Page): Element[] =>
  rootsIn(document)
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

  describe('the gym’s log', () => {
    const said = ({ document }: Page, id: string): string =>
      document.getElementById(id)!.textContent.replace(/\s+/g, ' ').trim();
    const next = ({ document }: Page): (string | undefined)[] =>
      [...document.querySelectorAll('[aria-current="step"]')].map(({ id }) => id);

    async function started(page: Page, index: number): Promise<LimberHoldTimer> {
      const timer = timersOf(page)[index]!;
      timer.start();
      await until('a start', () => timer.state.status === 'running');
      return timer;
    }

    async function finished(page: Page, index: number): Promise<void> {
      const timer = await started(page, index);
      while (timer.state.status !== 'done') timer.skip();
    }

    it('says which phase a timer is in', async () => {
      const page = await openPage('/examples/fitness.html');
      await settled(page);
      const timer = await started(page, 2);
      expect(said(page, 'log')).to.equal('Calves getting ready');
      timer.skip();
      expect(said(page, 'log')).to.equal('Calves holding, right');
    });

    it('lists what was done, and shows whose turn it is without taking the focus', async () => {
      const page = await openPage('/examples/fitness.html');
      await settled(page);
      const link = page.document.querySelector('a')!;
      link.focus();
      const { scrollY } = page.window;
      await finished(page, 0);
      expect(said(page, 'news')).to.equal('Plank: done. Up next: Wall sit');
      expect(said(page, 'log')).to.match(/^Plank no holds in 0:0\d$/);
      expect(said(page, 'totals')).to.match(/^1 of 7 stations, no holds, 0:0\d in all$/);
      expect(next(page)).to.deep.equal(['wall-sit']);
      expect(focused(page)?.textContent).to.equal('Tramshed');
      expect(page.window.scrollY).to.equal(scrollY);
      await started(page, 1);
      expect(next(page)).to.deep.equal([]);
    });

    it('goes on from the last station to the first one left', async () => {
      const page = await openPage('/examples/fitness.html');
      await settled(page);
      await finished(page, 0);
      await finished(page, 6);
      expect(next(page)).to.deep.equal(['wall-sit']);
      for (const index of [1, 2, 3, 4, 5]) await finished(page, index);
      expect(next(page)).to.deep.equal([]);
      expect(said(page, 'news')).to.contain('That was all of it.');
    });

    it('counts what was stopped as stopped', async () => {
      const page = await openPage('/examples/fitness.html');
      await settled(page);
      const timer = await started(page, 3);
      timer.reset();
      expect(said(page, 'log')).to.match(/^Front of the hips stopped, no holds in 0:0\d$/);
      expect(said(page, 'totals')).to.contain('0 of 7 stations');
      expect(next(page)).to.deep.equal([]);
    });

    it('has the same to say before its script: how much to do, in each timer', async () => {
      const page = await openPage('/examples/fitness.html');
      for (const timer of timersOf(page)) expect(timer.textContent).to.match(/\d0 seconds/);
    });
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
