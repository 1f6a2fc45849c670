import { ContextConsumer } from '@lit/context';
import type { ReactiveController, ReactiveElement, TemplateResult } from 'lit';
import { unlike } from '../../content/language.js';
import type { SafetyTexts } from '../../content/schema/safety.js';
import { PrintOpen } from '../../page/print-open.js';
import { safetyContext } from '../../page/safety-context.js';
import type { LocalSafety } from '../../page/safety-source.js';
import { settingsContext } from '../../page/settings-context.js';
import type { Answers } from '../../safety/advice.js';
import { START, answersOf, isScreen, next, type Interview } from '../../safety/interview.js';
import type { HeadingLevel } from '../heading.js';
import { levels } from '../levels.styles.js';
import { prose } from '../prose.styles.js';
import type { SafetyResult } from './events.js';
import { styles } from './questions.styles.js';
import { outcome, resultOf } from './result.js';
import { question } from './template.js';

/** Long enough for screen readers to notice that a text has gone. */
const GONE_MILLISECONDS = 100;

type Host = ReactiveElement & { readonly result: SafetyResult | undefined };

/** What a check asks, and what it makes of the answers. */
export class Questions implements ReactiveController {
  #interview: Interview = START;
  /** Those of the last result. */
  #answers: Answers | undefined;
  #isHinted = false;
  #hinting: ReturnType<typeof setTimeout> | undefined;
  #hasMoved = false;

  readonly #host: Host;
  readonly #settings: ContextConsumer<typeof settingsContext, Host>;
  readonly #told: ContextConsumer<typeof safetyContext, Host>;

  constructor(host: Host) {
    this.#host = host;
    this.#settings = new ContextConsumer(host, { context: settingsContext, subscribe: true });
    this.#told = new ContextConsumer(host, { context: safetyContext, subscribe: true });
    const root = host.shadowRoot!;
    const added = [prose, styles, levels].map(({ styleSheet }) => styleSheet!);
    root.adoptedStyleSheets = [...root.adoptedStyleSheets, ...added];
    host.addController(this);
    new PrintOpen(host);
  }

  // The focus first: what the page does about the result may move it on.
  hostUpdated(): void {
    if (!this.#hasMoved) return;
    this.#hasMoved = false;
    this.#host.focus();
    const detail = this.#interview.at === 'result' && this.#host.result;
    if (detail) {
      this.#host.dispatchEvent(new CustomEvent('limber-safety-result', { detail, bubbles: true, composed: true }));
    }
  }

  begin(): void {
    this.#go((now) => (now.at === 'intro' ? next(now) : now));
  }

  restart(): void {
    // What another check has told since is not its own to take back.
    const { answers, tell } = this.#told.value ?? {};
    if (answers && answers === this.#answers) tell?.(undefined);
    this.#interview = START;
    this.#answers = undefined;
    this.#host.requestUpdate();
  }

  resultIn(texts: SafetyTexts | undefined): SafetyResult | undefined {
    return texts && this.#answers && resultOf(texts, this.#answers);
  }

  /** The question it is at, or the result; none before the first. */
  screen(local: LocalSafety<'check'>, level: HeadingLevel): TemplateResult | undefined {
    const { at } = this.#interview;
    const view = {
      ...local,
      level,
      interview: this.#interview,
      isHinted: this.#isHinted,
      number: this.#settings.value?.emergencyNumber,
      tongue: unlike(local.texts.lang, local.lang),
      go: this.#go,
    };
    if (isScreen(at)) return question(view, at);
    const restart = (): void => {
      this.restart();
      this.#hasMoved = true;
    };
    return at === 'result' ? outcome(view, resultOf(local.texts, this.#answers!), restart) : undefined;
  }

  readonly #go = (step: (interview: Interview) => Interview): void => {
    const before = this.#interview;
    const now = (this.#interview = step(before));
    this.#hint(now === before);
    this.#hasMoved = now.at !== before.at;
    if (this.#hasMoved && now.at === 'result') {
      this.#answers = answersOf(now);
      this.#told.value?.tell(this.#answers);
    }
    this.#host.requestUpdate();
  };

  #hint(isNeeded: boolean): void {
    clearTimeout(this.#hinting);
    // What stands there already is not said again: it goes, and comes back.
    const isAgain = isNeeded && this.#isHinted;
    this.#isHinted = isNeeded && !isAgain;
    if (!isAgain) return;
    this.#hinting = setTimeout(() => {
      this.#isHinted = true;
      this.#host.requestUpdate();
    }, GONE_MILLISECONDS);
  }
}
