import { expect, fixture } from '@open-wc/testing';
// What opens the panels comes after a card’s first paint.
import '../../src/elements/technique-card/parts.js';
import { cardOf, settled } from '../support/card.js';

const compact = '<limber-technique-card technique="childs-pose" layout="compact"></limber-technique-card>';

/** Those with words of the technique. */
const panels = (card: Element): HTMLDetailsElement[] => [
  ...card.shadowRoot!.querySelectorAll<HTMLDetailsElement>('details:not([part="help"])'),
];
const open = (card: Element): boolean[] => panels(card).map((panel) => panel.open);
const beforePrint = () => dispatchEvent(new Event('beforeprint'));
const afterPrint = () => dispatchEvent(new Event('afterprint'));

describe('Printing', () => {
  afterEach(afterPrint);

  it('opens every panel of every card, and folds them again', async () => {
    const around = await fixture<HTMLElement>(`<div>${compact}${compact.replace('compact', 'full')}</div>`);
    const [one, other] = around.querySelectorAll('limber-technique-card');
    await settled(one!, other!);
    expect([...open(one!), ...open(other!)]).to.deep.equal([false, false, false, false, false]);
    beforePrint();
    expect([...open(one!), ...open(other!)]).to.deep.equal([true, true, true, true, true]);
    afterPrint();
    expect([...open(one!), ...open(other!)]).to.deep.equal([false, false, false, false, false]);
  });

  it('leaves open what the reader had opened', async () => {
    const card = await cardOf(compact);
    panels(card)[1]!.open = true;
    beforePrint();
    afterPrint();
    expect(open(card)).to.deep.equal([false, true, false]);
  });

  it('leaves what the reader opens between one print and the next', async () => {
    const card = await cardOf(compact);
    beforePrint();
    afterPrint();
    panels(card)[0]!.open = true;
    beforePrint();
    afterPrint();
    expect(open(card)).to.deep.equal([true, false, false]);
  });

  it('folds again where the browser says twice that it begins', async () => {
    const card = await cardOf(compact);
    beforePrint();
    beforePrint();
    expect(open(card)).to.deep.equal([true, true, true]);
    afterPrint();
    expect(open(card)).to.deep.equal([false, false, false]);
  });

  it('leaves cards that are gone alone', async () => {
    const card = await cardOf(compact);
    card.remove();
    beforePrint();
    expect(open(card)).to.deep.equal([false, false, false]);
  });

  it('opens panels of cards inside shadow roots', async () => {
    const host = await fixture<HTMLElement>('<div></div>');
    host.attachShadow({ mode: 'open' }).innerHTML = compact;
    const card = host.shadowRoot!.querySelector('limber-technique-card')!;
    await settled(card);
    beforePrint();
    expect(open(card)).to.deep.equal([true, true, true]);
  });
});
