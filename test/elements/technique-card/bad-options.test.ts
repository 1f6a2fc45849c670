import { expect } from '@open-wc/testing';
import { cardOf, has, part, shows } from '../../support/card.js';
import { recordUncaught, recordWarnings } from '../../support/record.js';

const card = (attributes: string) =>
  cardOf(`<limber-technique-card technique="childs-pose" ${attributes}></limber-technique-card>`);

describe('A bad option of a card', () => {
  const warnings = recordWarnings();
  const uncaught = recordUncaught();
  const relevant = (): string[] => warnings.filter((warning) => warning.startsWith('Limber'));

  it('falls back to the full layout', async () => {
    expect(has(await card('layout="tiny"'), 'more')).to.be.false;
    expect(relevant()).to.deep.equal(['Limber: <limber-technique-card layout>: found "tiny"; allowed: full, compact.']);
  });

  it('hides what it knows and ignores the rest', async () => {
    const hiding = await card('hide="steps sources"');
    expect(has(hiding, 'steps')).to.be.true;
    expect(has(hiding, 'sources')).to.be.false;
    expect(relevant()).to.deep.equal([
      'Limber: <limber-technique-card hide>: found "steps"; allowed: figure, timer, safety, sources.',
    ]);
  });

  for (const level of ['7', '0', '-1', '2.5']) {
    it(`falls back to level 2 from heading-level ${level}`, async () => {
      expect(part(await card(`heading-level="${level}"`), 'name')!.localName).to.equal('h2');
      expect(relevant()).to.deep.equal([
        `Limber: <limber-technique-card heading-level>: found "${level}"; allowed: 1, 2, 3, 4, 5, 6.`,
      ]);
    });
  }

  for (const level of ['h3', 'two', '']) {
    it(`names what was written: heading-level="${level}"`, async () => {
      expect(part(await card(`heading-level="${level}"`), 'name')!.localName).to.equal('h2');
      expect(relevant()).to.deep.equal([
        `Limber: <limber-technique-card heading-level>: found "${level}"; allowed: 1, 2, 3, 4, 5, 6.`,
      ]);
    });
  }

  it('warns once, however many cards have it', async () => {
    await card('layout="huge"');
    await card('layout="huge"');
    (await card('layout="huge"')).requestUpdate();
    expect(relevant()).to.have.length(1);
  });

  it('gives way to a good one', async () => {
    const changing = await card('layout="wide"');
    changing.setAttribute('layout', 'compact');
    await changing.updateComplete;
    expect(has(changing, 'more')).to.be.true;
  });

  for (const [attribute, value] of [
    ['hide', 'sources'],
    ['layout', 'compact'],
    ['heading-level', '4'],
  ] as const) {
    it(`is none once it is taken away: ${attribute}`, async () => {
      const changing = await card(`${attribute}="${value}"`);
      changing.removeAttribute(attribute);
      await changing.updateComplete.catch((error: unknown) => uncaught.push(error));
      expect(uncaught).to.be.empty;
      expect(relevant()).to.be.empty;
      expect(has(changing, 'more')).to.be.false;
      expect(has(changing, 'sources')).to.be.true;
      expect(part(changing, 'name')!.localName).to.equal('h2');
    });
  }

  it('is none where a number is written as text', async () => {
    const changing = await card('');
    changing.headingLevel = '3' as unknown as number;
    await changing.updateComplete;
    expect(part(changing, 'name')!.localName).to.equal('h3');
    expect(relevant()).to.be.empty;
  });

  for (const [what, property, value] of [
    ['none', 'hide', undefined],
    ['a list', 'hide', ['sources']],
    ['a number', 'hide', 5],
    ['null', 'layout', null],
    ['an object', 'layout', {}],
    ['text', 'headingLevel', '3'],
    ['none', 'headingLevel', undefined],
    ['a symbol', 'headingLevel', Symbol('x')],
  ] as const) {
    it(`throws nothing as a property: ${property}, ${what}`, async () => {
      const changing = await card('');
      Object.assign(changing, { [property]: value });
      await changing.updateComplete.catch((error: unknown) => uncaught.push(error));
      expect(uncaught).to.be.empty;
      expect(shows(changing)).to.be.true;
    });
  }
});
