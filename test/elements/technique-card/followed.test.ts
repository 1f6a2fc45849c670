import { expect, fixture, nextFrame } from '@open-wc/testing';
import type { LimberHoldTimer } from '../../../src/index.js';
import { settled, timed } from '../../support/card.js';
import { controlTime, live } from '../../support/timer.js';
import { CueRecorder, TWIST_SPOKEN } from '../hold-timer/cue-recorder.js';

const SOUNDS = [
  ...['0 ready', '8 ready', '15 last', '16 last', '17 last', '18 ready', '28 start', '38 half'],
  ...['45 last', '46 last', '47 last', '48 ease', '54 switch', '62 last', '63 last', '64 last', '65 ready'],
  ...['69 start', '79 half', '86 last', '87 last', '88 last', '89 ease', '93 done'],
];

describe('A technique followed from its card', () => {
  const time = controlTime();
  let cues: CueRecorder;

  beforeEach(() => {
    cues = new CueRecorder();
  });

  afterEach(() => cues.restore());

  /** The timer of a card inside settings with these switches on, with all that gives cues at hand. */
  const timerWith = async (switches: string): Promise<LimberHoldTimer> => {
    const settings = await fixture<HTMLElementTagNameMap['limber-settings']>(
      `<limber-settings ${switches}></limber-settings>`,
    );
    await settings.updateComplete;
    settings.innerHTML = '<limber-technique-card technique="seated-chair-twist"></limber-technique-card>';
    const card = settings.querySelector('limber-technique-card')!;
    await settled(card);
    const [timer] = await timed(card);
    await time.take(timer!);
    for (let i = 0; i < 10; i++) await nextFrame();
    await time.pass(3);
    cues.begin();
    return timer!;
  };

  /** Runs to the end; answers with what a screen reader hears, and from which second on. */
  const follow = async (timer: LimberHoldTimer): Promise<string[]> => {
    const heard: string[] = [];
    let before = '';
    const listen = (second: number): void => {
      const text = live(timer);
      if (text && text !== before) heard.push(`${second} ${text}`);
      before = text;
    };
    await time.begin(timer);
    listen(0);
    await time.pass(timer.state.total + 2, listen);
    expect(timer.state.status).to.equal('done');
    return heard;
  };

  it('by the text of a screen reader alone: nothing sounds', async () => {
    const timer = await timerWith('');
    expect(await follow(timer)).to.deep.equal(TWIST_SPOKEN);
    expect(cues.sounds).to.deep.equal([]);
    expect(cues.said).to.deep.equal([]);
  });

  it('by sound alone', async () => {
    const timer = await timerWith('sound');
    await follow(timer);
    expect(cues.sounds).to.deep.equal(SOUNDS);
    expect(cues.said).to.deep.equal([]);
  });

  it('by sound and voice, which waits for the tone', async () => {
    const timer = await timerWith('sound voice');
    expect(await follow(timer)).to.deep.equal(TWIST_SPOKEN);
    expect(cues.sounds).to.deep.equal(SOUNDS);
    expect(cues.said).to.deep.equal(TWIST_SPOKEN.map((line) => line.replace(/^\d+/, '$&.5')));
  });
});
