import { expect } from '@open-wc/testing';
import type { Technique } from '../../../src/content/index.js';
import type { Figure } from '../../../src/figure/pose.js';
import type { LimberTechniqueFigure } from '../../../src/index.js';
import { cardOf, has, part } from '../../support/card.js';
import { recordErrors, recordWarnings } from '../../support/record.js';
import {
  CAT,
  TWIST,
  caption,
  drawn,
  labels,
  pictureOf,
  put,
  resting,
  stillOf,
  svgs,
  until,
  viewed,
} from './figures.js';

const drawnWith = async (options: Parameters<typeof put>[0]): Promise<LimberTechniqueFigure> => {
  const figure = put(options);
  await drawn(figure);
  return figure;
};

describe('A still figure', () => {
  it('is one picture of the main pose, with nothing to press and nothing that moves', async () => {
    const figure = await drawnWith({ still: true });
    await viewed();
    expect(svgs(figure)).to.have.length(1);
    expect(pictureOf(figure) === (await stillOf({ pose: 'turn' }))).to.be.true;
    expect(figure.shadowRoot!.querySelectorAll('button, [tabindex]')).to.have.length(0);
    const before = pictureOf(figure);
    await new Promise((resolve) => setTimeout(resolve, 300));
    expect(pictureOf(figure) === before).to.be.true;
  });

  it('shows what the page asks for at once', async () => {
    const figure = await drawnWith({ still: true });
    figure.show('hands');
    const hands = await stillOf({ pose: 'hands' });
    await until(() => pictureOf(figure) === hands, 'that pose');
    figure.show();
    await figure.updateComplete;
    expect(pictureOf(figure) === (await stillOf({ pose: 'turn' }))).to.be.true;
  });

  it('can be made to move, and stopped again', async () => {
    const figure = await drawnWith({ still: true });
    figure.still = false;
    await until(() => part(figure, 'button'), 'buttons');
    figure.still = true;
    await figure.updateComplete;
    expect(has(figure, 'button')).to.be.false;
  });
});

describe('The pose of a figure', () => {
  it('is where it rests, without playing by itself', async () => {
    const figure = await drawnWith({ pose: 'hands' });
    await until(() => part(figure, 'button'), 'buttons');
    await viewed();
    expect(caption(figure)).to.equal('Step 2 of 6, right side');
    expect(pictureOf(figure) === (await stillOf({ pose: 'hands' }))).to.be.true;
  });

  it('can be changed', async () => {
    const figure = await drawnWith({ pose: 'hands' });
    figure.pose = 'sit';
    await figure.updateComplete;
    expect(pictureOf(figure) === (await stillOf({ pose: 'sit' }))).to.be.true;
  });
});

describe('The side of a figure', () => {
  it('left is the mirror image of right, and the only one', async () => {
    const [right, left] = [
      await stillOf({ pose: 'turn', side: 'right' }),
      await stillOf({ pose: 'turn', side: 'left' }),
    ];
    expect(left === right).to.be.false;
    expect(right === (await stillOf({ pose: 'turn' }))).to.be.true;
    const figure = await resting({ side: 'left' });
    expect(caption(figure)).to.equal('Steps 3 and 4 of 6, left side');
    expect(pictureOf(figure) === left).to.be.true;
  });
});

describe('The view of a figure', () => {
  for (const [name, degrees] of [
    ['side', '0 8'],
    ['front', '90 8'],
    ['back', '-90 8'],
    ['top', '0 85'],
    ['  45   20.5 ', '45 20.5'],
  ]) {
    it(`"${name}" is ${degrees}`, async () => {
      expect((await stillOf({ view: name! })) === (await stillOf({ view: degrees! }))).to.be.true;
    });
  }

  it('is the figure’s own unless asked otherwise', async () => {
    expect((await stillOf({})) === (await stillOf({ view: '30 15' }))).to.be.true;
    expect((await stillOf({})) === (await stillOf({ view: 'front' }))).to.be.false;
  });

  it('can be changed, and takes the place of what a reader has turned it to', async () => {
    const figure = await resting();
    part(figure, 'stage')!.dispatchEvent(new KeyboardEvent('keydown', { key: 'ArrowLeft' }));
    figure.view = 'top';
    await figure.updateComplete;
    expect(pictureOf(figure) === (await stillOf({ view: 'top' }))).to.be.true;
    expect(has(figure, 'back')).to.be.false;
  });
});

describe('Attributes', () => {
  it('do what the properties do', async () => {
    const figure = put();
    for (const [name, value] of [
      ['pose', 'hands'],
      ['side', 'left'],
      ['view', 'front'],
      ['still', ''],
    ]) {
      figure.setAttribute(name!, value!);
    }
    await drawn(figure);
    expect(pictureOf(figure) === (await stillOf({ pose: 'hands', side: 'left', view: 'front' }))).to.be.true;
  });
});

describe('What a figure cannot make sense of', () => {
  const warnings = recordWarnings();
  const errors = recordErrors();

  for (const [name, value, allowed] of [
    ['pose', 'handstand', 'sit, hands, turn'],
    ['side', 'up', 'left, right'],
    ['view', 'below', 'side, front, back, top, or'],
    ['view', '30', 'degrees'],
    ['view', '30 90', '5 to 85'],
    ['view', '30 -10', '5 to 85'],
  ] as const) {
    it(`is left aside, and told once: ${name} ${value}`, async () => {
      const usual = await stillOf({});
      warnings.length = 0;
      const options = { [name]: value };
      expect((await stillOf(options)) === usual).to.be.true;
      expect((await stillOf(options)) === usual).to.be.true;
      expect(warnings).to.have.length(1);
      expect(warnings[0]).to.include(`<limber-technique-figure ${name}>: found "${value}"`).and.include(allowed);
      expect(errors).to.deep.equal([]);
    });
  }

  it('is left aside, and told once: a figure that cannot be drawn', async () => {
    const usual = await stillOf({ figure: null });
    warnings.length = 0;
    for (const figure of [
      {},
      { view: [0, 10], stretch: [], poses: [] },
      { view: [0, 10], stretch: [], poses: [{ id: 'a', steps: [] }] },
      { view: [0, 10], stretch: [], poses: [{ id: 'a', pelvis: { at: [0, 0.3, 0] } }] },
    ]) {
      expect((await stillOf({ figure: figure as unknown as Figure })) === usual).to.be.true;
    }
    expect(warnings).to.have.length(1);
    expect(warnings[0]).to.include('<limber-technique-figure figure>');
    expect(errors).to.deep.equal([]);
  });
});

describe('A figure of the page’s own', () => {
  it('needs no technique: its poses are its steps', async () => {
    const figure = await resting({ technique: null });
    expect(caption(figure)).to.equal('Step 3 of 3');
    expect(labels(figure)).to.deep.equal(['Figure. Step 3 of 3']);
  });

  it('can be changed for another', async () => {
    const figure = await resting();
    figure.technique = 'cat-cow';
    figure.figure = CAT;
    const cat = await stillOf({ technique: 'cat-cow', figure: CAT, pose: 'table' });
    figure.show('all-fours');
    await until(() => pictureOf(figure) === cat, 'the other one');
    expect(caption(figure)).to.match(/of 6$/);
  });

  it('comes before that of the technique, which is there again once it goes', async () => {
    const figure = await resting();
    expect(pictureOf(figure) === (await stillOf({ figure: TWIST }))).to.be.true;
    figure.figure = null;
    const bundled = await stillOf({ figure: null });
    await until(() => pictureOf(figure) === bundled, 'the bundled one');
  });
});

describe('A figure in a card', () => {
  it('shows the card’s technique, and follows it to another', async () => {
    const card = await cardOf('<limber-technique-card technique="seated-chair-twist"></limber-technique-card>');
    const figure = document.createElement('limber-technique-figure');
    figure.slot = 'figure';
    figure.still = true;
    card.append(figure);
    await drawn(figure);
    expect(labels(figure)[0]).to.match(/^Seated chair twist\. Steps? \d/);
    card.technique = 'cat-cow';
    await until(() => labels(figure)[0]?.startsWith('Cat and cow. '), 'the other technique');
  });

  it('of the page’s own content tells that content’s steps', async () => {
    const card = await cardOf('<limber-technique-card></limber-technique-card>');
    const figure = document.createElement('limber-technique-figure');
    Object.assign(figure, {
      slot: 'figure',
      still: true,
      figure: { ...TWIST, poses: [{ ...TWIST.poses[0]!, steps: ['step-2'] }] },
    });
    card.append(figure);
    const content: Technique = { id: 'reach', name: 'Reach', steps: ['Sit down.', 'Reach up.'] };
    card.content = content;
    await drawn(figure);
    await until(() => labels(figure)[0] === 'Reach. Step 2 of 2: Reach up.', 'the step in words');
  });

  it('stays where it is when the same technique comes in other words', async () => {
    const card = await cardOf('<limber-technique-card></limber-technique-card>');
    const figure = document.createElement('limber-technique-figure');
    const own = { ...TWIST, poses: TWIST.poses.map((pose, i) => ({ ...pose, steps: [`step-${i + 1}`] })) };
    Object.assign(figure, { slot: 'figure', figure: own, pose: 'turn' });
    card.append(figure);
    const content = (...steps: string[]): Technique => ({ id: 'reach', name: 'Reach', steps });
    card.content = content('Sit.', 'Hold on.', 'Turn.');
    await until(() => labels(figure)[0]?.startsWith('Reach.'), 'its technique');
    figure.show('step-2');
    const hands = await stillOf({ technique: null, pose: 'hands' });
    await until(() => pictureOf(figure) === hands, 'the second step');
    card.content = content('Sit down.', 'Take hold.', 'Turn round.');
    await until(() => labels(figure)[0] === 'Reach. Step 2 of 3: Take hold.', 'the other words');
    expect(pictureOf(figure) === hands).to.be.true;
  });
});
