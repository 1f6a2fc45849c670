import { ContextConsumer } from '@lit/context';
import type { ReactiveController, ReactiveElement } from 'lit';
import { choose } from '../../content/choose.js';
import { faq } from '../../content/generated/index.js';
import type { LocalWords } from '../../content/library.js';
import type { Guide } from '../../content/schema/guide.js';
import { libraryContext } from '../../page/contexts.js';
import { dispatchError } from '../../page/events.js';
import { LanguageController } from '../../page/language.js';

/** The language that questions are in, on a page in that language. */
export const faqLanguage = (lang: string): string => choose(faq, lang)!.lang;

/** Finds the words of an accordion, and the bundled questions where it wants them, in the language it stands in, and keeps them right. */
export class FaqSource implements ReactiveController {
  /** None until they are loaded. */
  words: LocalWords<'accordion'> | undefined;
  /** None until they are wanted and loaded. */
  guide: Guide | undefined;
  /** Of these questions, those of the library itself. */
  bundled: Guide['sections'] = [];
  /** Whether loading failed. */
  isMissing = false;
  readonly language: LanguageController;

  readonly #host: ReactiveElement;
  readonly #wants: () => boolean;
  readonly #also: () => Promise<unknown>;
  readonly #library: ContextConsumer<typeof libraryContext, ReactiveElement>;
  #asked: readonly unknown[] = [];

  /** Whether it wants the questions, and what else has to come along with them. */
  constructor(host: ReactiveElement, wants: () => boolean, also: () => Promise<unknown>) {
    this.#host = host;
    this.#wants = wants;
    this.#also = also;
    this.language = new LanguageController(host);
    this.#library = new ContextConsumer(host, { context: libraryContext, subscribe: true });
    host.addController(this);
  }

  /** Whether a site has brought questions of its own. Only known once there are words. */
  get hasOwn(): boolean {
    return this.#library.value?.ownQuestions !== undefined;
  }

  hostUpdate(): void {
    const library = this.#library.value;
    const lang = this.language.value;
    const asked = [lang, library, this.#wants()];
    if (!library || asked.every((part, i) => part === this.#asked[i])) return;
    this.#asked = asked;
    this.words = library.findWords(lang, 'accordion') ?? this.words;
    const isAsked = (): boolean => this.#asked === asked;
    const bringing = library.loadWords(lang, 'accordion').then((words) => {
      if (isAsked()) this.words = words;
    });
    const bringGuide = async (): Promise<void> => {
      const [{ default: guide }] = await Promise.all([choose(faq, lang)!.value(), this.#also()]);
      // A site's own are there no sooner than its words.
      await bringing.catch(() => undefined);
      if (!isAsked()) return;
      this.bundled = guide.sections;
      this.guide = library.ownQuestions?.(guide) ?? guide;
    };
    Promise.all([bringing, this.#wants() && bringGuide()])
      .then(() => {
        if (isAsked()) this.isMissing = false;
      })
      .catch(async (error: unknown) => {
        // The words may still come, to say what happened.
        await bringing.catch(() => undefined);
        if (!isAsked()) return;
        this.isMissing = true;
        dispatchError(this.#host, { reason: 'load-failed', error });
      })
      .finally(() => this.#host.requestUpdate());
  }
}
