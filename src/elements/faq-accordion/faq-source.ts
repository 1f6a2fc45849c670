import { ContextConsumer } from '@lit/context';
import type { ReactiveController, ReactiveElement } from 'lit';
import { choose } from '../../content/choose.js';
import { faq } from '../../content/generated/index.js';
import type { Guide } from '../../content/schema/guide.js';
import { libraryContext } from '../../page/contexts.js';
import { dispatchError } from '../../page/events.js';
import type { WordSource } from './tools.js';

/** The language that questions are in, on a page in that language. */
export const faqLanguage = (lang: string): string => choose(faq, lang)!.lang;

/** Finds the bundled questions where an accordion wants them, in the language it stands in, and keeps them right. */
export class FaqSource implements ReactiveController {
  /** None until they are wanted and loaded. */
  guide: Guide | undefined;
  /** Of these questions, those of the library itself. */
  bundled: Guide['sections'] = [];
  /** Whether loading failed. */
  isMissing = false;

  readonly #host: ReactiveElement;
  readonly #words: WordSource;
  readonly #wants: () => boolean;
  readonly #also: () => Promise<unknown>;
  readonly #library: ContextConsumer<typeof libraryContext, ReactiveElement>;
  #asked: readonly unknown[] = [];

  /** Whether it wants the questions, and what else has to come along with them. */
  constructor(host: ReactiveElement, words: WordSource, wants: () => boolean, also: () => Promise<unknown>) {
    this.#host = host;
    this.#words = words;
    this.#wants = wants;
    this.#also = also;
    this.#library = new ContextConsumer(host, { context: libraryContext, subscribe: true });
    host.addController(this);
  }

  /** Whether a site has brought questions of its own. Only known once there are words. */
  get hasOwn(): boolean {
    return this.#library.value?.ownQuestions !== undefined;
  }

  hostUpdate(): void {
    const library = this.#library.value;
    const lang = this.#words.language.value;
    const asked = [lang, library, this.#wants()];
    if (!library || asked.every((part, i) => part === this.#asked[i])) return;
    this.#asked = asked;
    if (!this.#wants()) return;
    const isAsked = (): boolean => this.#asked === asked;
    const bring = async (): Promise<void> => {
      // A site's own are there no sooner than its words.
      const coming = library.loadWords(lang, 'accordion').catch(() => undefined);
      const [{ default: guide }] = await Promise.all([choose(faq, lang)!.value(), this.#also(), coming]);
      if (!isAsked()) return;
      this.guide = library.ownQuestions?.(guide) ?? guide;
      this.bundled = guide.sections;
      this.isMissing = false;
    };
    bring()
      .catch((error: unknown) => {
        if (!isAsked()) return;
        this.isMissing = true;
        dispatchError(this.#host, { reason: 'load-failed', error });
      })
      .finally(() => this.#host.requestUpdate());
  }
}
