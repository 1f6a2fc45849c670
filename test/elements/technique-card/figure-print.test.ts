import { expect } from '@open-wc/testing';
import type { LimberTechniqueFigure } from '../../../src/index.js';
import { part, parts, textOf, timed } from '../../support/card.js';
import { figuredCard, tag } from './figure-fixture.js';

const boxOf = (element: Element | undefined): DOMRect => element!.getBoundingClientRect();

/** The rules for paper that an element and all inside it have. */
function paperRules(host: Element): CSSMediaRule[] {
  const inside = [...host.shadowRoot!.querySelectorAll('limber-hold-timer, limber-technique-figure')];
  const sheets = [host, ...inside].flatMap(({ shadowRoot }) => shadowRoot!.adoptedStyleSheets);
  return [...new Set(sheets)]
    .flatMap(({ cssRules }) => [...cssRules])
    .filter((rule): rule is CSSMediaRule => rule instanceof CSSMediaRule && rule.media.mediaText === 'print');
}

describe('The figure of a card on paper', () => {
  let onPaper: CSSMediaRule[] = [];

  const endPrint = (): void => {
    for (const { media } of onPaper.splice(0)) media.mediaText = 'print';
    dispatchEvent(new Event('afterprint'));
  };

  /** A card of that width as it is printed, in browsers too that let no test choose the medium; and its figure. */
  async function printed(
    width: number,
    technique = 'seated-chair-twist',
    dir = 'ltr',
  ): Promise<[Element, LimberTechniqueFigure]> {
    const [card, figure] = await figuredCard(
      `<div lang="en" dir="${dir}" style="width: ${width}px">${tag().replace('seated-chair-twist', technique)}</div>`,
    );
    await timed(card);
    onPaper = paperRules(card);
    expect(onPaper.length).to.be.above(2);
    dispatchEvent(new Event('beforeprint'));
    for (const { media } of onPaper) media.mediaText = 'all';
    return [card, figure];
  }

  afterEach(endPrint);

  it('has a picture for each step, with the numbers of the list', async () => {
    const [card, figure] = await printed(680);
    const numbers = parts(figure, 'number').flatMap((one) => textOf(one).split(', '));
    const steps = parts(card, 'step').map((_, i) => String(i + 1));
    expect([...new Set(numbers)].sort()).to.deep.equal(steps);
    for (const still of parts(figure, 'still')) {
      const [number, picture] = [boxOf(still.querySelector('[part="number"]')!), boxOf(still.querySelector('svg')!)];
      expect(number.left).to.be.closeTo(picture.left, 2);
      expect(number.top).to.be.closeTo(picture.top, 8);
    }
  });

  for (const technique of ['seated-chair-twist', 'foam-roller-mid-back']) {
    it(`stands beside the steps, and nothing is under it: ${technique}`, async () => {
      const [card, figure] = await printed(680, technique);
      const [stills, list] = [boxOf(part(figure, 'stills')), boxOf(part(card, 'steps'))];
      expect(stills.left).to.be.above(list.right);
      expect(stills.right).to.be.closeTo(boxOf(part(card, 'header')).right, 1);
      expect(stills.top).to.be.below(list.top);
      expect(stills.bottom).to.be.above(list.top);
      for (const one of [
        ...parts(card, 'step'),
        part(card, 'stop')!,
        card.shadowRoot!.querySelector('.hold, .reps')!,
      ]) {
        const box = boxOf(one);
        const isBeside = box.right <= stills.left || box.top >= stills.bottom - 1;
        expect(isBeside, one.className + one.part.value).to.be.true;
      }
    });
  }

  it('stands on the other side where that is where lines end', async () => {
    const [card, figure] = await printed(680, 'seated-chair-twist', 'rtl');
    expect(boxOf(part(figure, 'stills')).right).to.be.below(boxOf(part(card, 'steps')).left);
  });

  it('stands above the list where the paper is narrow', async () => {
    const [card, figure] = await printed(440);
    const [stills, list] = [boxOf(part(figure, 'stills')), boxOf(part(card, 'steps'))];
    expect(stills.bottom).to.be.below(list.top);
    expect(stills.width).to.be.closeTo(list.width, 1);
    const [first, second] = parts(figure, 'still').map(boxOf);
    expect(first!.top).to.equal(second!.top);
  });

  it('is not cut between two pages, and neither is the timer', async () => {
    const [card, figure] = await printed(680);
    for (const one of [...parts(figure, 'still'), card.shadowRoot!.querySelector('limber-hold-timer')!]) {
      expect(getComputedStyle(one).breakInside).to.equal('avoid');
    }
  });

  it('is what it was on the screen after that', async () => {
    const [card, figure] = await printed(680);
    endPrint();
    expect(boxOf(part(figure, 'stage')).width).to.be.closeTo(boxOf(part(card, 'header')).width, 1);
  });
});
