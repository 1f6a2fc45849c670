import { expect } from '@open-wc/testing';
import { hide, unhide } from '../../support/timer.js';
import {
  CAT,
  button,
  caption,
  controlFrames,
  drawn,
  isPlaying,
  pictureOf,
  press,
  put,
  resting,
  stillOf,
  svgs,
  until,
  viewed,
} from './figures.js';

const AWAY = 'width: 480px; padding-block-start: 3000px';

describe('A figure in view', () => {
  const time = controlFrames();

  it('plays all of it by itself, once, and rests in the main pose', async () => {
    const turn = await stillOf({ pose: 'turn' });
    const figure = put();
    await until(() => button(figure, 'Pause'), 'it plays');
    const captions: string[] = [];
    await time.pass(40, () => {
      if (caption(figure) !== captions.at(-1)) captions.push(caption(figure));
    });
    expect(captions).to.deep.equal([
      'Step 1 of 6, right side',
      'Step 2 of 6, right side',
      'Steps 3 and 4 of 6, right side',
      'Step 5 of 6, right side',
      'Step 2 of 6, left side',
      'Steps 3 and 4 of 6, left side',
      'Step 5 of 6, left side',
      'Steps 3 and 4 of 6, right side',
    ]);
    expect(isPlaying(figure)).to.be.false;
    expect(pictureOf(figure) === turn, 'it shows the main pose').to.be.true;
  });

  it('asks for no frame and no timeout once it rests', async () => {
    const figure = put();
    await until(() => button(figure, 'Pause'), 'it plays');
    expect(time.waiting).to.equal(1);
    await time.pass(40);
    expect(time.waiting).to.equal(0);
  });

  it('takes two to three seconds for a move, and stays for about one', async () => {
    const figure = await resting();
    await press(figure, 'Play');
    const moving: boolean[] = [];
    let before = pictureOf(figure);
    await time.pass(7, () => {
      moving.push(pictureOf(figure) !== before);
      before = pictureOf(figure);
    });
    // What is too little to be seen, as a move begins and ends, may not be drawn.
    const goes = moving.flatMap((moves, i) =>
      moves && !moving.slice(Math.max(0, i - 5), i).some(Boolean) ? [i / 10] : [],
    );
    const stops = moving.slice(0, goes[1]! * 10).lastIndexOf(true) / 10;
    expect(goes[0]).to.be.at.most(0.4);
    expect(stops).to.be.within(1.9, 3);
    expect(goes[1]! - stops).to.be.within(1, 1.6);
  });

  it('moves from the first on where it was put back before the same move was over', async () => {
    const figure = await resting();
    await press(figure, 'One step on');
    await time.pass(1.8);
    figure.still = true;
    await figure.updateComplete;
    figure.show();
    figure.still = false;
    await figure.updateComplete;
    const atRest = pictureOf(figure);
    await press(figure, 'One step on');
    await time.pass(0.8);
    expect(pictureOf(figure) === atRest).to.be.false;
  });

  it('goes to and fro, twice, for a step of two poses', async () => {
    const figure = await resting({ technique: 'cat-cow', figure: CAT });
    const [cow, cat] = [await stillOf({ technique: 'cat-cow', figure: CAT, pose: 'cow' }), pictureOf(figure)];
    await press(figure, 'One step on');
    expect(caption(figure)).to.equal('Step 5 of 6');
    const seen: string[] = [];
    await time.pass(15, () => {
      const at = pictureOf(figure);
      const name = at === cow ? 'cow' : at === cat ? 'cat' : 'between';
      if (seen.at(-1) !== name) seen.push(name);
    });
    expect(seen.filter((one, i) => i && one !== 'between')).to.deep.equal(['cow', 'cat', 'cow', 'cat']);
  });
});

describe('A figure out of view', () => {
  const time = controlFrames();
  afterEach(() => scrollTo(0, 0));

  it('does nothing until half of it is in view', async () => {
    const figure = put({}, AWAY);
    await drawn(figure);
    await viewed();
    expect(time.waiting).to.equal(0);
    expect(caption(figure), 'nobody needs buttons yet').to.equal('');
    const { top } = figure.getBoundingClientRect();
    scrollTo(0, top - innerHeight + 100);
    await until(() => button(figure, 'Play'), 'its buttons');
    await viewed();
    expect(isPlaying(figure)).to.be.false;
    scrollTo(0, top - innerHeight + 250);
    await until(() => isPlaying(figure), 'it plays');
    await time.pass(1);
    expect(pictureOf(figure) === (await stillOf({ pose: 'turn' }))).to.be.false;
  });

  it('stands still while it is scrolled away, and goes on from there', async () => {
    const figure = await resting({}, `${AWAY}; padding-block-end: 3000px`);
    figure.scrollIntoView();
    await viewed();
    await press(figure, 'Play');
    await time.pass(1);
    scrollTo(0, 0);
    await viewed();
    const before = pictureOf(figure);
    expect(time.waiting).to.equal(0);
    await time.pass(5);
    expect(pictureOf(figure) === before).to.be.true;
    expect(caption(figure)).to.equal('Step 1 of 6, right side');
    figure.scrollIntoView();
    await viewed();
    await time.pass(1.5);
    expect(pictureOf(figure) === (await stillOf({ pose: 'sit' }))).to.be.true;
  });

  it('stands still in a hidden tab', async () => {
    const figure = await resting();
    await press(figure, 'Play');
    await time.pass(1);
    try {
      hide(true);
      expect(time.waiting).to.equal(0);
      hide(false);
      expect(time.waiting).to.equal(1);
    } finally {
      unhide();
    }
  });

  it('stands still where it is taken out of the page, and goes on where it is put back', async () => {
    const figure = await resting();
    const box = figure.parentElement!;
    await press(figure, 'Play');
    await time.pass(1);
    figure.remove();
    expect(time.waiting).to.equal(0);
    box.append(figure);
    await viewed();
    expect(time.waiting).to.equal(1);
  });
});

describe('The buttons of a figure', () => {
  const time = controlFrames();

  it('pause in the middle of a move, and go on from there', async () => {
    const figure = await resting();
    await press(figure, 'Play');
    await time.pass(1);
    await press(figure, 'Pause');
    const before = pictureOf(figure);
    expect(before === (await stillOf({ pose: 'turn' }))).to.be.false;
    await time.pass(3);
    expect(pictureOf(figure) === before, 'it stands still').to.be.true;
    expect(time.waiting).to.equal(0);
    await press(figure, 'Play');
    expect(pictureOf(figure) === before, 'it does not jump').to.be.true;
    await time.pass(1.6);
    expect(pictureOf(figure) === (await stillOf({ pose: 'sit' }))).to.be.true;
  });

  it('go step by step, both sides, round and round', async () => {
    const figure = await resting();
    const captions: string[] = [];
    for (let i = 0; i < 8; i++) {
      await press(figure, 'One step on');
      captions.push(caption(figure));
      await time.pass(5);
      expect(time.waiting, 'it stays').to.equal(0);
    }
    expect(captions).to.deep.equal([
      'Step 5 of 6, right side',
      'Step 2 of 6, left side',
      'Steps 3 and 4 of 6, left side',
      'Step 5 of 6, left side',
      'Step 1 of 6, right side',
      'Step 2 of 6, right side',
      'Steps 3 and 4 of 6, right side',
      'Step 5 of 6, right side',
    ]);
  });

  it('go back, from the first to the last', async () => {
    const figure = await resting();
    const captions: string[] = [];
    for (let i = 0; i < 3; i++) {
      await press(figure, 'One step back');
      captions.push(caption(figure));
    }
    expect(captions).to.deep.equal(['Step 2 of 6, right side', 'Step 1 of 6, right side', 'Step 5 of 6, left side']);
  });

  it('show each step in its own pose', async () => {
    const figure = await resting();
    await press(figure, 'One step back');
    await time.pass(4);
    expect(pictureOf(figure) === (await stillOf({ pose: 'hands' }))).to.be.true;
    for (let i = 0; i < 4; i++) await press(figure, 'One step on');
    await time.pass(8);
    expect(pictureOf(figure) === (await stillOf({ pose: 'turn', side: 'left' }))).to.be.true;
  });

  it('play on from the step that a reader has gone to', async () => {
    const figure = await resting();
    await press(figure, 'One step on');
    await press(figure, 'One step on');
    await press(figure, 'Play');
    expect(caption(figure)).to.equal('Steps 3 and 4 of 6, left side');
    expect(isPlaying(figure)).to.be.true;
  });

  it('do not make it jump, whenever they are pressed', async () => {
    const figure = await resting({ technique: 'cat-cow', figure: CAT });
    const head = (): number[] => {
      const { x, y } = svgs(figure)[0]!.querySelector<SVGPathElement>('.hair')!.getBBox();
      return [x, y];
    };
    let before = head();
    let farthest = 0;
    const look = (): void => {
      const now = head();
      farthest = Math.max(farthest, Math.hypot(now[0]! - before[0]!, now[1]! - before[1]!));
      before = now;
    };
    for (const seconds of [0.7, 1.6, 0.4, 1.1, 1.9, 0.2]) {
      await press(figure, 'One step on');
      look();
      await time.pass(seconds, look);
    }
    expect(farthest, 'in a tenth of a second, of a picture 3200 wide').to.be.within(20, 400);
  });
});
