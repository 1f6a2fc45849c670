import { ContextConsumer } from '@lit/context';
import type { ReactiveController, ReactiveElement } from 'lit';
import type { Library, LocalWords } from '../content/library.js';
import type { Technique } from '../content/schema/technique.js';
import { libraryContext } from './contexts.js';
import { dispatchError, type LimberErrorDetail } from './events.js';
import { LanguageController } from './language.js';

/** What an element asks for: the id of a technique, or a technique of the page's own. */
export interface Wanted {
  technique: string | null;
  content: unknown;
}

/** What came of it. Without any of these, nothing was asked for. */
interface Answer {
  loading?: boolean;
  technique?: Technique | undefined;
  error?: LimberErrorDetail;
}

/** Finds an element's technique and the interface's words, at once where they are loaded, and keeps them right. */
export class TechniqueSource implements ReactiveController {
  answer: Answer = { loading: true };
  words: LocalWords | undefined;
  readonly language: LanguageController;

  readonly #library: ContextConsumer<typeof libraryContext, ReactiveElement>;
  #asked: readonly unknown[] = [];

  readonly #host: ReactiveElement & Wanted;

  constructor(host: ReactiveElement & Wanted) {
    this.#host = host;
    this.language = new LanguageController(host);
    this.#library = new ContextConsumer(host, { context: libraryContext, subscribe: true });
    host.addController(this);
  }

  hostUpdate(): void {
    const library = this.#library.value;
    const lang = this.language.value;
    const { technique, content } = this.#host;
    const id = technique?.trim();
    const asked = [id, content, lang, library];
    if (!library || asked.every((part, i) => part === this.#asked[i])) return;
    this.#asked = asked;
    const found = content || !id ? undefined : library.find(id, lang);
    const words = library.findWords(lang);
    if (found && words) {
      this.answer = { technique: found };
      this.words = words;
    } else void this.#ask(asked, library, lang, id, content);
  }

  async #ask(
    asked: readonly unknown[],
    library: Library,
    lang: string,
    technique: string | undefined,
    content: unknown,
  ): Promise<void> {
    let answer: Answer = {};
    let words: LocalWords | undefined;
    try {
      [words, answer] = await Promise.all([
        library.loadWords(lang),
        content ? own(content, lang) : technique ? known(library, technique, lang) : {},
      ]);
    } catch (error) {
      answer = { error: { reason: 'load-failed', technique, error } };
    }
    if (this.#asked !== asked) return;
    this.words = words ?? library.findWords(lang) ?? this.words;
    this.answer = answer;
    this.#host.requestUpdate();
    if (answer.error) dispatchError(this.#host, answer.error);
  }
}

async function known(library: Library, id: string, lang: string): Promise<Answer> {
  const technique = await library.load(id, lang);
  return technique ? { technique } : { error: { reason: 'unknown-technique', technique: id } };
}

async function own(content: unknown, lang: string): Promise<Answer> {
  const { ownTechnique } = await import('../content/own/own.js');
  const { value, problems } = await ownTechnique(content, lang);
  return value ? { technique: value } : { error: { reason: 'bad-content', problems } };
}
