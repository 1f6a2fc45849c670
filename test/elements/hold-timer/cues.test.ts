import { aTimeout, expect, fixture, nextFrame, waitUntil } from '@open-wc/testing';
import type { LimberHoldTimer } from '../../../src/index.js';
import { controlTime, ready, shown } from '../../support/timer.js';
import { CueRecorder, TWIST_SPOKEN } from './cue-recorder.js';

/** Timers inside settings with these switches on; the settings are there first. */
async function timersIn(switches: string, ...attributes: string[]): Promise<LimberHoldTimer[]> {
  const settings = await fixture<HTMLElementTagNameMap['limber-settings']>(
    `<limber-settings ${switches}></limber-settings>`,
  );
  await settings.updateComplete;
  settings.innerHTML = attributes.map((own) => `<limber-hold-timer ${own}></limber-hold-timer>`).join('');
  const timers = [...settings.querySelectorAll('limber-hold-timer')];
  await shown(...timers);
  return timers;
}

describe('The cues of a timer', () => {
  const time = controlTime();
  let cues: CueRecorder;

  beforeEach(() => {
    cues = new CueRecorder();
  });

  afterEach(() => cues.restore());

  /** Waits for what gives cues, which loads with the first run. */
  const atHand = async (): Promise<void> => {
    for (let i = 0; i < 10; i++) await nextFrame();
  };

  /** Starts, with all that gives cues at hand. */
  const begin = async (timer: LimberHoldTimer, ...others: LimberHoldTimer[]): Promise<void> => {
    await time.take(timer, ...others);
    await atHand();
    await time.pass(3);
    cues.begin();
    timer.start();
    await time.pass(0.1);
  };

  it('are silent unless somebody asks for them', async () => {
    const [timer] = await timersIn('', 'seconds="20" sides="both"');
    await begin(timer!);
    await time.pass(60);
    expect(timer!.state.status).to.equal('done');
    expect(cues.sounds).to.deep.equal([]);
    expect(cues.said).to.deep.equal([]);
    expect(cues.felt).to.deep.equal([]);
    expect(cues.asked).to.equal(0);
  });

  it('give the very first beat, though a start takes some milliseconds', async () => {
    const [timer] = await timersIn('sound', 'seconds="20" prepare="5"');
    await ready(timer!);
    await atHand();
    // What sounded a moment ago is not sounded twice.
    await aTimeout(400);
    cues.begin();
    timer!.start();
    await waitUntil(() => cues.sounds.length, 'sounds');
    expect(cues.sounds[0]).to.match(/^0(\.\d)? ready$/);
  });

  it('tell a whole technique by sound alone', async () => {
    const [timer] = await timersIn('sound', 'technique="seated-chair-twist"');
    await begin(timer!);
    await time.pass(95);
    // 8 and 10 seconds to sit, 10 to turn, 20 to hold, 6 to let go, 11 to change, 4 to turn, 20 to hold, 4 to let go.
    expect(cues.sounds).to.deep.equal([
      '0 ready',
      '8 ready',
      '15 last',
      '16 last',
      '17 last',
      '18 ready',
      '28 start',
      '38 half',
      '45 last',
      '46 last',
      '47 last',
      '48 ease',
      '54 switch',
      '62 last',
      '63 last',
      '64 last',
      '65 ready',
      '69 start',
      '79 half',
      '86 last',
      '87 last',
      '88 last',
      '89 ease',
      '93 done',
    ]);
    expect(cues.said).to.deep.equal([]);
  });

  it('tell a whole technique by voice alone, a side and a step at a time', async () => {
    const [timer] = await timersIn('voice', 'technique="seated-chair-twist"');
    await begin(timer!);
    await time.pass(95);
    expect(cues.said).to.deep.equal(TWIST_SPOKEN);
    expect(new Set(cues.spoken.map(({ lang }) => lang))).to.deep.equal(new Set(['en']));
    expect(cues.sounds).to.deep.equal([]);
  });

  it('let the voice wait for the tone', async () => {
    const [timer] = await timersIn('sound voice', 'seconds="10" prepare="5"');
    await begin(timer!);
    await time.pass(17);
    expect(cues.said).to.deep.equal(['0.5 Get ready', '5.5 Hold, 10 seconds', '15.5 Done']);
    expect(cues.sounds).to.deep.equal([
      ...['0 ready', '2 last', '3 last', '4 last'],
      ...['5 start', '12 last', '13 last', '14 last', '15 done'],
    ]);
  });

  it('can be felt', async () => {
    const [timer] = await timersIn('vibrate', 'seconds="10" sides="both" prepare="5" switch="6"');
    await begin(timer!);
    await time.pass(32);
    expect(cues.felt.map(({ at }) => Math.round(at))).to.deep.equal([5, 15, 21, 31]);
  });

  it('sound on the beat behind a busy page, since they were put on the audio clock ahead', async () => {
    const [timer] = await timersIn('sound', 'seconds="30" prepare="5"');
    await begin(timer!);
    // Nothing of the timer's own has run since.
    expect(cues.sounds.map((sound) => parseFloat(sound))).to.deep.equal([0, 2, 3, 4, 5, 20, 32, 33, 34, 35]);
    time.freeze(20);
    await time.pass(16);
    expect(cues.sounds.map((sound) => parseFloat(sound))).to.deep.equal([0, 2, 3, 4, 5, 20, 32, 33, 34, 35]);
  });

  it('stop with the pause, the reset and the timer', async () => {
    for (const end of ['pause', 'reset', 'remove'] as const) {
      const [timer] = await timersIn('sound voice', 'seconds="30" prepare="5"');
      await begin(timer!);
      await time.pass(3);
      timer![end]();
      await time.pass(60);
      expect(cues.sounds, end).to.deep.equal(['0 ready', '2 last', '3 last']);
      expect(cues.said, end).to.deep.equal(['0.5 Get ready']);
      expect(time.waiting, end).to.equal(0);
      time.release();
    }
  });

  it('go on in the right place after a pause and a skip', async () => {
    const [timer] = await timersIn('sound', 'seconds="10" sides="both" prepare="5" switch="6"');
    await begin(timer!);
    await time.pass(3);
    timer!.pause();
    await time.pass(7);
    timer!.resume();
    await time.pass(3);
    timer!.skip();
    await time.pass(20);
    expect(cues.sounds).to.deep.equal([
      ...['0 ready', '2 last', '3 last', '11 last', '12 start'],
      ...[
        '13.1 switch',
        '16.1 last',
        '17.1 last',
        '18.1 last',
        '19.1 start',
        '26.1 last',
        '27.1 last',
        '28.1 last',
        '29.1 done',
      ],
    ]);
  });

  it('keep the screen on while it runs, and no longer', async () => {
    const [timer, other] = await timersIn('keep-awake', 'seconds="20" prepare="0"', 'seconds="10" prepare="0"');
    await begin(timer!, other!);
    await waitFrames();
    expect(cues.held).to.equal(1);
    other!.start();
    await time.pass(5);
    timer!.pause();
    await waitFrames();
    expect(cues.held).to.equal(1);
    await time.pass(6);
    expect(cues.held).to.equal(0);
    timer!.resume();
    await waitFrames();
    expect(cues.held).to.equal(1);
    timer!.remove();
    await waitFrames();
    expect(cues.held).to.equal(0);
  });

  it('of two timers are the later one’s, and the first one’s again when that pauses', async () => {
    const [first, second] = await timersIn(
      'voice',
      'seconds="30" reps="3" rest="10" prepare="5"',
      'seconds="20" prepare="4"',
    );
    await begin(first!, second!);
    await time.pass(2);
    second!.start();
    await time.pass(8);
    expect(cues.said).to.deep.equal(['0 Get ready', '2.1 Get ready', '6.1 Hold, 20 seconds']);
    second!.pause();
    await time.pass(26);
    expect(cues.said.slice(3)).to.deep.equal(['20 Half-way', '35 Rest']);
  });

  it('of two timers that sound are the later one’s alone', async () => {
    const [first, second] = await timersIn('sound', 'seconds="20" prepare="0"', 'seconds="12" prepare="0"');
    await begin(first!, second!);
    await time.pass(3);
    second!.start();
    await time.pass(40);
    // The first one's end, at 20, comes when the other is over.
    expect(cues.sounds).to.deep.equal([
      ...['0 start', '3.1 start', '12.1 last', '13.1 last', '14.1 last', '15.1 done'],
      ...['17 last', '18 last', '19 last', '20 done'],
    ]);
  });

  it('can be switched by the page while it runs', async () => {
    const [timer] = await timersIn('', 'seconds="30" prepare="5"');
    await begin(timer!);
    const settings = timer!.closest('limber-settings')!;
    await time.pass(2);
    settings.voice = true;
    await waitFrames();
    await time.pass(4);
    settings.voice = false;
    await waitFrames();
    await time.pass(40);
    expect(cues.said).to.deep.equal(['5 Hold, 30 seconds']);
  });
});

/** Lets what loads or answers come, while time stands still. */
async function waitFrames(): Promise<void> {
  for (let i = 0; i < 10; i++) await new Promise(requestAnimationFrame);
}
