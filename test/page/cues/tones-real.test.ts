import { aTimeout, expect, oneEvent } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { Tones } from '../../../src/page/cues/tones.js';
import type { Cue } from '../../../src/timer/cue.js';
import { recordTones } from './audio-clock.js';

const cues: Cue[] = [2, 5, 60].map((at) => ({ kind: 'last', at, phase: 0 }));

function block(milliseconds: number): void {
  const end = performance.now() + milliseconds;
  while (performance.now() < end);
}

/** When the clock of a context began, by the clock of the page: what is heard at 0. In WebKitGTK the stamp is of no use. */
async function beginningOf(context: AudioContext): Promise<number> {
  const found: number[] = [];
  for (let i = 0; i < 15; i++) {
    await aTimeout(10);
    const { contextTime = 0, performanceTime = 0 } = context.getOutputTimestamp();
    const isRight = performanceTime < performance.now();
    found.push(isRight ? performanceTime / 1000 - contextTime : performance.now() / 1000 - context.currentTime);
  }
  return found.sort((a, b) => a - b)[7]!;
}

describe('Tones on a real audio device', () => {
  it('are planned for the moment their plan says within 10 ms, whatever the page does meanwhile', async function () {
    const RealAudioContext = globalThis.AudioContext;
    let context: AudioContext | undefined;
    globalThis.AudioContext = new Proxy(RealAudioContext, { construct: () => (context = new RealAudioContext()) });
    const tones = new Tones();
    const record = recordTones();
    try {
      // Sound needs a person.
      await sendKeys({ press: 'a' });
      tones.open();
      await Promise.race([oneEvent(context!, 'statechange'), aTimeout(1500)]);
      if (context!.state !== 'running') {
        expect(tones.missing).to.equal('unsupported');
        this.skip();
      }
      await aTimeout(300);
      const began = performance.now() / 1000;
      tones.play(cues, 0);
      const planned = record.planned();
      block(200);
      expect(record.planned(), 'what is on the clock stays there').to.deep.equal(planned);
      const beginning = await beginningOf(context!);
      expect(planned.length).to.equal(3);
      planned.forEach((when, i) => expect(when + beginning - began).to.be.closeTo(cues[i]!.at, 0.01));

      // Anchored anew meanwhile, with one that has begun.
      await aTimeout(2000);
      const anew = record.planned();
      expect(anew.length).to.equal(3);
      anew.forEach((when, i) => expect(when + beginning - began).to.be.closeTo(cues[i]!.at, 0.01));
      tones.stop();
      expect(record.planned().length).to.equal(1);
      const suspended = oneEvent(context!, 'statechange');
      await suspended;
      expect(context!.state).to.equal('suspended');
    } finally {
      tones.close();
      record.restore();
      globalThis.AudioContext = RealAudioContext;
    }
  });
});
