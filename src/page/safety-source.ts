import { ContextConsumer } from '@lit/context';
import type { ReactiveController, ReactiveElement } from 'lit';
import { choose } from '../content/choose.js';
import { safety } from '../content/generated/safety.js';
import type { WordFile } from '../content/imports.js';
import type { LocalWords } from '../content/library.js';
import type { SafetyTexts } from '../content/schema/safety.js';
import { libraryContext } from './contexts.js';
import { dispatchError } from './events.js';
import { LanguageController } from './language.js';

/** What an element shows of safety: the texts with the rules, and the words of its interface. */
export interface LocalSafety<F extends WordFile> extends LocalWords<F> {
  texts: SafetyTexts;
}

/** Finds the safety texts and an element’s words in the language it stands in, and keeps them right. */
export class SafetySource<F extends WordFile> implements ReactiveController {
  /** None until there is a first answer, and where nothing could be loaded. */
  value: LocalSafety<F> | undefined;
  /** Whether loading failed. */
  isMissing = false;
  readonly language: LanguageController;

  readonly #host: ReactiveElement;
  readonly #file: F;
  readonly #library: ContextConsumer<typeof libraryContext, ReactiveElement>;
  #asked: readonly unknown[] = [];

  constructor(host: ReactiveElement, file: F) {
    this.#host = host;
    this.#file = file;
    this.language = new LanguageController(host);
    this.#library = new ContextConsumer(host, { context: libraryContext, subscribe: true });
    host.addController(this);
  }

  hostUpdate(): void {
    const library = this.#library.value;
    const lang = this.language.value;
    const asked = [lang, library];
    if (!library || asked.every((part, i) => part === this.#asked[i])) return;
    this.#asked = asked;
    const bring = async (): Promise<LocalSafety<F>> => {
      const [words, { default: texts }] = await Promise.all([
        library.loadWords(lang, this.#file),
        choose(safety, lang)!.value(),
      ]);
      return { ...words, texts: library.ownSafety?.(texts) ?? texts };
    };
    bring()
      .then((value) => {
        if (this.#asked !== asked) return;
        this.value = value;
        this.isMissing = false;
      })
      .catch((error: unknown) => {
        if (this.#asked !== asked) return;
        this.isMissing = true;
        dispatchError(this.#host, { reason: 'load-failed', error });
      })
      .finally(() => this.#host.requestUpdate());
  }
}
