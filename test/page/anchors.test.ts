import { aTimeout, expect, fixture, waitUntil } from '@open-wc/testing';
import { part, parts, settled } from '../support/card.js';

const card = (attributes: string): string => `<limber-technique-card ${attributes}></limber-technique-card>`;

/** A page tall enough to scroll, with cards at its middle. */
async function tallPage(markup: string): Promise<HTMLElement> {
  const around = await fixture<HTMLElement>(
    `<div><div style="height: 3000px"></div>${markup}<div style="height: 3000px"></div></div>`,
  );
  return around;
}

/** Puts a hash in place as a page that opens with it has: no event tells of it. */
const arriveWith = (hash: string): void => history.replaceState(null, '', hash);

const topOf = (element: Element): number => element.getBoundingClientRect().top;

const scrolledTo = (element: () => Element | undefined): Promise<void> =>
  waitUntil(() => {
    const target = element();
    return target && Math.abs(topOf(target)) < 40;
  }, 'the page should scroll to the target');

describe('A link to a card', () => {
  const { href } = location;

  beforeEach(() => {
    history.replaceState(null, '', href.split('#')[0]);
    scrollTo(0, 0);
  });
  after(() => history.replaceState(null, '', href));

  it('leads to it by its technique', async () => {
    const around = await tallPage(card('technique="childs-pose"'));
    const target = around.querySelector('limber-technique-card')!;
    await settled(target);
    expect(topOf(target)).to.be.above(2000);
    location.hash = '#childs-pose';
    await scrolledTo(() => target);
  });

  it('leads to a step', async () => {
    const around = await tallPage(card('technique="childs-pose"'));
    const target = around.querySelector('limber-technique-card')!;
    await settled(target);
    location.hash = '#childs-pose--come-up';
    await scrolledTo(() => parts(target, 'step').at(-1));
  });

  it('leads to the first of several', async () => {
    const around = await tallPage(card('technique="childs-pose"').repeat(2));
    const [first, second] = around.querySelectorAll('limber-technique-card');
    await settled(first!, second!);
    location.hash = '#childs-pose';
    await scrolledTo(() => first);
  });

  it('leads by the card’s own id, where it has one', async () => {
    const around = await tallPage(card('technique="childs-pose"') + card('technique="childs-pose" id="mine"'));
    const [, own] = around.querySelectorAll('limber-technique-card');
    await settled(own!);
    location.hash = '#mine--reach';
    await scrolledTo(() => parts(own!, 'step')[2]);
  });

  it('leads to a card whose id is not plain ASCII', async () => {
    const around = await tallPage(card('technique="childs-pose" id="übung"'));
    const own = around.querySelector('limber-technique-card')!;
    await settled(own);
    location.hash = '#übung--reach';
    await scrolledTo(() => parts(own, 'step')[2]);
  });

  for (const hash of ['#childs-pose', '#childs-pose--reach']) {
    it(`that was there before the card is followed once it shows: ${hash}`, async () => {
      arriveWith(hash);
      const around = await tallPage(card('technique="childs-pose"'));
      const target = around.querySelector('limber-technique-card')!;
      await settled(target);
      await scrolledTo(() => (hash.includes('--') ? parts(target, 'step')[2] : target));
    });
  }

  it('that was followed does not scroll again when the card changes', async () => {
    arriveWith('#childs-pose');
    const around = await tallPage(card('technique="childs-pose"'));
    const target = around.querySelector('limber-technique-card')!;
    await settled(target);
    await scrolledTo(() => target);
    scrollTo(0, 0);
    target.layout = 'compact';
    await target.updateComplete;
    await aTimeout(50);
    expect(scrollY).to.equal(0);
  });

  for (const hash of ['#nothing-here', '#childs-pose--no-such-step', '#--reach', '#%', '#%E0%A4%A', '#"]']) {
    it(`to what is not there scrolls nowhere and throws nothing: ${hash}`, async () => {
      const thrown: unknown[] = [];
      const onError = ({ error }: ErrorEvent): void => void thrown.push(error);
      addEventListener('error', onError);
      const around = await tallPage(card('technique="childs-pose"'));
      await settled(around.querySelector('limber-technique-card')!);
      location.hash = hash;
      await aTimeout(50);
      removeEventListener('error', onError);
      expect(thrown).to.be.empty;
      expect(scrollY).to.equal(0);
    });
  }

  it('is what the card itself offers beside its name', async () => {
    const around = await tallPage(card('technique="childs-pose" id="mine"'));
    const own = around.querySelector('limber-technique-card')!;
    await settled(own);
    (part(own, 'anchor') as HTMLAnchorElement).click();
    await waitUntil(() => location.hash === '#mine');
    await scrolledTo(() => own);
  });
});
