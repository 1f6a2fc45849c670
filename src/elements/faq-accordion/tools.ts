/** All that an accordion has beside its questions and their look. Loaded as soon as it stands: until then the questions work by themselves. */
import type { nothing, ReactiveController, TemplateResult } from 'lit';
import { Bundled } from './bundled.js';
import type { LimberFaqAccordion } from './faq-accordion.js';
import { FollowLinks } from './follow-links.js';
import { moveByKeys } from './keys.js';
import { Opening } from './opening.js';
import { PrintQuestions } from './print-questions.js';
import { Toolbar } from './toolbar.js';
import { styles } from './tools.styles.js';

type Part = TemplateResult | typeof nothing;

export class Tools implements ReactiveController {
  readonly #host: LimberFaqAccordion;
  readonly #bundled: Bundled;
  readonly #toolbar: Toolbar;
  readonly #links: FollowLinks;
  readonly #opening: Opening;
  #describedFor: boolean | undefined;
  #hasDescribed = false;

  constructor(host: LimberFaqAccordion) {
    this.#host = host;
    this.#opening = new Opening(host);
    this.#bundled = new Bundled(host);
    this.#toolbar = new Toolbar(host, this.#opening, this.#bundled);
    this.#links = new FollowLinks(host, this.#toolbar.showAll);
    new PrintQuestions(host, this.#opening);
    moveByKeys(host);
    const root = host.shadowRoot!;
    root.adoptedStyleSheets = [...root.adoptedStyleSheets, styles.styleSheet!];
    host.addController(this);
  }

  /** Whether the page's own children give way to the bundled questions. */
  get isBundled(): boolean {
    return this.#bundled.stand;
  }

  head(): Part[] {
    return [this.#toolbar.render(), this.#bundled.message()];
  }

  foot(): Part {
    return this.#bundled.review();
  }

  /** After children have come or gone. */
  changed(): void {
    this.#describedFor = undefined;
    this.#opening.forgetGone();
    this.#toolbar.changed();
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
