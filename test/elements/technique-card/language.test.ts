import { expect, fixture, waitUntil } from '@open-wc/testing';
import { cardOf, named, nameOf, ownCard, part, parts, said, settled, textOf } from '../../support/card.js';
import { fullTechnique } from '../../support/content.js';
import { servePacks } from '../../support/packs.js';

const card = '<limber-technique-card technique="childs-pose"></limber-technique-card>';

/** The language and direction a reader, or a screen reader, takes an element to be in. */
const languageOf = (element: Element): string | undefined =>
  element.closest<HTMLElement>('[lang]')?.lang ??
  (element.getRootNode() as ShadowRoot).host.closest<HTMLElement>('[lang]')?.lang;
const directionOf = (element: Element): string => getComputedStyle(element).direction;

const GERMAN = { version: 1, lang: 'de', words: { card: { steps: 'So geht es', none: 'Nichts ausgewählt.' } } };
const inGerman = (inside: string): string => `<limber-settings content="/german.json">${inside}</limber-settings>`;

const stepsHeading = (element: Element): string => textOf(part(element, 'steps')?.previousElementSibling);

describe('The language of a card', () => {
  const serve = servePacks();
  beforeEach(() => serve('/german.json', GERMAN));

  it('is that of the page, and of no other', async () => {
    const element = await cardOf(inGerman(`<div lang="de">${card}</div>`));
    expect(stepsHeading(element)).to.equal('So geht es');
    const english = await cardOf(inGerman(`<div lang="de"><p lang="en">${card}</p></div>`));
    expect(stepsHeading(english)).to.equal('How to do it');
  });

  it('may be its own', async () => {
    const element = await cardOf(inGerman(card.replace(' ', ' lang="de" ')));
    expect(stepsHeading(element)).to.equal('So geht es');
  });

  for (const lang of ['de-AT', 'de-Latn-CH', 'DE', 'De-at']) {
    it(`is found without the region, and without regard to case: ${lang}`, async () => {
      const element = await cardOf(inGerman(`<div lang="${lang}">${card}</div>`));
      expect(stepsHeading(element)).to.equal('So geht es');
    });
  }

  it('is found through shadow hosts', async () => {
    const around = await fixture<HTMLElement>('<div lang="de"><div></div></div>');
    const root = around.firstElementChild!.attachShadow({ mode: 'open' });
    root.innerHTML = inGerman(card);
    const element = root.querySelector('limber-technique-card')!;
    await settled(element);
    expect(stepsHeading(element)).to.equal('So geht es');
  });

  it('changes with the page, and with a host around it', async () => {
    const around = await fixture<HTMLElement>('<div lang="en"><div></div></div>');
    const root = around.firstElementChild!.attachShadow({ mode: 'open' });
    root.innerHTML = inGerman(card);
    const element = root.querySelector('limber-technique-card')!;
    await settled(element);
    expect(stepsHeading(element)).to.equal('How to do it');
    around.lang = 'de';
    await waitUntil(() => stepsHeading(element) === 'So geht es');
    around.removeAttribute('lang');
    await waitUntil(() => stepsHeading(element) === 'How to do it');
  });

  it('changes with any host around it, however deep it stands', async () => {
    const outermost = await fixture<HTMLElement>('<div></div>');
    const outer = outermost.attachShadow({ mode: 'open' });
    outer.innerHTML = '<section lang="en"><div></div></section>';
    const inner = outer.querySelector('div')!.attachShadow({ mode: 'open' });
    inner.innerHTML = inGerman(card);
    const element = inner.querySelector('limber-technique-card')!;
    await settled(element);
    outer.querySelector('section')!.lang = 'de';
    await waitUntil(() => stepsHeading(element) === 'So geht es');
  });

  it('changes with the place it moves to', async () => {
    const page = await fixture<HTMLElement>(inGerman(`<p lang="en">${card}</p><p lang="de"></p>`));
    const element = page.querySelector('limber-technique-card')!;
    await settled(element);
    page.querySelector('[lang="de"]')!.append(element);
    await waitUntil(() => stepsHeading(element) === 'So geht es');
  });

  it('is that of its messages too', async () => {
    const element = await cardOf(inGerman('<div lang="de"><limber-technique-card></limber-technique-card></div>'));
    expect(said(element, 'message')).to.equal('Nichts ausgewählt.');
  });
});

describe('A card in a language that is not there', () => {
  it('falls back to English, and says so', async () => {
    const element = await cardOf(`<div lang="is">${card}</div>`);
    expect(nameOf(element)).to.equal('Child’s pose');
    expect(languageOf(part(element, 'name')!)).to.equal('en');
    expect(languageOf(part(element, 'steps')!)).to.equal('en');
  });

  it('reads left to right on a page that does not', async () => {
    const element = await cardOf(`<div lang="ar" dir="rtl">${card}</div>`);
    expect(directionOf(part(element, 'step')!)).to.equal('ltr');
    expect(languageOf(part(element, 'step')!)).to.equal('en');
  });

  it('says so in its messages too', async () => {
    const element = await cardOf('<div lang="ar" dir="rtl"><limber-technique-card></limber-technique-card></div>');
    expect(said(element, 'message')).to.equal('No technique chosen.');
    expect(languageOf(part(element, 'message')!)).to.equal('en');
    expect(directionOf(part(element, 'message')!)).to.equal('ltr');
  });

  for (const lang of ['en', 'en-GB']) {
    it(`leaves the page’s word for it where the page is in English: ${lang}`, async () => {
      const element = await cardOf(`<div lang="${lang}">${card}</div>`);
      expect(languageOf(part(element, 'name')!)).to.equal(lang);
    });
  }
});

describe('Content of the page’s own in another language', () => {
  it('says its language and direction', async () => {
    const element = await ownCard(fullTechnique({ lang: 'ar', name: 'ميل' }));
    expect(languageOf(part(element, 'name')!)).to.equal('ar');
    expect(directionOf(part(element, 'step')!)).to.equal('rtl');
  });

  it('says them on a page that names no language', async () => {
    const element = await ownCard(fullTechnique({ lang: 'ar', name: 'ميل', inWords: {}, dose: undefined }), '');
    await named(element, 'ميل');
    expect(languageOf(part(element, 'name')!)).to.equal('ar');
    expect(directionOf(part(element, 'step')!)).to.equal('rtl');
  });

  it('does not lend its language to the interface’s own words', async () => {
    const element = await ownCard(fullTechnique({ lang: 'fr', name: 'Penché' }));
    expect(languageOf(part(element, 'name')!)).to.equal('fr');
    for (const heading of parts(element, 'heading')) {
      expect(languageOf(heading), textOf(heading)).to.equal('en');
    }
  });

  it('has its review in its own language, and what is said after it in the interface’s', async () => {
    const element = await ownCard(fullTechnique({ lang: 'fr', name: 'Penché', review: 'Relu par une kiné.' }));
    await named(element, 'Penché');
    const review = part(element, 'review')!;
    const after = review.querySelector('bdi')!;
    expect(textOf(review)).to.equal('Relu par une kiné. This is general advice, not a diagnosis.');
    expect(languageOf(review)).to.equal('fr');
    expect(textOf(after)).to.equal('This is general advice, not a diagnosis.');
    expect(after.lang).to.equal('en');
  });
});

describe('Right to left', () => {
  it('mirrors: a step’s number stands at the right', async () => {
    const sides = (element: Element) => {
      const step = part(element, 'step')!.getBoundingClientRect();
      const text = part(element, 'step')!.querySelector('p')!.getBoundingClientRect();
      return { left: text.left - step.left, right: step.right - text.right };
    };
    const hebrew = sides(await ownCard(fullTechnique({ lang: 'he' })));
    const english = sides(await ownCard(fullTechnique()));
    expect(english.left).to.be.greaterThan(english.right + 20);
    expect(hebrew.right).to.be.closeTo(english.left, 1);
    expect(hebrew.left).to.be.closeTo(english.right, 1);
  });
});
