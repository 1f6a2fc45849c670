import { expect, fixture, waitUntil } from '@open-wc/testing';
import { aWhile, cardsOf, closePages, makePage, script, until } from '../../pages/frame.js';
import { settled, textOf } from '../../support/card.js';
import { recordWarnings } from '../../support/record.js';
import { adviceIn, buttonIn, forget, isSeen, tag, toldCard } from './told-fixture.js';

const CHECK = '<limber-safety-check></limber-safety-check>';
const elements = ['technique-card', 'safety-check'].map((name) => script(`/src/elements/${name}/define.ts`)).join('');

describe('A safety check that comes long after the cards', () => {
  forget();
  recordWarnings();
  afterEach(closePages);

  for (const where of ['before', 'after'] as const) {
    it(`gates them at once: ${where} them on the page`, async () => {
      const [card] = await toldCard(
        tag('hide="figure timer"'),
        (inside) => `<limber-settings gate>${inside}</limber-settings>`,
      );
      await waitUntil(() => isSeen(card, 'steps'), 'the card should be open', { timeout: 4000 });
      card.closest('limber-settings')![where](document.createElement('limber-safety-check'));
      await adviceIn(card, 'A few questions first');
      expect(isSeen(card, 'steps')).to.be.false;
    });
  }

  it('gates cards inside shadow roots', async () => {
    const around = await fixture<HTMLElement>('<div><div class="host"></div></div>');
    const root = around.querySelector('.host')!.attachShadow({ mode: 'open' });
    root.innerHTML = `<limber-settings gate>${tag('hide="figure timer"')}</limber-settings>`;
    const card = root.querySelector('limber-technique-card')!;
    await settled(card);
    await waitUntil(() => isSeen(card, 'steps'), 'the card should be open', { timeout: 4000 });
    root.append(document.createElement('limber-safety-check'));
    await adviceIn(card, 'A few questions first');
  });

  it('opens them, once it is gone and somebody looks for it', async () => {
    const [card] = await toldCard(
      tag('hide="figure timer"'),
      (inside) => `${CHECK}<limber-settings gate>${inside}</limber-settings>`,
    );
    await adviceIn(card, 'A few questions first');
    document.querySelector('limber-safety-check')!.remove();
    buttonIn(card, 'Go to the questions').click();
    await waitUntil(() => isSeen(card, 'steps'), 'the card should be open', { timeout: 4000 });
  });

  it('informs them at once, on a page without settings', async () => {
    const page = await makePage({ head: elements, body: tag('hide="figure timer"') });
    const [card] = cardsOf(page);
    await until('the steps', () => card!.shadowRoot && isSeen(card!, 'steps'));
    await aWhile();
    const check = page.document.createElement('limber-safety-check');
    page.document.body.append(check);
    const button = (name: string): HTMLButtonElement | undefined =>
      [...(check.shadowRoot?.querySelectorAll('button') ?? [])].find((one) => textOf(one) === name);
    await until('the check', () => button('Begin'));
    button('Begin')!.click();
    await until('a question', () => check.shadowRoot!.querySelector('legend'));
    const both = [...check.shadowRoot!.querySelectorAll('label')].find((one) => textOf(one).includes('both legs'))!;
    both.click();
    await check.updateComplete;
    button('Next')!.click();
    await until('a result', () => check.result);
    await adviceIn(card!, 'Get help now');
    expect(isSeen(card!, 'steps')).to.be.false;
  });
});
