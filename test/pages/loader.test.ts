import { expect } from '@open-wc/testing';
import {
  CARD,
  LOADER,
  aWhile,
  cardsOf,
  closePages,
  isDrawn,
  makePage,
  nameOf,
  openPage,
  script,
  settled,
  stepsOf,
  wholeCardsShown,
  until,
  type Page,
} from './frame.js';

const MOST_REQUESTS = 6;
const filesOf = (...names: string[]): string[] => names.map((name) => `/cdn/${name}.js`);
const CARDS = filesOf('limber', 'core', 'technique-card', 'en/ui', 'en/childs-pose');
/** What a card's figure and timer come with, after the card's first paint. */
const FIGURE = filesOf('technique-figure', 'demo', 'en/figure', 'figures/childs-pose');
const TIMER = filesOf('hold-timer', 'guided', 'en/timer');
const PARTS = [...filesOf('parts', 'en/notice'), ...FIGURE, ...TIMER];
const isParts = (path: string): boolean => PARTS.includes(path) || path.startsWith('/cdn/figures/');
const origin = location.origin;
const catCow = '<limber-technique-card technique="cat-cow"></limber-technique-card>';

const pack = {
  version: 1,
  lang: 'en',
  techniques: [{ id: 'childs-pose', name: 'Our own pose', steps: ['Do as we say.'] }],
};
const packUrl = `data:application/json,${encodeURIComponent(JSON.stringify(pack))}`;

/** A module that takes its time, then is the one at the address. The query makes that another than the one it stands for. */
const late = (url: string): string =>
  `data:text/javascript,export * from '${origin}${url}?late'; await new Promise((done) => setTimeout(done, 300));`;

/** Notes the names a page's cards show, as they change. */
function watchNames(page: Page): Set<string> {
  const names = new Set<string>();
  const look = (): void => {
    for (const card of cardsOf(page)) {
      const name = nameOf(card);
      if (name) names.add(name);
    }
    if (page.frame.isConnected) page.window.requestAnimationFrame(look);
  };
  look();
  return names;
}

function expectLean(page: Page): void {
  const requests = page.requests();
  expect(new Set(requests).size, requests.join('\n')).to.equal(requests.length);
  const first = requests.filter((path) => !isParts(path));
  expect(first.length, requests.join('\n')).to.be.at.most(MOST_REQUESTS);
  expect(requests.slice(0, first.length).some(isParts), requests.join('\n')).to.equal(false);
  expect(page.errors).to.deep.equal([]);
}

describe('the loader', () => {
  afterEach(closePages);

  const PLACES: Record<string, { head?: string; body: string }> = {
    'in the head': { head: LOADER, body: CARD },
    'in the head, async': { head: script('/cdn/limber.js', 'async'), body: CARD },
    'before the card': { body: LOADER + CARD },
    'after the card': { body: CARD + LOADER },
    'after the card, async': { body: CARD + script('/cdn/limber.js', 'async') },
  };
  for (const [place, parts] of Object.entries(PLACES)) {
    it(`${place}: few requests, and none twice`, async () => {
      const page = await makePage(parts);
      await settled(page);
      await wholeCardsShown(page);
      await aWhile();
      expect(nameOf(cardsOf(page)[0]!)).to.equal('Child’s pose');
      expectLean(page);
    });
  }

  it('asks for what a card needs, and for nothing more', async () => {
    const page = await makePage({ head: LOADER, body: CARD + CARD });
    await settled(page);
    await wholeCardsShown(page);
    await aWhile();
    expect(page.requests()).to.have.members([...CARDS, ...PARTS]);
  });

  it('asks for what a figure alone needs, and for what moves it once it is in view', async () => {
    const far = '<p>Scroll on.</p>'.repeat(100);
    const figure = '<limber-technique-figure technique="childs-pose"></limber-technique-figure>';
    const page = await makePage({ head: LOADER, body: far + figure });
    const shown = page.document.querySelector('limber-technique-figure')!;
    await until('the figure', () => isDrawn(shown));
    await aWhile();
    const [, moves] = FIGURE as [string, string];
    const first = filesOf('limber', 'core', 'en/childs-pose').concat(FIGURE.filter((path) => path !== moves));
    expect(page.requests()).to.have.members(first);
    shown.scrollIntoView();
    await until('its controls', () => shown.shadowRoot!.querySelector('[part="caption"]'));
    expect(page.requests()).to.have.members([...first, moves]);
    expect(page.errors).to.deep.equal([]);
  });

  it('asks for nothing on a page without tags, until one comes', async () => {
    const page = await makePage({ head: LOADER, body: '<p>Nothing here.</p>' });
    await aWhile();
    expect(page.requests()).to.deep.equal(['/cdn/limber.js']);
    page.document.body.insertAdjacentHTML('beforeend', `<section><div>${catCow}</div></section>`);
    await settled(page);
    expect(cardsOf(page).map(nameOf)).to.deep.equal(['Cat and cow']);
    expectLean(page);
  });

  it('serves tags that come one by one, as elements and deep inside others', async () => {
    const page = await makePage({ head: LOADER, body: CARD });
    await settled(page);
    const card = page.document.createElement('limber-technique-card');
    page.document.body.append(card);
    card.setAttribute('technique', 'cat-cow');
    page.document.body.insertAdjacentHTML(
      'beforeend',
      '<div><p></p><limber-technique-card technique="supine-spinal-twist"></limber-technique-card></div>',
    );
    await settled(page);
    expect(cardsOf(page).map(nameOf)).to.deep.equal(['Child’s pose', 'Cat and cow', 'Lying spinal twist']);
  });

  it('finds tags inside a shadow root, once it is told of it', async () => {
    const page = await makePage({ head: LOADER, body: '<div id="host"></div>' });
    const root = page.document.getElementById('host')!.attachShadow({ mode: 'open' });
    root.innerHTML = catCow;
    await aWhile();
    expect(page.requests()).to.deep.equal(['/cdn/limber.js']);
    const { discover } = (await page.window.load(`${origin}/cdn/limber.js`)) as {
      discover: (root: ParentNode) => void;
    };
    discover(root);
    const card = root.querySelector('limber-technique-card')!;
    await until('steps', () => stepsOf(card).length > 0);
    expect(nameOf(card)).to.equal('Cat and cow');
    expectLean(page);
  });

  it('keeps quiet about a technique that does not exist: no request, a message, an event', async () => {
    const page = await makePage({
      head: LOADER,
      body: '<limber-technique-card technique="../../secret"></limber-technique-card><limber-technique-card technique="constructor"></limber-technique-card>',
    });
    await until('messages', () =>
      cardsOf(page).every((card) =>
        card.shadowRoot?.querySelector('[part="message"]')?.textContent.includes('no technique'),
      ),
    );
    await aWhile();
    expect(page.requests()).to.have.members(
      ['limber', 'core', 'technique-card', 'en/ui', 'parts'].map((file) => `/cdn/${file}.js`),
    );
    expect(page.failures).to.deep.equal([
      ['limber-technique-card', 'unknown-technique', '../../secret'],
      ['limber-technique-card', 'unknown-technique', 'constructor'],
    ]);
    expect(page.errors).to.deep.equal([]);
  });

  describe('with settings', () => {
    const body = `<limber-settings content="${packUrl}">${CARD}</limber-settings>`;

    it('defines them before cards, with few requests', async () => {
      const page = await makePage({ head: LOADER, body: `<limber-settings>${CARD}</limber-settings>` });
      await settled(page);
      await wholeCardsShown(page);
      expect(page.window.defined.slice(0, 2)).to.deep.equal(['limber-settings', 'limber-technique-card']);
      expect(page.window.defined.slice(2)).to.have.members(['limber-technique-figure', 'limber-hold-timer']);
      expectLean(page);
    });

    for (const [name, imports] of Object.entries({
      'as they come': {},
      'when their code is late': { [`${origin}/cdn/settings.js`]: late('/cdn/settings.js') },
      'when what reads the site’s content is late': { [`${origin}/cdn/own-content.js`]: late('/cdn/own-content.js') },
    })) {
      it(`${name}: a card never shows bundled words in place of the site’s own`, async () => {
        const page = await makePage({ head: LOADER, body, imports });
        const names = watchNames(page);
        await until('a card with something in it', () => names.size > 0);
        await aWhile();
        expect([...names]).to.deep.equal(['Our own pose']);
        expect(page.window.defined).to.deep.equal(['limber-settings', 'limber-technique-card']);
        expect(page.errors).to.deep.equal([]);
      });
    }

    it('still shows cards when their code does not load', async () => {
      const page = await makePage({
        head: LOADER,
        body: `<limber-settings>${CARD}</limber-settings>`,
        imports: { [`${origin}/cdn/settings.js`]: `${origin}/status/404` },
      });
      await settled(page);
      await wholeCardsShown(page);
      expect(page.window.defined[0]).to.equal('limber-technique-card');
      expect(page.window.defined.slice(1)).to.have.members(['limber-technique-figure', 'limber-hold-timer']);
      expect(page.errors).to.deep.equal([]);
    });
  });

  it('does on a page of the server what it does on pages made here', async () => {
    const page = await openPage('/examples/plain.html');
    await settled(page);
    await wholeCardsShown(page);
    await aWhile();
    expect(page.requests().filter((path) => path.startsWith('/cdn/'))).to.have.members([...CARDS, ...PARTS]);
  });
});
