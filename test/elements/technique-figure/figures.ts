import { useFakeTimers, type SinonFakeTimers } from 'sinon';
import type { Figure, KeyPose, Pair, Reach, Vec } from '../../../src/figure/pose.js';
import '../../../src/index.js';
import type { LimberTechniqueFigure } from '../../../src/index.js';
import { part, said } from '../../support/card.js';

const both = (at: Vec): Pair<Reach> => ({ right: { at }, left: { at: [at[0], at[1], -at[2]] } });
const FEET = both([0.25, 0.04, 0.06]);

const sitting = (id: string, steps: string[], more: Partial<KeyPose>): KeyPose => ({
  id,
  steps,
  pelvis: { at: [0, 0.32, 0] },
  feet: FEET,
  ...more,
});

/** A chair twist in three poses: one for the steps 1 and 5, one for 2, one for 3, 4 and 6. */
export const TWIST: Figure = {
  view: [30, 15],
  stretch: [],
  poses: [
    sitting('sit', ['sit', 'let-go'], { even: true }),
    sitting('hands', ['hands'], { hands: { right: { at: [-0.1, 0.42, 0.14] } } }),
    sitting('turn', ['turn', 'stay', 'other-side'], { spine: { twist: [8, 30, 30] } }),
  ],
};

/** Cat and cow, of which step 5 goes to and fro. */
export const CAT: Figure = {
  view: [20, 10],
  stretch: [],
  poses: [
    sitting('table', ['all-fours', 'table', 'finish'], { even: true }),
    sitting('cow', ['cow', 'flow'], { even: true, spine: { bend: [-20, -10, -20] } }),
    sitting('cat', ['cat', 'flow'], { even: true, spine: { bend: [30, 20, 20] } }),
  ],
};

type Options = Partial<Pick<LimberTechniqueFigure, 'technique' | 'pose' | 'side' | 'view' | 'still' | 'figure'>>;

const realTimeout = setTimeout.bind(window);
const realFrame = requestAnimationFrame.bind(window);

/** Waits in real time, whatever the test has done to time. */
export async function until(isTrue: () => unknown, what: string): Promise<void> {
  for (const start = performance.now(); !isTrue();) {
    if (performance.now() - start > 8000) throw new Error(`It never came to this: ${what}`);
    await new Promise((resolve) => realTimeout(resolve, 10));
  }
}

/** Until the browser has told what is in view. */
export async function viewed(): Promise<void> {
  for (let frame = 0; frame < 3; frame++) await new Promise((resolve) => realFrame(resolve));
}

// fixture() waits for a frame, which a test may hold back.
const boxes: Element[] = [];
afterEach(() => boxes.splice(0).forEach((box) => box.remove()));

/** The figure of a chair twist, or another, in a box of that style, before anything is drawn. */
export function put(options: Options = {}, style = 'width: 480px'): LimberTechniqueFigure {
  const box = document.createElement('div');
  box.lang = 'en';
  box.style.cssText = style;
  boxes.push(box);
  document.body.append(box);
  const figure = document.createElement('limber-technique-figure');
  Object.assign(figure, { technique: 'seated-chair-twist', figure: TWIST, ...options });
  box.append(figure);
  return figure;
}

export const svgs = (figure: Element): SVGSVGElement[] => [
  ...figure.shadowRoot!.querySelectorAll<SVGSVGElement>('[part=picture]'),
];

export async function drawn(figure: LimberTechniqueFigure): Promise<void> {
  await until(() => svgs(figure)[0]?.childElementCount, 'a picture');
}

/** The figure at rest, before it plays, with its buttons. */
export async function resting(options: Options = {}, style?: string): Promise<LimberTechniqueFigure> {
  const figure = put(options, style);
  figure.show();
  await until(() => part(figure, 'button'), 'buttons');
  await viewed();
  return figure;
}

/** What is drawn. */
export const pictureOf = (figure: Element, i = 0): string => svgs(figure)[i]!.innerHTML;

/** What a pose looks like. */
export async function stillOf(options: Options): Promise<string> {
  const figure = put({ ...options, still: true });
  await drawn(figure);
  const picture = pictureOf(figure);
  figure.remove();
  return picture;
}

export const button = (figure: Element, name: string): HTMLButtonElement =>
  figure.shadowRoot!.querySelector<HTMLButtonElement>(`button[aria-label="${name}"]`)!;

export const press = async (figure: LimberTechniqueFigure, name: string): Promise<void> => {
  button(figure, name).click();
  await figure.updateComplete;
};

export const caption = (figure: Element): string => said(figure, 'caption');
export const isPlaying = (figure: Element): boolean => Boolean(button(figure, 'Pause'));
export const labels = (figure: Element): (string | null)[] => svgs(figure).map((svg) => svg.getAttribute('aria-label'));

export interface FrameTime {
  /** Lets some time go by, in frames. */
  pass: (seconds: number, each?: () => void) => Promise<void>;
  /** How many frames and timeouts are asked for. */
  readonly waiting: number;
}

/** In a suite’s tests frames and timeouts come only when they say so. */
export function controlFrames(): FrameTime {
  let clock: SinonFakeTimers;
  beforeEach(() => {
    clock = useFakeTimers({
      toFake: ['setTimeout', 'clearTimeout', 'requestAnimationFrame', 'cancelAnimationFrame'],
      shouldClearNativeTimers: true,
    });
  });
  afterEach(() => clock.restore());
  return {
    async pass(seconds, each) {
      for (let gone = 0; gone < seconds; gone += 0.1) {
        clock.tick(100);
        // What has changed is drawn by then.
        await new Promise((resolve) => realTimeout(resolve));
        each?.();
      }
    },
    get waiting() {
      return clock.countTimers();
    },
  };
}
