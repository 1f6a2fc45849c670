import { expect } from '@open-wc/testing';
import { cardsOf, closePages, openPage, settled, until, type Page } from './frame.js';

/** The policy names no source of fonts: a page's own stay out, and it falls back on the system's. */
const violationsOf = ({ violations }: Page): string[] => violations.filter((one) => !one.startsWith('font-src'));

describe('under a strict content security policy with trusted types', () => {
  afterEach(closePages);

  for (const name of ['index', 'plain', 'blog-post', 'own-content', 'fitness']) {
    it(`the example page ${name} works`, async () => {
      const page = await openPage(`/strict/examples/${name}.html`);
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
