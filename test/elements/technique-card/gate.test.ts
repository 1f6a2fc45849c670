import { expect, fixture, nextFrame, waitUntil } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { violationsOf } from '../../support/axe.js';
import { part, parts, settled, textOf } from '../../support/card.js';
import { recordWarnings } from '../../support/record.js';
import { adviceIn, buttonIn, forget, isSeen, noAdviceIn, seenOf, tag, toldCard } from './told-fixture.js';

const CHECK = '<limber-safety-check></limber-safety-check>';
const gated = (inside: string): string => `${CHECK}<limber-settings gate>${inside}</limber-settings>`;
const TEACHING = ['setup', 'steps', 'mistakes', 'helps', 'breathing', 'feel'];

describe('A card behind a gate', () => {
  forget();
  const warnings = recordWarnings();

  for (const layout of ['full', 'compact']) {
    it(`shows what it is, its cautions and signs to stop, and where the questions are: ${layout}`, async () => {
      const [card] = await toldCard(tag(`layout="${layout}"`), gated);
      expect(seenOf(card, TEACHING), 'before its code is there').to.deep.equal([]);
      const gate = await adviceIn(card, 'A few questions first');
      expect(textOf(gate)).to.include('Please answer a few short questions.');
      expect(seenOf(card, TEACHING)).to.deep.equal([]);
      expect(seenOf(card, ['name', 'facts', 'stop', 'cautions', 'review']).length).to.equal(5);
      for (const name of ['figure', 'timer']) {
        expect(card.shadowRoot!.querySelector(`slot[name=${name}]`)!.checkVisibility(), name).to.be.false;
      }
      expect(warnings).to.deep.equal([]);
    });
  }

  it('brings neither figure nor timer before it opens', async () => {
    const [card, teller] = await toldCard(tag(), gated);
    await adviceIn(card, 'A few questions first');
    await new Promise((resolve) => setTimeout(resolve, 300));
    const brought = (): number =>
      card.shadowRoot!.querySelectorAll('limber-technique-figure, limber-hold-timer').length;
    expect(brought()).to.equal(0);
    teller.tell({});
    await waitUntil(() => brought() === 2, 'they should come', { timeout: 4000 });
  });

  it('opens by what is told, and closes when it is taken back', async () => {
    const [card, teller] = await toldCard(tag(), gated);
    await adviceIn(card, 'A few questions first');
    teller.tell({});
    await adviceIn(card, 'Fine for you');
    expect(seenOf(card, ['steps', 'mistakes'])).to.deep.equal(['steps', 'mistakes']);
    teller.tell({ conditions: ['recent-injury'] });
    await adviceIn(card, 'Ask first');
    expect(isSeen(card, 'steps')).to.be.false;
    buttonIn(card, 'Show').click();
    expect(isSeen(card, 'steps')).to.be.true;
    teller.tell(undefined);
    await adviceIn(card, 'A few questions first');
    expect(isSeen(card, 'steps')).to.be.false;
  });

  it('takes a reader to the questions', async () => {
    const around = await fixture<HTMLElement>(
      `<div><limber-settings gate>${tag()}</limber-settings><p style="height: 3000px"></p>${CHECK}</div>`,
    );
    const [card, check] = [
      around.querySelector('limber-technique-card')!,
      around.querySelector('limber-safety-check')!,
    ];
    await settled(card);
    await adviceIn(card, 'A few questions first');
    const button = buttonIn(card, 'Go to the questions');
    expect(button.getBoundingClientRect().height).to.be.at.least(44);
    button.focus();
    await sendKeys({ press: 'Enter' });
    await waitUntil(() => check.matches(':focus-within'), 'the check should have the focus');
    await waitUntil(() => check.getBoundingClientRect().top < innerHeight, 'the check should be in view');
    scrollTo(0, 0);
  });

  it('finds the questions outside the shadow root it is in', async () => {
    const around = await fixture<HTMLElement>(`<div>${CHECK}<div class="host"></div></div>`);
    const root = around.querySelector('.host')!.attachShadow({ mode: 'open' });
    root.innerHTML = `<limber-settings gate>${tag()}</limber-settings>`;
    const card = root.querySelector('limber-technique-card')!;
    await settled(card);
    await adviceIn(card, 'A few questions first');
  });

  it('opens with the gate', async () => {
    const [card] = await toldCard(tag(), gated);
    await adviceIn(card, 'A few questions first');
    card.closest('limber-settings')!.gate = false;
    await noAdviceIn(card);
    expect(isSeen(card, 'steps')).to.be.true;
  });

  it('is open on a page without a check, which its author hears of once', async () => {
    const [card] = await toldCard(tag(), (inside) => `<limber-settings gate>${inside}${tag()}</limber-settings>`);
    await waitUntil(() => isSeen(card, 'steps'), 'the card should be open', { timeout: 4000 });
    await nextFrame();
    expect(parts(card, 'advice').length).to.equal(0);
    expect(warnings.length).to.equal(1);
    expect(warnings[0]).to.include('<limber-settings gate>').and.to.include('<limber-safety-check>');
  });

  it('explains a withheld technique all the same', async () => {
    const [card] = await toldCard(
      '<limber-technique-card technique="foam-roller-lumbar-massage"></limber-technique-card>',
      gated,
    );
    await waitUntil(() => isSeen(card, 'withheld'), 'the card should be open', { timeout: 4000 });
    expect(isSeen(card, 'instead')).to.be.true;
    expect(Boolean(part(card, 'advice'))).to.be.false;
  });

  it('breaks no accessibility rules', async () => {
    const [card] = await toldCard(
      tag(),
      (inside) =>
        `<main lang="en" style="background: #fff; color: #1c1c1c; color-scheme: light"><h1>Page</h1>${gated(inside)}</main>`,
    );
    await adviceIn(card, 'A few questions first');
    expect(await violationsOf(card)).to.deep.equal([]);
  });
});
