import { expect } from '@open-wc/testing';
import {
  CARD,
  LOADER,
  aWhile,
  cardsOf,
  closePages,
  figureOf,
  isDrawn,
  makePage,
  settled,
  stepsOf,
  until,
  wholeCardsShown,
  type Page,
} from './frame.js';

const { origin } = location;
const FILES = ['technique-figure', 'demo', 'en/figure'].map((file) => `/cdn/${file}.js`);
const MISSING = `${origin}/status/404`;

const card = (attributes: string): string => CARD.replace('>', ` ${attributes}>`);
const figuresFiles = (page: Page): string[] =>
  page.requests().filter((path) => FILES.includes(path) || path.startsWith('/cdn/figures/'));

describe('the figure of a card on a page', () => {
  afterEach(closePages);

  for (const layout of ['full', 'compact']) {
    it(`costs nothing where it is hidden, in a ${layout} card`, async () => {
      const page = await makePage({ head: LOADER, body: card(`hide="figure" layout="${layout}"`) });
      await settled(page);
      cardsOf(page)[0]!
        .shadowRoot!.querySelectorAll<HTMLDetailsElement>('details:not([part="help"])')
        .forEach((details) => (details.open = true));
      await aWhile();
      expect(figuresFiles(page)).to.deep.equal([]);
      expect(page.window.defined).to.not.include('limber-technique-figure');
    });
  }

  it('costs nothing where the technique has none', async () => {
    const page = await makePage({
      head: LOADER,
      body: CARD.replace('childs-pose', 'foam-roller-lumbar-massage'),
    });
    await until('a card', () => cardsOf(page)[0]!.shadowRoot?.querySelector('[part="withheld"]'));
    await aWhile();
    expect(figuresFiles(page)).to.deep.equal([]);
  });

  it('loads once a compact card is opened, and not before', async () => {
    const page = await makePage({ head: LOADER, body: card('layout="compact"') });
    await settled(page);
    await aWhile();
    expect(figuresFiles(page)).to.deep.equal([]);
    cardsOf(page)[0]!.shadowRoot!.querySelector<HTMLElement>('[part="more"] > summary')!.click();
    await wholeCardsShown(page);
    expect(figuresFiles(page)).to.include('/cdn/figures/childs-pose.js');
    expect(page.errors).to.deep.equal([]);
  });

  it('changes with the technique', async () => {
    const page = await makePage({ head: LOADER, body: CARD });
    await wholeCardsShown(page);
    const [first] = cardsOf(page);
    const label = (): string | null | undefined =>
      figureOf(first!)?.shadowRoot!.querySelector('[role="img"]')?.getAttribute('aria-label');
    await until('its name', () => label()?.startsWith('Child’s pose'));
    first!.setAttribute('technique', 'prone-press-up');
    await until('another name', () => label()?.startsWith('Press-up on your belly'));
    expect(page.requests()).to.include('/cdn/figures/prone-press-up.js');
    expect(page.errors).to.deep.equal([]);
  });

  it('is the page’s own where the page has one', async () => {
    const own = '<limber-technique-figure slot="figure" view="side" still></limber-technique-figure>';
    const page = await makePage({ head: LOADER, body: CARD.replace('></', `>${own}</`) });
    await settled(page);
    const figure = page.document.querySelector('limber-technique-figure')!;
    await until('the figure', () => isDrawn(figure));
    await aWhile();
    expect(cardsOf(page)[0]!.shadowRoot!.querySelectorAll('limber-technique-figure')).to.have.length(0);
    expect(figure.getBoundingClientRect().height).to.be.above(200);
    expect(page.errors).to.deep.equal([]);
  });

  describe('and the network', () => {
    for (const file of ['parts', 'technique-figure', 'figures/childs-pose']) {
      it(`without ${file}.js: the card is whole, without a hole, and nothing is thrown`, async () => {
        const page = await makePage({
          head: LOADER,
          body: card('hide="timer"') + card('hide="figure timer"'),
          imports: { [`${origin}/cdn/${file}.js`]: MISSING },
        });
        await settled(page);
        const [one, bare] = cardsOf(page) as [HTMLElement, HTMLElement];
        await until('the failure', () => page.requests().includes('/status/404'));
        await until('no hole', () => one.offsetHeight === bare.offsetHeight);
        expect(page.errors).to.deep.equal([]);
        expect(stepsOf(one)).to.deep.equal(stepsOf(bare));
      });
    }

    it('without demo.js: it stands there, and nothing is thrown', async () => {
      const page = await makePage({ head: LOADER, body: CARD, imports: { [`${origin}/cdn/demo.js`]: MISSING } });
      await until('a figure', () => figureOf(cardsOf(page)[0]!));
      cardsOf(page)[0]!.scrollIntoView();
      await until('the failure', () => page.requests().includes('/status/404'));
      await aWhile();
      expect(figureOf(cardsOf(page)[0]!)).to.not.equal(undefined);
      expect(page.errors).to.deep.equal([]);
    });
  });
});
