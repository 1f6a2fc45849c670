import { ContextConsumer } from '@lit/context';
import { html, nothing, type ReactiveController, type TemplateResult } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import type { Technique } from '../../content/schema/technique.js';
import { libraryContext, techniqueContext } from '../../page/contexts.js';
import { dispatchError, type LimberErrorDetail } from '../../page/events.js';
import { LanguageController } from '../../page/language.js';
import { PrintOpen } from '../../page/print-open.js';
import { warnOf } from '../../page/warn.js';
import { below, heading } from '../heading.js';
import { levelIcons } from '../level-icons.js';
import type { LimberAcknowledgeDetail } from './events.js';
import { styles } from './notice-parts.styles.js';
import type { LimberSafetyNotice } from './safety-notice.js';
import { sources } from './sources.js';
import { list, titled } from './template.js';
import { inLang, word, type LevelTexts, type NoticeView } from './view.js';

type Part = TemplateResult | typeof nothing;

/** What came of asking for a technique by its id. With neither, nothing was asked for. */
interface Answer {
  technique?: Technique | undefined;
  error?: LimberErrorDetail;
}

/** What a notice says of a technique, where all that it says comes from, and the question whether somebody has read it. */
export class NoticeParts implements ReactiveController {
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

  get #technique(): Technique | undefined {
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

  /** The title, the cautions and the signs to stop of a technique. One that has none of those leaves it to the general notice. */
  body(view: NoticeView, title: unknown): TemplateResult | undefined {
    const technique = this.#technique;
    if (!technique?.cautions?.length && !technique?.stop?.length) return undefined;
    const name = inLang(technique.name, technique.lang);
    return html`${titled(view.at, 'title', levelIcons.routine, name, title)}<slot name="text">${section(view, technique, 'cautions')}</slot>${section(view, technique, 'stop')}`;
  }

  sources(view: NoticeView, own: LevelTexts | undefined): Part {
    return sources(view, own, this.#technique);
  }

  /** Asks once. */
  acknowledgement(view: NoticeView): TemplateResult {
    const technique = this.#technique?.id;
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
    return html`<p role="status" tabindex="-1">${this.acknowledged ? word(view, 'acknowledged') : nothing}</p>${
      this.acknowledged
        ? nothing
        : html`<button part="button" @click=${acknowledge}>${word(view, 'acknowledge')}</button>`
    }`;
  }
}

/** The cautions or the signs to stop, where the technique has some. */
function section(view: NoticeView, technique: Technique, key: 'cautions' | 'stop'): Part {
  const claims = technique[key];
  if (!claims?.length) return nothing;
  const isStop = key === 'stop';
  const { lang } = technique;
  return html`<section part=${key} class=${isStop ? 'panel stop' : ''}>${heading(below(view.at), [levelIcons[isStop ? 'emergency' : 'urgent'], word(view, key)])}<div lang=${ifDefined(lang)} dir=${ifDefined(lang ? ('auto' as const) : undefined)}>${list(claims, 'list')}</div></section>`;
}
