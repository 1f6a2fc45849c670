import { expect } from '@open-wc/testing';
import { cardOf, has, part, parts, said, textOf } from '../../support/card.js';

const card = (attributes: string) =>
  cardOf(`<limber-technique-card technique="childs-pose" ${attributes}></limber-technique-card>`);

const slotNames = (element: Element): string[] =>
  [...element.shadowRoot!.querySelectorAll('slot')].map(({ name }) => name);

const isSeen = (element: Element): boolean => element.checkVisibility();

describe('The layout of a card', () => {
  it('is full unless asked otherwise, with all in view', async () => {
    const full = await card('');
    expect(has(full, 'more')).to.be.false;
    for (const name of ['facts', 'setup', 'steps', 'stop', 'cautions', 'easier']) {
      expect(isSeen(part(full, name)!), name).to.be.true;
    }
  });

  it('folds all but the outline where it is compact', async () => {
    const compact = await card('layout="compact"');
    for (const name of ['name', 'promise', 'facts', 'stop', 'review']) {
      expect(isSeen(part(compact, name)!), name).to.be.true;
    }
    for (const name of ['steps', 'setup', 'cautions', 'mistakes']) {
      expect(isSeen(part(compact, name)!), name).to.be.false;
    }
    part(compact, 'more')!.querySelector('summary')!.click();
    for (const name of ['steps', 'setup', 'cautions', 'mistakes']) {
      expect(isSeen(part(compact, name)!), name).to.be.true;
    }
  });

  it('is smaller where it is compact, and says the signs to stop once', async () => {
    const [full, compact] = [await card(''), await card('layout="compact"')];
    expect(compact.offsetHeight).to.be.lessThan(full.offsetHeight / 1.5);
    expect(parts(compact, 'stop').length).to.equal(1);
  });

  it('keeps its panel open while something else changes', async () => {
    const compact = await card('layout="compact"');
    part(compact, 'more')!.querySelector('summary')!.click();
    compact.headingLevel = 4;
    await compact.updateComplete;
    expect((part(compact, 'more') as HTMLDetailsElement).open).to.be.true;
  });
});

describe('Hiding parts of a card', () => {
  it('hides nothing unless asked', async () => {
    const whole = await card('');
    expect(slotNames(whole)).to.have.members(['figure', 'timer', 'safety', 'footer']);
    expect(has(whole, 'sources')).to.be.true;
  });

  for (const name of ['figure', 'timer', 'safety']) {
    it(`leaves out the ${name}`, async () => {
      const hiding = await card(`hide="${name}"`);
      expect(slotNames(hiding)).to.have.members(['figure', 'timer', 'safety', 'footer'].filter((one) => one !== name));
      expect(has(hiding, 'sources')).to.be.true;
    });
  }

  it('leaves out the sources', async () => {
    const hiding = await card('hide="sources"');
    expect(has(hiding, 'sources')).to.be.false;
    expect(has(hiding, 'said')).to.be.true;
    expect(slotNames(hiding)).to.have.length(4);
  });

  for (const layout of ['full', 'compact']) {
    it(`always leaves the signs to stop, in the ${layout} layout too`, async () => {
      const hiding = await card(`layout="${layout}" hide="  safety figure\n timer sources "`);
      expect(slotNames(hiding)).to.deep.equal(['footer']);
      expect(said(hiding, 'stop')).to.include('sharp pain');
      expect(isSeen(part(hiding, 'stop')!)).to.be.true;
    });
  }
});

describe('The heading level of a card', () => {
  for (const level of [1, 2, 3, 4, 5, 6]) {
    it(`${level} gives the name that level, and the sections the one below`, async () => {
      const leveled = await card(`heading-level="${level}"`);
      expect(part(leveled, 'name')!.localName).to.equal(`h${level}`);
      const sections = parts(leveled, 'heading');
      expect(sections.length).to.be.above(5);
      expect(new Set(sections.map(({ localName }) => localName))).to.deep.equal(
        new Set([`h${Math.min(level + 1, 6)}`]),
      );
    });
  }

  it('is 2 unless asked otherwise', async () => {
    expect(part(await card(''), 'name')!.localName).to.equal('h2');
  });

  it('leaves no section without a heading', async () => {
    const sections = [...(await card('')).shadowRoot!.querySelectorAll('section')];
    expect(sections.length).to.be.above(5);
    for (const section of sections) expect(textOf(section.querySelector('h3'))).not.to.equal('');
  });
});

describe('Options as properties', () => {
  it('do what the attributes do', async () => {
    const element = await card('');
    Object.assign(element, { layout: 'compact', hide: 'sources', headingLevel: 5 });
    await element.updateComplete;
    expect(has(element, 'more')).to.be.true;
    expect(has(element, 'sources')).to.be.false;
    expect(part(element, 'name')!.localName).to.equal('h5');
  });
});
