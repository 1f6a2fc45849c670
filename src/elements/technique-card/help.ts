import { ContextConsumer } from '@lit/context';
import { html, render } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import { unlike } from '../../content/language.js';
import type { LocalWords } from '../../content/library.js';
import type { Technique } from '../../content/schema/technique.js';
import { libraryContext } from '../../page/contexts.js';
import { nearestLang } from '../../page/nearest-lang.js';
import { parts } from '../../page/parts.js';
import { foldIcon } from '../icon.js';
import { levelIn } from './level.js';
import type { LimberTechniqueCard } from './technique-card.js';

const TAG = 'limber-safety-notice';
/** What cannot wait comes first. */
const LEVELS = ['emergency', 'urgent'];

/** When to get help, folded: nothing but its label is loaded before somebody opens it. */
export class Help {
  readonly #card: LimberTechniqueCard;
  readonly #details: HTMLDetailsElement;
  readonly #library: ContextConsumer<typeof libraryContext, LimberTechniqueCard>;
  #asked: readonly unknown[] = [];
  #failed = '';

  constructor(card: LimberTechniqueCard, details: HTMLDetailsElement) {
    this.#card = card;
    this.#details = details;
    this.#library = new ContextConsumer(card, { context: libraryContext, subscribe: true });
    details.addEventListener('toggle', () => {
      // Paper does not wait for what is not there yet.
      if (details.open) void this.#fill(details.lastElementChild!);
    });
  }

  /** In the card’s language, at the level of its headings. */
  async show(technique: Technique | undefined): Promise<void> {
    const lang = nearestLang(this.#card);
    const library = this.#library.value;
    const asked = [lang, library, levelIn(this.#card), technique?.lang];
    if (!library || asked.every((part, i) => part === this.#asked[i])) return;
    this.#asked = asked;
    try {
      const local = library.findWords(lang, 'notice') ?? (await library.loadWords(lang, 'notice'));
      if (this.#asked === asked) this.#draw(local, unlike(local.lang, technique?.lang ?? lang));
    } catch {
      // The card does without.
      if (this.#details.inert) this.#details.remove();
    }
  }

  #draw({ words: { notice } }: LocalWords<'notice'>, lang: string | undefined): void {
    const details = this.#details;
    this.#failed = notice['load-failed'];
    // The room that was kept.
    if (details.inert) details.replaceChildren();
    details.inert = false;
    render(
      html`<summary><strong lang=${ifDefined(lang)}>${notice.more}</strong>${foldIcon}</summary><div lang=${ifDefined(lang)}></div>`,
      details,
    );
    for (const one of details.querySelectorAll(TAG)) this.#suit(one);
  }

  async #fill(place: Element): Promise<void> {
    if (place.childElementCount) return;
    try {
      await parts.get(TAG)!();
      if (place.childElementCount) return;
      const notices = LEVELS.map((level) => {
        const notice = document.createElement(TAG);
        notice.setAttribute('level', level);
        this.#suit(notice);
        return notice;
      });
      place.replaceChildren(...notices);
    } catch {
      // Whoever opens it again tries again.
      place.textContent = this.#failed;
    }
  }

  #suit(notice: Element): void {
    notice.setAttribute('lang', nearestLang(this.#card));
    notice.setAttribute('heading-level', `${levelIn(this.#card)}`);
  }
}
