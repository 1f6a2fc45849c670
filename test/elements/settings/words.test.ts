import { expect } from '@open-wc/testing';
import { cardOf, nameOf, part, parts, textOf } from '../../support/card.js';
import { ownTechnique } from '../../support/content.js';
import { servePacks } from '../../support/packs.js';
import { recordErrors } from '../../support/record.js';

const pack = (changes: object) => ({ version: 1, lang: 'en', ...changes });

describe('The words of a pack', () => {
  const errors = recordErrors();
  const serve = servePacks();

  const technique = ownTechnique({
    dose: { kind: 'hold', seconds: 20 },
    equipment: ['rope'],
    stop: ['Sharp pain.', 'Tingling.'],
  });

  /** The card of the pack's technique, on an English page, with these words in the pack. */
  const cardWith = async (words: object) => {
    serve('/words.json', pack({ words, techniques: [technique] }));
    return cardOf(
      `<div lang="en"><limber-settings content="/words.json">
        <limber-technique-card technique="doorway-lean"></limber-technique-card></limber-settings></div>`,
    );
  };
  const headings = (card: Element): string[] => parts(card, 'heading').map(textOf);
  const facts = (card: Element): string[] => [...part(card, 'facts')!.querySelectorAll('dd')].map(textOf);

  for (const [what, bad, path, message] of [
    ['plural forms for one text', { card: { steps: { other: 'Bad' } } }, 'words.card.steps', 'allowed: one text'],
    ['one text for plural forms', { dose: { seconds: 'Bad' } }, 'words.dose.seconds', 'allowed: plural forms'],
    ['a misspelt word', { card: { stpes: 'Bad' } }, 'words.card.stpes', 'an unknown word'],
    ['a misspelt group', { cards: { steps: 'Bad' } }, 'words.cards.steps', 'an unknown word'],
  ] as const) {
    it(`leave out what does not fit, and serve with the rest: ${what}`, async () => {
      const { card: inCard, ...others } = bad as { card?: object };
      const card = await cardWith({
        ...others,
        card: { stop: 'Halt if', ...inCard },
        position: { standing: 'Upright' },
        equipment: { rope: 'a skipping rope' },
      });
      expect(nameOf(card)).to.equal('Doorway lean');
      expect(headings(card)).to.deep.equal(['How to do it', 'Halt if']);
      expect(facts(card)).to.deep.equal(['20 seconds', 'A skipping rope']);
      expect(errors).to.have.length(1);
      expect(errors[0]).to.include({ reason: 'bad-content', url: '/words.json' });
      expect(errors[0]!.problems!.map((problem) => problem.path)).to.deep.equal([path]);
      expect(errors[0]!.problems![0]!.message).to.include(message);
    });
  }

  it('tell of everything that does not fit', async () => {
    await cardWith({
      card: { steps: { other: 'Bad' }, stpes: 'Bad' },
      dose: { seconds: 'Bad' },
      cards: { stop: 'Bad' },
    });
    expect(errors[0]!.problems!.map(({ path }) => path)).to.have.members([
      'words.card.steps',
      'words.card.stpes',
      'words.dose.seconds',
      'words.cards.stop',
    ]);
  });

  it('may have equipment of their own, and plural forms where there are some', async () => {
    const card = await cardWith({ equipment: { rope: 'a jump rope' }, dose: { seconds: { other: '{n} ticks' } } });
    expect(facts(card)).to.deep.equal(['20 ticks', 'A jump rope']);
    expect(errors).to.be.empty;
  });
});

describe('The language of a pack’s techniques', () => {
  const errors = recordErrors();
  const serve = servePacks();

  const languageOfName = async (lang: string | undefined) => {
    const technique = ownTechnique({ id: 'childs-pose', ...(lang && { lang }) });
    serve('/languages.json', pack({ lang: 'fr', techniques: [technique] }));
    const card = await cardOf(
      `<div lang="en"><limber-settings content="/languages.json">
        <limber-technique-card technique="childs-pose"></limber-technique-card></limber-settings></div>`,
    );
    expect(nameOf(card)).to.equal('Doorway lean');
    const name = part(card, 'name')!;
    return [name.closest<HTMLElement>('[lang]')?.lang, getComputedStyle(name).direction];
  };

  it('is the pack’s', async () => {
    expect(await languageOfName(undefined)).to.deep.equal(['fr', 'ltr']);
  });

  it('is none where the pack’s is no language tag', async () => {
    serve('/wrong.json', pack({ lang: 'en-ab-cd', techniques: [ownTechnique({ id: 'childs-pose' })] }));
    const card = await cardOf(
      `<limber-settings content="/wrong.json"><limber-technique-card technique="childs-pose"></limber-technique-card></limber-settings>`,
    );
    expect(nameOf(card)).to.equal('Child’s pose');
    expect(errors.map(({ reason }) => reason)).to.deep.equal(['bad-content']);
    expect(errors[0]!.problems!.map(({ path }) => path)).to.deep.equal(['lang']);
    expect(errors[0]!.problems![0]!.message).to.include('found "en-ab-cd"').and.to.include('language tag');
  });

  it('is their own where they have one', async () => {
    expect(await languageOfName('ar')).to.deep.equal(['ar', 'rtl']);
  });
});
