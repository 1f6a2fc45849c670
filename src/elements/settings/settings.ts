import { ContextConsumer, ContextProvider } from '@lit/context';
import { LitElement, css, html, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { bundled, type Library } from '../../content/library.js';
import { ownLibrary } from '../../content/own-library.js';
import type { Pack } from '../../content/schema/pack.js';
import { libraryContext, settingsContext } from '../../page/contexts.js';
import { dispatchError } from '../../page/events.js';
import { warnOnce } from '../../page/warn.js';
import { fetchPack } from './fetch-pack.js';

/**
 * Settings for every Limber element inside it: language, sounds, and a site's own content. It takes no room of its own.
 *
 * @summary Language, switches and own content for the elements inside.
 *
 * @slot - The part of the page it speaks for.
 *
 * @fires {CustomEvent<LimberErrorDetail>} limber-error - When the content pack did not load or has the wrong shape; the bundled techniques show.
 */
export class LimberSettings extends LitElement {
  static override styles = css`
    :host {
      display: contents;
    }
    :host([hidden]) {
      display: none;
    }
  `;

  /** Tones at the turns of a timer. */
  @property({ type: Boolean }) sound = false;

  /** Spoken cues. */
  @property({ type: Boolean }) voice = false;

  /** Vibration at the turns of a timer, where the device can. */
  @property({ type: Boolean }) vibrate = false;

  /** Keeps the screen on while a timer runs. */
  @property({ type: Boolean, attribute: 'keep-awake' }) keepAwake = false;

  /** Cards wait for the safety check. */
  @property({ type: Boolean }) gate = false;

  /** The number to call in an emergency: digits, spaces and hyphens, with a leading + where needed. */
  @property({ attribute: 'emergency-number' }) emergencyNumber: string | null = null;

  /** Address of the site's own content pack (JSON, as `schema/content.schema.json` says). Cards inside wait for it. */
  @property() content: string | null = null;

  private readonly switches = new ContextProvider(this, { context: settingsContext });
  private readonly library = new ContextProvider(this, { context: libraryContext });
  private readonly outer = new ContextConsumer(this, { context: libraryContext, subscribe: true });
  /** The pack under way or arrived, with its address. */
  private pack: { url: string; arrival: Promise<Pack | undefined>; over: Library; library: Library } | undefined;

  protected override willUpdate(): void {
    const { sound, voice, vibrate, keepAwake, gate } = this;
    this.switches.setValue({ sound, voice, vibrate, keepAwake, gate, emergencyNumber: this.dialable });
    this.library.setValue(this.currentLibrary(this.outer.value ?? bundled));
  }

  protected override render(): TemplateResult {
    return html`<slot></slot>`;
  }

  private currentLibrary(outer: Library): Library {
    const url = this.content?.trim();
    if (!url) return outer;
    if (this.pack?.url !== url) {
      const arrival = this.load(url);
      this.pack = { url, arrival, over: outer, library: ownLibrary(arrival, outer) };
    } else if (this.pack.over !== outer) {
      this.pack = { ...this.pack, over: outer, library: ownLibrary(this.pack.arrival, outer) };
    }
    return this.pack.library;
  }

  private async load(url: string): Promise<Pack | undefined> {
    try {
      const { value, problems } = await fetchPack(url);
      if (problems.length) {
        const message = problems.map((problem) => `${problem.path}: ${problem.message}`).join('\n');
        dispatchError(this, { reason: 'bad-content', url, problems, message });
      }
      return value;
    } catch (error) {
      dispatchError(this, { reason: 'load-failed', url, message: String(error) });
      return undefined;
    }
  }

  private get dialable(): string | undefined {
    const number = this.emergencyNumber?.trim();
    if (!number || /^\+?\d[\d -]{1,18}$/.test(number)) return number || undefined;
    warnOnce(`<limber-settings emergency-number="${number}">: allowed are digits, spaces and hyphens after an optional +.`);
    return undefined;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'limber-settings': LimberSettings;
  }
}
