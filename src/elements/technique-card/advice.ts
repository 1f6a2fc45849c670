import { ContextConsumer } from '@lit/context';
import { html, nothing, render } from 'lit';
import type { Technique } from '../../content/schema/technique.js';
import { libraryContext } from '../../page/contexts.js';
import { rulesOf } from '../../content/safety-rules.js';
import { SafetySource } from '../../page/safety-source.js';
import type { Settings } from '../../page/settings-context.js';
import { warnOnce } from '../../page/warn.js';
import { ADVICE, adviceOn, type Answers, type Verdict } from '../../safety/advice.js';
import { LEVELS } from '../../safety/levels.js';
import type { HeadingLevel } from '../heading.js';
import { advicePanel, gatePanel } from './advice-view.js';
import { styles } from './advice.styles.js';
import { checkFor, goTo } from './check.js';
import { pauseTimers } from './pause-timers.js';
import type { LimberTechniqueCard } from './technique-card.js';

/** From mild to strict; the same advice is stricter where a sign is more urgent. */
const strictnessOf = ({ advice, level }: Verdict): number =>
  10 * ADVICE.indexOf(advice) + (level ? 1 + LEVELS.indexOf(level) : 0);

/** What a card says and folds because of the safety check: below its header, before all that it teaches. */
export class Advice {
  readonly #card: LimberTechniqueCard;
  readonly #root: ShadowRoot;
  readonly #source: SafetySource<'notice'>;
  readonly #library: ContextConsumer<typeof libraryContext, LimberTechniqueCard>;
  readonly #place = Object.assign(document.createElement('div'), { className: 'place' });
  #technique: string | undefined;
  #strictness = -1;
  /** A reader has opened the steps all the same. */
  #isOpen = false;
  #isShut = false;
  /** What a compact card folds, where that is open for the cautions alone. */
  #unfolded: HTMLDetailsElement | undefined;

  constructor(card: LimberTechniqueCard) {
    this.#card = card;
    this.#root = card.shadowRoot!;
    this.#source = new SafetySource(card, 'notice');
    this.#library = new ContextConsumer(card, { context: libraryContext, subscribe: true });
    this.#root.adoptedStyleSheets = [...this.#root.adoptedStyleSheets, styles.styleSheet!];
    card.requestUpdate();
  }

  /** After each update of the card. */
  draw(technique: Technique | undefined, answers: Answers | undefined, settings: Settings, level: HeadingLevel): void {
    const article = this.#root.querySelector<HTMLElement>('article');
    if (!technique || !article) return;
    const { value: local, language, isMissing } = this.#source;
    // Until the texts are there, everything stays as it is.
    if (answers && !local && !isMissing) return;
    const isTaught = !technique.withheld;
    const check = checkFor(this.#card);
    const isGated = !answers && isTaught && Boolean(settings.gate) && this.#waitsFor(check);
    const verdict = answers && local && adviceOn(technique.loads, answers, rulesOf(local.texts));
    // Without the texts nobody knows what those answers mean.
    const isLost = !local && isMissing && (isGated || Boolean(answers?.signs.length || answers?.conditions.length));
    const folds = isTaught && (verdict?.advice === 'ask' || verdict?.advice === 'stop');
    this.#openNoLonger(technique.id, verdict);

    const toggle = (): void => {
      this.#isOpen = !this.#isOpen;
      this.draw(technique, answers, settings, level);
    };
    const view = local && {
      local,
      around: technique.lang ?? language.value,
      level,
      number: settings.emergencyNumber,
      // One that has gone since closes no gate.
      toCheck: check && (() => (check.isConnected ? goTo(check) : this.#card.requestUpdate())),
    };
    this.#fold(article, isGated || folds || (isLost && isTaught), isGated || isLost || !this.#isOpen);
    if (this.#place.parentElement !== article) this.#root.querySelector('header')!.after(this.#place);
    const isSaid = verdict && (isTaught || verdict.advice === 'stop');
    render(
      isLost
        ? this.#lost()
        : view && isGated
          ? gatePanel(view)
          : view && isSaid
            ? advicePanel(view, verdict, folds ? { isOpen: this.#isOpen, toggle } : undefined)
            : nothing,
      this.#place,
    );
  }

  /** A gate that nobody can open is none. */
  #waitsFor(check: Element | undefined): boolean {
    if (check) return true;
    if (document.readyState === 'loading') {
      document.addEventListener('DOMContentLoaded', () => this.#card.requestUpdate(), { once: true });
      return true;
    }
    warnOnce('<limber-settings gate> needs a <limber-safety-check> on the page: without one, its cards are open.');
    return false;
  }

  /** What a reader has opened stays open, until the advice gets stricter or is about something else. */
  #openNoLonger(technique: string, verdict: Verdict | undefined): void {
    const strictness = verdict ? strictnessOf(verdict) : -1;
    if (technique !== this.#technique || strictness > this.#strictness) this.#isOpen = false;
    this.#technique = technique;
    this.#strictness = strictness;
  }

  #fold(article: HTMLElement, folds: boolean, isShut: boolean): void {
    const shut = folds && isShut;
    article.style.setProperty('--_gate', shut ? 'none' : 'initial');
    article.classList.toggle('folds', folds);
    article.classList.toggle('shut', shut);
    if (shut && !this.#isShut) pauseTimers(this.#root);
    this.#isShut = shut;
    // Its own fold would hide the cautions, and be a second one.
    const more = article.querySelector<HTMLDetailsElement>('[part=more]');
    if (folds && more && !more.open) {
      more.open = true;
      this.#unfolded = more;
    } else if (!folds && this.#unfolded) {
      this.#unfolded.open = false;
      this.#unfolded = undefined;
    }
  }

  #lost(): unknown {
    const words = this.#library.value?.findWords(this.#source.language.value, 'ui');
    return (
      words && html`<p part="advice" class="ask" role="note" lang=${words.lang}>${words.words.card['load-failed']}</p>`
    );
  }
}
