import { aTimeout, expect, fixture, waitUntil } from '@open-wc/testing';
import { named, nameOf, part, parts, said, settled, shows, textOf } from '../../support/card.js';
import { ownTechnique } from '../../support/content.js';
import { servePacks } from '../../support/packs.js';
import { recordErrors, recordUncaught } from '../../support/record.js';

const FIXTURES = new URL('../../fixtures/', import.meta.url).pathname;

const pack = (changes: object) => ({ version: 1, lang: 'en', ...changes });

async function page(markup: string) {
  const around = await fixture<HTMLElement>(`<div lang="en">${markup}</div>`);
  const cards = [...around.querySelectorAll('limber-technique-card')];
  return { around, settings: around.querySelector('limber-settings')!, cards, card: cards[0]! };
}

const inside = (url: string, ...ids: string[]): string =>
  `<limber-settings content="${url}">${ids
    .map((id) => `<limber-technique-card technique="${id}"></limber-technique-card>`)
    .join('')}</limber-settings>`;

describe('A site’s own pack', () => {
  const errors = recordErrors();
  const serve = servePacks();

  it('brings its techniques, which come before bundled ones of the same id', async () => {
    const { cards } = await page(inside(`${FIXTURES}pack.json`, 'doorway-lean', 'childs-pose', 'cat-cow'));
    await settled(...cards);
    expect(cards.map(nameOf)).to.deep.equal(['Doorway lean', 'Our own child’s pose', 'Cat and cow']);
    expect(errors).to.be.empty;
  });

  it('speaks for what is inside the settings, and nothing else', async () => {
    const { cards } = await page(
      `${inside(`${FIXTURES}pack.json`, 'childs-pose')}<limber-technique-card technique="childs-pose"></limber-technique-card>`,
    );
    await settled(...cards);
    expect(cards.map(nameOf)).to.deep.equal(['Our own child’s pose', 'Child’s pose']);
  });

  it('is waited for: no bundled technique flashes by', async () => {
    let arrive: ((answer: object) => void) | undefined;
    serve('/slow.json', new Promise((resolve) => (arrive = resolve)));
    const { card } = await page(inside('/slow.json', 'childs-pose'));
    await aTimeout(100);
    expect(shows(card)).to.be.false;
    arrive!(pack({ techniques: [ownTechnique({ id: 'childs-pose', name: 'Ours' })] }));
    await settled(card);
    expect(nameOf(card)).to.equal('Ours');
  });

  it('is asked for once, however many cards wait', async () => {
    performance.clearResourceTimings();
    const { cards } = await page(inside(`${FIXTURES}pack.json?once`, 'doorway-lean', 'childs-pose', 'cat-cow'));
    await settled(...cards);
    expect(performance.getEntriesByType('resource').filter(({ name }) => name.endsWith('?once'))).to.have.length(1);
  });

  it('may change later, and go', async () => {
    serve('/one.json', pack({ techniques: [ownTechnique({ id: 'childs-pose', name: 'One' })] }));
    serve('/two.json', pack({ techniques: [ownTechnique({ id: 'childs-pose', name: 'Two' })] }));
    const { card, settings } = await page(inside('/one.json', 'childs-pose'));
    await named(card, 'One');
    settings.setAttribute('content', '/two.json');
    await named(card, 'Two');
    settings.removeAttribute('content');
    await named(card, 'Child’s pose');
    expect(errors).to.be.empty;
  });

  it('gives way to the last of several quick changes', async () => {
    let arrive: ((answer: object) => void) | undefined;
    serve('/slow.json', new Promise((resolve) => (arrive = resolve)));
    serve('/quick.json', pack({ techniques: [ownTechnique({ id: 'childs-pose', name: 'Quick' })] }));
    const { card, settings } = await page(inside('/slow.json', 'childs-pose'));
    settings.content = '/quick.json';
    await named(card, 'Quick');
    arrive!(pack({ techniques: [ownTechnique({ id: 'childs-pose', name: 'Slow' })] }));
    await aTimeout(50);
    expect(nameOf(card)).to.equal('Quick');
  });

  it('overrides the interface’s words, one by one', async () => {
    serve('/words.json', pack({ words: { card: { steps: 'Our way', stop: 'Halt if' } } }));
    const { card } = await page(inside('/words.json', 'childs-pose'));
    await settled(card);
    const headings = parts(card, 'heading').map(textOf);
    expect(headings).to.include.members(['Our way', 'Halt if', 'Take care']);
  });

  it('overrides how facts are said, in its own techniques', async () => {
    serve(
      '/labels.json',
      pack({
        words: { position: { standing: 'Upright' }, equipment: { rope: 'a skipping rope' } },
        techniques: [ownTechnique({ position: 'standing', equipment: ['rope', 'chair'] })],
      }),
    );
    const { card } = await page(inside('/labels.json', 'doorway-lean'));
    await settled(card);
    const terms = [...part(card, 'facts')!.querySelectorAll('dd')].map(textOf);
    expect(terms).to.deep.equal(['Upright', 'A skipping rope and a firm chair']);
  });

  it('lies over the pack of the settings around it', async () => {
    serve(
      '/outer.json',
      pack({
        techniques: [ownTechnique({ id: 'outer', name: 'Outer' }), ownTechnique({ id: 'both', name: 'Outer’s' })],
      }),
    );
    serve(
      '/inner.json',
      pack({
        techniques: [ownTechnique({ id: 'inner', name: 'Inner' }), ownTechnique({ id: 'both', name: 'Inner’s' })],
      }),
    );
    const { cards } = await page(
      `<limber-settings content="/outer.json">${inside('/inner.json', 'outer', 'inner', 'both', 'cat-cow')}</limber-settings>`,
    );
    await waitUntil(() => cards.map(nameOf).join() === 'Outer,Inner,Inner’s,Cat and cow', cards.map(nameOf).join());
    expect(errors).to.be.empty;
  });

  it('lies over whatever the settings around it change to', async () => {
    serve('/inner.json', pack({}));
    serve('/outer.json', pack({ techniques: [ownTechnique({ id: 'childs-pose', name: 'Outer' })] }));
    const { card, settings } = await page(`<limber-settings>${inside('/inner.json', 'childs-pose')}</limber-settings>`);
    await named(card, 'Child’s pose');
    settings.content = '/outer.json';
    await named(card, 'Outer');
  });

  it('meets a card that moves in, and is forgotten by one that moves out', async () => {
    const { around, card, settings } = await page(
      `<limber-technique-card technique="childs-pose"></limber-technique-card>${inside(`${FIXTURES}pack.json`)}`,
    );
    await named(card, 'Child’s pose');
    settings.append(card);
    await named(card, 'Our own child’s pose');
    around.append(card);
    await named(card, 'Child’s pose');
  });
});

describe('A pack that cannot be used', () => {
  const errors = recordErrors();
  const uncaught = recordUncaught();
  const serve = servePacks();

  const bundledShows = async (url: string): Promise<void> => {
    const targets: (EventTarget | null)[] = [];
    addEventListener('limber-error', ({ target }) => targets.push(target), { once: true });
    const { card, settings } = await page(inside(url, 'childs-pose'));
    await settled(card);
    expect(nameOf(card)).to.equal('Child’s pose');
    expect(errors).to.have.length(1);
    expect(errors[0]!.url).to.equal(url);
    expect(targets.map((target) => target === settings)).to.deep.equal([true]);
    expect(uncaught).to.be.empty;
  };

  for (const [what, url, message] of [
    ['is not there', '/status/404', 'answered 404'],
    ['meets a broken server', '/status/500', 'answered 500'],
    ['is not JSON', '/status/200', 'is not JSON'],
  ] as const) {
    it(`fires limber-error where it ${what}; the bundled techniques show`, async () => {
      await bundledShows(url);
      expect(errors[0]!.reason).to.equal('load-failed');
      expect(String(errors[0]!.error)).to.include(message).and.to.include(url);
    });
  }

  it('fires limber-error where the network fails', async () => {
    serve('/cut.json', new TypeError('cut'));
    await bundledShows('/cut.json');
    expect(errors[0]!.reason).to.equal('load-failed');
  });

  for (const [what, answer, path] of [
    ['another version', pack({ version: 2 }), 'version'],
    ['no version', { lang: 'en' }, 'version'],
    ['no language', { version: 1 }, 'lang'],
    ['a list', [], 'version'],
    ['techniques that are no list', pack({ techniques: {} }), 'techniques'],
    ['a field nobody knows', pack({ technique: [] }), 'technique'],
  ] as const) {
    it(`says what is wrong, and where: ${what}`, async () => {
      serve('/wrong.json', answer);
      await bundledShows('/wrong.json');
      expect(errors[0]!.reason).to.equal('bad-content');
      expect(errors[0]!.problems![0]!.path).to.equal(path);
      expect(errors[0]!.problems![0]!.message).to.include('allowed: ');
    });
  }

  for (const answer of ['null', '5', '"text"', 'true']) {
    it(`is no pack where it is ${answer}`, async () => {
      serve('/strange.json', answer);
      await bundledShows('/strange.json');
      expect(errors[0]!.reason).to.equal('bad-content');
    });
  }

  it('keeps the good techniques where one is bad', async () => {
    const bad = { id: 'bad-one', steps: ['Nameless.'] };
    serve('/mixed.json', pack({ techniques: [ownTechnique(), bad, ownTechnique({ id: 'other', name: 'Other' })] }));
    const { cards } = await page(inside('/mixed.json', 'doorway-lean', 'bad-one', 'other'));
    await settled(...cards);
    expect(cards.map((card) => nameOf(card) || said(card, 'message'))).to.deep.equal([
      'Doorway lean',
      'There is no technique called “bad-one”.',
      'Other',
    ]);
    const [about] = errors.filter(({ url }) => url === '/mixed.json');
    expect(about!.problems!.map(({ path }) => path)).to.deep.equal(['techniques[1].name']);
  });
});
