import { aTimeout, expect } from '@open-wc/testing';
import { cardOf, itemsOf, named, nameOf, ownCard, has, part, parts, said, textOf } from '../../support/card.js';
import { fullTechnique, ownTechnique } from '../../support/content.js';
import { recordErrors } from '../../support/record.js';

const MISTAKES = 'This technique cannot be shown, because its content has mistakes.';

describe('A card of the page’s own technique', () => {
  const errors = recordErrors();

  it('shows the least there can be: a name and steps', async () => {
    const card = await ownCard(ownTechnique());
    expect(nameOf(card)).to.equal('Doorway lean');
    expect(parts(card, 'step').map(textOf)).to.deep.equal(['Stand in a doorway.', 'Lean a little.']);
    for (const name of ['region', 'promise', 'facts', 'setup', 'stop', 'said', 'sources', 'moment', 'cautions']) {
      expect(has(card, name), name).to.be.false;
    }
    expect(errors).to.be.empty;
  });

  it('shows every part it has, with facts in words', async () => {
    const card = await ownCard(fullTechnique());
    expect(said(card, 'region')).to.equal('Mid-back · Side of the trunk');
    expect([...part(card, 'facts')!.querySelectorAll('dd')].map(textOf)).to.deep.equal([
      '5 to 10 seconds, each side',
      'Standing',
      'A firm chair and a door frame',
      'A firm cushion',
    ]);
    expect(parts(card, 'moment').map(textOf)).to.deep.equal(['Set up', 'Hold']);
    expect(itemsOf(card, 'stop')).to.deep.equal(['Sharp pain.', 'Tingling.']);
    expect(itemsOf(card, 'cautions')).to.deep.equal(['Mind a sore shoulder.']);
    expect(said(card, 'said')).to.include('On leaning').and.to.include('We go with the shorter one.');
  });

  it('prefers the page’s own words for a fact', async () => {
    const card = await ownCard(fullTechnique({ inWords: { dose: 'As long as a song' } }));
    expect([...part(card, 'facts')!.querySelectorAll('dd')].map(textOf).slice(0, 2)).to.deep.equal([
      'As long as a song',
      'Standing',
    ]);
  });

  for (const lang of ['', 'en_US', 'x', 'not a language']) {
    it(`needs no good lang on the page: "${lang}"`, async () => {
      const card = await ownCard(fullTechnique(), lang);
      expect(errors).to.deep.equal([]);
      expect(nameOf(card)).to.equal('Doorway lean');
    });
  }

  it('comes before the technique, and gives it back', async () => {
    const card = await cardOf('<limber-technique-card technique="cat-cow"></limber-technique-card>');
    card.content = ownTechnique();
    await named(card, 'Doorway lean');
    card.content = undefined;
    await named(card, 'Cat and cow');
    expect(card.technique).to.equal('cat-cow');
  });

  it('shows markup as the text it is', async () => {
    const text = '<img src="x" onerror="window.hacked = true"><b>bold</b>';
    const card = await ownCard(ownTechnique({ name: text, promise: text, steps: [text], stop: [text] }));
    expect(nameOf(card)).to.equal(text);
    expect(parts(card, 'step').map(textOf)).to.deep.equal([text]);
    expect(said(card, 'promise')).to.equal(text);
    expect(Boolean(card.shadowRoot!.querySelector('img, b'))).to.be.false;
    expect(window).not.to.have.property('hacked');
  });

  it('links to no address but https', async () => {
    const url = 'javascript:alert(1)';
    const card = await ownCard(fullTechnique({ sources: [{ id: 'trial', title: 'Bad', url }] }));
    expect(Boolean(card.shadowRoot!.querySelector('[href^="javascript"]'))).to.be.false;
    expect(errors[0]?.problems?.[0]?.path).to.equal('sources[0].url');
  });
});

describe('A card of content with mistakes', () => {
  const errors = recordErrors();
  const BAD: [what: string, content: unknown, path: string, found: string][] = [
    ['a number', 5, '', 'found 5'],
    ['text', 'childs-pose', '', 'found "childs-pose"'],
    ['a list', [], 'id', 'missing'],
    ['true', true, '', 'found true'],
    ['nothing but braces', {}, 'id', 'missing'],
    ['no name', { id: 'lean', steps: ['Lean.'] }, 'name', 'missing; allowed: text'],
    [
      'a wrong moment',
      ownTechnique({ steps: [{ text: 'Lean.', moment: 'wait' as 'hold' }] }),
      'steps[0].moment',
      '"wait"',
    ],
    [
      'a step too many',
      ownTechnique({ steps: new Array<string>(1000).fill('Lean.') }),
      'steps',
      '1000; allowed: at most 30',
    ],
    ['a field nobody knows', { ...ownTechnique(), colour: 'red' }, 'colour', 'found an unknown key; allowed: id'],
  ];

  for (const [what, content, path, found] of BAD) {
    it(`says what is wrong, and where: ${what}`, async () => {
      const card = await ownCard(content);
      expect(errors).to.have.length(1);
      const { reason, problems } = errors[0]!;
      expect(reason).to.equal('bad-content');
      expect(problems![0]!.path).to.equal(path);
      expect(problems![0]!.message).to.include(found).and.to.include('allowed: ');
      expect(said(card, 'message')).to.include(MISTAKES).and.to.include(problems![0]!.message);
      expect(has(card, 'card')).to.be.false;
    });
  }

  it('lists a few mistakes, not hundreds', async () => {
    const card = await ownCard(ownTechnique({ steps: new Array<string>(20).fill('') }));
    expect(errors[0]!.problems).to.have.length(20);
    const shown = part(card, 'message')!.querySelectorAll('code');
    expect(shown.length).to.be.within(3, 10);
  });

  for (const nothing of [null, undefined, 0, '', false]) {
    it(`is no content at all where it is ${JSON.stringify(nothing)}`, async () => {
      const card = await cardOf('<limber-technique-card technique="cat-cow"></limber-technique-card>');
      card.content = nothing as null;
      // What is checked is checked later.
      await aTimeout(50);
      expect(nameOf(card)).to.equal('Cat and cow');
      expect(errors).to.be.empty;
    });
  }

  it('shows markup in a mistake as the text it is', async () => {
    const card = await ownCard({ ...ownTechnique(), '<img src=x>': 1 });
    expect(said(card, 'message')).to.include('<img src=x>');
    expect(Boolean(card.shadowRoot!.querySelector('img'))).to.be.false;
  });

  it('recovers with good content', async () => {
    const card = await ownCard({});
    card.content = ownTechnique();
    await named(card, 'Doorway lean');
    expect(has(card, 'message')).to.be.false;
  });
});
