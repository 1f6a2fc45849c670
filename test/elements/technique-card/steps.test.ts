import { expect, nextFrame, waitUntil } from '@open-wc/testing';
import { restore, stub, type SinonStub } from 'sinon';
import type { LimberHoldTimer, LimberTechniqueCard } from '../../../src/index.js';
import { cardOf, has, nameOf, ownCard, part, parts, timed, timedCardOf, timerIn } from '../../support/card.js';
import { fullTechnique } from '../../support/content.js';
import { controlTime, logOf } from '../../support/timer.js';

const tag = (attributes = '', inside = ''): string =>
  `<limber-technique-card technique="seated-chair-twist" ${attributes}>${inside}</limber-technique-card>`;

/** The steps that are marked, to the eye and to a screen reader alike. */
function marked(card: Element): string[] {
  const current = parts(card, 'current');
  const told = [...card.shadowRoot!.querySelectorAll('[aria-current]')];
  expect(told).to.deep.equal(current);
  for (const step of current) {
    expect(step.getAttribute('aria-current')).to.equal('step');
    expect([...step.part]).to.have.members(['step', 'current']);
  }
  return current.map(({ id }) => id);
}

/** "28 stay": which step is marked from which second of a run on. */
async function marksOf(card: Element, timer: LimberHoldTimer, time: ReturnType<typeof controlTime>): Promise<string[]> {
  const marks: string[] = [];
  let before = '';
  const look = (second: number): void => {
    const now = marked(card).join();
    if (now !== before) marks.push(`${second} ${now || 'none'}`);
    before = now;
  };
  await time.begin(timer);
  look(0);
  await time.pass(timer.state.total + 1, look);
  return marks;
}

const CHAIR_TWIST = [
  ...['0 sit', '8 hands', '18 turn', '28 stay', '48 let-go'],
  ...['54 other-side', '69 stay', '89 let-go', '93 none'],
];

describe('The step a timer has come to', () => {
  const time = controlTime();

  it('is marked through a whole run, both sides, and at the end none is', async () => {
    const card = await timedCardOf(tag());
    const timer = timerIn(card)!;
    await time.take(timer);
    expect(marked(card)).to.deep.equal([]);
    expect(await marksOf(card, timer, time)).to.deep.equal(CHAIR_TWIST);
    expect(timer.state.status).to.equal('done');
  });

  it('is marked in an opened compact card too', async () => {
    const card = await cardOf(tag('layout="compact"'));
    part(card, 'more')!.querySelector('summary')!.click();
    const [timer] = await timed(card);
    await time.take(timer!);
    expect(await marksOf(card, timer!, time)).to.deep.equal(CHAIR_TWIST);
  });

  it('is marked for a timer of the page’s own', async () => {
    const card = await cardOf(tag('', '<limber-hold-timer slot="timer" seconds="20"></limber-hold-timer>'));
    const own = card.querySelector('limber-hold-timer')!;
    await waitUntil(() => has(own, 'timer'), 'the page’s timer should show');
    await time.take(own);
    expect(await marksOf(card, own, time)).to.deep.equal(CHAIR_TWIST);
  });

  it('is marked for the page’s own technique, whether its steps have ids or not', async () => {
    const card = await ownCard(
      fullTechnique({
        sides: 'none',
        steps: [
          { moment: 'set-up', text: 'Stand in a doorway.' },
          { moment: 'move', text: 'Lean in.' },
          { id: 'lean', moment: 'hold', text: 'Stay there.' },
          { moment: 'release', text: 'Come back.' },
        ],
      }),
    );
    const [timer] = await timed(card);
    await time.take(timer!);
    const marks = await marksOf(card, timer!, time);
    expect(marks.map((mark) => mark.split(' ')[1])).to.deep.equal(['step-1', 'step-2', 'lean', 'step-4', 'none']);
  });

  it('is none for a timer of another technique', async () => {
    const card = await cardOf(
      tag('', '<limber-hold-timer slot="timer" technique="standing-back-extension"></limber-hold-timer>'),
    );
    const own = card.querySelector('limber-hold-timer')!;
    await waitUntil(() => has(own, 'timer'), 'the page’s timer should show');
    await time.take(own);
    const ids = parts(card, 'step').map(({ id }) => id);
    const asked = new Set<string | undefined>();
    own.addEventListener('limber-phase', ({ detail }) => asked.add(detail.step));
    const marks = await marksOf(card, own, time);
    const strange = [...asked].filter((id) => id && !ids.includes(id));
    expect(strange).not.to.be.empty;
    for (const mark of marks) expect(['none', ...ids]).to.include(mark.split(' ')[1]);
  });

  it('follows those who skip and go back', async () => {
    const card = await timedCardOf(tag());
    const timer = timerIn(card)!;
    await time.take(timer);
    await time.begin(timer);
    timer.skip();
    timer.skip();
    expect(marked(card)).to.deep.equal(['turn']);
    timer.back();
    expect(marked(card)).to.deep.equal(['hands']);
  });

  it('stays marked through a pause', async () => {
    const card = await timedCardOf(tag());
    const timer = timerIn(card)!;
    await time.take(timer);
    await time.begin(timer);
    await time.pass(10);
    timer.pause();
    await time.pass(5);
    expect(marked(card)).to.deep.equal(['hands']);
  });

  it('is none after a reset', async () => {
    const card = await timedCardOf(tag());
    const timer = timerIn(card)!;
    await time.take(timer);
    await time.begin(timer);
    await time.pass(30);
    expect(marked(card)).to.deep.equal(['stay']);
    timer.reset();
    expect(marked(card)).to.deep.equal([]);
  });

  it('is none once the card has another technique: the run is over', async () => {
    const card = await timedCardOf(tag());
    const timer = timerIn(card)!;
    await time.take(timer);
    await time.begin(timer);
    await time.pass(30);
    const log = logOf(card);
    card.technique = 'childs-pose';
    while (!log.length) await nextFrame();
    await card.updateComplete;
    await timer.updateComplete;
    expect(nameOf(card)).to.equal('Child’s pose');
    expect(log).to.deep.equal(['cancel']);
    expect(marked(card)).to.deep.equal([]);
    expect(timer.state.status).to.equal('idle');
  });

  it('is none once there is nothing to time, or no timer', async () => {
    for (const change of [{ technique: 'foam-roller-lumbar-massage' }, { hide: 'timer' }, { layout: 'compact' }]) {
      const card = await timedCardOf(tag());
      const timer = timerIn(card)!;
      await time.take(timer);
      await time.begin(timer);
      await time.pass(30);
      expect(marked(card)).to.deep.equal(['stay']);
      Object.assign(card, change);
      while (timerIn(card)) await nextFrame();
      await nextFrame();
      expect(marked(card), JSON.stringify(change)).to.deep.equal([]);
      time.release();
    }
  });
});

describe('The step a timer has come to, for whoever looks at the steps', () => {
  const time = controlTime();
  let scrolling: SinonStub<[arg?: boolean | ScrollIntoViewOptions], void>;

  beforeEach(() => {
    scrolling = stub(Element.prototype, 'scrollIntoView');
  });

  afterEach(() => {
    restore();
    scrollTo(0, 0);
  });

  /** The steps that were asked to come into view, and how. */
  const scrolls = (): unknown[] =>
    scrolling.getCalls().map(({ thisValue, args }) => [(thisValue as Element).id, args[0]]);

  const preferReduced = (isReduced: boolean): void => {
    const real = matchMedia.bind(window);
    stub(window, 'matchMedia').callsFake((query) =>
      real(query.includes('reduced-motion') ? (isReduced ? 'all' : 'not all') : query),
    );
  };

  /** A card far down a long page, and its timer at the beginning of a run. */
  const run = async (): Promise<[LimberTechniqueCard, LimberHoldTimer]> => {
    const card = await timedCardOf(`<div style="padding-block: 3000px; width: 500px">${tag()}</div>`);
    const timer = timerIn(card)!;
    await time.take(timer);
    return [card, timer];
  };

  /** Scrolls so that an element is at that place of the window. */
  const lookAt = (element: Element, block: ScrollLogicalPosition): void =>
    scrolling.wrappedMethod.call(element, { block });

  it('comes into view, smoothly', async () => {
    preferReduced(false);
    const [card, timer] = await run();
    lookAt(part(card, 'step')!, 'center');
    await time.begin(timer);
    timer.skip();
    expect(scrolls()).to.deep.equal([
      ['sit', { block: 'nearest', behavior: 'smooth' }],
      ['hands', { block: 'nearest', behavior: 'smooth' }],
    ]);
  });

  it('comes into view without motion for whoever asks for less', async () => {
    preferReduced(true);
    const [card, timer] = await run();
    lookAt(part(card, 'step')!, 'center');
    await time.begin(timer);
    expect(scrolls()).to.deep.equal([['sit', { block: 'nearest', behavior: 'auto' }]]);
  });

  it('is in the window then, wherever the list is', async () => {
    preferReduced(true);
    const [card, timer] = await run();
    // Only the first step can be seen, at the very end of the window.
    lookAt(part(card, 'step')!, 'end');
    scrolling.callThrough();
    await time.begin(timer);
    for (const step of parts(card, 'step').slice(1, 4)) {
      timer.skip();
      expect(marked(card)).to.deep.equal([step.id]);
      const { top, bottom } = step.getBoundingClientRect();
      expect(top, step.id).to.be.at.least(-1);
      expect(bottom, step.id).to.be.at.most(innerHeight + 1);
    }
  });

  it('leaves the page where it is for whoever looks elsewhere', async () => {
    preferReduced(true);
    const [card, timer] = await run();
    for (const top of [0, card.offsetTop + card.offsetHeight + innerHeight]) {
      scrollTo(0, top);
      const before = scrollY;
      await time.begin(timer);
      timer.skip();
      timer.skip();
      expect(marked(card)).to.deep.equal(['turn']);
      expect(scrollY).to.equal(before);
      expect(scrolls()).to.deep.equal([]);
      timer.reset();
    }
  });
});
