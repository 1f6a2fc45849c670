import { ContextConsumer } from '@lit/context';
import type { ReactiveController, ReactiveElement } from 'lit';
import type { Library, LocalWords } from '../content/library.js';
import type { Problem } from '../content/problems.js';
import type { Technique } from '../content/schema/technique.js';
import { libraryContext } from './contexts.js';
import { dispatchError, type LimberErrorDetail } from './events.js';
import { LanguageController } from './language.js';

/** What an element asks for: the id of a technique, or a technique of the page's own. */
export interface Wanted {
  technique: string | null | undefined;
  content: unknown;
}

export type SourceState =
  | { status: 'loading' | 'none' | 'unknown' | 'failed' }
  | { status: 'invalid'; problems: readonly Problem[] }
  | { status: 'ready'; technique: Technique };

type Question = readonly [id: string | undefined, content: unknown, lang: string, library: Library | undefined];

const LOADING: SourceState = { status: 'loading' };

/** Finds an element's technique and the interface's words, at once where they are loaded, and keeps them right. */
export class TechniqueSource implements ReactiveController {
  state: SourceState = LOADING;
  words: LocalWords | undefined;
  readonly language: LanguageController;

  private readonly library: ContextConsumer<typeof libraryContext, ReactiveElement>;
  private asked: Question | undefined;

  constructor(
    private readonly host: ReactiveElement,
    private readonly wanted: () => Wanted,
  ) {
    this.language = new LanguageController(host);
    this.library = new ContextConsumer(host, { context: libraryContext, subscribe: true });
    host.addController(this);
  }

  hostUpdate(): void {
    const { technique, content } = this.wanted();
    const question: Question = [technique?.trim() || undefined, content ?? undefined, this.language.value, this.library.value];
    if (this.asked && question.every((part, i) => part === this.asked?.[i])) return;
    this.asked = question;
    const [id, own, lang, library] = question;
    if (!library) return;
    this.words = library.findWords(lang) ?? this.words;
    const found = own === undefined && id ? library.find(id, lang) : undefined;
    if (found) this.state = { status: 'ready', technique: found };
    if (!found || !library.findWords(lang)) void this.answer(question, library);
  }

  private async answer(question: Question, library: Library): Promise<void> {
    const [id, own, lang] = question;
    const [words, state] = await Promise.all([
      library.loadWords(lang).catch(() => undefined),
      own !== undefined ? checked(own) : id ? loaded(library, id, lang) : ({ status: 'none' } as const),
    ]);
    if (this.asked !== question) return;
    this.words = words ?? this.words;
    this.state = this.words ? state : { status: 'failed' };
    this.host.requestUpdate();
    const error = errorOf(this.state, id);
    if (error) dispatchError(this.host, error);
  }
}

async function loaded(library: Library, id: string, lang: string): Promise<SourceState> {
  try {
    const technique = await library.load(id, lang);
    return technique ? { status: 'ready', technique } : { status: 'unknown' };
  } catch {
    return { status: 'failed' };
  }
}

async function checked(content: unknown): Promise<SourceState> {
  try {
    const { checkTechnique } = await import('../content/check.js');
    const { value, problems } = checkTechnique(content);
    return value ? { status: 'ready', technique: value } : { status: 'invalid', problems };
  } catch {
    return { status: 'failed' };
  }
}

function errorOf(state: SourceState, id: string | undefined): LimberErrorDetail | undefined {
  const technique = id;
  switch (state.status) {
    case 'unknown':
      return { reason: 'unknown-technique', technique, message: `There is no technique "${id}".` };
    case 'failed':
      return { reason: 'load-failed', technique, message: `The technique "${id ?? 'of the page’s own'}" did not load.` };
    case 'invalid':
      return {
        reason: 'bad-content',
        problems: state.problems,
        message: state.problems.map(({ path, message }) => `${path}: ${message}`).join('\n'),
      };
    default:
      return undefined;
  }
}
