import { ContextConsumer } from '@lit/context';
import { html, nothing, render, type TemplateResult } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import { unlike } from '../../content/language.js';
import type { Technique } from '../../content/schema/technique.js';
import { libraryContext } from '../../page/contexts.js';
import { nearestLang } from '../../page/nearest-lang.js';
import { parts } from '../../page/parts.js';
import { settingsContext } from '../../page/settings-context.js';
import { foldIcon } from '../icon.js';
import { levelIn } from './level.js';
import type { LimberTechniqueCard } from './technique-card.js';

/** What cannot wait comes first. */
const LEVELS = ['emergency', 'urgent'] as const;

/** When to get help, folded: little but its label is loaded before somebody opens it. */
export class Help {
  readonly #card: LimberTechniqueCard;
  readonly #details: HTMLDetailsElement;
  readonly #library: ContextConsumer<typeof libraryContext, LimberTechniqueCard>;
  readonly #settings: ContextConsumer<typeof settingsContext, LimberTechniqueCard>;
  #asked: readonly unknown[] = [];
  /** Paper does not wait for what is not there yet: it has words that are. */
  #holds: 'worried' | 'load-failed' | 'levels' = 'worried';
  #isDrawn = false;
  #draw: () => void = () => undefined;

  constructor(card: LimberTechniqueCard, details: HTMLDetailsElement) {
    this.#card = card;
    this.#details = details;
    this.#library = new ContextConsumer(card, { context: libraryContext, subscribe: true });
    this.#settings = new ContextConsumer(card, { context: settingsContext, subscribe: true });
    details.addEventListener('toggle', () => {
      if (details.open) void this.#fill();
    });
  }

  /** In the card’s language, at the level of its headings. */
  async show(technique: Technique | undefined): Promise<void> {
    const details = this.#details;
    const lang = nearestLang(this.#card);
    const level = levelIn(this.#card);
    const library = this.#library.value;
    const number = this.#settings.value?.emergencyNumber;
    const asked = [lang, level, library, number, technique?.lang];
    if (!library || asked.every((part, i) => part === this.#asked[i])) return;
    this.#asked = asked;
    try {
      const local = library.findWords(lang, 'notice') ?? (await library.loadWords(lang, 'notice'));
      if (this.#asked !== asked) return;
      // The room that was kept, or what was rendered ahead.
      if (!this.#isDrawn) details.replaceChildren();
      this.#isDrawn = true;
      details.inert = false;
      const { notice } = local.words;
      const its = unlike(local.lang, technique?.lang ?? lang);
      const notices = (): readonly TemplateResult[] =>
        LEVELS.map(
          (one) => html`<limber-safety-notice level=${one} lang=${lang} heading-level=${level}></limber-safety-notice>`,
        );
      this.#draw = () =>
        render(
          html`<summary><strong lang=${ifDefined(its)}>${notice.more}</strong>${foldIcon}</summary><div lang=${ifDefined(its)}>${
            this.#holds === 'levels'
              ? notices()
              : html`<p>${notice[this.#holds]}</p>${number ? html`<p>${notice.emergency}: ${notice.call.replace('{number}', number)}</p>` : nothing}`
          }</div>`,
          details,
        );
      this.#draw();
    } catch {
      // The card does without.
      if (details.inert) details.remove();
    }
  }

  async #fill(): Promise<void> {
    try {
      await parts.get('limber-safety-notice')!();
      this.#holds = 'levels';
    } catch {
      // Whoever opens it again tries again.
      this.#holds = 'load-failed';
    }
    this.#draw();
  }
}
