import { ContextConsumer } from '@lit/context';
import type { ReactiveController, TemplateResult } from 'lit';
import type { Technique } from '../../content/schema/technique.js';
import { libraryContext, techniqueContext } from '../../page/contexts.js';
import { dispatchError, type LimberErrorDetail } from '../../page/events.js';
import { LanguageController } from '../../page/language.js';
import { PrintOpen } from '../../page/print-open.js';
import { warnOf } from '../../page/warn.js';
import { about, acknowledgement } from './about.js';
import type { LimberAcknowledgeDetail } from './events.js';
import { styles } from './notice-parts.styles.js';
import type { LimberSafetyNotice } from './safety-notice.js';
import { sources } from './sources.js';
import type { LaterParts, LevelTexts, NoticeView, Part } from './view.js';

/** What came of asking for a technique by its id. With neither, nothing was asked for. */
interface Answer {
  technique?: Technique | undefined;
  error?: LimberErrorDetail;
}

/** What a notice says of a technique, where all that it says comes from, and the question whether somebody has read it. */
export class NoticeParts implements LaterParts, ReactiveController {
  acknowledged = false;

  readonly #host: LimberSafetyNotice;
  readonly #language: LanguageController;
  readonly #library: ContextConsumer<typeof libraryContext, LimberSafetyNotice>;
  readonly #card: ContextConsumer<typeof techniqueContext, LimberSafetyNotice>;
  #asked: readonly unknown[] = [];
  #answer: Answer | undefined;
  #told: LimberErrorDetail | undefined;
  #about = '';

  constructor(host: LimberSafetyNotice) {
    this.#host = host;
    this.#language = new LanguageController(host);
    this.#library = new ContextConsumer(host, { context: libraryContext, subscribe: true });
    this.#card = new ContextConsumer(host, { context: techniqueContext, subscribe: true });
    const root = host.shadowRoot!;
    root.adoptedStyleSheets = [...root.adoptedStyleSheets, styles.styleSheet!];
    new PrintOpen(host);
    host.addController(this);
  }

  /** Whether it knows the technique, or that there is none to know. */
  get isSettled(): boolean {
    return Boolean(this.#answer);
  }

  get #id(): string {
    // A page may have set anything.
    return String(this.#host.technique ?? '').trim();
  }

  /** The one that it is about. */
  get technique(): Technique | undefined {
    return this.#id ? this.#answer?.technique : this.#card.value;
  }

  hostUpdate(): void {
    const library = this.#library.value;
    const lang = this.#language.value;
    const id = this.#id;
    const asked = [id, lang, library];
    if (!library || asked.every((part, i) => part === this.#asked[i])) return;
    this.#asked = asked;
    const technique = id ? library.find(id, lang) : undefined;
    if (technique || !id) {
      this.#answer = { technique };
      return;
    }
    void library
      .load(id, lang)
      .then(
        (technique): Answer => (technique ? { technique } : { error: { reason: 'unknown-technique', technique: id } }),
        (error: unknown): Answer => ({ error: { reason: 'load-failed', technique: id, error } }),
      )
      .then((answer) => {
        if (this.#asked !== asked) return;
        this.#answer = answer;
        this.#host.requestUpdate();
      });
  }

  hostUpdated(): void {
    const error = this.#answer?.error;
    // Where the texts did not load either, they have said so.
    if (!error || error === this.#told || !this.#host.renderRoot.querySelector('[part=notice]')) return;
    this.#told = error;
    if (error.reason === 'unknown-technique') warnOf(this.#host, 'technique', error.technique, 'the id of a technique');
    dispatchError(this.#host, error);
  }

  body(view: NoticeView, title: unknown): TemplateResult | undefined {
    return about(view, title, this.technique);
  }

  sources(view: NoticeView, own: LevelTexts | undefined): Part {
    return sources(view, own, this.technique);
  }

  /** Asks once. */
  acknowledgement(view: NoticeView): TemplateResult {
    const technique = this.technique?.id;
    const { level } = view;
    const detail: LimberAcknowledgeDetail = level ? { level } : technique ? { technique } : {};
    // Another technique may still be on its way.
    const about = JSON.stringify([this.#id, detail]);
    if (about !== this.#about) this.acknowledged = false;
    this.#about = about;
    const acknowledge = ({ currentTarget }: Event): void => {
      // Before the button goes, so that the focus never falls back to the page.
      ((currentTarget as HTMLElement).previousElementSibling as HTMLElement).focus();
      this.acknowledged = true;
      this.#host.requestUpdate();
      this.#host.dispatchEvent(new CustomEvent('limber-acknowledge', { detail, bubbles: true, composed: true }));
    };
    return acknowledgement(view, this.acknowledged, acknowledge);
  }
}
