import { aTimeout, expect, fixture, waitUntil } from '@open-wc/testing';
import { part, parts, settled, shows } from '../support/card.js';
import { recordUncaught } from '../support/record.js';

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

/** Puts a card on a page that is already there, and gives it time to do what it does. */
async function comeLate(around: Element, attributes: string): Promise<void> {
  const place = document.createElement('div');
  place.innerHTML = card(attributes);
  around.append(place);
  await settled(place.firstElementChild!);
  await aTimeout(50);
}

const topOf = (element: Element): number => element.getBoundingClientRect().top;

const scrolledTo = (element: () => Element | undefined): Promise<void> =>
  waitUntil(() => {
    const target = element();
    return target && Math.abs(topOf(target)) < 40;
  }, 'the page should scroll to the target');

describe('A link to a card', () => {
  const { href } = location;
  const uncaught = recordUncaught();

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

  it('leads to a step of the one it names, not of one whose name begins alike', async () => {
    const around = await tallPage(card('technique="childs-pose"') + card('technique="childs-pose-side-stretch"'));
    const [other, target] = around.querySelectorAll('limber-technique-card');
    await settled(other!, target!);
    location.hash = '#childs-pose-side-stretch--middle';
    await scrolledTo(() => parts(target!, 'step')[4]);
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
      const around = await tallPage(card('technique="childs-pose"'));
      await settled(around.querySelector('limber-technique-card')!);
      location.hash = hash;
      await aTimeout(50);
      expect(uncaught).to.be.empty;
      expect(scrollY).to.equal(0);
    });
  }

  it('to an id of half a character throws nothing', async () => {
    const around = await tallPage('<div></div>');
    const own = document.createElement('limber-technique-card');
    own.id = '\ud800';
    own.technique = 'childs-pose';
    around.children[1]!.append(own);
    await own.updateComplete.catch((error: unknown) => uncaught.push(error));
    await waitUntil(() => shows(own) || uncaught.length);
    part(own, 'anchor')?.click();
    await aTimeout(50);
    expect(uncaught).to.be.empty;
    expect(shows(own)).to.be.true;
  });

  it('leads to a step that is folded away, and opens the fold', async () => {
    const around = await tallPage(card('technique="childs-pose" layout="compact"'));
    const target = around.querySelector('limber-technique-card')!;
    await settled(target);
    location.hash = '#childs-pose--come-up';
    await scrolledTo(() => parts(target, 'step').at(-1));
    expect((part(target, 'more') as HTMLDetailsElement).open).to.be.true;
  });

  for (const [hash, step] of [
    ['#my--card', undefined],
    ['#my--card--reach', 2],
  ] as const) {
    it(`leads by an own id with "--" in it: ${hash}`, async () => {
      const around = await tallPage('<div></div>');
      // In a shadow root, where the browser does not go by itself.
      const root = around.children[1]!.attachShadow({ mode: 'open' });
      root.innerHTML = card('technique="childs-pose" id="my--card"');
      const own = root.querySelector('limber-technique-card')!;
      await settled(own);
      location.hash = hash;
      await scrolledTo(() => (step ? parts(own, 'step')[step] : own));
    });
  }

  for (const hash of ['#childs-pose', '#childs-pose--reach']) {
    it(`is the page’s own where it has that id: ${hash}`, async () => {
      const around = await tallPage(
        `<p id="${hash.slice(1)}">Mine</p>${'<br>'.repeat(50)}${card('technique="childs-pose"')}`,
      );
      await settled(around.querySelector('limber-technique-card')!);
      location.hash = hash;
      await aTimeout(100);
      expect(topOf(around.querySelector('p')!)).to.be.closeTo(0, 40);
    });
  }

  it('is followed again when it is clicked again', async () => {
    const around = await tallPage(`${card('technique="childs-pose"')}<a href="#childs-pose">Again</a>`);
    const target = around.querySelector('limber-technique-card')!;
    await settled(target);
    const link = around.querySelector('a')!;
    for (const time of ['first', 'second', 'third']) {
      scrollTo(0, 0);
      expect(topOf(target), time).to.be.above(2000);
      link.click();
      await scrolledTo(() => target);
    }
  });

  it('is what the card itself offers beside its name', async () => {
    const around = await tallPage(card('technique="childs-pose" id="mine"'));
    const own = around.querySelector('limber-technique-card')!;
    await settled(own);
    (part(own, 'anchor') as HTMLAnchorElement).click();
    await waitUntil(() => location.hash === '#mine');
    await scrolledTo(() => own);
  });
});

describe('A card that comes late', () => {
  const { href } = location;

  beforeEach(() => scrollTo(0, 0));
  after(() => history.replaceState(null, '', href));

  it('leaves alone a link to one whose name begins like its own', async () => {
    arriveWith('#childs-pose-side-stretch');
    const around = await tallPage('');
    await comeLate(around, 'technique="childs-pose"');
    expect(scrollY).to.equal(0);
  });

  it('leaves a reader who has moved on where they are, whatever the link was to', async () => {
    arriveWith('#childs-pose-side-stretch');
    const around = await tallPage(card('technique="childs-pose-side-stretch"'));
    const target = around.querySelector('limber-technique-card')!;
    await settled(target);
    await scrolledTo(() => target);
    scrollTo(0, 300);
    await comeLate(around, 'technique="childs-pose"');
    expect(scrollY, 'one whose name begins alike').to.equal(300);
    await comeLate(around, 'technique="childs-pose-side-stretch"');
    expect(scrollY, 'a second one').to.equal(300);
  });

  it('leaves a reader who has gone back to the top there, where it is the second of its technique', async () => {
    arriveWith('#childs-pose');
    const around = await tallPage(card('technique="childs-pose"'));
    const target = around.querySelector('limber-technique-card')!;
    await settled(target);
    await scrolledTo(() => target);
    scrollTo(0, 0);
    await comeLate(around, 'technique="childs-pose"');
    expect(scrollY).to.equal(0);
  });

  it('does not call back a reader who did not wait for it', async () => {
    arriveWith('#childs-pose');
    const around = await tallPage('');
    scrollTo(0, 300);
    await comeLate(around, 'technique="childs-pose"');
    expect(scrollY).to.equal(300);
  });
});
