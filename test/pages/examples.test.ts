import { sendKeys } from '@web/test-runner-commands';
import { expect } from '@open-wc/testing';
import type { AxeResults, RunOptions } from 'axe-core';
import { TECHNIQUE_IDS, loadFigure } from '../../src/content/index.js';
import type { LimberHoldTimer } from '../../src/index.js';
import * as frame from './frame.js';
import { aWhile, cardsOf, closePages, isDrawn, nameOf, until, type Page } from './frame.js';

/** Each example page, and the names of its cards. */
const PAGES: Record<string, string[]> = {
  index: [],
  builder: ['Child’s pose'],
  recipes: [],
  plain: ['Child’s pose'],
  'blog-post': ['Seated chair twist', 'Cat and cow', 'Child’s pose'],
  fitness: [],
  figures: [],
  safety: [
    'Seated chair twist',
    'Seated self-hug twist',
    'Standing back bend',
    'Cat and cow',
    'Single knee to chest',
    'Press-up on your belly',
  ],
  'own-content': ['Shoulder blade squeeze', 'Wall slide', 'Ankle circles', 'Seated self-hug twist', 'Slow breath out'],
};

const timersOf = ({ document }: Page): LimberHoldTimer[] => [...document.querySelectorAll('limber-hold-timer')];

const hasDial = (timer: Element | null): boolean => Boolean(timer?.shadowRoot?.querySelector('[part="dial"]'));

/** What cards show in a slot by themselves, unless it is folded away. */
const inRooms = (page: Page, slot: string): (Element | null)[] =>
  cardsOf(page)
    .flatMap(({ shadowRoot }) => [...shadowRoot!.querySelectorAll(`slot[name="${slot}"] > *`)])
    .filter((room) => room.checkVisibility())
    .map((room) => room.firstElementChild);

/** Opens an example page, and waits until its cards are there. */
async function openExample(name: string): Promise<Page> {
  const page = await frame.openExample(name);
  await until('all cards', () => cardsOf(page).length === PAGES[name]!.length);
  return page;
}

/** Waits until every card of a page shows its steps, its figure and its timer; and every timer its dial. */
async function settled(page: Page): Promise<void> {
  await frame.settled(page);
  await until('a dial in every timer', () => [...timersOf(page), ...inRooms(page, 'timer')].every(hasDial));
  const figures = (): (Element | null)[] => [
    ...page.document.querySelectorAll('limber-technique-figure'),
    ...inRooms(page, 'figure'),
  ];
  await until('a drawing in every figure', () => figures().every(isDrawn));
}

/** A page with nothing but a card has no landmarks, which the guidelines do not ask for. */
const onlyGuidelines: RunOptions = { runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'] };

async function audit(page: Page, options: RunOptions = {}): Promise<AxeResults> {
  const its = page.window as unknown as { axe?: typeof import('axe-core') };
  if (!its.axe) {
    const tag = page.document.createElement('script');
    tag.src = '/node_modules/axe-core/axe.min.js';
    await new Promise((resolve) => {
      tag.addEventListener('load', resolve);
      page.document.head.append(tag);
    });
  }
  return its.axe!.run(page.document, { ...options, rules: { 'color-contrast-enhanced': { enabled: true } } });
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

const MOST_PRESSES = 150;
const REACHABLE = 'a[href], button, summary, input:checked, [tabindex="0"]';

const rootsIn = (root: Document | ShadowRoot): (Document | ShadowRoot)[] => [
  root,
  ...[...root.querySelectorAll('*')].flatMap(({ shadowRoot }) => (shadowRoot ? rootsIn(shadowRoot) : [])),
];

/** What a keyboard has to reach, in the page, its cards, and what these show. Folded panels hide what is in them. */
const reachable = ({ document }: Page): Element[] =>
  rootsIn(document)
    .flatMap((root) => [...root.querySelectorAll(REACHABLE)])
    .filter((element) => element.checkVisibility());

/** Figures bring their buttons as they come into view. */
async function buttonsOf(page: Page): Promise<void> {
  for (const figure of rootsIn(page.document).flatMap((root) => [
    ...root.querySelectorAll('limber-technique-figure'),
  ])) {
    if (figure.hasAttribute('still') || !figure.checkVisibility()) continue;
    figure.scrollIntoView({ block: 'center' });
    await until('the buttons of a figure', () => figure.shadowRoot!.querySelector('button') !== null);
  }
  page.window.scrollTo(0, 0);
}

const label = (element: Element): string => `${element.localName} ${element.textContent.trim().slice(0, 30)}`;

for (const [name, techniques] of Object.entries(PAGES)) {
  describe(`the example page ${name}`, () => {
    let page: Page;

    before(async () => {
      page = await openExample(name);
      await settled(page);
    });
    after(closePages);

    it('shows its cards, and nothing goes wrong', () => {
      expect(cardsOf(page).map(nameOf)).to.deep.equal(techniques);
      expect(page.errors).to.deep.equal([]);
      expect(page.warnings.filter((words) => !words.startsWith('Lit is in dev mode'))).to.deep.equal([]);
    });

    it('has no script or style of its own inside, and asks only for what is there', async () => {
      const source = new DOMParser().parseFromString(await (await fetch(`/examples/${name}.html`)).text(), 'text/html');
      expect(source.querySelectorAll('script:not([src]), style, [style]')).to.have.length(0);
      const files = [...source.querySelectorAll('link[href], script[src], img[src]')];
      expect(files).to.not.be.empty;
      for (const file of files) {
        const url = new URL(file.getAttribute('href') ?? file.getAttribute('src')!, page.window.location.href);
        expect((await fetch(url)).status, url.pathname).to.equal(200);
      }
    });

    // The plain page leaves its colours to the browser: light ones.
    for (const scheme of name === 'plain' ? ['light'] : ['light', 'dark']) {
      it(`is accessible, with enhanced contrast, in ${scheme} colours`, async function () {
        this.timeout(30_000);
        page.document.documentElement.style.colorScheme = scheme;
        const results = await audit(page, name === 'plain' ? onlyGuidelines : {});
        expect(complaints(results)).to.deep.equal([]);
        expect(results.passes.map(({ id }) => id)).to.include('color-contrast-enhanced');
      });
    }

    it('is within reach of a keyboard', async function () {
      this.timeout(30_000);
      const reached = new Set<Element>();
      await buttonsOf(page);
      const missed = (): Element[] => reachable(page).filter((element) => !reached.has(element));
      page.window.focus();
      for (let presses = MOST_PRESSES; presses > 0 && missed().length; presses--) {
        await sendKeys({ press: 'Tab' });
        const element = focused(page);
        if (element) reached.add(element);
      }
      expect(missed().map(label)).to.deep.equal([]);
    });
  });
}

describe('the example pages', () => {
  afterEach(closePages);

  it('are all behind links of the first one that answer', async () => {
    const page = await openExample('index');
    const links = [...page.document.links].map(({ href }) => href);
    expect(links.map((link) => new URL(link).pathname.replace('/examples/', '').replace('.html', ''))).to.have.members(
      Object.keys(PAGES).filter((name) => name !== 'index'),
    );
    for (const link of links) expect((await fetch(link)).status, link).to.equal(200);
  });

  it('say the same before their script: a sentence in each card of the blog post', async () => {
    const page = await openExample('blog-post');
    await settled(page);
    expect(cardsOf(page).map((card) => card.querySelector('strong')?.textContent.replace('.', ''))).to.deep.equal(
      PAGES['blog-post'],
    );
  });

  it('show the clinic’s own facts in words', async () => {
    const page = await openExample('own-content');
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
      const page = await openExample('fitness');
      await settled(page);
      const timer = await started(page, 2);
      expect(said(page, 'log')).to.equal('Calves getting ready');
      timer.skip();
      expect(said(page, 'log')).to.equal('Calves holding, right');
    });

    it('lists what was done, and shows whose turn it is without taking the focus', async () => {
      const page = await openExample('fitness');
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
      const page = await openExample('fitness');
      await settled(page);
      await finished(page, 0);
      await finished(page, 6);
      expect(next(page)).to.deep.equal(['wall-sit']);
      for (const index of [1, 2, 3, 4, 5]) await finished(page, index);
      expect(next(page)).to.deep.equal([]);
      expect(said(page, 'news')).to.contain('That was all of it.');
    });

    it('counts what was stopped as stopped', async () => {
      const page = await openExample('fitness');
      await settled(page);
      const timer = await started(page, 3);
      timer.reset();
      expect(said(page, 'log')).to.match(/^Front of the hips stopped, no holds in 0:0\d$/);
      expect(said(page, 'totals')).to.contain('0 of 7 stations');
      expect(next(page)).to.deep.equal([]);
    });

    it('has the same to say before its script: how much to do, in each timer', async () => {
      const page = await openExample('fitness');
      for (const timer of timersOf(page)) expect(timer.textContent).to.match(/\d0 seconds/);
    });
  });

  describe('the contact sheet', () => {
    const rowsOf = (section: Element, scheme: string): HTMLTableRowElement[] => [
      ...section.querySelectorAll<HTMLTableRowElement>(`.${scheme} tbody tr`),
    ];
    const sectionsOf = ({ document }: Page): Element[] => [...document.querySelectorAll('section')];
    const figuresIn = (row: Element): Element[] => [...row.querySelectorAll('limber-technique-figure')];

    async function filled(): Promise<Page> {
      const page = await openExample('figures');
      await until('tables', () => sectionsOf(page).every((section) => section.querySelectorAll('table').length === 2));
      return page;
    }

    it('has every technique that has a figure, behind a link, with every pose on both sides', async () => {
      const page = await filled();
      const figures = await Promise.all(TECHNIQUE_IDS.map(async (id) => [id, await loadFigure(id)] as const));
      const known = figures.filter(([, figure]) => figure);
      expect(sectionsOf(page).map(({ id }) => id)).to.have.members(known.map(([id]) => id));
      expect([...page.document.querySelectorAll('nav a')].map((link) => link.getAttribute('href'))).to.have.members(
        known.map(([id]) => `#${id}`),
      );
      for (const [id, figure] of known) {
        const expected = figure!.poses.flatMap((pose) => [`${pose.id} right`, `${pose.id} left`]);
        for (const scheme of ['light', 'dark']) {
          const rows = rowsOf(page.document.getElementById(id)!, scheme);
          expect(
            rows.map((row) => row.cells[0]!.textContent),
            id,
          ).to.deep.equal(expected);
          expect(rows.every(({ cells }) => cells.length === 4)).to.equal(true);
        }
      }
    });

    it('draws what comes near, as its row says, and nothing that is far below', async () => {
      const page = await filled();
      const row = rowsOf(sectionsOf(page).at(-1)!, 'light').at(-1)!;
      await aWhile();
      expect(figuresIn(row)).to.have.length(0);
      expect(page.document.querySelectorAll('limber-technique-figure')).to.have.length.below(200);
      row.scrollIntoView();
      await until('its drawings', () => figuresIn(row).length === 3 && figuresIn(row).every(isDrawn));
      const [pose, side] = row.cells[0]!.textContent.split(' ');
      for (const figure of figuresIn(row)) {
        expect([figure.getAttribute('pose'), figure.getAttribute('side')]).to.deep.equal([pose, side]);
        expect(figure.hasAttribute('still')).to.equal(true);
      }
      const views = new Set(figuresIn(row).map((figure) => figure.shadowRoot!.querySelector('.drawing')!.innerHTML));
      expect(views.size).to.equal(3);
      expect(page.errors).to.deep.equal([]);
      expect(page.warnings.filter((words) => !words.startsWith('Lit is in dev mode'))).to.deep.equal([]);
    });

    it('shows light, dark, or both', async () => {
      const page = await filled();
      const [section] = sectionsOf(page);
      const shown = (): boolean[] =>
        ['light', 'dark'].map((scheme) => section!.querySelector(`.page.${scheme}`)!.checkVisibility());
      expect(shown()).to.deep.equal([true, true]);
      page.document.getElementById('dark')!.click();
      expect(shown()).to.deep.equal([false, true]);
      page.document.getElementById('light')!.click();
      expect(shown()).to.deep.equal([true, false]);
    });
  });

  it('keep the card’s size when the page makes its root font small', async () => {
    const page = await openExample('own-content');
    await settled(page);
    const step = cardsOf(page)[0]!.shadowRoot!.querySelector('[part="step"] p')!;
    const size = (): string => page.window.getComputedStyle(step).fontSize;
    page.document.body.style.fontSize = '16px';
    await until('the page’s size', () => size() === '18px');
    page.document.documentElement.style.fontSize = '62.5%';
    expect(size()).to.equal('18px');
  });
});
