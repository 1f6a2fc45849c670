import { expect } from '@open-wc/testing';
import { aWhile, cardsOf, closePages, makePage, script, until, type Page } from '../../pages/frame.js';
import type { Told } from '../../../src/page/safety-context.js';
import type { Answers } from '../../../src/safety/advice.js';
import { part, textOf } from '../../support/card.js';
import { isSeen, seenOf } from './told-fixture.js';

const { origin } = location;
const folder = `${origin}/src/elements/technique-card`;
/** The code that gates cards and advises is not there. */
const imports = { [`${folder}/advice.js`]: `${origin}/status/404`, [`${folder}/advice.ts`]: `${origin}/status/404` };

const CARD = '<limber-technique-card technique="seated-chair-twist" hide="figure timer"></limber-technique-card>';
const COMPACT = CARD.replace('>', ' layout="compact">');
const WITHHELD = '<limber-technique-card technique="foam-roller-lumbar-massage"></limber-technique-card>';
const CHECK = '<limber-safety-check></limber-safety-check>';
const gated = (cards: string): string => `<limber-settings gate>${CHECK}${cards}</limber-settings>`;
const TEACHING = ['setup', 'steps', 'mistakes', 'helps', 'breathing', 'feel'];
const LOST = 'This technique did not load. Please load the page again.';

const open = (body: string): Promise<Page> => makePage({ head: script('/src/index.ts'), body, imports });
const said = (card: Element): string => (card.shadowRoot && isSeen(card, 'lost') ? textOf(part(card, 'lost')) : '');

/** Tells what a safety check would. */
async function tell({ window }: Page, answers: Partial<Answers> | undefined): Promise<void> {
  const { safetyContext: context } = await window.load('/src/page/safety-context.ts');
  const check = window.document.querySelector('limber-safety-check')!;
  const callback = ({ tell }: Told): void => tell(answers && { signs: [], conditions: [], ...answers });
  const request = new Event('context-request', { bubbles: true, composed: true });
  check.dispatchEvent(Object.assign(request, { context, contextTarget: check, callback }));
}

describe('A card that cannot load what it says because of the safety check', () => {
  afterEach(closePages);

  it('says so behind a gate, with its signs to stop and cautions', async () => {
    const page = await open(gated(CARD + COMPACT));
    const cards = cardsOf(page);
    for (const card of cards) {
      await until('a card that says so', () => said(card) === LOST);
      expect(isSeen(card, 'stop')).to.be.true;
      expect(seenOf(card, TEACHING)).to.deep.equal([]);
    }
    expect(isSeen(cards[0]!, 'cautions')).to.be.true;
    expect(page.failures.map(([tag, reason]) => [tag, reason])).to.deep.equal([
      ['limber-technique-card', 'load-failed'],
      ['limber-technique-card', 'load-failed'],
    ]);
  });

  it('says so where even what looks for the gate did not load', async () => {
    const missing = { [`${folder}/parts.js`]: `${origin}/status/404`, [`${folder}/parts.ts`]: `${origin}/status/404` };
    const page = await makePage({ head: script('/src/index.ts'), body: gated(CARD) + CARD, imports: missing });
    const [shut, open] = cardsOf(page);
    await until('a card that says so', () => said(shut!) === LOST);
    expect(isSeen(shut!, 'stop')).to.be.true;
    expect(seenOf(shut!, TEACHING)).to.deep.equal([]);
    expect(isSeen(open!, 'steps')).to.be.true;
    expect(said(open!)).to.equal('');
  });

  it('tells the page of it once, however often it tries', async () => {
    const page = await open(gated(CARD));
    const [card] = cardsOf(page);
    await until('a card that says so', () => said(card!));
    for (const layout of ['compact', 'full', 'compact']) {
      card!.setAttribute('layout', layout);
      await aWhile();
      expect(said(card!)).to.equal(LOST);
    }
    expect(page.failures.length).to.equal(1);
    expect(page.errors).to.deep.equal([]);
  });

  it('opens with the gate', async () => {
    const page = await open(gated(CARD));
    const [card] = cardsOf(page);
    await until('a card that says so', () => said(card!));
    page.document.querySelector('limber-settings')!.removeAttribute('gate');
    await until('an open card', () => isSeen(card!, 'steps'));
    expect(said(card!)).to.equal('');
  });

  it('explains a withheld technique all the same', async () => {
    const page = await open(gated(WITHHELD));
    const [card] = cardsOf(page);
    await until('an open card', () => card!.shadowRoot && isSeen(card!, 'withheld'));
  });

  it('teaches nothing to somebody who has told of what nobody can weigh', async () => {
    const page = await open(CHECK + CARD);
    const [card] = cardsOf(page);
    await until('the steps', () => card!.shadowRoot && isSeen(card!, 'steps'));
    await tell(page, { signs: ['chest-pain'] });
    await until('a card that says so', () => said(card!) === LOST);
    expect(seenOf(card!, [...TEACHING, 'stop', 'cautions'])).to.deep.equal(['stop', 'cautions']);
    await tell(page, undefined);
    await until('the steps', () => isSeen(card!, 'steps'));
    expect(said(card!)).to.equal('');
  });

  it('says nothing to somebody who has told of nothing', async () => {
    const page = await open(gated(CARD));
    const [card] = cardsOf(page);
    await until('a card that says so', () => said(card!));
    await tell(page, {});
    await until('an open card', () => isSeen(card!, 'steps'));
    expect(said(card!)).to.equal('');
  });
});
