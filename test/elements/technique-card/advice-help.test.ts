import { expect, waitUntil } from '@open-wc/testing';
import { parts as registered } from '../../../src/page/parts.js';
import { cardOf, has, part, textOf } from '../../support/card.js';
import { forget, tag, toldCard, adviceIn, isSeen } from './told-fixture.js';

const helpIn = async (card: Element): Promise<HTMLDetailsElement> => {
  await waitUntil(() => part(card, 'help')?.inert === false, 'the card should say when to get help', { timeout: 4000 });
  return part(card, 'help') as HTMLDetailsElement;
};

const NOTICE = 'limber-safety-notice';

describe('When to get help, in a card', () => {
  forget();

  for (const layout of ['full', 'compact']) {
    it(`is below the signs to stop, folded, and nothing moves when it comes: ${layout}`, async () => {
      const card = await cardOf(tag(`layout="${layout}" hide="figure timer"`));
      const before = card.offsetHeight;
      const help = await helpIn(card);
      expect(card.offsetHeight).to.equal(before);
      expect(help.open).to.be.false;
      expect(textOf(help.querySelector('summary'))).to.equal('When to get help');
      expect(help.querySelectorAll('limber-safety-notice').length).to.equal(0);
      expect(help.getBoundingClientRect().top).to.be.at.least(part(card, 'stop')!.getBoundingClientRect().bottom);
    });
  }

  it('holds the levels that cannot wait, once opened', async () => {
    const card = await cardOf(tag('heading-level="3"'));
    const help = await helpIn(card);
    help.querySelector('summary')!.click();
    await waitUntil(() => help.querySelectorAll('limber-safety-notice').length === 2, 'notices', { timeout: 4000 });
    const [emergency, urgent] = help.querySelectorAll('limber-safety-notice');
    expect([emergency!.level, urgent!.level]).to.deep.equal(['emergency', 'urgent']);
    expect(emergency!.headingLevel).to.equal(4);
    await waitUntil(() => emergency!.shadowRoot?.textContent.includes('Get help now'), 'texts', { timeout: 4000 });
    help.querySelector('summary')!.click();
    help.querySelector('summary')!.click();
    expect(help.querySelectorAll('limber-safety-notice').length).to.equal(2);
  });

  it('is on paper before anybody has opened it: whom to call', async () => {
    const card = await cardOf(
      `<limber-settings emergency-number="112">${tag('hide="figure timer"')}</limber-settings>`,
    );
    const help = await helpIn(card);
    expect(help.querySelectorAll('limber-safety-notice').length).to.equal(0);
    dispatchEvent(new Event('beforeprint'));
    const [, ...words] = [...help.children];
    expect(words.every((one) => one.checkVisibility())).to.be.true;
    expect(textOf(words[0])).to.include('call your doctor or your emergency number').and.to.include('Call 112');
    dispatchEvent(new Event('afterprint'));
    expect(help.open).to.be.false;
  });

  it('says whom to call where the rest does not load, and tries again when it is opened again', async () => {
    const load = registered.get(NOTICE)!;
    registered.set(NOTICE, () => Promise.reject(new Error('lost')));
    try {
      const card = await cardOf(tag('hide="figure timer"'));
      const help = await helpIn(card);
      help.querySelector('summary')!.click();
      await waitUntil(() => textOf(help).includes('did not load'), 'a message', { timeout: 4000 });
      expect(textOf(help)).to.include('call your doctor or your emergency number');
      registered.set(NOTICE, load);
      help.querySelector('summary')!.click();
      help.querySelector('summary')!.click();
      await waitUntil(() => help.querySelectorAll(NOTICE).length === 2, 'notices', { timeout: 4000 });
    } finally {
      registered.set(NOTICE, load);
    }
  });

  it('goes with the notice where the page hides that; signs to stop and advice stay', async () => {
    const [card, teller] = await toldCard(tag('hide="safety"'));
    teller.tell({ conditions: ['recent-injury'] });
    await adviceIn(card, 'Ask first');
    expect(has(card, 'help')).to.be.false;
    expect(isSeen(card, 'stop')).to.be.true;
  });

  it('gives way to what the page slots', async () => {
    const card = await cardOf(tag('', '<p slot="safety">Mine</p>'));
    await new Promise((resolve) => setTimeout(resolve, 300));
    expect(isSeen(card, 'help')).to.be.false;
    card.replaceChildren();
    await helpIn(card);
  });
});
