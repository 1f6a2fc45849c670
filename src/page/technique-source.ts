import { ContextConsumer } from '@lit/context';
import type { ReactiveController, ReactiveElement } from 'lit';
import type { WordFile } from '../content/imports.js';
import type { Library, LocalWords } from '../content/library.js';
import type { Technique } from '../content/schema/technique.js';
import { libraryContext } from './contexts.js';
import { dispatchError, type LimberErrorDetail } from './events.js';
import { LanguageController } from './language.js';

/** What an element asks for: the id of a technique, or a technique of the page's own. */
interface Wanted {
  technique: string | null;
  content?: unknown;
}

/** What came of it. With neither, nothing was asked for. */
interface Answer {
  technique?: Technique | undefined;
  error?: LimberErrorDetail;
}

/** Finds an element's technique and the interface's words, at once where they are loaded, and keeps them right. */
export class TechniqueSource<F extends WordFile> implements ReactiveController {
  answer: Answer = {};
  /** None until there is a first answer. */
  words: LocalWords<F> | undefined;
  readonly language: LanguageController;

  readonly #host: ReactiveElement & Wanted;
  readonly #file: F;
  readonly #library: ContextConsumer<typeof libraryContext, ReactiveElement>;
  #asked: readonly unknown[] = [];

  constructor(host: ReactiveElement & Wanted, file: F) {
    this.#host = host;
    this.#file = file;
    this.language = new LanguageController(host);
    this.#library = new ContextConsumer(host, { context: libraryContext, subscribe: true });
    host.addController(this);
  }

  hostUpdate(): void {
    const { technique: wanted, content } = this.#host;
    const library = this.#library.value;
    const file = this.#file;
    const lang = this.language.value;
    // A page may have set anything.
    const id = String(wanted ?? '').trim();
    const asked = [id, content, lang, library];
    if (!library || asked.every((part, i) => part === this.#asked[i])) return;
    this.#asked = asked;

    const settle = (answer: Answer): void => {
      this.answer = answer;
      this.words = library.findWords(lang, file) ?? this.words;
    };
    const technique = library.find(id, lang);
    if (!content && (technique || !id) && library.findWords(lang, file)) {
      settle({ technique });
      return;
    }
    void answerFor(content, id, lang, library, file).then((answer) => {
      if (this.#asked !== asked) return;
      settle(answer);
      this.#host.requestUpdate();
      if (answer.error) dispatchError(this.#host, answer.error);
    });
  }
}

async function answerFor(
  content: unknown,
  id: string,
  lang: string,
  library: Library,
  file: WordFile,
): Promise<Answer> {
  try {
    const finding = content ? own(content, lang) : known(id, lang, library);
    const [answer] = await Promise.all([finding, library.loadWords(lang, file)]);
    return answer;
  } catch (error) {
    // The words may still come, to say what happened.
    await library.loadWords(lang, file).catch(() => undefined);
    return { error: { reason: 'load-failed', technique: id, error } };
  }
}

async function known(id: string, lang: string, library: Library): Promise<Answer> {
  if (!id) return {};
  const technique = await library.load(id, lang);
  return technique ? { technique } : { error: { reason: 'unknown-technique', technique: id } };
}

async function own(content: unknown, lang: string): Promise<Answer> {
  const { ownTechnique } = await import('../content/own/own.js');
  const { value, problems } = await ownTechnique(content, lang);
  return value ? { technique: value } : { error: { reason: 'bad-content', problems } };
}
