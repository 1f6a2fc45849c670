import { expect, waitUntil } from '@open-wc/testing';
import { PAGES, accessibleName, violationsOf } from '../../support/axe.js';
import { cardOf as anyCardOf, ownCard, part, parts, textOf } from '../../support/card.js';
import { fullTechnique } from '../../support/content.js';

const tag = (attributes: string): string => `<limber-technique-card ${attributes}></limber-technique-card>`;

/** A card, once it says when to get help too. */
async function cardOf(markup: string): ReturnType<typeof anyCardOf> {
  const card = await anyCardOf(markup);
  await waitUntil(() => !part(card, 'help')?.inert, 'the card should say when to get help', { timeout: 4000 });
  return card;
}

const openAll = (card: Element): void =>
  card.shadowRoot!.querySelectorAll('details').forEach((details) => (details.open = true));

const CARDS: Record<string, string> = {
  'a full card': 'technique="childs-pose"',
  'a compact card': 'technique="childs-pose" layout="compact"',
  'a withheld technique': 'technique="foam-roller-lumbar-massage"',
  'an unknown technique': 'technique="moon-walk"',
  'no technique': '',
};

describe('A card and the accessibility rules', () => {
  for (const [what, attributes] of Object.entries(CARDS)) {
    for (const [page, style] of Object.entries(PAGES)) {
      it(`has no violations: ${what} on ${page}`, async () => {
        const card = await cardOf(
          `<main lang="en" style="padding: 1em; ${style}"><h1>Page</h1>${tag(attributes)}</main>`,
        );
        openAll(card);
        expect(await violationsOf(card.closest('main')!)).to.deep.equal([]);
      });
    }
  }

  it('has no violations with the page’s own technique', async () => {
    const card = await ownCard(fullTechnique());
    openAll(card);
    expect(await violationsOf(card)).to.deep.equal([]);
  });

  it('has no violations with its steps beside the rest, where there is room', async () => {
    const card = await cardOf(`<div lang="en" style="inline-size: 1100px">${tag('technique="cat-cow"')}</div>`);
    openAll(card);
    expect(await violationsOf(card)).to.deep.equal([]);
  });
});

describe('The names in a card', () => {
  it('are right: the card’s and its heading’s are the technique’s alone', async () => {
    const card = await cardOf(tag('technique="childs-pose"'));
    expect(accessibleName(part(card, 'card')!)).to.equal('Child’s pose');
    expect(accessibleName(part(card, 'name')!)).to.equal('Child’s pose');
  });

  it('tell one link to a card from another', async () => {
    const card = await cardOf(tag('technique="childs-pose"'));
    const link = part(card, 'anchor') as HTMLAnchorElement;
    expect(accessibleName(link)).to.equal('Link: Child’s pose');
    expect(link.hash).to.equal('#childs-pose');
  });

  it('say what each panel holds', async () => {
    const card = await cardOf(tag('technique="childs-pose" layout="compact"'));
    openAll(card);
    const names = [...card.shadowRoot!.querySelectorAll('summary')].map(textOf);
    expect(names).to.deep.equal(['When to get help', 'Show the steps', 'What each source says', 'Sources (7)']);
  });

  it('leave pictures of the interface unsaid', async () => {
    const card = await cardOf(tag('technique="childs-pose"'));
    const pictures = [...card.shadowRoot!.querySelectorAll('svg')];
    expect(pictures.length).to.be.above(2);
    for (const picture of pictures) expect(picture.getAttribute('aria-hidden')).to.equal('true');
  });

  it('keep lists as lists, whatever their look', async () => {
    const card = await cardOf(tag('technique="childs-pose"'));
    const list = part(card, 'steps')!;
    const isList = getComputedStyle(list).listStyleType !== 'none' || list.getAttribute('role') === 'list';
    expect(isList, 'some browsers drop a list without markers').to.be.true;
  });
});

describe('The controls of a card', () => {
  for (const width of [200, 700]) {
    it(`are big enough to touch, ${width} px wide`, async () => {
      const card = await cardOf(
        `<div style="width: ${width}px">${tag('technique="childs-pose" layout="compact"')}</div>`,
      );
      openAll(card);
      const controls = [...card.shadowRoot!.querySelectorAll('summary'), ...parts(card, 'anchor')];
      expect(controls.length).to.equal(5);
      for (const control of controls) {
        const { width: wide, height } = control.getBoundingClientRect();
        expect(Math.min(wide, height), textOf(control)).to.be.at.least(43.9);
      }
    });
  }

  for (const dir of ['ltr', 'rtl']) {
    it(`stay within reach at the edges of the page, ${dir}`, async () => {
      const card = await cardOf(
        `<div dir="${dir}" style="position: absolute; inset-inline-start: 0; inline-size: 320px">${tag('technique="childs-pose"')}</div>`,
      );
      const { left, right } = part(card, 'anchor')!.getBoundingClientRect();
      const { clientWidth, scrollWidth } = document.documentElement;
      expect(Math.min(right, clientWidth) - Math.max(left, 0)).to.be.at.least(24);
      expect(scrollWidth).to.equal(clientWidth);
    });
  }

  it('show where the focus is', async () => {
    const card = await cardOf(tag('technique="childs-pose"'));
    const summary = card.shadowRoot!.querySelector('summary')!;
    summary.focus({ focusVisible: true } as FocusOptions);
    const { outlineStyle, outlineWidth } = getComputedStyle(summary);
    expect(outlineStyle).not.to.equal('none');
    expect(parseFloat(outlineWidth)).to.be.at.least(2);
  });
});
