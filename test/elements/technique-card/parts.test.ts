import { expect } from '@open-wc/testing';
import { TECHNIQUE_IDS, load, type Claim, type Technique } from '../../../src/content/index.js';
import { cardOf, itemsOf, nameOf, ownCard, has, part, parts, said, textOf } from '../../support/card.js';
import { fullTechnique } from '../../support/content.js';

const LISTS = ['setup', 'mistakes', 'cautions', 'helps', 'breathing', 'feel', 'easier'] as const;

/** The parts of a full card, top to bottom; with a colon, its slots. */
const ORDER = [
  ...['region', 'name', 'promise', 'facts', ':figure', 'setup', 'withheld', 'steps', ':timer', 'stop', 'mistakes'],
  ...['instead', 'cautions', 'helps', 'breathing', 'feel', 'easier', 'said', 'sources', 'review', ':footer'],
];

const wordsOf = (claim: Claim | { text: string }): string => (typeof claim === 'string' ? claim : claim.text);

/** How long, where and with what, as far as it says. */
const factsOf = ({ inWords }: Technique): (string | undefined)[] =>
  [inWords?.dose, inWords?.position, inWords?.need, inWords?.helpful].filter(Boolean);

const says = (technique: Technique, name: string): boolean => {
  if (name === 'region') return Boolean(technique.inWords?.regions);
  if (name === 'facts') return factsOf(technique).length > 0;
  if (name === ':timer') return technique.steps.length > 0;
  if (name === 'instead') return Boolean(technique.withheld);
  const value = technique[name as keyof Technique];
  return Array.isArray(value) ? value.length > 0 : Boolean(value) || name === 'review' || name.startsWith(':');
};

const shownOrder = (card: Element): string[] =>
  [...card.shadowRoot!.querySelectorAll('[part], slot')]
    .map((element) => (element.localName === 'slot' ? `:${(element as HTMLSlotElement).name}` : element.part.value))
    .filter((name) => ORDER.includes(name));

for (const id of TECHNIQUE_IDS) {
  describe(`The card of ${id}`, () => {
    let technique: Technique;
    let card: HTMLElement;

    beforeEach(async () => {
      technique = (await load(id, 'en'))!;
      card = await cardOf(`<limber-technique-card technique="${id}"></limber-technique-card>`);
    });

    it('shows every part the technique has, in order', () => {
      expect(shownOrder(card)).to.deep.equal(ORDER.filter((name) => says(technique, name)));
    });

    it('says all that the technique says', () => {
      expect(nameOf(card)).to.equal(technique.name);
      expect(said(card, 'promise')).to.equal(technique.promise);
      for (const list of LISTS.filter((one) => technique[one]?.length)) {
        expect(itemsOf(card, list), list).to.deep.equal(technique[list]!.map(wordsOf));
      }
      for (const sign of technique.stop ?? []) expect(said(card, 'stop')).to.include(wordsOf(sign));
    });

    it('says its facts in words', () => {
      expect(said(card, 'region')).to.equal(technique.inWords!.regions);
      const terms = part(card, 'facts')?.querySelectorAll('dd') ?? [];
      expect([...terms].map(textOf)).to.deep.equal(factsOf(technique));
    });

    it('has the steps as its only ordered list, or none', () => {
      const lists = [...card.shadowRoot!.querySelectorAll('ol')];
      expect(lists.map(({ part }) => part.value)).to.deep.equal(technique.steps.length ? ['steps'] : []);
      expect(parts(card, 'step').map((step) => textOf(step.querySelector('p')))).to.deep.equal(
        technique.steps.map(wordsOf),
      );
    });

    it('folds its sources, each with a link where it has an address', () => {
      const panel = part(card, 'sources') as HTMLDetailsElement;
      expect(panel.open).to.be.false;
      panel.querySelector('summary')!.click();
      expect(panel.open).to.be.true;
      const shown = [...panel.querySelectorAll('li')].map((item) => ({
        title: textOf(item.querySelector('cite')),
        href: item.querySelector('a')?.href,
      }));
      expect(shown).to.deep.equal(
        technique.sources!.map(({ title, doi, url }) => ({ title, href: doi ? `https://doi.org/${doi}` : url })),
      );
    });

    it('folds what each source says about how long', () => {
      const panel = part(card, 'said') as HTMLDetailsElement;
      expect(panel.open).to.be.false;
      panel.querySelector('summary')!.click();
      expect(panel.open).to.be.true;
      expect([...panel.querySelectorAll('dd')].map(textOf)).to.deep.equal(technique.said!.map(({ text }) => text));
      expect([...panel.querySelectorAll('dt')].map(textOf)).to.deep.equal(
        technique.said!.map(({ source }) => technique.sources!.find((one) => one.id === source)!.title),
      );
      if (technique.doseNote) expect(textOf(panel)).to.include(wordsOf(technique.doseNote));
    });
  });
}

describe('The card of a withheld technique', () => {
  it('explains why, points elsewhere and teaches nothing', async () => {
    const { withheld } = (await load('foam-roller-lumbar-massage', 'en'))!;
    const card = await cardOf('<limber-technique-card technique="foam-roller-lumbar-massage"></limber-technique-card>');
    expect(itemsOf(card, 'withheld')).to.deep.equal(withheld!.why.map(wordsOf));
    expect(itemsOf(card, 'instead')).to.deep.equal(withheld!.instead.map(({ name }) => name));
    expect(parts(card, 'step').length).to.equal(0);
    expect(Boolean(card.shadowRoot!.querySelector('slot[name="timer"]'))).to.be.false;
    expect(has(card, 'facts')).to.be.false;
  });
});

describe('The sources of a card', () => {
  const uses = (card: HTMLElement): string => textOf(part(card, 'sources')!.querySelector('small + small'));

  it('say which parts rest on them', async () => {
    const card = await ownCard(
      fullTechnique({ stop: [{ text: 'Sharp pain.', sources: ['trial'] }], cautions: ['Nothing cited here.'] }),
    );
    expect(uses(card)).to.equal('Used for: How to do it · Stop if');
  });

  it('name a source without an address, and link nothing', async () => {
    const card = await ownCard(fullTechnique({ sources: [{ id: 'trial', title: 'Heard say', publisher: 'A club' }] }));
    expect(said(card, 'sources')).to.include('Heard say').and.to.include('A club');
    expect(Boolean(part(card, 'sources')!.querySelector('a'))).to.be.false;
  });

  it('prefer the DOI to the address', async () => {
    const source = { id: 'trial', title: 'On leaning', doi: '10.1000/lean', url: 'https://example.org/lean' };
    const card = await ownCard(fullTechnique({ sources: [source] }));
    expect(part(card, 'sources')!.querySelector('a')!.href).to.equal('https://doi.org/10.1000/lean');
  });

  it('stand by their id where a panel cites what the list lacks', async () => {
    const card = await ownCard(fullTechnique({ said: [{ source: 'elsewhere', text: 'A minute.' }] }));
    expect(textOf(part(card, 'said')!.querySelector('dt'))).to.equal('elsewhere');
  });
});
