import { expect, fixture, waitUntil } from '@open-wc/testing';
import texts from '../../../src/content/generated/en/safety.js';
import { LIGHT_AND_DARK, violationsOf } from '../../support/axe.js';
import { cardOf, has, ownCard, part, parts, settled, textOf } from '../../support/card.js';
import { ownTechnique } from '../../support/content.js';
import { TELLER, adviceIn, buttonIn, forget, isSeen, noAdviceIn, seenOf, tag, toldCard } from './told-fixture.js';

const titleOf = (advice: Element): string => textOf(advice.querySelector('h3'));
const adviceOf = (condition: string): string => texts.conditions.find(({ id }) => id === condition)!.advice;
const titleOfSource = (id: string): string => texts.sources.find((source) => source.id === id)!.title;
const sourcesOf = (list: 'conditions' | 'levels' | 'signs', id: string): readonly string[] =>
  [...texts[list === 'signs' ? 'levels' : list], ...texts.levels.flatMap(({ signs }) => signs)].find(
    (one) => ('id' in one ? one.id : one.level) === id,
  )!.sources;
const ROLLER = '<limber-technique-card technique="foam-roller-mid-back"></limber-technique-card>';

describe('A card and what somebody has told', () => {
  forget();

  it('says nothing before anybody has', async () => {
    const [card] = await toldCard();
    expect(has(card, 'advice')).to.be.false;
    expect(isSeen(card, 'steps')).to.be.true;
  });

  it('is fine where nothing speaks against it, and says so in a line', async () => {
    const [card, teller] = await toldCard();
    teller.tell({});
    const advice = await adviceIn(card, 'Fine for you, from what you told us');
    expect(titleOf(advice)).to.equal('Fine for you, from what you told us');
    expect(isSeen(card, 'steps')).to.be.true;
    expect(advice.previousElementSibling ?? advice.parentElement!.previousElementSibling).to.equal(
      part(card, 'header'),
    );
  });

  it('asks for care, and says why', async () => {
    const [card, teller] = await toldCard();
    teller.tell({ conditions: ['bleeding-risk'] });
    const advice = await adviceIn(card, 'Blood thinners');
    expect(titleOf(advice)).to.equal('For you Take care');
    expect(textOf(advice)).to.include(adviceOf('bleeding-risk'));
    expect(isSeen(card, 'steps')).to.be.true;
    expect(Boolean(buttonIn(card, 'Show'))).to.be.false;
  });

  it('asks first, with what the technique does that matters, and folds the steps', async () => {
    const [card, teller] = await toldCard(ROLLER);
    teller.tell({ conditions: ['bleeding-risk'] });
    const advice = await adviceIn(card, 'Ask first');
    expect(textOf(advice)).to.include(`${texts.loads['equipment-pressure']} ${adviceOf('bleeding-risk')}`);
    expect(seenOf(card, ['steps', 'setup', 'mistakes', 'helps', 'stop', 'cautions'])).to.deep.equal([
      'stop',
      'cautions',
    ]);
    for (const name of ['figure', 'timer']) {
      expect(card.shadowRoot!.querySelector(`slot[name=${name}]`)!.checkVisibility(), name).to.be.false;
    }
  });

  it('asks first for a technique that it knows nothing about', async () => {
    const card = await ownCard(ownTechnique());
    const teller = document.createElement('test-teller');
    card.before(teller);
    teller.tell({ conditions: ['bleeding-risk'] });
    const advice = await adviceIn(card, 'Ask first');
    expect(textOf(advice)).to.include('Blood thinners').and.to.include('something we do not know about');
  });

  it('asks first for what it does not know', async () => {
    const [card, teller] = await toldCard();
    teller.tell({ conditions: ['two-left-feet'] });
    const advice = await adviceIn(card, 'Ask first');
    expect(textOf(advice)).to.include('This is something we do not know about, so please ask first.');
  });

  it('sends for help at once where a sign says so, with the number the page knows', async () => {
    const [card, teller] = await toldCard(
      tag(),
      (inside) => `<limber-settings emergency-number="112 0">${inside}</limber-settings>`,
    );
    teller.tell({ signs: ['chest-pain', 'lasting-weeks'] });
    const advice = await adviceIn(card, 'Get help now');
    expect(titleOf(advice)).to.equal('For you Not now. Get help first');
    const link = advice.querySelector('a')!;
    expect(textOf(link)).to.equal('Call 112 0');
    expect(link.href).to.equal('tel:1120');
    expect(link.getBoundingClientRect().height).to.be.at.least(44);
    expect(textOf(advice)).to.include('Back pain together with chest pain').and.to.include('Pain that has lasted');
    expect(textOf(advice).indexOf('Call 112')).to.be.below(textOf(advice).indexOf('Show the steps'));
    expect(isSeen(card, 'steps')).to.be.false;
    expect(isSeen(card, 'stop')).to.be.true;
  });

  it('names no number where the page knows none', async () => {
    const [card, teller] = await toldCard();
    teller.tell({ signs: ['chest-pain'] });
    const advice = await adviceIn(card, 'Get help now');
    expect(Boolean(advice.querySelector('[href^="tel:"]'))).to.be.false;
    expect(textOf(advice)).to.include('call your emergency number');
  });

  for (const [what, answers, ids] of [
    ['a condition', { signs: [], conditions: ['bleeding-risk'] }, sourcesOf('conditions', 'bleeding-risk')],
    [
      'signs, and what their levels say',
      { signs: ['chest-pain', 'weight-loss'], conditions: [] },
      [
        ...sourcesOf('levels', 'emergency'),
        ...sourcesOf('levels', 'urgent'),
        ...sourcesOf('signs', 'chest-pain'),
        ...sourcesOf('signs', 'weight-loss'),
      ],
    ],
  ] as const) {
    it(`names its sources, each once, folded: ${what}`, async () => {
      const [card, teller] = await toldCard();
      teller.tell(answers);
      const advice = await adviceIn(card, 'Sources');
      const list = advice.querySelector('details')!;
      expect(list.open).to.be.false;
      list.querySelector('summary')!.click();
      const titles = [...list.querySelectorAll('li cite')].map(textOf);
      expect(titles).to.have.members([...new Set(ids)].map(titleOfSource));
      expect(textOf(list.querySelector('summary'))).to.equal(`Sources (${titles.length})`);
    });
  }

  it('names the sources of what a technique does that matters', async () => {
    const [card, teller] = await toldCard(ROLLER);
    teller.tell({ conditions: ['osteoporosis'] });
    const advice = await adviceIn(card, 'Sources');
    const { rules } = texts.conditions.find(({ id }) => id === 'osteoporosis')!;
    const known = new Set(Object.values(rules ?? {}).flatMap(({ sources = [] }) => sources.map(titleOfSource)));
    const titles = [...advice.querySelectorAll('li cite')].map(textOf);
    expect(titles.length).to.be.at.least(1);
    for (const title of titles) expect([...known]).to.include(title);
  });

  it('has no sources where it has no reasons, or none that are known', async () => {
    const [card, teller] = await toldCard();
    teller.tell({});
    await adviceIn(card, 'Fine for you');
    expect(has(card, 'advice-sources')).to.be.false;
    teller.tell({ conditions: ['two-left-feet'] });
    await adviceIn(card, 'Ask first');
    expect(has(card, 'advice-sources')).to.be.false;
  });

  it('forgets what is taken back', async () => {
    const [card, teller] = await toldCard();
    teller.tell({ signs: ['chest-pain'] });
    await adviceIn(card, 'Get help now');
    teller.tell(undefined);
    await noAdviceIn(card);
    expect(isSeen(card, 'steps')).to.be.true;
  });

  it('keeps to the settings that it is told in', async () => {
    const around = await fixture<HTMLElement>(
      `<div>${tag()}<limber-settings>${TELLER}${tag()}</limber-settings></div>`,
    );
    const [outer, inner] = around.querySelectorAll('limber-technique-card');
    await settled(outer!, inner!);
    around.querySelector('test-teller')!.tell({ conditions: ['pregnancy'] });
    await adviceIn(inner!, 'Pregnancy');
    expect(has(outer!, 'advice')).to.be.false;
  });

  it('speaks in several cards at once, and in those that come later', async () => {
    const around = await fixture<HTMLElement>(
      `<div>${TELLER}${tag()}${ROLLER}${tag('layout="compact" hide="figure timer safety sources"')}</div>`,
    );
    const cards = [...around.querySelectorAll('limber-technique-card')];
    await settled(...cards);
    around.querySelector('test-teller')!.tell({ conditions: ['bleeding-risk'] });
    const [one, other, bare] = await Promise.all(cards.map((card) => adviceIn(card, 'Blood thinners')));
    expect([one!, other!, bare!].map(titleOf)).to.deep.equal([
      'For you Take care',
      'For you Ask first',
      'For you Take care',
    ]);
    const late = await cardOf(ROLLER);
    await adviceIn(late, 'Blood thinners');
  });

  it('follows its technique', async () => {
    const [card, teller] = await toldCard(ROLLER);
    teller.tell({ conditions: ['bleeding-risk'] });
    await adviceIn(card, 'Ask first');
    buttonIn(card, 'Show').click();
    expect(isSeen(card, 'steps')).to.be.true;
    card.technique = 'cat-cow';
    await adviceIn(card, 'Take care');
    card.technique = 'foam-roller-thoracic-extension';
    await adviceIn(card, 'Ask first');
    expect(isSeen(card, 'steps')).to.be.false;
  });

  for (const layout of ['full', 'compact']) {
    it(`stands after the switch to another layout: from ${layout}`, async () => {
      const [card, teller] = await toldCard(ROLLER.replace(' ', ` layout="${layout}" `));
      teller.tell({ conditions: ['bleeding-risk'] });
      await adviceIn(card, 'Ask first');
      card.layout = layout === 'full' ? 'compact' : 'full';
      await card.updateComplete;
      await waitUntil(() => isSeen(card, 'cautions'), 'the cautions should stay');
      expect(isSeen(card, 'steps')).to.be.false;
      expect(parts(card, 'advice').length).to.equal(1);
    });
  }

  it('speaks of a withheld technique only to send for help', async () => {
    const [card, teller] = await toldCard(
      '<limber-technique-card technique="foam-roller-lumbar-massage"></limber-technique-card>',
    );
    teller.tell({ conditions: ['bleeding-risk'] });
    await card.updateComplete;
    teller.tell({ signs: ['chest-pain'] });
    await adviceIn(card, 'Get help now');
    expect(isSeen(card, 'withheld')).to.be.true;
    expect(Boolean(buttonIn(card, 'Show'))).to.be.false;
    teller.tell({ conditions: ['bleeding-risk'] });
    await noAdviceIn(card);
    expect(isSeen(card, 'withheld')).to.be.true;
  });

  it('says its words in English where the page’s language has none', async () => {
    const [card, teller] = await toldCard(tag(), (inside) => `<div lang="fi">${inside}</div>`);
    teller.tell({ conditions: ['pregnancy'] });
    const advice = await adviceIn(card, 'Pregnancy');
    expect(advice.closest('[lang]')!.getAttribute('lang')).to.equal('en');
  });

  for (const [what, answers] of Object.entries({
    fine: {},
    care: { conditions: ['bleeding-risk'] },
    ask: { conditions: ['recent-injury', 'osteoporosis', 'unheard-of'] },
    'stop, urgent': { signs: ['weight-loss'] },
    'stop, emergency': { signs: ['chest-pain', 'weight-loss', 'lasting-weeks'], conditions: ['pregnancy'] },
  })) {
    for (const [page, style] of Object.entries(LIGHT_AND_DARK)) {
      it(`breaks no accessibility rules: ${what} on ${page}`, async () => {
        const [card, teller] = await toldCard(
          tag(),
          (inside) =>
            `<main lang="en" style="padding: 1em; ${style}"><h1>Page</h1><limber-settings emergency-number="112">${inside}</limber-settings></main>`,
        );
        teller.tell(answers);
        await adviceIn(card, 'you');
        (buttonIn(card, 'Show') as HTMLButtonElement | undefined)?.click();
        expect(await violationsOf(card.closest('main')!)).to.deep.equal([]);
      });
    }
  }
});
