import { expect } from '@open-wc/testing';
import { cardsOf, closePages, figureOf, isDrawn, openExample, openPage, settled, until, type Page } from './frame.js';

/** The policy names no source of fonts: a page's own stay out, and it falls back on the system's. */
const violationsOf = ({ violations }: Page): string[] => violations.filter((one) => !one.startsWith('font-src'));

describe('under a strict content security policy with trusted types', () => {
  afterEach(closePages);

  // The builder has tests of its own.
  for (const name of [
    'index',
    'plain',
    'blog-post',
    'own-content',
    'fitness',
    'figures',
    'safety',
    'recipes',
    'builder',
  ]) {
    it(`the example page ${name} works`, async () => {
      const page = await openExample(name, '/strict/examples');
      await settled(page);
      expect(page.errors).to.deep.equal([]);
      expect(violationsOf(page)).to.deep.equal([]);
    });
  }

  it('the card has its styles', async () => {
    const page = await openPage('/strict/examples/plain.html');
    await settled(page);
    const article = cardsOf(page)[0]!.shadowRoot!.querySelector('article')!;
    const { display, borderTopWidth, paddingTop } = page.window.getComputedStyle(article);
    expect([display, borderTopWidth]).to.deep.equal(['grid', '1px']);
    expect(parseFloat(paddingTop)).to.be.greaterThan(10);
  });

  it('a figure has its styles, moves and turns', async () => {
    const page = await openPage('/strict/examples/plain.html');
    await settled(page);
    await until('the figure', () => figureOf(cardsOf(page)[0]!));
    const { shadowRoot } = figureOf(cardsOf(page)[0]!)!;
    shadowRoot!.host.scrollIntoView();
    await until('its controls', () => shadowRoot!.querySelector('[part="caption"]'));
    const path = (): SVGPathElement => shadowRoot!.querySelector('.drawing .top')!;
    const { fill, paintOrder } = page.window.getComputedStyle(path());
    expect(fill).to.not.equal('rgb(0, 0, 0)');
    expect(paintOrder).to.equal('stroke');

    const before = path().getAttribute('d');
    shadowRoot!
      .querySelector('[tabindex="0"]')!
      .dispatchEvent(new KeyboardEvent('keydown', { key: 'ArrowRight', bubbles: true }));
    await until('another view', () => path().getAttribute('d') !== before);
    const steps = shadowRoot!.querySelectorAll<HTMLElement>('[part="controls"] button');
    steps[2]!.click();
    const stepped = path().getAttribute('d');
    await until('a move', () => path().getAttribute('d') !== stepped);
    expect(page.errors).to.deep.equal([]);
    expect(violationsOf(page)).to.deep.equal([]);
  });

  it('the contact sheet draws its figures', async () => {
    const page = await openPage('/strict/examples/figures.html');
    await until('tables', () => page.document.querySelector('section:last-of-type table'));
    page.document.querySelector('section')!.scrollIntoView();
    await until('figures', () => page.document.querySelectorAll('limber-technique-figure').length > 5);
    const figures = [...page.document.querySelectorAll('limber-technique-figure')];
    await until('drawings', () => figures.every(isDrawn));
    expect(page.errors).to.deep.equal([]);
    expect(violationsOf(page)).to.deep.equal([]);
  });

  it('what the policy forbids is on record', async () => {
    const page = await openPage('/strict/examples/plain.html');
    page.document.body.setAttribute('style', 'color: red');
    await until('a violation', () => violationsOf(page).length > 0);
    expect(violationsOf(page)[0]).to.match(/^style-src/);
  });

  it('a card changes technique, layout and content', async () => {
    const page = await openPage('/strict/examples/plain.html');
    await settled(page);
    const card = cardsOf(page)[0] as HTMLElement & { content: unknown };
    card.setAttribute('layout', 'compact');
    card.setAttribute('technique', 'cat-cow');
    await until('another technique', () => card.shadowRoot!.textContent.includes('Cat and cow'));
    expect(card.shadowRoot!.querySelector('article')!.className).to.equal('compact');
    card.content = { id: 'own', name: 'Our own', steps: ['<b>Plain</b> text.'] };
    await until('own content', () => card.shadowRoot!.textContent.includes('<b>Plain</b> text.'));
    expect(page.errors).to.deep.equal([]);
    expect(violationsOf(page)).to.deep.equal([]);
  });
});
