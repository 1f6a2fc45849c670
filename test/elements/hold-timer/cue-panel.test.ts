import { expect, oneEvent, waitUntil } from '@open-wc/testing';
import type { LimberHoldTimer } from '../../../src/index.js';
import { accessibleName } from '../../support/axe.js';
import { part, textOf } from '../../support/card.js';
import { recordUncaught } from '../../support/record.js';
import { controlTime, ready, timerOf, timersOf } from '../../support/timer.js';
import { TestAudioContext } from '../../page/cues/audio-clock.js';
import { CueRecorder } from './cue-recorder.js';

const SWITCHES = ['Sounds', 'Voice', 'Vibration', 'Gentle flash', 'Keep the screen on'];
const ABSENT = 'not on this device';
const BLOCKED = 'not allowed by the browser yet';

const labels = (timer: LimberHoldTimer): HTMLLabelElement[] => [...part(timer, 'cues')!.querySelectorAll('label')];

const input = (timer: LimberHoldTimer, name: string): HTMLInputElement =>
  labels(timer)
    .find((label) => textOf(label).startsWith(name))!
    .querySelector('input')!;

/** What stands beside a switch. */
const trouble = (timer: LimberHoldTimer, name: string): string =>
  textOf(input(timer, name).closest('label')!.querySelector('small'));

async function open(timer: LimberHoldTimer): Promise<void> {
  part(timer, 'cues')!.querySelector('summary')!.click();
  await waitUntil(() => labels(timer).length, 'the switches should come', { timeout: 4000 });
}

async function opened(attributes = 'seconds="30" prepare="5"'): Promise<LimberHoldTimer> {
  const timer = await timerOf(attributes);
  await open(timer);
  return timer;
}

const troubled = (timer: LimberHoldTimer, name: string, text: string): Promise<void> =>
  waitUntil(() => trouble(timer, name) === text, `beside "${name}" should stand "${text}"`, { timeout: 4000 });

// What a reader switches holds for the page, from test to test.
describe('The switches of a timer’s cues', () => {
  const time = controlTime();
  const uncaught = recordUncaught();
  let cues: CueRecorder;

  beforeEach(() => {
    cues = new CueRecorder();
  });

  afterEach(() => {
    TestAudioContext.isAllowed = true;
    cues.restore();
    expect(uncaught).to.deep.equal([]);
  });

  it('are off, but for the flash, which is silent', async () => {
    const timer = await opened();
    expect(labels(timer).map((label) => textOf(label.querySelector('span')))).to.deep.equal(SWITCHES);
    const isQuiet = matchMedia('(prefers-reduced-motion: reduce)').matches;
    expect(SWITCHES.filter((name) => input(timer, name).checked)).to.deep.equal(isQuiet ? [] : ['Gentle flash']);
    expect(labels(timer).map((label) => accessibleName(label.querySelector('input')!))).to.deep.equal(SWITCHES);
  });

  it('ask for nothing when they are shown', async () => {
    await opened();
    expect(cues.asked).to.equal(0);
    expect(cues.sounds).to.deep.equal([]);
    expect(cues.said).to.deep.equal([]);
    expect(cues.felt).to.deep.equal([]);
  });

  for (const [name, on, property] of [
    ['Sounds', () => globalThis, 'AudioContext'],
    ['Voice', () => globalThis, 'speechSynthesis'],
    ['Vibration', () => navigator, 'vibrate'],
    ['Keep the screen on', () => navigator, 'wakeLock'],
  ] as const) {
    it(`say where there is none of it, and the timer runs all the same: ${name}`, async () => {
      cues.put(on(), property, undefined);
      const timer = await opened('seconds="30" prepare="0"');
      await troubled(timer, name, ABSENT);
      expect(input(timer, name).disabled).to.be.true;
      expect(input(timer, name).checked).to.be.false;
      expect(SWITCHES.filter((other) => trouble(timer, other))).to.deep.equal([name]);
      const started = oneEvent(timer, 'limber-start');
      timer.start();
      await started;
      expect(timer.state.status).to.equal('running');
    });
  }

  it('say where no voice speaks the language', async () => {
    cues.voices = [{ lang: 'fi-FI', localService: true, name: 'Satu' }];
    const timer = await opened();
    await troubled(timer, 'Voice', ABSENT);
  });

  it('say where no voices come at all', async () => {
    cues.voices = [];
    const timer = await opened();
    await troubled(timer, 'Voice', ABSENT);
  });

  it('say where the device that should vibrate refuses', async () => {
    cues.put(navigator, 'vibrate', () => false);
    const timer = await opened('seconds="30" prepare="0"');
    input(timer, 'Vibration').click();
    timer.start();
    await troubled(timer, 'Vibration', BLOCKED);
    expect(timer.state.status).to.equal('running');
    expect(input(timer, 'Vibration').disabled).to.be.false;
    input(timer, 'Vibration').click();
  });

  it('say where the browser does not keep the screen on', async () => {
    cues.put(navigator, 'wakeLock', { request: () => Promise.reject(new DOMException('No', 'NotAllowedError')) });
    const timer = await opened('seconds="30" prepare="0"');
    input(timer, 'Keep the screen on').click();
    timer.start();
    await troubled(timer, 'Keep the screen on', BLOCKED);
    expect(timer.state.status).to.equal('running');
    input(timer, 'Keep the screen on').click();
  });

  it('say where the browser allows no sound', async () => {
    TestAudioContext.isAllowed = false;
    cues.put(navigator, 'userActivation', { isActive: false, hasBeenActive: false });
    const timer = await opened('seconds="30" prepare="0"');
    input(timer, 'Sounds').click();
    timer.start();
    await troubled(timer, 'Sounds', BLOCKED);
    expect(timer.state.status).to.equal('running');
    input(timer, 'Sounds').click();
  });

  it('switch a cue on and off while the timer runs, for every timer of the page', async () => {
    const [timer, other] = await timersOf('<limber-hold-timer seconds="30" prepare="5"></limber-hold-timer>'.repeat(2));
    await ready(timer!, other!);
    await open(timer!);
    await open(other!);
    input(timer!, 'Voice').click();
    expect(input(other!, 'Voice').checked).to.be.true;
    await time.take(timer!);
    cues.begin();
    await time.begin(timer!);
    await time.pass(6);
    expect(cues.said).to.deep.equal(['0 Get ready', '5 Hold, 30 seconds']);
    input(other!, 'Voice').click();
    expect(input(timer!, 'Voice').checked).to.be.false;
    await time.pass(40);
    expect(cues.said).to.have.length(2);
  });

  it('are right again in a timer that is drawn anew, and in one that comes later', async () => {
    const timer = await opened('seconds="30" prepare="1"');
    input(timer, 'Sounds').click();
    timer.start();
    await oneEvent(timer, 'limber-phase');
    await timer.updateComplete;
    expect(labels(timer)).to.have.length(5);
    expect(input(timer, 'Sounds').checked).to.be.true;
    const later = await opened();
    expect(input(later, 'Sounds').checked).to.be.true;
    input(later, 'Sounds').click();
    expect(input(timer, 'Sounds').checked).to.be.false;
  });

  it('speak the language of the timer', async () => {
    const timer = await opened('seconds="20" lang="de"');
    expect(part(timer, 'cues')!.closest('[lang]')!.getAttribute('lang')).to.equal('en');
  });
});
