import { expect } from '@open-wc/testing';
import { CARD, aWhile, cardsOf, closePages, makePage, nameOf, script, settled } from './frame.js';

const hashes = (await (await fetch('/cdn/integrity.json')).json()) as Record<string, string>;

const pinned = (file: string, hash: string): string =>
  script(`/cdn/${file}`, `integrity="${hash}" crossorigin="anonymous"`);

describe('integrity', () => {
  afterEach(closePages);

  for (const file of ['limber.all.js', 'limber.js']) {
    it(`lets ${file} load`, async () => {
      const page = await makePage({ head: pinned(file, hashes[file]!), body: CARD });
      await settled(page);
      expect(cardsOf(page).map(nameOf)).to.deep.equal(['Child’s pose']);
    });
  }

  it('keeps a file out that is not the one that was pinned', async () => {
    const page = await makePage({ head: pinned('limber.all.js', hashes['limber.js']!), body: CARD });
    await aWhile();
    expect(page.window.defined).to.deep.equal([]);
  });

  it('pins everything: the single file asks for no other', async () => {
    const page = await makePage({
      head: pinned('limber.all.js', hashes['limber.all.js']!),
      body: `<limber-settings>${CARD}</limber-settings>`,
    });
    await settled(page);
    expect([...new Set(page.requests())]).to.deep.equal(['/cdn/limber.all.js']);
  });
});
