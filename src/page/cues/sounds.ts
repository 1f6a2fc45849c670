import type { CueKind } from '../../timer/cue.js';

/** Seconds after the cue, frequency, seconds it takes, and the frequency it glides to. */
type Note = readonly [after: number, hertz: number, seconds: number, to?: number];

interface Sound {
  /** The height of its wave; what sounds together adds up. */
  level: number;
  notes: readonly Note[];
}

const SOUNDS: Readonly<Record<CueKind, Sound>> = {
  ready: { level: 0.16, notes: [[0, 392, 0.6]] },
  start: {
    level: 0.2,
    notes: [
      [0, 523, 0.2],
      [0.2, 784, 0.5],
    ],
  },
  half: {
    level: 0.16,
    notes: [
      [0, 659, 0.12],
      [0.2, 659, 0.12],
    ],
  },
  last: { level: 0.14, notes: [[0, 880, 0.12]] },
  ease: {
    level: 0.2,
    notes: [
      [0, 784, 0.2],
      [0.2, 523, 0.5],
    ],
  },
  switch: {
    level: 0.22,
    notes: [
      [0, 1047, 0.22],
      [0.24, 587, 0.22],
      [0.48, 1047, 0.3],
    ],
  },
  in: { level: 0.12, notes: [[0, 330, 0.8, 494]] },
  out: { level: 0.12, notes: [[0, 494, 0.8, 330]] },
  done: {
    level: 0.08,
    notes: [
      [0, 523, 1.6],
      [0.25, 659, 1.35],
      [0.5, 784, 1.1],
    ],
  },
};

/** As long as any of them rings. */
export const RING = 1.6;

const ATTACK = 0.02;

/** Puts the sound of a cue on the clock of a context. */
export function sound(context: BaseAudioContext, to: AudioNode, kind: CueKind, when: number): OscillatorNode[] {
  const { level, notes } = SOUNDS[kind];
  return notes.map(([after, hertz, seconds, glide = hertz]) => {
    const begin = when + after;
    const end = begin + seconds;
    const oscillator = new OscillatorNode(context, { type: 'triangle' });
    oscillator.frequency.setValueAtTime(hertz, begin);
    oscillator.frequency.linearRampToValueAtTime(glide, end);
    const volume = new GainNode(context, { gain: 0 });
    const { gain } = volume;
    oscillator.connect(volume).connect(to);
    // Swells softly, falls quickly to a third, then fades: a struck bar, without a click.
    gain.setValueAtTime(0, begin);
    gain.linearRampToValueAtTime(level, begin + ATTACK);
    gain.linearRampToValueAtTime(level / 3, begin + seconds / 2);
    gain.linearRampToValueAtTime(0, end);
    oscillator.start(begin);
    oscillator.stop(end);
    return oscillator;
  });
}
