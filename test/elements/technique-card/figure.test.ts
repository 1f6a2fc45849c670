import { aTimeout, expect, nextFrame, waitUntil } from '@open-wc/testing';
import { TECHNIQUE_IDS, load } from '../../../src/content/index.js';
import type { LimberTechniqueCard } from '../../../src/index.js';
import { parts as registered } from '../../../src/page/parts.js';
import { cardOf, has, ownCard, part, parts, timed } from '../../support/card.js';
import { ownTechnique } from '../../support/content.js';
import { figureIn, figuredCard, labelOf, playable, tag } from './figure-fixture.js';

const TAG = 'limber-technique-figure';

/** What a card keeps free for its figure. */
const roomIn = (card: Element): HTMLElement | null => card.shadowRoot!.querySelector('slot[name="figure"] > *');

const tabStops = (card: Element): number => card.shadowRoot!.querySelectorAll('[part="steps"] [tabindex]').length;

/** Lets a test say when the code of figures comes, or that it does not. */
function controlCode(): { come: () => void; fail: () => void } {
  const load = registered.get(TAG)!;
  let settle: Record<'come' | 'fail', () => void>;
  beforeEach(() => {
    const code = new Promise<unknown>((resolve, reject) => {
      settle = { come: () => resolve(load()), fail: () => reject(new Error('No network')) };
    });
    code.catch(() => undefined);
    registered.set(TAG, () => code);
  });
  afterEach(() => registered.set(TAG, load));
  return { come: () => settle.come(), fail: () => settle.fail() };
}

/** Time for what must not happen to happen. */
const aWhile = (): Promise<unknown> => aTimeout(150);

describe('The figure of a card', () => {
  for (const id of TECHNIQUE_IDS) {
    it(`is there where the technique is offered: ${id}`, async () => {
      const technique = (await load(id, 'en'))!;
      const card = await cardOf(`<limber-technique-card technique="${id}"></limber-technique-card>`);
      if (technique.withheld) {
        await aWhile();
        expect(Boolean(roomIn(card))).to.be.false;
        return;
      }
      await waitUntil(() => figureIn(card) && labelOf(figureIn(card)!), 'the figure should be drawn', {
        timeout: 4000,
      });
      expect(labelOf(figureIn(card)!)).to.match(new RegExp(`^${technique.name}\\. Steps? \\d`));
      expect(has(figureIn(card)!, 'message')).to.be.false;
    });
  }

  it('stands above the steps, as wide as they may be, and not too high', async () => {
    for (const width of [320, 700, 1400]) {
      const [card, figure] = await figuredCard(`<div style="width: ${width}px">${tag()}</div>`);
      const [stage, header] = [part(figure, 'stage')!, part(card, 'header')!].map((one) => one.getBoundingClientRect());
      const steps = part(card, 'steps')!.getBoundingClientRect();
      expect(stage!.left).to.be.closeTo(header!.left, 1);
      expect(stage!.right).to.be.closeTo(header!.right, 1);
      expect(stage!.height).to.be.closeTo(Math.min((stage!.width * 9) / 16, 24 * 16), 1);
      expect(stage!.top).to.be.at.least(header!.bottom);
      expect(stage!.bottom).to.be.at.most(steps.top);
      expect(part(figure, 'picture')!.getBoundingClientRect().height).to.be.closeTo(stage!.height, 1);
    }
  });

  it('is not there where it is hidden, and comes once it is not', async () => {
    const card = await cardOf(tag('hide="figure"'));
    await aWhile();
    expect(Boolean(figureIn(card))).to.be.false;
    expect(tabStops(card)).to.equal(0);
    card.hide = '';
    await waitUntil(() => figureIn(card), 'the figure should come');
    await waitUntil(() => tabStops(card) === 1, 'the steps should be a tab stop');
    card.hide = 'figure';
    await waitUntil(() => !figureIn(card), 'the figure should go');
    await waitUntil(() => tabStops(card) === 0, 'the steps should be no tab stop any more');
  });

  it('waits for a compact card to be opened', async () => {
    const card = await cardOf(tag('layout="compact"'));
    await aWhile();
    expect(Boolean(figureIn(card))).to.be.false;
    part(card, 'more')!.querySelector('summary')!.click();
    await playable(() => figureIn(card));
  });

  it('is that of a technique of the page’s own, where it says so and the library has one by its id', async () => {
    const card = await ownCard(ownTechnique({ id: 'seated-chair-twist', name: 'Twist on a chair', figure: true }));
    const figure = await playable(() => figureIn(card));
    expect(labelOf(figure)).to.match(/^Twist on a chair/);
  });

  it('is none for a technique of the page’s own that does not say so', async () => {
    const card = await ownCard(ownTechnique());
    await aWhile();
    expect(Boolean(roomIn(card))).to.be.false;
    expect(tabStops(card)).to.equal(0);
  });

  it('gives way to what the page puts there, and comes back', async () => {
    const [card, figure] = await figuredCard();
    card.innerHTML = '<p slot="figure" style="margin: 0; height: 70px">Mine</p>';
    await nextFrame();
    expect(figure.checkVisibility()).to.be.false;
    await waitUntil(() => tabStops(card) === 0, 'there is nothing to show the steps with');
    card.replaceChildren();
    await nextFrame();
    expect(figure.checkVisibility()).to.be.true;
    await waitUntil(() => tabStops(card) === 1, 'there is again');
  });
});

describe('The room for a figure', () => {
  const code = controlCode();

  interface Shift extends PerformanceEntry {
    value: number;
  }

  /** How much a browser that measures it says that things have moved. */
  function watchShifts(): () => number {
    let sum = 0;
    const add = (entries: PerformanceEntryList): void => entries.forEach((entry) => (sum += (entry as Shift).value));
    const observer = new PerformanceObserver((list) => add(list.getEntries()));
    if (PerformanceObserver.supportedEntryTypes.includes('layout-shift')) observer.observe({ type: 'layout-shift' });
    return () => {
      add(observer.takeRecords());
      observer.disconnect();
      return sum;
    };
  }

  const SIZES = { 320: [13, 16], 700: [13, 16, 21], 1200: [13, 16, 21] };
  for (const [width, fontSizes] of Object.entries(SIZES)) {
    for (const fontSize of fontSizes) {
      it(`is as large as that will be, ${width} px wide with text of ${fontSize} px`, async () => {
        const card = await cardOf(`<div style="width: ${width}px; font-size: ${fontSize}px">${tag()}</div>`);
        await timed(card);
        const top = (): number => part(card, 'steps')!.getBoundingClientRect().top - card.getBoundingClientRect().top;
        const before = top();
        const kept = roomIn(card)!.offsetHeight;
        await aWhile();
        const shifts = watchShifts();
        let furthest = 0;
        let isWatched = true;
        const watch = (): void => {
          furthest = Math.max(furthest, Math.abs(top() - before));
          if (isWatched) requestAnimationFrame(watch);
        };
        watch();
        code.come();
        await playable(() => figureIn(card));
        await nextFrame();
        await nextFrame();
        isWatched = false;
        expect(kept).to.be.above(150);
        expect(furthest, 'the furthest, in pixels').to.be.below(1);
        expect(shifts(), 'the sum of layout shifts').to.be.at.most(0.001);
      });
    }
  }

  it('goes where the code does not come, and leaves no hole', async () => {
    const card = await cardOf(tag());
    const hiding = await cardOf(tag('hide="figure"'));
    await timed(card, hiding);
    code.fail();
    await waitUntil(() => !roomIn(card), 'the room should go');
    expect(card.offsetHeight).to.equal(hiding.offsetHeight);
    expect(tabStops(card)).to.equal(0);
  });

  it('goes where the figure says that it failed', async () => {
    const [card, hiding] = await Promise.all([cardOf(tag()), cardOf(tag('hide="figure"'))]);
    await timed(card, hiding);
    code.come();
    const figure = await playable(() => figureIn(card));
    figure.dispatchEvent(new CustomEvent('limber-error', { detail: { reason: 'load-failed' } }));
    expect(Boolean(roomIn(card))).to.be.false;
    expect(card.offsetHeight).to.equal(hiding.offsetHeight);
    await waitUntil(() => tabStops(card) === 0, 'there is nothing to show the steps with');
  });

  it('is not needed where the page has its own: the code is not asked for', async () => {
    let asked = 0;
    const load = registered.get(TAG)!;
    registered.set(TAG, () => {
      asked++;
      return load();
    });
    const card: LimberTechniqueCard = await cardOf(tag('', '<p slot="figure">Mine</p>'));
    await timed(card);
    await aWhile();
    expect(asked).to.equal(0);
    expect(parts(card, 'step').length).to.be.above(3);
    card.replaceChildren();
    await waitUntil(() => asked === 1, 'the code should be asked for');
  });
});
