import { expect, fixture } from '@open-wc/testing';
import { figures } from '../../../src/content/generated/figures.js';
import type { LimberTechniqueFigure } from '../../../src/index.js';
import { has, said } from '../../support/card.js';
import { recordErrors, recordUncaught } from '../../support/record.js';
import { until } from './figures.js';

const figureIn = async (markup: string): Promise<LimberTechniqueFigure> => {
  const box = await fixture<HTMLElement>(`<div>${markup}</div>`);
  return box.querySelector('limber-technique-figure')!;
};
const tag = (attributes: string, inside = ''): string =>
  `<limber-technique-figure ${attributes}>${inside}</limber-technique-figure>`;

describe('A figure that is not there', () => {
  const errors = recordErrors();
  const uncaught = recordUncaught();
  afterEach(() => expect(uncaught).to.deep.equal([]));

  it('of an unknown technique says so, and tells the page', async () => {
    const figure = await figureIn(tag('technique="handstand"'));
    await until(() => has(figure, 'message'), 'a message');
    expect(said(figure, 'message')).to.equal('There is no technique called “handstand”.');
    expect(errors.map(({ reason, technique }) => [reason, technique])).to.deep.equal([
      ['unknown-technique', 'handstand'],
    ]);
  });

  it('of a technique that has none says so, and is no error', async () => {
    const figure = await figureIn(tag('technique="foam-roller-lumbar-massage"'));
    await until(() => has(figure, 'message'), 'a message');
    expect(said(figure, 'message')).to.equal('There is no picture of this technique.');
    expect(errors).to.deep.equal([]);
  });

  it('shows what the page put there in its place', async () => {
    const figure = await figureIn(tag('technique="handstand"', '<p>Stand on your hands.</p>'));
    await until(() => errors.length, 'an error');
    await figure.updateComplete;
    expect(figure.querySelector('p')!.checkVisibility()).to.be.true;
    const slot = figure.shadowRoot!.querySelector('slot')!;
    expect(slot.assignedElements()).to.have.length(1);
    expect(has(figure, 'message') && !slot.querySelector('[part=message]')!.checkVisibility()).to.be.true;
  });

  it('of nothing at all keeps its room, and says nothing', async () => {
    const figure = await figureIn(tag(''));
    await figure.updateComplete;
    expect(has(figure, 'message')).to.be.false;
    expect(figure.offsetHeight).to.be.above(200);
    expect(errors).to.deep.equal([]);
  });

  it('hides what the page put there once it is drawn', async () => {
    const figure = await figureIn(tag('technique="cat-cow" still', '<p>On hands and knees.</p>'));
    await until(() => has(figure, 'picture'), 'a picture');
    expect(figure.querySelector('p')!.checkVisibility()).to.be.false;
  });

  it('says that it did not load, and tells the page; another technique shows', async () => {
    const id = 'single-knee-to-chest';
    const all = figures as Record<string, () => Promise<never>>;
    const real = all[id]!;
    const broken = new Error('offline');
    all[id] = () => Promise.reject(broken);
    try {
      const figure = await figureIn(tag(`technique="${id}" still`));
      await until(() => has(figure, 'message'), 'a message');
      expect(said(figure, 'message')).to.equal('This picture did not load. Please load the page again.');
      expect(errors).to.deep.equal([{ reason: 'load-failed', technique: id, error: broken }]);
      figure.technique = 'cat-cow';
      await until(() => has(figure, 'picture'), 'a picture');
    } finally {
      all[id] = real;
    }
  });
});
