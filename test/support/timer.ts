import { fixture, fixtureCleanup, nextFrame, oneEvent, waitUntil } from '@open-wc/testing';
import { useFakeTimers, type SinonFakeTimers } from 'sinon';
import '../../src/index.js';
import type { LimberHoldTimer } from '../../src/index.js';
import { has, said } from './card.js';

/** Waits until there is something to time in all of them. */
export async function shown(...timers: Element[]): Promise<void> {
  await waitUntil(() => timers.every((timer) => has(timer, 'timer')), 'the timers should show', { timeout: 4000 });
}

/** All timers of some HTML, once they are shown. */
export async function timersOf(markup: string): Promise<LimberHoldTimer[]> {
  const around = await fixture<HTMLElement>(`<div>${markup}</div>`);
  const timers = [...around.querySelectorAll('limber-hold-timer')];
  await shown(...timers);
  return timers;
}

/** A timer with these attributes, once it is shown. */
export async function timerOf(attributes: string): Promise<LimberHoldTimer> {
  const [timer] = await timersOf(`<limber-hold-timer ${attributes}></limber-hold-timer>`);
  return timer!;
}

/** Waits until the timers have loaded what they need to run; they are idle then. */
export async function ready(...timers: LimberHoldTimer[]): Promise<void> {
  for (const timer of timers) {
    const started = oneEvent(timer, 'limber-start');
    timer.start();
    await started;
    timer.reset();
    await timer.updateComplete;
  }
}

/** What a reader sees of a running timer. */
export const face = (timer: Element): Record<'phase' | 'next' | 'time' | 'remaining', string> => ({
  phase: said(timer, 'phase'),
  next: said(timer, 'next'),
  time: said(timer, 'time'),
  remaining: said(timer, 'remaining'),
});

/** What a screen reader hears without being asked. */
export const live = (timer: Element): string => timer.shadowRoot!.querySelector('[aria-live]')!.textContent;

/** A button, by its name. */
export function button(timer: Element, name: string): HTMLButtonElement {
  const buttons = [...timer.shadowRoot!.querySelectorAll('button')];
  return buttons.find((one) => (one.getAttribute('aria-label') ?? one.textContent.trim()) === name)!;
}

const EVENTS = ['start', 'pause', 'resume', 'phase', 'complete', 'cancel'] as const;

/** The events that reach a place, one a line: "start", "hold right 1 20 stay", "complete". */
export function logOf(place: EventTarget): string[] {
  const log: string[] = [];
  for (const name of EVENTS) {
    place.addEventListener(`limber-${name}`, (event) => {
      const { detail } = event as HTMLElementEventMap['limber-phase'];
      const { kind, side, rep, seconds, step } = detail;
      log.push(name === 'phase' ? [kind, side, rep, seconds, step].filter((one) => one !== undefined).join(' ') : name);
    });
  }
  return log;
}

const realNow = performance.now.bind(performance);
let performanceNow = realNow;
// Put there once and for all: WebKit's compiled code goes on with the method it knows where that comes and goes.
performance.now = () => performanceNow();

/** As much after the second as it takes to have everything done that was due. */
const AFTER = 0.1;

export interface TestTime {
  /** From now on time passes only when the test says so. Loads what the timers need to run; they are idle then. */
  take: (...timers: LimberHoldTimer[]) => Promise<void>;
  /** Starts a timer, and stops a little after. */
  begin: (timer: LimberHoldTimer) => Promise<void>;
  /** Lets so many seconds go by, one by one. */
  pass: (seconds: number, each?: (second: number) => void) => Promise<void>;
  /** Lets some time go by at once, before anything is drawn. */
  tick: (seconds: number) => void;
  /** Time goes by, and no timeout comes: the page is frozen, or busy. */
  freeze: (seconds: number) => void;
  /** Time goes by on the wall clock alone, as on systems that stop all others while they sleep. */
  sleep: (seconds: number) => void;
  /** Each timeout comes at most once, when all of it has gone by. */
  skip: (seconds: number) => Promise<void>;
  /** Real time goes on. */
  release: () => void;
  /** How many timeouts wait. */
  readonly waiting: number;
}

/** A clock for the tests of a suite. After each its timers are taken away, and real time goes on. */
export function controlTime(): TestTime {
  let clock: SinonFakeTimers | undefined;
  const fake = (): SinonFakeTimers => clock!;
  const release = (): void => {
    clock?.restore();
    clock = undefined;
    performanceNow = realNow;
  };
  const pass = async (seconds: number): Promise<void> => {
    await fake().tickAsync(Math.round(seconds * 1000));
  };

  afterEach(async () => {
    try {
      fixtureCleanup();
      await Promise.resolve();
    } finally {
      release();
    }
  });

  return {
    async take(...timers) {
      await ready(...timers);
      // By then they know whether they are in view.
      await nextFrame();
      await nextFrame();
      clock = useFakeTimers({
        toFake: ['setTimeout', 'clearTimeout', 'Date'],
        now: Date.now(),
        shouldClearNativeTimers: true,
      });
      const fakePerformance = clock.performance as Performance;
      // It goes on from where it was: what sounds by then is past by the same clock.
      const began = realNow();
      performanceNow = () => began + fakePerformance.now();
    },
    async begin(timer) {
      timer.start();
      await pass(AFTER);
    },
    async pass(seconds, each) {
      for (let second = 1; second <= seconds; second++) {
        await pass(1);
        each?.(second);
      }
      if (seconds % 1) await pass(seconds % 1);
    },
    tick: (seconds) => void fake().tick(Math.round(seconds * 1000)),
    freeze(seconds) {
      fake().setSystemTime(Date.now() + seconds * 1000);
      const now = performanceNow;
      performanceNow = () => now() + seconds * 1000;
    },
    sleep: (seconds) => fake().setSystemTime(Date.now() + seconds * 1000),
    async skip(seconds) {
      fake().jump(seconds * 1000);
      await pass(0);
    },
    release,
    get waiting() {
      return fake().countTimers();
    },
  };
}

/** Makes the page hidden, or visible again, as the browser would. */
export function hide(hidden: boolean): void {
  Object.defineProperty(document, 'hidden', { value: hidden, configurable: true });
  Object.defineProperty(document, 'visibilityState', { value: hidden ? 'hidden' : 'visible', configurable: true });
  document.dispatchEvent(new Event('visibilitychange'));
}

/** Makes the page what it is. */
export function unhide(): void {
  Reflect.deleteProperty(document, 'hidden');
  Reflect.deleteProperty(document, 'visibilityState');
}
