import { expect } from '@open-wc/testing';
import { emulateMedia } from '@web/test-runner-commands';
import { restore, stub } from 'sinon';
import type { LimberTechniqueFigure } from '../../../src/index.js';
import { violationsOf } from '../../support/axe.js';
import { has, parts, textOf } from '../../support/card.js';
import { CAT, caption, labels, pictureOf, put, resting, stillOf, svgs, until, viewed } from './figures.js';

const numbers = (figure: Element): string[] => parts(figure, 'number').map(textOf);
const marked = (figure: Element): string[] =>
  parts(figure, 'still')
    .filter((still) => still.getAttribute('aria-current') === 'step')
    .map(textOf);

/** What the reader asks for, and can change. */
class FakeQuery extends EventTarget {
  matches = false;
  set(matches: boolean): void {
    this.matches = matches;
    this.dispatchEvent(new Event('change'));
  }
}

function fakeReducedMotion(): FakeQuery {
  const query = new FakeQuery();
  const real = matchMedia.bind(window);
  stub(window, 'matchMedia').callsFake((text) =>
    text.includes('reduced-motion') ? (query as unknown as MediaQueryList) : real(text),
  );
  return query;
}

const spread = async (figure: LimberTechniqueFigure): Promise<void> =>
  until(() => svgs(figure).at(-1)?.childElementCount && has(figure, 'stills'), 'stills');

describe('For readers who ask for less motion, a figure', () => {
  let query: FakeQuery;
  beforeEach(() => {
    query = fakeReducedMotion();
    query.matches = true;
  });
  afterEach(() => restore());

  it('is its poses side by side, each with the numbers of its steps', async () => {
    const figure = put({ technique: 'cat-cow', figure: CAT });
    await spread(figure);
    expect(numbers(figure)).to.deep.equal(['1, 2, 6', '3, 5', '4, 5']);
    expect(has(figure, 'button')).to.be.false;
    for (const [i, pose] of ['table', 'cow', 'cat'].entries()) {
      expect(pictureOf(figure, i) === (await stillOf({ technique: 'cat-cow', figure: CAT, pose })), pose).to.be.true;
    }
  });

  it('shows the other side too, where a step tells of it', async () => {
    const figure = put();
    await spread(figure);
    expect(numbers(figure)).to.deep.equal(['1, 5', '2', '3, 4', '6']);
    expect(pictureOf(figure, 3) === (await stillOf({ pose: 'turn', side: 'left' }))).to.be.true;
    expect(labels(figure)[3]).to.match(/^Step 6 of 6: /);
  });

  it('moves nothing, whatever is asked for', async () => {
    const figure = put();
    await spread(figure);
    const before = svgs(figure).map((_, i) => pictureOf(figure, i));
    figure.play();
    figure.follow({ kind: 'hold', step: 'stay', seconds: 20 });
    await until(() => marked(figure).length, 'a mark');
    await viewed();
    expect(svgs(figure).map((_, i) => pictureOf(figure, i))).to.deep.equal(before);
  });

  it('marks the picture that is asked for, and none once it rests', async () => {
    const figure = put();
    await spread(figure);
    expect(marked(figure)).to.deep.equal([]);
    figure.show('hands');
    await until(() => marked(figure).length, 'a mark');
    expect(marked(figure)).to.deep.equal(['2']);
    for (const [phase, still] of [
      [{ kind: 'hold', step: 'stay', side: 'right', seconds: 20 }, '3, 4'],
      [{ kind: 'switch', step: 'other-side', side: 'left', seconds: 8 }, undefined],
      [{ kind: 'move', step: 'other-side', side: 'left', seconds: 4 }, '6'],
      [{ kind: 'release', step: 'let-go', side: 'left', seconds: 4 }, '1, 5'],
      [{ kind: 'done', seconds: 0 }, undefined],
    ] as const) {
      figure.follow(phase);
      await figure.updateComplete;
      expect(marked(figure), phase.kind).to.deep.equal(still ? [still] : []);
    }
  });

  it('marks the pose that the page names', async () => {
    const figure = put({ pose: 'hands' });
    await spread(figure);
    expect(marked(figure)).to.deep.equal(['2']);
  });

  it('marks where the breath is', async () => {
    const figure = put({ technique: 'cat-cow', figure: CAT });
    await spread(figure);
    for (const [kind, still] of [
      ['in', '3, 5'],
      ['out', '4, 5'],
    ] as const) {
      figure.follow({ kind, step: 'flow', seconds: 4 });
      await until(() => marked(figure)[0] === still, `${kind} is ${still}`);
    }
  });

  it('keeps the rules of accessibility', async () => {
    const figure = put({}, 'width: 480px; background: #fff; color: #222');
    await spread(figure);
    figure.show('hands');
    await until(() => marked(figure).length, 'a mark');
    expect(await violationsOf(figure)).to.deep.equal([]);
  });

  it('is one picture where it is to be still', async () => {
    const figure = put({ still: true });
    await until(() => svgs(figure)[0]?.childElementCount, 'a picture');
    expect(has(figure, 'stills')).to.be.false;
  });

  it('goes along when they change their mind', async () => {
    query.matches = false;
    const figure = await resting();
    figure.play();
    await viewed();
    query.set(true);
    expect(numbers(figure), 'at once').to.have.length(4);
    query.set(false);
    expect(has(figure, 'stills')).to.be.false;
    expect(caption(figure), 'it stands where it went').to.equal('Step 1 of 6, right side');
    const sit = await stillOf({ pose: 'sit' });
    expect(pictureOf(figure) === sit).to.be.true;
  });
});

describe('A figure in print', () => {
  const beforePrint = () => dispatchEvent(new Event('beforeprint'));
  const afterPrint = () => dispatchEvent(new Event('afterprint'));
  afterEach(afterPrint);

  it('is numbered stills, drawn before the page is, and then what it was', async () => {
    const figure = await resting();
    const before = pictureOf(figure);
    beforePrint();
    expect(numbers(figure)).to.deep.equal(['1, 5', '2', '3, 4', '6']);
    expect(svgs(figure).map(({ childElementCount }) => childElementCount > 5)).to.deep.equal([true, true, true, true]);
    expect(has(figure, 'button')).to.be.false;
    afterPrint();
    expect(has(figure, 'stills')).to.be.false;
    expect(pictureOf(figure) === before).to.be.true;
    expect(has(figure, 'button')).to.be.true;
  });

  it('is complete though nobody has seen it yet', async () => {
    const figure = put({}, 'width: 480px; padding-block-start: 4000px');
    await until(() => svgs(figure)[0]?.childElementCount, 'a picture');
    beforePrint();
    expect(numbers(figure)).to.have.length(4);
    expect(svgs(figure).every(({ childElementCount }) => childElementCount > 5)).to.be.true;
  });

  it('marks none, and is seen from where it is seen best', async () => {
    const figure = await resting();
    figure.shadowRoot!.querySelector('[part=stage]')!.dispatchEvent(new KeyboardEvent('keydown', { key: 'ArrowLeft' }));
    figure.show('hands');
    await figure.updateComplete;
    beforePrint();
    expect(marked(figure)).to.deep.equal([]);
    expect(pictureOf(figure, 0) === (await stillOf({ pose: 'sit' }))).to.be.true;
  });

  it('goes by the medium too', async function () {
    const figure = await resting();
    try {
      await emulateMedia({ media: 'print' });
    } catch {
      this.skip();
    }
    try {
      await until(() => has(figure, 'stills'), 'stills');
    } finally {
      await emulateMedia({ media: 'screen' });
    }
    await until(() => has(figure, 'button'), 'buttons');
  });
});
