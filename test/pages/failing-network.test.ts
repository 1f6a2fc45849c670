import { expect } from '@open-wc/testing';
import { LOADER, aWhile, cardsOf, closePages, makePage, script, settled, until, type Page } from './frame.js';

const { origin } = location;
const MISSING = `${origin}/status/404`;
const body = `<limber-technique-card technique="childs-pose">
    <p>Child’s pose, in the page’s own words.</p>
  </limber-technique-card>
  <limber-technique-card technique="cat-cow"><p>Cat and cow, in the page’s own words.</p></limber-technique-card>`;

const words = (page: Page): HTMLElement[] => [
  ...page.document.querySelectorAll<HTMLElement>('limber-technique-card p'),
];
const areSeen = (page: Page): boolean[] =>
  words(page).map((element) => element.checkVisibility() && element.getBoundingClientRect().height > 0);

const lacking = (...files: string[]): Record<string, string> =>
  Object.fromEntries(files.map((file) => [`${origin}/cdn/${file}.js`, MISSING]));

describe('when the network fails', () => {
  afterEach(closePages);

  it('without the script: what is inside the tag stays', async () => {
    const page = await makePage({ head: script('/status/404'), body });
    await aWhile();
    expect(areSeen(page)).to.deep.equal([true, true]);
    expect(page.window.defined).to.deep.equal([]);
  });

  for (const file of ['core', 'technique-card']) {
    it(`without ${file}.js: what is inside the tag stays, and nothing is thrown`, async () => {
      const page = await makePage({ head: LOADER, body, imports: lacking(file) });
      await until('the loader', () => page.requests().includes('/status/404'));
      await aWhile();
      expect(areSeen(page)).to.deep.equal([true, true]);
      expect(page.window.defined).to.deep.equal([]);
      expect(page.errors).to.deep.equal([]);
    });
  }

  it('without the interface’s words: what is inside the tag stays, and the card says what failed', async () => {
    const page = await makePage({ head: LOADER, body, imports: lacking('en/ui') });
    await until('an event from each card', () => page.failures.length === 2);
    await aWhile();
    expect(areSeen(page)).to.deep.equal([true, true]);
    expect(page.failures).to.have.deep.members([
      ['limber-technique-card', 'load-failed', 'childs-pose'],
      ['limber-technique-card', 'load-failed', 'cat-cow'],
    ]);
    expect(page.errors).to.deep.equal([]);
  });

  it('without one technique: that card says so above its own words, the other works', async () => {
    const page = await makePage({ head: LOADER, body, imports: lacking('en/childs-pose') });
    const [broken, whole] = cardsOf(page);
    await until('the other card', () => whole!.shadowRoot?.querySelector('ol'));
    await until('a message', () => broken!.shadowRoot?.querySelector('[part="message"]'));
    expect(areSeen(page)).to.deep.equal([true, false]);
    expect(page.failures).to.deep.equal([['limber-technique-card', 'load-failed', 'childs-pose']]);
    expect(page.errors).to.deep.equal([]);
  });

  it('without the site’s own content: an event from its settings, and bundled techniques', async () => {
    const page = await makePage({
      head: LOADER,
      body: `<limber-settings content="/status/404">${body}</limber-settings>`,
    });
    await settled(page);
    expect(page.failures).to.deep.equal([['limber-settings', 'load-failed', '/status/404']]);
    expect(page.errors).to.deep.equal([]);
  });
});
