import { expect } from '@open-wc/testing';
import { useFakeTimers, type SinonFakeTimers } from 'sinon';
import { Speech } from '../../../src/page/cues/speech.js';

interface Said {
  text: string;
  lang: string;
  voice: string | undefined;
}

/** What browsers make of utterances: a sound, and events. */
class TestUtterance {
  lang = '';
  rate = 1;
  voice: SpeechSynthesisVoice | null = null;
  onstart?: () => void;
  onend?: () => void;
  onerror?: (event: { error: SpeechSynthesisErrorCode }) => void;
  constructor(readonly text: string) {}
}

class TestSynthesis extends EventTarget {
  voices: SpeechSynthesisVoice[] = [];
  spoken: TestUtterance[] = [];
  /** Where people have not allowed speech. */
  error: SpeechSynthesisErrorCode | undefined;
  listeners = 0;
  cancelled = 0;
  #current: TestUtterance | undefined;

  getVoices(): SpeechSynthesisVoice[] {
    return this.voices;
  }

  speak(utterance: TestUtterance): void {
    this.spoken.push(utterance);
    this.#current = utterance;
    if (this.error) utterance.onerror?.({ error: this.error });
    else utterance.onstart?.();
  }

  /** Tells of it only later, as browsers do. */
  cancel(): void {
    this.cancelled++;
    const cut = this.#current;
    this.#current = undefined;
    setTimeout(() => cut?.onerror?.({ error: 'interrupted' }), 5);
  }

  finish(): void {
    this.#current?.onend?.();
    this.#current = undefined;
  }

  override addEventListener(...args: Parameters<EventTarget['addEventListener']>): void {
    this.listeners++;
    super.addEventListener(...args);
  }

  override removeEventListener(...args: Parameters<EventTarget['removeEventListener']>): void {
    this.listeners = 0;
    super.removeEventListener(...args);
  }
}

const voice = (name: string, lang: string, more: Partial<SpeechSynthesisVoice> = {}): SpeechSynthesisVoice => ({
  name,
  lang,
  localService: true,
  default: false,
  voiceURI: name,
  ...more,
});

const remote = { localService: false };

describe('Speech', () => {
  let time = 0;
  let clock: SinonFakeTimers;
  let synthesis: TestSynthesis;
  let speech: Speech;
  let changes: unknown[];

  const said = (): Said[] =>
    synthesis.spoken.map(({ text, lang, voice: chosen }) => ({ text, lang, voice: chosen?.name }));
  const texts = (): string[] => said().map(({ text }) => text);
  const provide = (name: string, value: unknown): unknown =>
    Object.defineProperty(globalThis, name, { value, configurable: true, writable: true });
  const real = ['speechSynthesis', 'SpeechSynthesisUtterance'].map(
    (name) => [name, Object.getOwnPropertyDescriptor(globalThis, name)] as const,
  );

  beforeEach(() => {
    clock = useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'performance'] });
    // Goes on from test to test: what was cut off is remembered.
    clock.tick((time += 10_000));
    synthesis = new TestSynthesis();
    synthesis.voices = [voice('Anna', 'de-DE', { default: true }), voice('Kate', 'en-GB'), voice('Sam', 'en-US')];
    provide('speechSynthesis', synthesis);
    provide('SpeechSynthesisUtterance', TestUtterance);
    speech = new Speech();
    changes = [];
    speech.onchange = () => changes.push(speech.missing);
  });

  afterEach(() => {
    speech.stop();
    clock.restore();
    for (const [name, descriptor] of real) {
      if (descriptor) Object.defineProperty(globalThis, name, descriptor);
      else Reflect.deleteProperty(globalThis, name);
    }
  });

  it('speaks at once, calmly, in the language; the voice is the person’s own choice', () => {
    speech.say('Now the right side', 'en');
    expect(said()).to.deep.equal([{ text: 'Now the right side', lang: 'en', voice: undefined }]);
    expect(synthesis.spoken[0]!.rate).to.be.within(0.9, 1);
    expect(changes).to.deep.equal([]);
  });

  it('takes voices on the device only: a network would hear what is said; of those the region’s, then the person’s own', () => {
    synthesis.voices = [
      voice('Cloud', 'en-GB', { ...remote, default: true }),
      voice('Sam', 'en_US', { default: true }),
      voice('Kate', 'en_GB'),
      voice('Karen', 'en-AU'),
    ];
    speech.say('Hold', 'en-GB');
    speech.say('Hold', 'en');
    clock.tick(100);
    synthesis.voices = [voice('Anna', 'de-DE'), voice('Cloud', 'en-US', remote), voice('Sky', 'en-GB', remote)];
    speech.say('Hold', 'en-GB');
    clock.tick(100);
    expect(said().map(({ voice: name }) => name)).to.deep.equal(['Kate', 'Sam']);
    expect(speech.missing).to.equal('unsupported');
  });

  it('says nothing in a language without a voice, and is itself again in another', () => {
    speech.say('Halten', 'nl');
    expect(texts()).to.deep.equal([]);
    expect(changes).to.deep.equal(['unsupported']);
    speech.say('Halten', 'de-AT');
    expect(texts()).to.deep.equal(['Halten']);
    expect(changes).to.deep.equal(['unsupported', undefined]);
  });

  it('finds out about a language without a word', () => {
    speech.prepare('nl');
    expect(changes).to.deep.equal(['unsupported']);
    speech.prepare('en');
    expect(changes).to.deep.equal(['unsupported', undefined]);
    expect(texts()).to.deep.equal([]);
  });

  it('waits for voices that load late, and says the last word only', () => {
    const { voices } = synthesis;
    synthesis.voices = [];
    speech.say('Get ready', 'en');
    speech.say('Hold', 'en');
    expect(texts()).to.deep.equal([]);
    clock.tick(1000);
    synthesis.voices = voices;
    synthesis.dispatchEvent(new Event('voiceschanged'));
    synthesis.dispatchEvent(new Event('voiceschanged'));
    expect(texts()).to.deep.equal(['Hold']);
    expect(clock.countTimers()).to.equal(0);
    expect(changes).to.deep.equal([]);
  });

  it('gives up where none come, without an old word if they do after all', () => {
    const { voices } = synthesis;
    synthesis.voices = [];
    speech.say('Hold', 'en');
    clock.tick(2000);
    expect(changes).to.deep.equal(['unsupported']);
    synthesis.voices = voices;
    synthesis.dispatchEvent(new Event('voiceschanged'));
    expect(changes).to.deep.equal(['unsupported', undefined]);
    expect(texts()).to.deep.equal([]);
  });

  it('leaves nothing waiting once stopped', () => {
    synthesis.voices = [];
    speech.say('Hold', 'en');
    speech.stop();
    expect(clock.countTimers()).to.equal(0);
    expect(synthesis.listeners).to.equal(0);
  });

  it('replaces what it says, with the pause that Chrome needs, and takes being cut off for no failure', () => {
    speech.say('Get ready', 'en');
    speech.say('Hold', 'en');
    expect(texts()).to.deep.equal(['Get ready']);
    expect(synthesis.cancelled).to.equal(1);
    clock.tick(100);
    expect(texts()).to.deep.equal(['Get ready', 'Hold']);
    speech.say('Rest', 'en');
    speech.say('Change sides', 'en');
    clock.tick(100);
    expect(texts()).to.deep.equal(['Get ready', 'Hold', 'Change sides']);
    expect(changes).to.deep.equal([]);
  });

  it('also waits after another one was cut off', () => {
    const other = new Speech();
    other.say('Get ready', 'en');
    other.stop();
    speech.say('Hold', 'en');
    expect(texts()).to.deep.equal(['Get ready']);
    clock.tick(100);
    expect(texts()).to.deep.equal(['Get ready', 'Hold']);
  });

  it('finding out about a language does not disturb what is about to be said', () => {
    speech.say('Get ready', 'en');
    speech.say('Hold', 'en');
    speech.prepare('en');
    clock.tick(100);
    expect(texts()).to.deep.equal(['Get ready', 'Hold']);
  });

  it('cuts off only its own words', () => {
    speech.stop();
    speech.say('Hold', 'en');
    synthesis.finish();
    speech.stop();
    expect(synthesis.cancelled).to.equal(0);
  });

  it('is blocked until a person has done something', () => {
    synthesis.error = 'not-allowed';
    speech.say('Hold', 'en');
    expect(changes).to.deep.equal(['blocked']);
    synthesis.error = undefined;
    speech.say('Rest', 'en');
    clock.tick(100);
    expect(changes).to.deep.equal(['blocked', undefined]);
  });

  it('is unsupported where the voice turns out not to be there', () => {
    synthesis.error = 'voice-unavailable';
    speech.say('Hold', 'en');
    expect(changes).to.deep.equal(['unsupported']);
  });

  it('is unsupported where there is none, and does nothing', () => {
    Reflect.deleteProperty(globalThis, 'speechSynthesis');
    if ('speechSynthesis' in globalThis) provide('speechSynthesis', undefined);
    expect(speech.missing).to.equal('unsupported');
    speech.say('Hold', 'en');
    speech.prepare('en');
    speech.stop();
    expect(changes).to.deep.equal([]);
    expect(clock.countTimers()).to.equal(0);
  });
});
