import { expect, fixture } from '@open-wc/testing';
import { cardOf, part, settled, wholeCardOf } from '../../support/card.js';

const card = '<limber-technique-card technique="childs-pose"></limber-technique-card>';

const openAll = (element: Element): void =>
  element.shadowRoot!.querySelectorAll('details').forEach((details) => (details.open = true));

/** The pieces of a card that stick out of it; the room to touch the link beside the name may. */
const stickingOut = (element: Element): string[] => {
  const box = element.getBoundingClientRect();
  return [...element.shadowRoot!.querySelectorAll(':not([part="anchor"])')]
    .filter((piece) => {
      const { left, right, width } = piece.getBoundingClientRect();
      return width > 0 && (left < box.left - 1 || right > box.right + 1);
    })
    .map((piece) => `${piece.localName} ${piece.part.value}`)
    .slice(0, 5);
};

/** Where every piece of a card is, from its corner. */
const boxesIn = (element: Element): number[][] => {
  const box = element.getBoundingClientRect();
  const pieces = [...element.shadowRoot!.querySelectorAll('*')].filter((piece) => piece.getClientRects().length);
  return pieces.map((piece) => {
    const { left, top, width, height } = piece.getBoundingClientRect();
    return [left - box.left, top - box.top, width, height];
  });
};

/** How far the piece that moves most has moved. */
const furthest = (before: number[][], after: number[][]): number =>
  Math.max(...after.flatMap((box, i) => box.map((value, side) => Math.abs(value - before[i]![side]!))));

const sizeOf = (element: Element, name: string): number => parseFloat(getComputedStyle(part(element, name)!).fontSize);

/** Puts a stylesheet of somebody's page in place for one test. */
function pageStyles(): (css: string) => void {
  const sheet = document.createElement('style');
  afterEach(() => sheet.remove());
  return (css) => {
    sheet.textContent = css;
    document.head.append(sheet);
  };
}

describe('A card in its box', () => {
  const BOXES: Record<string, string> = {
    'a 200 px box': 'width: 200px',
    'a 320 px box': 'width: 320px',
    'a 1400 px box': 'width: 1400px',
    'a 200 px box with big text': 'width: 200px; font-size: 24px',
    'a flex row': 'width: 700px; display: flex; gap: 10px',
    'a flex row of 250 px': 'width: 250px; display: flex',
    'a flex column': 'width: 500px; display: flex; flex-direction: column; align-items: flex-start',
    'a grid': 'width: 900px; display: grid; grid-template-columns: 1fr 2fr',
    'a grid of its own size': 'width: 900px; display: grid; grid-template-columns: auto 1fr',
    'an inline-block': 'display: inline-block; max-width: 600px',
    'a float': 'float: left; max-width: 500px',
  };

  for (const [where, style] of Object.entries(BOXES)) {
    for (const layout of ['full', 'compact']) {
      it(`stays inside, and has room to read: ${layout} in ${where}`, async () => {
        const element = await cardOf(`<div style="${style}">${card.replace(' ', ` layout="${layout}" `)}</div>`);
        openAll(element);
        expect(stickingOut(element)).to.deep.equal([]);
        const around = element.parentElement!.getBoundingClientRect();
        const box = element.getBoundingClientRect();
        expect(box.right).to.be.at.most(around.right + 1);
        expect(box.width).to.be.at.least(Math.min(190, around.width));
        expect(part(element, 'steps')!.offsetWidth).to.be.at.least(box.width > 600 ? 250 : box.width * 0.6);
      });
    }
  }

  it('shares a flex row with another', async () => {
    const row = await fixture<HTMLElement>(`<div style="display: flex; width: 800px">${card}${card}</div>`);
    const both = [...row.querySelectorAll('limber-technique-card')];
    await settled(...both);
    const [one, other] = both.map((element) => element.getBoundingClientRect().width);
    expect(one).to.be.closeTo(400, 2);
    expect(other).to.be.closeTo(400, 2);
  });

  it('puts the rest beside the steps where there is room, and below where there is none', async () => {
    const besides = async (width: number): Promise<boolean> => {
      const element = await cardOf(`<div style="width: ${width}px">${card}</div>`);
      const [steps, cautions] = ['steps', 'cautions'].map((name) => part(element, name)!.getBoundingClientRect());
      return cautions!.left >= steps!.right - 1;
    };
    expect(await besides(1200)).to.be.true;
    expect(await besides(500)).to.be.false;
  });
});

describe('The sizes of a card', () => {
  const style = pageStyles();
  const PIECES = ['name', 'region', 'promise', 'steps', 'heading', 'review'];

  it('follow the text around it', async () => {
    const [small, big] = [
      await cardOf(`<div style="width: 640px; font-size: 16px">${card}</div>`),
      await cardOf(`<div style="width: 1280px; font-size: 32px">${card}</div>`),
    ];
    for (const name of PIECES) expect(sizeOf(big, name), name).to.be.closeTo(2 * sizeOf(small, name), 0.1);
    const padding = (element: Element): number => parseFloat(getComputedStyle(part(element, 'card')!).paddingTop);
    expect(padding(small)).to.be.above(8);
    expect(padding(big)).to.be.closeTo(2 * padding(small), 0.1);
  });

  it('do not follow the root: html { font-size: 62.5% }', async () => {
    const markup = `<div style="width: 640px; font-size: 16px">${card}</div>`;
    const before = await wholeCardOf(markup);
    const sizes = PIECES.map((name) => sizeOf(before, name));
    const boxes = boxesIn(before);
    style('html { font-size: 62.5%; }');
    const after = await wholeCardOf(markup);
    expect(PIECES.map((name) => sizeOf(after, name))).to.deep.equal(sizes);
    expect(furthest(boxes, boxesIn(after)), 'the furthest any piece moves').to.be.below(1);
  });

  it('rank name, then promise and text, then labels', async () => {
    const element = await cardOf(card);
    expect(sizeOf(element, 'name')).to.be.above(1.5 * sizeOf(element, 'steps'));
    expect(sizeOf(element, 'region')).to.be.below(sizeOf(element, 'steps'));
  });
});

describe('A card under a heavy reset', () => {
  const style = pageStyles();

  it('stays whole', async () => {
    style('html { font-size: 62.5%; } * { all: unset; display: revert; } ul, ol, h2 { display: inline !important; }');
    const element = await cardOf(`<div style="width: 600px; font-size: 16px">${card}</div>`);
    openAll(element);
    expect(stickingOut(element)).to.deep.equal([]);
    expect(sizeOf(element, 'name')).to.be.at.least(26);
    expect(sizeOf(element, 'steps')).to.be.at.least(15);
    expect(getComputedStyle(part(element, 'steps')!).display).not.to.equal('inline');
    expect(parseFloat(getComputedStyle(part(element, 'card')!).paddingTop)).to.be.above(8);
  });

  it('can still be hidden', async () => {
    const element = await cardOf(card);
    element.hidden = true;
    expect(element.checkVisibility()).to.be.false;
  });
});

describe('The look of a card', () => {
  it('is the page’s own: font, colour and direction come from around it', async () => {
    const element = await cardOf(
      `<div style="font-family: Georgia; color: rgb(10, 20, 30); font-size: 19px">${card}</div>`,
    );
    const { fontFamily, color } = getComputedStyle(part(element, 'steps')!);
    expect(fontFamily).to.equal('Georgia');
    expect(color).to.equal('rgb(10, 20, 30)');
  });

  for (const style of ['white-space: pre-wrap', 'text-indent: 4em']) {
    it(`does not take what would break its lines: ${style}`, async () => {
      const plain = await wholeCardOf(`<div style="width: 500px">${card}</div>`);
      const element = await wholeCardOf(`<div style="width: 500px; ${style}">${card}</div>`);
      expect(element.offsetHeight).to.be.above(300);
      expect(furthest(boxesIn(plain), boxesIn(element))).to.be.below(1);
      expect(element.offsetHeight).to.be.closeTo(plain.offsetHeight, 1);
    });
  }

  it('takes its custom properties', async () => {
    const element = await cardOf(
      `<div style="--limber-radius: 3px; --limber-space: 40px; --limber-surface: rgb(1, 2, 3); --limber-line: rgb(4, 5, 6);
        --limber-accent: rgb(7, 8, 9); --limber-muted: rgb(9, 9, 9); --limber-heading-font: Courier;
        --limber-stop-surface: rgb(20, 0, 0); --limber-stop-text: rgb(250, 250, 250)">${card}</div>`,
    );
    const look = (name: string): CSSStyleDeclaration => getComputedStyle(part(element, name)!);
    expect(look('card')).to.include({
      borderTopLeftRadius: '3px',
      backgroundColor: 'rgb(1, 2, 3)',
      borderTopColor: 'rgb(4, 5, 6)',
    });
    expect(parseFloat(look('card').paddingTop)).to.be.at.least(40);
    expect(look('region').color).to.equal('rgb(7, 8, 9)');
    expect(look('review').color).to.equal('rgb(9, 9, 9)');
    expect(look('name').fontFamily).to.equal('Courier');
    expect(look('stop')).to.include({ backgroundColor: 'rgb(20, 0, 0)', color: 'rgb(250, 250, 250)' });
  });
});
