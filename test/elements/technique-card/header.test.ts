import { expect } from '@open-wc/testing';
import { ownCard, part } from '../../support/card.js';

/** The boxes of an element's text, line by line. */
function linesOf(element: HTMLElement): DOMRect[] {
  const range = document.createRange();
  range.selectNodeContents(element);
  return [...range.getClientRects()];
}

const overlap = (a: DOMRect, b: DOMRect): boolean =>
  a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;

describe('The header of a card', () => {
  // One word without end: it fills its line to the last letter.
  const long = 'i'.repeat(400);
  const FIRST = {
    region: { id: 'reach', name: 'Reach', inWords: { regions: long }, steps: ['Reach.'] },
    name: { id: 'reach', name: long, steps: ['Reach.'] },
  };

  for (const [first, content] of Object.entries(FIRST)) {
    it(`keeps its link off the ${first} that stands first`, async () => {
      const card = await ownCard(content);
      const [sign] = linesOf(part(card, 'anchor')!);
      const lines = linesOf(part(card, first)!);
      expect(lines).to.not.be.empty;
      expect(lines.filter((line) => overlap(line, sign!))).to.be.empty;
    });
  }
});
