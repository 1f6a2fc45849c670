import { aTimeout, expect, fixture, nextFrame, oneEvent, waitUntil } from '@open-wc/testing';
import { emulateMedia } from '@web/test-runner-commands';
import { stub } from 'sinon';
import { TECHNIQUE_IDS, load } from '../../../src/content/index.js';
import type { LimberTechniqueCard } from '../../../src/index.js';
import { parts as loaders } from '../../../src/page/parts.js';
import {
  cardOf,
  has,
  named,
  ownCard,
  part,
  parts,
  settled,
  timed,
  timedCardOf,
  timerIn,
  textOf,
} from '../../support/card.js';
import { fullTechnique, ownTechnique } from '../../support/content.js';
import { recordErrors, recordUncaught, recordWarnings } from '../../support/record.js';

const TAG = 'limber-hold-timer';
const tag = (attributes = '', inside = ''): string =>
  `<limber-technique-card technique="childs-pose" ${attributes}>${inside}</limber-technique-card>`;

/** What the card keeps free for its timer. */
const roomOf = (card: Element): HTMLElement | undefined =>
  card.shadowRoot!.querySelector<HTMLElement>('slot[name="timer"] > *') ?? undefined;

const timersIn = (card: Element): Element[] => [...card.shadowRoot!.querySelectorAll(TAG)];

/** Time for what must not happen to happen. */
const aWhile = (): Promise<void> => aTimeout(150);

/** Lets the tests of a suite say what loads a timer: it is put back after each. */
function replaceLoader(): (load: (() => Promise<unknown>) | undefined) => void {
  const real = loaders.get(TAG)!;
  afterEach(() => loaders.set(TAG, real));
  return (load) => {
    if (load) loaders.set(TAG, load);
    else loaders.delete(TAG);
  };
}

describe('The timer of a card', () => {
  const errors = recordErrors();
  const uncaught = recordUncaught();
  const warnings = recordWarnings();
  const loadWith = replaceLoader();

  afterEach(() => {
    expect(uncaught).to.deep.equal([]);
    expect(errors).to.deep.equal([]);
    expect(warnings).to.deep.equal([]);
  });

  /** Notes how often a timer's code is asked for. */
  const countLoads = (): { count: number } => {
    const real = loaders.get(TAG)!;
    const loads = { count: 0 };
    loadWith(() => {
      loads.count++;
      return real();
    });
    return loads;
  };

  it('comes by itself below the steps, once, and times the card’s technique', async () => {
    const card = await timedCardOf(tag());
    const timer = timerIn(card)!;
    expect(timersIn(card)).to.have.length(1);
    expect(timer.state).to.include({ status: 'idle', total: 61 });
    expect(timer.getBoundingClientRect().top).to.be.at.least(part(card, 'steps')!.getBoundingClientRect().bottom - 1);
    card.headingLevel = 4;
    await card.updateComplete;
    await aWhile();
    expect(timersIn(card)).to.have.length(1);
    expect(timerIn(card) === timer).to.be.true;
  });

  it('comes after the card has been painted', async () => {
    const around = await fixture<HTMLElement>('<div></div>');
    const loads = countLoads();
    const frames = stub(window, 'requestAnimationFrame');
    try {
      around.innerHTML = tag();
      const card = around.querySelector('limber-technique-card')!;
      await settled(card);
      await waitUntil(() => frames.called, 'the card should wait for a frame');
      await aWhile();
      expect(loads.count).to.equal(0);
      frames.getCalls().forEach(({ args }) => args[0](0));
      await timed(card);
      expect(loads.count).to.equal(1);
    } finally {
      frames.restore();
    }
  });

  for (const layout of ['full', 'compact']) {
    it(`is not even asked for where it is hidden: ${layout}`, async () => {
      const loads = countLoads();
      const card = await cardOf(tag(`layout="${layout}" hide="timer"`));
      part(card, 'more')?.setAttribute('open', '');
      await aWhile();
      expect(loads.count).to.equal(0);
      expect(roomOf(card)).to.equal(undefined);
      expect(timersIn(card)).to.have.length(0);
    });
  }

  it('goes when it is hidden, and comes back', async () => {
    const card = await timedCardOf(tag());
    card.hide = 'timer';
    await card.updateComplete;
    expect(timersIn(card)).to.have.length(0);
    card.hide = null;
    await timed(card);
    expect(timersIn(card)).to.have.length(1);
  });

  it('waits in a compact card until that is opened', async () => {
    const loads = countLoads();
    const card = await cardOf(tag('layout="compact"'));
    await aWhile();
    expect(loads.count).to.equal(0);
    expect(timersIn(card)).to.have.length(0);
    part(card, 'more')!.querySelector('summary')!.click();
    await timed(card);
    expect(loads.count).to.equal(1);
    const more = part(card, 'more') as HTMLDetailsElement;
    for (const open of [false, true]) {
      more.open = open;
      await oneEvent(more, 'toggle');
    }
    await aWhile();
    expect(timersIn(card)).to.have.length(1);
  });

  it('is there in each layout that the card takes', async () => {
    const card = await timedCardOf(tag());
    card.layout = 'compact';
    await card.updateComplete;
    expect(timersIn(card)).to.have.length(0);
    part(card, 'more')!.querySelector('summary')!.click();
    await timed(card);
    card.layout = 'full';
    await card.updateComplete;
    await timed(card);
    expect(timersIn(card)).to.have.length(1);
  });

  it('leaves its place to what the page puts there', async () => {
    const loads = countLoads();
    const card = await cardOf(tag('', `<${TAG} slot="timer" seconds="20"></${TAG}>`));
    const own = card.querySelector(TAG)!;
    await waitUntil(() => has(own, 'timer'), 'the page’s timer should show');
    await aWhile();
    expect(loads.count).to.equal(0);
    expect(timersIn(card)).to.have.length(0);
    expect(own.getBoundingClientRect().height).to.be.above(200);
    // The technique is the card's, how long to hold the page's.
    expect(own.state.total).to.equal(51);
  });

  it('leaves no hole where the page takes its own away again', async () => {
    const card = await cardOf(tag('', '<p slot="timer">Mine</p>'));
    await aWhile();
    card.replaceChildren();
    await waitUntil(() => !roomOf(card)?.offsetHeight || timerIn(card), 'there should be a timer, or no room for one');
  });

  for (const [what, loader] of [
    ['nobody has registered it', undefined],
    ['its code does not load', () => Promise.reject(new TypeError('cut'))],
  ] as const) {
    it(`leaves the card whole and without a hole where ${what}`, async () => {
      loadWith(loader);
      const around = await fixture<HTMLElement>(`<div>${tag()}${tag('hide="timer"')}</div>`);
      const [card, bare] = around.querySelectorAll('limber-technique-card');
      await settled(card!, bare!);
      await waitUntil(() => card!.offsetHeight === bare!.offsetHeight, 'the room should go');
      expect(parts(card!, 'step').map(textOf)).to.deep.equal(parts(bare!, 'step').map(textOf));
      expect(timersIn(card!)).to.have.length(0);
    });
  }

  it('comes with the page’s own technique that has a dose, and with no other', async () => {
    const card = await ownCard(fullTechnique());
    const [timer] = await timed(card);
    expect(timer!.state.seconds).to.be.above(0);
    card.content = ownTechnique();
    await waitUntil(() => !roomOf(card), 'there should be nothing to time');
    expect(timersIn(card)).to.have.length(0);
    card.content = fullTechnique();
    await timed(card);
    expect(timersIn(card)).to.have.length(1);
  });

  it('is not there where nothing is taught', async () => {
    const card = await cardOf('<limber-technique-card technique="foam-roller-lumbar-massage"></limber-technique-card>');
    await aWhile();
    expect(roomOf(card)).to.equal(undefined);
    card.technique = 'cat-cow';
    await timed(card);
  });

  it('follows the card to another technique', async () => {
    const card = await timedCardOf(tag());
    const timer = timerIn(card)!;
    const { total } = timer.state;
    card.technique = 'seated-chair-twist';
    await named(card, 'Seated chair twist');
    await waitUntil(() => timer.state.total !== total, 'the timer should have another plan');
    expect(timerIn(card) === timer).to.be.true;
    expect(timer.state.total).to.equal(93);
  });

  it('says nothing of a card that goes while it loads', async () => {
    const card = await cardOf(tag());
    card.remove();
    await aWhile();
    const other = await cardOf(tag('layout="compact"'));
    part(other, 'more')!.querySelector('summary')!.click();
    other.remove();
    await aWhile();
  });

  it('prints as little as there is to read: no buttons, no dial', async function () {
    const card = await timedCardOf(tag());
    const timer = timerIn(card)!;
    try {
      await emulateMedia({ media: 'print' });
    } catch {
      this.skip();
    }
    try {
      expect([...timer.shadowRoot!.querySelectorAll('button,summary')].filter((one) => one.checkVisibility())).to.be
        .empty;
      expect(part(timer, 'dial')!.checkVisibility()).to.be.false;
      expect(part(timer, 'remaining')!.checkVisibility()).to.be.true;
      expect(timer.offsetHeight).to.be.below(200);
      expect(roomOf(card)!.offsetHeight).to.be.closeTo(timer.offsetHeight, 1);
    } finally {
      await emulateMedia({ media: 'screen' });
    }
  });

  it('prints no hole where it has not come yet', async function () {
    loadWith(() => new Promise(() => undefined));
    const card = await cardOf(tag());
    await nextFrame();
    expect(roomOf(card)!.offsetHeight).to.be.above(300);
    try {
      await emulateMedia({ media: 'print' });
    } catch {
      this.skip();
    }
    try {
      expect(roomOf(card)!.offsetHeight).to.equal(0);
    } finally {
      await emulateMedia({ media: 'screen' });
    }
  });
});

describe('The room a card keeps for its timer', () => {
  const loadWith = replaceLoader();

  for (const width of [320, 700, 1200]) {
    it(`is as high as that will be, in a box ${width} px wide`, async () => {
      const real = loaders.get(TAG)!;
      let go: () => void = () => undefined;
      const gate = new Promise<void>((resolve) => (go = resolve));
      loadWith(() => gate.then(real));
      const techniques = await Promise.all(TECHNIQUE_IDS.map((id) => load(id, 'en')));
      const timeable = techniques.filter((one) => one?.dose).map((one) => one!.id);
      expect(timeable).to.have.length(16);
      const around = await fixture<HTMLElement>(
        `<div style="width: ${width}px">${timeable.map((id) => `<limber-technique-card technique="${id}"></limber-technique-card>`).join('')}</div>`,
      );
      const cards = [...around.querySelectorAll<LimberTechniqueCard>('limber-technique-card')];
      await settled(...cards);
      const em = parseFloat(getComputedStyle(around).fontSize);
      const heights = (): number[] => cards.map((card) => roomOf(card)!.getBoundingClientRect().height / em);
      const kept = heights();
      go();
      await timed(...cards);
      const moves = heights().map((height, i) => height - kept[i]!);
      const far = timeable
        .map((id, i) => `${id}: ${moves[i]!.toFixed(2)} em`)
        .filter((_, i) => Math.abs(moves[i]!) > 2);
      expect(far).to.deep.equal([]);
    });
  }
});
