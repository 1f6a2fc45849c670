import { expect } from '@open-wc/testing';
import { RING, sound } from '../../../src/page/cues/sounds.js';
import { CUE_KINDS, type CueKind } from '../../../src/timer/cue.js';

const RATE = 48_000;
const WHEN = 0.1;
/** What nobody hears. */
const SILENCE = 0.003;

async function render(kind: CueKind): Promise<Float32Array> {
  const context = new OfflineAudioContext(1, RATE * (WHEN + RING + 0.3), RATE);
  sound(context, context.destination, kind, WHEN);
  return (await context.startRendering()).getChannelData(0);
}

const seconds = (samples: number): number => samples / RATE;
const highest = (wave: Float32Array): number => wave.reduce((most, sample) => Math.max(most, Math.abs(sample)), 0);
const isHeard = (sample: number): boolean => Math.abs(sample) > SILENCE;

/** Its pitch in each twentieth of a second, by the length of its waves; 0 in silence. */
function contourOf(wave: Float32Array): number[] {
  const size = RATE / 20;
  return Array.from({ length: Math.floor((wave.length - WHEN * RATE) / size) }, (_, slot) => {
    const part = wave.subarray(WHEN * RATE + slot * size, WHEN * RATE + (slot + 1) * size);
    const rises = [...part.keys()].filter((i) => i > 0 && part[i - 1]! <= 0 && part[i]! > 0);
    const waves = rises.length - 1;
    return waves > 0 && highest(part) > SILENCE ? (waves * RATE) / (rises.at(-1)! - rises[0]!) : 0;
  });
}

/** The pitches it goes through, each once until it changes by more than a tone. */
const melodyOf = (contour: readonly number[]): number[] =>
  contour.filter((pitch, i) => pitch > 0 && !(Math.abs(pitch / (contour[i - 1] ?? 0) - 1) < 0.12));

const ups = (melody: readonly number[]): string =>
  melody
    .slice(1)
    .map((pitch, i) => (pitch > melody[i]! ? '/' : '\\'))
    .join('');

describe('The sound of a cue', () => {
  for (const kind of CUE_KINDS) {
    it(`${kind}: begins on time, is soft, and ends in silence`, async () => {
      const wave = await render(kind);
      const onset = seconds(wave.findIndex(isHeard));
      expect(onset).to.be.within(WHEN, WHEN + 0.01);
      expect(highest(wave)).to.be.within(0.05, 0.25);
      const end = seconds(wave.findLastIndex(isHeard));
      expect(end - WHEN).to.be.at.most(kind === 'done' ? 1.6 : 0.8);
      expect(highest(wave.subarray((WHEN + RING) * RATE)), 'silence').to.equal(0);
      const begin = WHEN * RATE;
      expect(highest(wave.subarray(begin, begin + 0.007 * RATE)), 'a soft beginning').to.be.below(highest(wave) / 2);
      // A jump between samples is a click.
      expect(highest(wave.map((sample, i) => sample - (wave[i - 1] ?? 0)))).to.be.below(0.025);
    });
  }

  it('tells one kind from another by its pitch', async () => {
    const contours = await Promise.all(CUE_KINDS.map(async (kind) => contourOf(await render(kind))));
    contours.forEach((one, i) => {
      contours.slice(i + 1).forEach((other, j) => {
        const differs = one.filter(
          (pitch, slot) => Math.abs(pitch - other[slot]!) > 0.1 * Math.max(pitch, other[slot]!),
        );
        expect(differs.length, `${CUE_KINDS[i]!} and ${CUE_KINDS[i + j + 1]!}`).to.be.at.least(2);
      });
    });
  });

  it('rises where something begins, falls where it ends, and goes down and up to change sides', async () => {
    const shape = async (kind: CueKind): Promise<string> => ups(melodyOf(contourOf(await render(kind))));
    expect(await shape('start')).to.equal('/');
    expect(await shape('ease')).to.equal('\\');
    expect(await shape('switch')).to.equal('\\/');
    const breathIn = contourOf(await render('in')).filter(Boolean);
    expect(breathIn).to.deep.equal([...breathIn].sort((a, b) => a - b));
    const breathOut = contourOf(await render('out')).filter(Boolean);
    expect(breathOut).to.deep.equal([...breathOut].sort((a, b) => b - a));
  });
});
