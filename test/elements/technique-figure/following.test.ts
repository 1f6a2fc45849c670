import { expect } from '@open-wc/testing';
import type { FigurePhase } from '../../../src/index.js';
import { CAT, caption, controlFrames, isPlaying, pictureOf, resting, stillOf, svgs, until, viewed } from './figures.js';

describe('A figure that follows a timer', () => {
  const time = controlFrames();

  it('goes to the pose of each phase, within two and a half seconds', async () => {
    const figure = await resting();
    const phases: [FigurePhase, pose: string, side: 'left' | 'right'][] = [
      [{ kind: 'prepare', step: 'sit', seconds: 5 }, 'sit', 'right'],
      [{ kind: 'move', step: 'turn', side: 'right', seconds: 6 }, 'turn', 'right'],
      [{ kind: 'hold', step: 'stay', side: 'right', seconds: 20 }, 'turn', 'right'],
      [{ kind: 'release', step: 'let-go', side: 'right', seconds: 4 }, 'sit', 'right'],
      [{ kind: 'switch', step: 'other-side', side: 'left', seconds: 8 }, 'hands', 'left'],
      [{ kind: 'move', step: 'other-side', side: 'left', seconds: 4 }, 'turn', 'left'],
      [{ kind: 'release', step: 'let-go', side: 'left', seconds: 4 }, 'sit', 'left'],
      [{ kind: 'done', seconds: 0 }, 'turn', 'right'],
    ];
    for (const [phase, pose, side] of phases) {
      figure.follow(phase);
      await time.pass(2.6);
      expect(pictureOf(figure) === (await stillOf({ pose, side })), `${phase.kind} ${pose} ${side}`).to.be.true;
      expect(time.waiting).to.equal(0);
    }
  });

  it('says in its caption which step that is', async () => {
    const figure = await resting();
    for (const [step, side, text] of [
      ['stay', 'right', 'Step 4 of 6, right side'],
      ['other-side', 'left', 'Step 6 of 6, left side'],
    ] as const) {
      figure.follow({ kind: 'move', step, side, seconds: 4 });
      await figure.updateComplete;
      expect(caption(figure)).to.equal(text);
    }
  });

  it('is there by the end of a short phase', async () => {
    const figure = await resting();
    figure.follow({ kind: 'move', step: 'sit', seconds: 1 });
    await time.pass(1.1);
    expect(pictureOf(figure) === (await stillOf({ pose: 'sit' }))).to.be.true;
  });

  it('goes from pose to pose with the breath, for as long as it takes', async () => {
    const figure = await resting({ technique: 'cat-cow', figure: CAT });
    const still = (pose: string): Promise<string> => stillOf({ technique: 'cat-cow', figure: CAT, pose });
    figure.follow({ kind: 'in', step: 'flow', seconds: 4 });
    await time.pass(3);
    const during = pictureOf(figure);
    await time.pass(0.5);
    expect(pictureOf(figure) === during, 'still on its way').to.be.false;
    await time.pass(0.7);
    figure.follow({ kind: 'out', step: 'flow', seconds: 6 });
    await time.pass(5);
    expect(pictureOf(figure) === (await still('cat')), 'still on its way').to.be.false;
    await time.pass(1.2);
    expect(pictureOf(figure) === (await still('cat'))).to.be.true;
  });

  it('fills and empties its chest where the pose stays', async () => {
    const figure = await resting();
    const empty = pictureOf(figure);
    const breathe = async (kind: string, seconds: number): Promise<string> => {
      figure.follow({ kind, step: 'stay', side: 'right', seconds });
      await time.pass(seconds / 2);
      const half = pictureOf(figure);
      await time.pass(seconds / 2 + 0.1);
      return half;
    };
    const half = await breathe('in', 4);
    const full = pictureOf(figure);
    expect(new Set([empty, half, full]).size).to.equal(3);
    await breathe('out', 6);
    expect(pictureOf(figure) === empty).to.be.true;
    expect(time.waiting).to.equal(0);
  });

  it('goes to and fro in a phase of several poses, until the next', async () => {
    const figure = await resting({ technique: 'cat-cow', figure: CAT });
    const still = (pose: string): Promise<string> => stillOf({ technique: 'cat-cow', figure: CAT, pose });
    const heights: number[] = [];
    figure.follow({ kind: 'hold', step: 'flow', seconds: 30 });
    await time.pass(16, () => heights.push(svgs(figure)[0]!.querySelector<SVGPathElement>('.hair')!.getBBox().y));
    // Half the way from the head’s place in the one to that in the other.
    const isLow = heights.map((height) => height > 300);
    expect(isLow.filter((low, i) => i && low !== isLow[i - 1]).length, 'moves').to.be.within(5, 8);
    expect(isPlaying(figure)).to.be.true;
    figure.follow({ kind: 'release', step: 'finish', seconds: 4 });
    await time.pass(4);
    expect(pictureOf(figure) === (await still('table'))).to.be.true;
    expect(time.waiting).to.equal(0);
  });

  it('stays where it is while there is nothing to show', async () => {
    const figure = await resting();
    figure.follow({ kind: 'hold', step: 'stay', side: 'left', seconds: 20 });
    await time.pass(6);
    const before = pictureOf(figure);
    figure.follow({ kind: 'rest', side: 'left', seconds: 10 });
    await time.pass(3);
    expect(pictureOf(figure) === before).to.be.true;
  });

  it('stands still while it is paused, and goes on', async () => {
    const figure = await resting();
    figure.follow({ kind: 'move', step: 'sit', seconds: 4 });
    await time.pass(1);
    figure.pause();
    const before = pictureOf(figure);
    await time.pass(3);
    expect(pictureOf(figure) === before).to.be.true;
    figure.play();
    await time.pass(2);
    expect(pictureOf(figure) === (await stillOf({ pose: 'sit' }))).to.be.true;
  });
});

describe('A figure that shows a step', () => {
  const time = controlFrames();

  it('goes there, and back to where it rests', async () => {
    const figure = await resting();
    figure.show('hands');
    await time.pass(1);
    expect(pictureOf(figure) === (await stillOf({ pose: 'hands' })), 'with a move').to.be.false;
    await time.pass(2.1);
    expect(pictureOf(figure) === (await stillOf({ pose: 'hands' }))).to.be.true;
    expect(time.waiting, 'it stays').to.equal(0);
    figure.show();
    await time.pass(3.1);
    expect(pictureOf(figure) === (await stillOf({}))).to.be.true;
  });

  it('goes to the other side through the middle', async () => {
    const figure = await resting();
    figure.show('other-side');
    const sit = await stillOf({ pose: 'sit' });
    let isPast = false;
    await time.pass(8, () => (isPast ||= pictureOf(figure) === sit));
    expect(isPast).to.be.true;
    expect(pictureOf(figure) === (await stillOf({ pose: 'turn', side: 'left' }))).to.be.true;
  });

  it('does nothing for a step that it does not know', async () => {
    const figure = await resting();
    const before = pictureOf(figure);
    figure.show('handstand');
    await time.pass(3);
    expect(pictureOf(figure) === before).to.be.true;
  });

  it('does, of what is asked before it has loaded, the last', async () => {
    const figure = await resting();
    const other = document.createElement('limber-technique-figure');
    Object.assign(other, { technique: figure.technique, figure: figure.figure });
    other.play();
    other.show('sit');
    other.show('hands');
    figure.after(other);
    await until(() => caption(other), 'a caption');
    expect(caption(other)).to.equal('Step 2 of 6, right side');
    await viewed();
    await time.pass(3.1);
    const hands = await stillOf({ pose: 'hands' });
    expect(pictureOf(other) === hands).to.be.true;
  });
});
