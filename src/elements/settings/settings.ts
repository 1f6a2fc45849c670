import { ContextConsumer, ContextProvider } from '@lit/context';
import { LitElement, css, html, type TemplateResult } from 'lit';
import { later } from '../../content/later.js';
import { bundled, type Library } from '../../content/library.js';
import { libraryContext } from '../../page/contexts.js';
import { dispatchError, type LimberErrorDetail } from '../../page/events.js';
import { scopeSafety } from '../../page/safety-context.js';
import { settingsContext } from '../../page/settings-context.js';
import { warnOnce } from '../../page/warn.js';

/**
 * Settings for every Limber element inside it: language (its `lang`), switches, and a site's own content. It takes no room of its own. Of settings
 * inside settings the nearest alone decides on switches; content adds up, the nearest first.
 *
 * The switches speak to timers and to the safety check, which find them through context. A technique card by itself has no use for them.
 *
 * @summary Language, switches and own content for the elements inside.
 *
 * @slot - The part of the page it speaks for.
 *
 * @fires {CustomEvent<LimberErrorDetail>} limber-error - When the content pack did not load, or something in it has the wrong shape; what is sound in it serves, and the bundled techniques show. Its detail has the `reason` (`load-failed` or `bad-content`), the `url`, and what is wrong and where (`problems`) or what was thrown (`error`).
 */
export class LimberSettings extends LitElement {
  static override styles = css`
    :host {
      --_gate: initial;
      display: contents;
    }
    :host([hidden]) {
      display: none;
    }
    /* Cards leave out what waits for the check, before any of their code for that has come. */
    :host([gate]) {
      --_gate: none;
    }
  `;

  static override properties = {
    sound: { type: Boolean },
    voice: { type: Boolean },
    vibrate: { type: Boolean },
    keepAwake: { type: Boolean, attribute: 'keep-awake' },
    gate: { type: Boolean },
    emergencyNumber: { attribute: 'emergency-number' },
    content: {},
  };

  /** Tones at the turns of a timer. */
  declare sound: boolean;

  /** Spoken cues. */
  declare voice: boolean;

  /** Vibration at the turns of a timer, where the device can. */
  declare vibrate: boolean;

  /** Keeps the screen on while a timer runs. */
  declare keepAwake: boolean;

  /** Cards wait for the safety check. */
  declare gate: boolean;

  /** The number to call in an emergency: digits, spaces and hyphens, with a leading + where needed. */
  declare emergencyNumber: string | null;

  /** Address of the site's own content pack: JSON, as `schema/content.schema.json` says. Cards inside wait for it. */
  declare content: string | null;

  readonly #switches = new ContextProvider(this, { context: settingsContext, initialValue: {} });
  readonly #library = new ContextProvider(this, { context: libraryContext });
  readonly #outer = new ContextConsumer(this, { context: libraryContext, subscribe: true });
  /** The pack that is open, and what it lies over. */
  #turn = {};
  #pack: { url: string; base: Library; library: Library } | undefined;

  constructor() {
    super();
    this.sound = false;
    this.voice = false;
    this.vibrate = false;
    this.keepAwake = false;
    this.gate = false;
    this.emergencyNumber = null;
    this.content = null;
    scopeSafety(this);
  }

  protected override willUpdate(): void {
    const { sound, voice, vibrate, keepAwake, gate } = this;
    this.#switches.setValue({ sound, voice, vibrate, keepAwake, gate, emergencyNumber: this.#dialable });
    this.#library.setValue(this.#libraryOver(this.#outer.value ?? bundled));
  }

  protected override render(): TemplateResult {
    return html`<slot></slot>`;
  }

  #libraryOver(base: Library): Library {
    const url = String(this.content ?? '').trim();
    if (!url) return base;
    if (this.#pack?.url !== url || this.#pack.base !== base) {
      const turn = (this.#turn = {});
      this.#pack = { url, base, library: later(this.#open(url, base, turn)) };
    }
    return this.#pack.library;
  }

  async #open(url: string, base: Library, turn: object): Promise<Library> {
    try {
      const [response, { openPack }] = await Promise.all([fetch(url), import('../../content/own/own.js')]);
      const { library, problems } = await openPack(response, base);
      if (problems.length) {
        const list = problems.map(({ path, message }) => `\n${path}: ${message}`);
        this.#tell(turn, `${url} has mistakes:${list.join('')}`, { reason: 'bad-content', url, problems });
      }
      return library;
    } catch (error) {
      this.#tell(turn, `${url} did not load. ${String(error)}`, { reason: 'load-failed', url, error });
      return base;
    }
  }

  /** A pack that another has taken the place of is nobody's trouble. */
  #tell(turn: object, message: string, error: LimberErrorDetail): void {
    if (turn !== this.#turn) return;
    warnOnce(message);
    dispatchError(this, error);
  }

  get #dialable(): string | undefined {
    const number = String(this.emergencyNumber ?? '').trim();
    if (!number || /^\+?\d[\d -]{1,18}$/.test(number)) return number || undefined;
    warnOnce(`<limber-settings emergency-number>: found "${number}"; allowed: digits, spaces, hyphens, a leading +.`);
    return undefined;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'limber-settings': LimberSettings;
  }
}
