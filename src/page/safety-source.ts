import { ContextConsumer } from '@lit/context';
import type { ReactiveController, ReactiveElement } from 'lit';
import { safety } from '../content/generated/safety.js';
import { wordsImport, type WordFile } from '../content/imports.js';
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
  /** The words alone, to say that the texts did not load. */
  words: LocalWords<F> | undefined;
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
    const words = library.loadWords(lang, this.#file);
    // As near as the words are, so that both are in one language.
    const bringTexts = safety[wordsImport(lang, this.#file).lang] ?? safety.en!;
    Promise.all([words, bringTexts()])
      .then(([local, { default: texts }]) => {
        if (this.#asked !== asked) return;
        this.value = { ...local, texts: library.ownSafety?.(texts) ?? texts };
        this.isMissing = false;
      })
      .catch(async (error: unknown) => {
        // The words may still come, to say what happened.
        const local = await words.catch(() => undefined);
        if (this.#asked !== asked) return;
        this.isMissing = true;
        this.words = local;
        dispatchError(this.#host, { reason: 'load-failed', error });
      })
      .finally(() => this.#host.requestUpdate());
  }
}
