import { expect } from '@open-wc/testing';
import { load } from '../../../src/content/index.js';
import { accessibleName, violationsOf } from '../../support/axe.js';
import { part } from '../../support/card.js';
import { caption, controlFrames, drawn, labels, press, put, resting, svgs, until } from './figures.js';

const live = (figure: Element): string => figure.shadowRoot!.querySelector('[aria-live]')!.textContent.trim();

async function stepsOf(id: string): Promise<string[]> {
  const technique = await load(id, 'en');
  return technique!.steps.map((step) => (typeof step === 'string' ? step : step.text));
}

describe('A figure to a screen reader', () => {
  const time = controlFrames();

  it('is a picture of a step, in words', async () => {
    const steps = await stepsOf('seated-chair-twist');
    const figure = await resting();
    const [svg] = svgs(figure);
    expect(svg!.getAttribute('role')).to.equal('img');
    expect(accessibleName(svg!)).to.equal(`Seated chair twist. Steps 3 and 4 of 6: ${steps[2]} ${steps[3]}`);
    await press(figure, 'One step back');
    expect(accessibleName(svg!)).to.equal(`Seated chair twist. Step 2 of 6: ${steps[1]}`);
  });

  it('says so on the other side', async () => {
    const steps = await stepsOf('seated-chair-twist');
    const figure = await resting({ side: 'left' });
    const same = 'the same on the left side';
    expect(labels(figure)).to.deep.equal([`Seated chair twist. Steps 3 and 4 of 6, ${same}: ${steps[2]} ${steps[3]}`]);
  });

  it('does not say so where both sides look the same', async () => {
    const steps = await stepsOf('seated-chair-twist');
    const figure = await resting({ side: 'left' });
    figure.show('sit');
    await figure.updateComplete;
    expect(labels(figure)).to.deep.equal([`Seated chair twist. Step 1 of 6: ${steps[0]}`]);
  });

  it('does not say that of the step that tells of the other side', async () => {
    const steps = await stepsOf('seated-chair-twist');
    const figure = await resting();
    figure.show('other-side');
    await time.pass(6);
    expect(labels(figure)).to.deep.equal([`Seated chair twist. Step 6 of 6: ${steps[5]}`]);
    expect(caption(figure)).to.equal('Step 6 of 6, left side');
  });

  it('can be turned: a group with a name, what it is, and how', async () => {
    const figure = await resting();
    const stage = part(figure, 'stage')!;
    expect(stage.getAttribute('role')).to.equal('group');
    expect(stage.getAttribute('aria-roledescription')).to.equal('picture you can turn');
    expect(accessibleName(stage)).to.equal('Seated chair twist');
    const described = figure.shadowRoot!.getElementById(stage.getAttribute('aria-describedby')!)!;
    expect(described.textContent).to.match(/arrow keys.*Home.*space bar/i);
  });

  it('says a step that a reader goes to, and nothing while it plays by itself', async () => {
    const steps = await stepsOf('seated-chair-twist');
    const figure = put();
    await until(() => part(figure, 'button'), 'buttons');
    const said = new Set<string>();
    await time.pass(40, () => said.add(live(figure)));
    expect([...said]).to.deep.equal(['']);
    await press(figure, 'One step on');
    expect(live(figure)).to.equal(`Step 5 of 6: ${steps[4]}`);
    await press(figure, 'Play');
    expect(live(figure)).to.equal('');
    figure.show('sit');
    await figure.updateComplete;
    expect(live(figure)).to.equal('');
  });

  it('names its buttons', async () => {
    const figure = await resting();
    const names = [...figure.shadowRoot!.querySelectorAll('button')].map(accessibleName);
    expect(names).to.deep.equal(['One step back', 'Play', 'One step on']);
  });

  it('keeps the focus on the button that plays and pauses', async () => {
    const figure = await resting();
    const button = figure.shadowRoot!.querySelectorAll('button')[1]!;
    button.focus();
    button.click();
    await figure.updateComplete;
    expect(accessibleName(figure.shadowRoot!.activeElement!)).to.equal('Pause');
  });
});

describe('A figure and the rules of accessibility', () => {
  it('keeps them moving, turned, and still', async () => {
    const figure = await resting({}, 'width: 480px; background: #fff; color: #222');
    expect(await violationsOf(figure)).to.deep.equal([]);
    part(figure, 'stage')!.dispatchEvent(new KeyboardEvent('keydown', { key: 'ArrowLeft' }));
    await figure.updateComplete;
    expect(await violationsOf(figure)).to.deep.equal([]);
    figure.still = true;
    await figure.updateComplete;
    expect(await violationsOf(figure)).to.deep.equal([]);
  });

  it('keeps them in the dark', async () => {
    const figure = await resting({}, 'width: 480px; color-scheme: dark; background: #14191a; color: #e8ece9');
    expect(await violationsOf(figure)).to.deep.equal([]);
  });
});

describe('The look of a figure', () => {
  for (const width of [280, 480, 900]) {
    it(`fits a box ${width} px wide, with buttons large enough for a thumb`, async () => {
      const figure = await resting({}, `width: ${width}px`);
      const stage = part(figure, 'stage')!.getBoundingClientRect();
      expect(stage.width).to.be.closeTo(width, 0.5);
      expect(stage.width / stage.height).to.be.closeTo(16 / 9, 0.02);
      expect(figure.scrollWidth).to.be.at.most(width);
      for (const button of figure.shadowRoot!.querySelectorAll('button')) {
        const { width: wide, height } = button.getBoundingClientRect();
        expect(Math.min(wide, height)).to.be.at.least(44);
      }
      const caption = part(figure, 'caption')!.getBoundingClientRect();
      expect(caption.right).to.be.at.most(stage.right + 0.5);
    });

    it(`keeps its room from the start, in a box ${width} px wide`, async () => {
      const figure = put({}, `width: ${width}px`);
      await figure.updateComplete;
      const before = figure.offsetHeight;
      expect(before).to.be.above((width * 9) / 16);
      await until(() => part(figure, 'button'), 'buttons');
      expect(figure.offsetHeight).to.equal(before);
    });
  }

  it('of one that stands still has no room below it', async () => {
    const figure = put({ still: true });
    await figure.updateComplete;
    const before = figure.offsetHeight;
    await drawn(figure);
    expect(figure.offsetHeight).to.equal(before);
    expect(before).to.equal(270);
  });

  it('begins where the page’s text does, from right to left too', async () => {
    const figure = await resting();
    figure.parentElement!.dir = 'rtl';
    const [back, on] = ['One step back', 'One step on'].map(
      (name) => figure.shadowRoot!.querySelector(`[aria-label="${name}"]`)!.getBoundingClientRect().left,
    );
    expect(back! > on!).to.be.true;
  });
});
