// There from the start: what a timer loads in its own time could miss the first beat on a busy machine.
import '../../../src/elements/hold-timer/engine.js';
import '../../../src/page/cues/cues.js';
import '../../../src/page/cues/speech.js';
import '../../../src/page/cues/tones.js';
import '../../../src/page/cues/vibration.js';
import '../../../src/page/cues/wake-lock.js';
import { TestAudioContext } from '../../page/cues/audio-clock.js';

/** What a voice says of the twist on a chair, and in which second. */
export const TWIST_SPOKEN = [
  '0 Sit upright with both feet flat on the floor. Point your knees straight ahead.',
  '8 Reach your right hand behind you to the chair back. Put your left hand on your right thigh.',
  '18 Make yourself tall and turn slowly to the right. Let your chest go first and your head follow.',
  '28 Hold, right side, 20 seconds',
  '38 Half-way',
  '48 Loosen your hands and turn back to the front.',
  '54 Switch sides. Put your left hand on the chair back and your right hand on your left thigh. Turn to the left.',
  '65 Move in, left side',
  '69 Hold, left side, 20 seconds',
  '79 Half-way',
  '89 Let go',
  '93 Done',
];

/** What a sound is heard as: the heights of its notes, in hertz. */
const MELODIES: Record<string, string> = {
  '392': 'ready',
  '523 784': 'start',
  '659 659': 'half',
  '880': 'last',
  '784 523': 'ease',
  '1047 587 1047': 'switch',
  '330': 'in',
  '494': 'out',
  '523 659 784': 'done',
};
/** Notes closer to each other than so many milliseconds are of one sound. */
const ONE_SOUND = 500;

/** What is on the audio clock: when, by that clock and in milliseconds of the page, and how high. */
const notes = new Map<object, { when: number; at: number; hertz: number }>();

class TestOscillator {
  frequency = {
    setValueAtTime: (hertz: number): void => void (this.#hertz = hertz),
    linearRampToValueAtTime: (): void => undefined,
  };
  #hertz = 0;

  connect<T>(to: T): T {
    return to;
  }

  disconnect(): void {
    // Nothing was connected.
  }

  start(when: number): void {
    const { currentTime } = TestAudioContext.made.at(-1)!;
    notes.set(this, { when, at: performance.now() + (when - currentTime) * 1000, hertz: this.#hertz });
  }

  stop(when = 0): void {
    const note = notes.get(this);
    // What has sounded cannot be taken back.
    if (note && when <= note.when && note.at > performance.now()) notes.delete(this);
  }
}

class TestGain {
  gain = { setValueAtTime: (): void => undefined, linearRampToValueAtTime: (): void => undefined };

  connect<T>(to: T): T {
    return to;
  }
}

class TestUtterance {
  lang = '';
  rate = 1;
  onstart?: () => void;
  onend?: () => void;
  constructor(readonly text: string) {}
}

/** Everything that can be heard or felt, put on the window in place of the real things. */
export class CueRecorder {
  spoken: { at: number; text: string; lang: string }[] = [];
  felt: { at: number; pattern: unknown }[] = [];
  /** How many screen locks are held, and have been asked for. */
  held = 0;
  asked = 0;
  voices: Partial<SpeechSynthesisVoice>[] = [{ lang: 'en-GB', localService: true, default: true, name: 'Kate' }];
  readonly #replaced: [object, string, PropertyDescriptor | undefined][] = [];
  #began = 0;

  constructor() {
    TestAudioContext.latency = 0;
    this.put(globalThis, 'AudioContext', TestAudioContext);
    this.put(globalThis, 'OscillatorNode', TestOscillator);
    this.put(globalThis, 'GainNode', TestGain);
    this.put(globalThis, 'SpeechSynthesisUtterance', TestUtterance);
    this.put(globalThis, 'speechSynthesis', {
      getVoices: () => this.voices,
      speak: (utterance: TestUtterance) => {
        this.spoken.push({ at: this.#time, text: utterance.text, lang: utterance.lang });
        utterance.onstart?.();
        utterance.onend?.();
      },
      cancel: () => undefined,
      addEventListener: () => undefined,
      removeEventListener: () => undefined,
    });
    this.put(navigator, 'vibrate', (pattern: unknown) => this.felt.push({ at: this.#time, pattern }) > 0);
    this.put(navigator, 'wakeLock', { request: () => this.#lock() });
  }

  /** Puts something in place of the real thing; undefined takes it away. */
  put(on: object, name: string, value: unknown): void {
    this.#replaced.push([on, name, Object.getOwnPropertyDescriptor(on, name)]);
    if (value === undefined && on === globalThis) Reflect.deleteProperty(on, name);
    else Object.defineProperty(on, name, { value, configurable: true, writable: true });
  }

  restore(): void {
    for (const [on, name, descriptor] of this.#replaced.reverse()) {
      if (descriptor) Object.defineProperty(on, name, descriptor);
      else Reflect.deleteProperty(on, name);
    }
    notes.clear();
  }

  /** Forgets what was, and counts from here. */
  begin(): void {
    this.#began = performance.now();
    this.spoken = [];
    this.felt = [];
    notes.clear();
  }

  /** "5 start": what has been put on the audio clock and not been taken back, in seconds since the beginning. */
  get sounds(): string[] {
    const sounds: { at: number; last: number; melody: number[] }[] = [];
    for (const { at, hertz } of [...notes.values()].sort((a, b) => a.at - b.at)) {
      const before = sounds.at(-1);
      if (before && at - before.last < ONE_SOUND) {
        before.melody.push(hertz);
        before.last = at;
      } else sounds.push({ at, last: at, melody: [hertz] });
    }
    return sounds.map(({ at, melody }) => {
      const key = melody.join(' ');
      return `${rounded((at - this.#began) / 1000)} ${MELODIES[key] ?? key}`;
    });
  }

  /** "5 Hold, right side": what was said, and when. */
  get said(): string[] {
    return this.spoken.map(({ at, text }) => `${rounded(at)} ${text}`);
  }

  get #time(): number {
    return (performance.now() - this.#began) / 1000;
  }

  async #lock(): Promise<EventTarget> {
    this.asked++;
    await Promise.resolve();
    this.held++;
    const sentinel = new EventTarget();
    let isHeld = true;
    return Object.assign(sentinel, {
      release: async () => {
        if (isHeld) this.held--;
        isHeld = false;
        await Promise.resolve();
      },
    });
  }
}

/** To a tenth of a second. */
const rounded = (seconds: number): number => Math.round(seconds * 10) / 10;
