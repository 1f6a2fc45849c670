import type { Missing } from './missing.js';

/** How long voices may take to load, in milliseconds. */
const PATIENCE = 1500;
/** Chrome drops what is said in the same breath as it is told to be silent: the milliseconds it needs. */
const BREATH = 60;
/** As slow as a calm person reads aloud. */
const RATE = 0.95;

/** When some speech was last cut off. */
let cutOff = -Infinity;

const isSupported = (): boolean => 'speechSynthesis' in globalThis;

/** Android writes "en_GB". */
const codeOf = (lang: string): string => lang.replace('_', '-').toLowerCase();
const primary = (lang: string): string => codeOf(lang).split('-')[0]!;

const voicesOf = (lang: string): SpeechSynthesisVoice[] =>
  speechSynthesis.getVoices().filter((voice) => primary(voice.lang) === primary(lang));

/** Of some voices those on the device, the best first: of the very region, then the person’s own. A network would hear what is said. */
function onDevice(voices: readonly SpeechSynthesisVoice[], lang: string): SpeechSynthesisVoice[] {
  const rank = (voice: SpeechSynthesisVoice): number =>
    (codeOf(voice.lang) === codeOf(lang) ? 2 : 0) + (voice.default ? 1 : 0);
  return voices.filter(({ localService }) => localService).sort((a, b) => rank(b) - rank(a));
}

/** Says cues aloud, in a voice of their language. */
export class Speech {
  onchange?: (() => void) | undefined;

  #trouble: Missing;
  #lang = '';
  /** What waits for a voice. */
  #text = '';
  /** What is being said. Some browsers forget to tell of its end unless somebody holds it. */
  #utterance: SpeechSynthesisUtterance | undefined;
  #patience: ReturnType<typeof setTimeout> | undefined;
  #breath: ReturnType<typeof setTimeout> | undefined;

  get missing(): Missing {
    return isSupported() ? this.#trouble : 'unsupported';
  }

  /** Finds out whether there is a voice for a language, and says nothing. */
  prepare(lang: string): void {
    this.#lang = lang;
    if (isSupported()) this.#look();
  }

  /** Says this, in place of what it was saying. */
  say(text: string, lang: string): void {
    this.stop();
    this.#text = text;
    this.prepare(lang);
  }

  stop(): void {
    this.#text = '';
    if (!isSupported()) return;
    this.#stopLooking();
    clearTimeout(this.#breath);
    if (!this.#utterance) return;
    this.#utterance = undefined;
    speechSynthesis.cancel();
    cutOff = performance.now();
  }

  readonly #look = (): void => {
    this.#stopLooking();
    const voices = voicesOf(this.#lang);
    const local = onDevice(voices, this.#lang);
    const [best] = local;
    if (best) {
      if (this.#trouble === 'unsupported') this.#report(undefined);
      // Where all are on the device, the browser knows the person's own choice.
      if (this.#text) this.#speak(local.length === voices.length ? undefined : best);
    } else if (speechSynthesis.getVoices().length) {
      this.#giveUp();
    } else {
      speechSynthesis.addEventListener?.('voiceschanged', this.#look);
      this.#patience = setTimeout(this.#giveUp, PATIENCE);
    }
  };

  #stopLooking(): void {
    clearTimeout(this.#patience);
    speechSynthesis.removeEventListener?.('voiceschanged', this.#look);
  }

  /** What comes late would be wrong by then. Voices may still come, for what is said later. */
  readonly #giveUp = (): void => {
    this.#text = '';
    this.#report('unsupported');
  };

  #speak(voice: SpeechSynthesisVoice | undefined): void {
    const utterance = new SpeechSynthesisUtterance(this.#text);
    this.#text = '';
    utterance.lang = this.#lang;
    utterance.rate = RATE;
    if (voice) utterance.voice = voice;
    utterance.onstart = () => this.#report(undefined);
    utterance.onend = () => void this.#forget(utterance);
    utterance.onerror = ({ error }) => {
      if (!this.#forget(utterance)) return;
      if (error === 'not-allowed') this.#report('blocked');
      else if (error.endsWith('-unavailable')) this.#report('unsupported');
    };
    this.#utterance = utterance;
    const say = (): void => speechSynthesis.speak(utterance);
    const wait = cutOff + BREATH - performance.now();
    // At once where it can be: timeouts of a hidden page come late.
    if (wait > 0) this.#breath = setTimeout(say, wait);
    else say();
  }

  /** Whether it was what is being said, and not cut off for something newer. */
  #forget(utterance: SpeechSynthesisUtterance): boolean {
    if (this.#utterance !== utterance) return false;
    this.#utterance = undefined;
    return true;
  }

  #report(trouble: Missing): void {
    if (this.#trouble === trouble) return;
    this.#trouble = trouble;
    this.onchange?.();
  }
}
