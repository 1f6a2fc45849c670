/** All that an accordion has beside its questions, their look and its buttons. Loaded once somebody reaches for it: until then the questions work by themselves. */
import type { nothing, ReactiveController, TemplateResult } from 'lit';
import { PrintOpen } from '../../page/print-open.js';
import type { TechniqueSource } from '../../page/technique-source.js';
import { Bundled } from './bundled.js';
import { isQuestion } from './children.js';
import type { LimberFaqAccordion } from './faq-accordion.js';
import { FollowLinks } from './follow-links.js';
import { move } from './keys.js';
import { Opening } from './opening.js';
import { Search } from './search.js';
import { styles } from './use.styles.js';
import { Sheet } from './sheet.js';
import type { Use } from './use.js';

/** Where an accordion has its words from. */
export type WordSource = TechniqueSource<'accordion'>;

type Part = TemplateResult | typeof nothing;

export class Tools implements ReactiveController {
  readonly search: Search;

  readonly #host: LimberFaqAccordion;
  readonly #bundled: Bundled;
  readonly #links: FollowLinks;
  readonly #opening: Opening;
  #describedFor: boolean | undefined;
  #hasDescribed = false;

  constructor(host: LimberFaqAccordion, source: WordSource) {
    this.#host = host;
    this.search = new Search(host, source);
    this.#opening = new Opening(host, new PrintOpen(host, () => host));
    this.#bundled = new Bundled(host, source);
    this.#links = new FollowLinks(host, this.search.showAll);
    new Sheet(host, styles);
    host.addController(this);
  }

  /** Somebody has done something. */
  readonly take = (use: Use): void => {
    const { event, target, details, isOpen = false } = use;
    if (event.type === 'hashchange') this.#links.follow();
    else if (event.type === 'keydown') move(use, this.#host);
    else if (details && event.type === 'click') this.#opening.press(details, isOpen);
    else if (details && event.type === 'toggle' && target === details) this.#opening.turned(details, isOpen);
  };

  /** Opens or closes all that can be seen. */
  turnAll(isOpen: boolean): void {
    const all = [...this.#host.children].filter((child) => isQuestion(child) && !child.hidden);
    this.#opening.set(all as HTMLDetailsElement[], isOpen);
  }

  /** What did not load, in words. */
  message(): Part {
    return this.#bundled.message();
  }

  /** Whose advice it is. */
  review(): Part {
    return this.#bundled.review();
  }

  /** After children have come or gone. */
  changed(): void {
    this.#describedFor = undefined;
    this.#opening.forgetGone();
    this.search.changed();
    this.#links.arrive();
  }

  hostUpdated(): void {
    const { structuredData, single } = this.#host;
    this.#opening.keepOne(single);
    if (this.#describedFor === structuredData) return;
    this.#describedFor = structuredData;
    if (!structuredData && !this.#hasDescribed) return;
    this.#hasDescribed = true;
    void import('./structured.js').then(({ describe }) => describe(this.#host, structuredData)).catch(() => undefined);
  }
}
