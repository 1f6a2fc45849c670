import { html, nothing, render, type ReactiveController, type TemplateResult } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import { directionOf, unlike } from '../../content/language.js';

import type { Section } from '../../content/schema/guide.js';
import { FaqSource, faqLanguage } from './faq-source.js';
import { oneOf, warnOf } from '../../page/warn.js';
import { styles } from './answers.styles.js';
import { HEADING_LEVELS, type HeadingLevel } from '../heading.js';
import type { questions } from './asked.js';
import { hasOwn, SLOT } from './children.js';
import type { LimberFaqAccordion } from './faq-accordion.js';
import { Sheet } from './sheet.js';
import { arrange } from './slots.js';
import { stampOf, topicsIn } from './stamp.js';
import type { WordSource } from './tools.js';

/** The bundled questions, for as long as the page has none of its own; and the words of all accordions. */
export class Bundled implements ReactiveController {
  readonly #host: LimberFaqAccordion;
  readonly #words: WordSource;
  readonly #source: FaqSource;
  #questions: typeof questions | undefined;
  /** What they were last put there for. */
  #shown: readonly unknown[] = [];
  #hasUnreviewed = true;
  #isDressed = false;

  constructor(host: LimberFaqAccordion, words: WordSource) {
    this.#host = host;
    this.#words = words;
    const bring = async (): Promise<unknown> => (this.#questions ??= (await import('./asked.js')).questions);
    this.#source = new FaqSource(host, words, () => this.#isWanted, bring);
    host.addController(this);
  }

  /** The language of the words, where it has to be said. */
  get #lang(): string | undefined {
    return unlike(this.#words.words?.lang, this.#words.language.value);
  }

  /** Whether they stand there. */
  get #stand(): boolean {
    return this.#brought.length > 0;
  }

  hostUpdate(): void {
    if (hasOwn(this.#host)) this.#remove();
    else if (this.#isWanted) this.#put();
  }

  hostUpdated(): void {
    if (this.#isDressed || !this.#stand) return;
    this.#isDressed = true;
    new Sheet(this.#host, styles);
  }

  hostConnected(): void {
    this.#host.requestUpdate();
  }

  /** What did not load, in words. */
  message(): TemplateResult | typeof nothing {
    const { words } = this.#words;
    if (!words || !this.#source.isMissing || hasOwn(this.#host) || this.#stand) return nothing;
    return html`<p part="message" lang=${ifDefined(this.#lang)} dir=${ifDefined(this.#dir)}>${words.words.accordion['load-failed']}</p>`;
  }

  /** Whose advice it is. */
  review(): TemplateResult | typeof nothing {
    const { words } = this.#words;
    if (!words || !this.#stand) return nothing;
    const { review, unreviewed } = words.words.accordion;
    return html`<p part="review" lang=${ifDefined(this.#lang)} dir=${ifDefined(this.#dir)}>${review}${this.#hasUnreviewed ? ` ${unreviewed}` : nothing}</p>`;
  }

  get #dir(): 'rtl' | 'ltr' | undefined {
    return this.#lang ? directionOf(this.#lang) : undefined;
  }

  get #level(): HeadingLevel {
    return oneOf(this.#host, 'heading-level', this.#host.headingLevel, HEADING_LEVELS, 3);
  }

  get #brought(): HTMLElement[] {
    return [...this.#host.querySelectorAll<HTMLElement>(`:scope > [slot=${SLOT}]`)];
  }

  get #isWanted(): boolean {
    if (document.readyState === 'loading' || hasOwn(this.#host)) return false;
    // Once they are its own, it keeps them right.
    if (this.#shown.length || this.#source.hasOwn || !this.#stand) return true;
    return this.#host.dataset['limber'] !== this.#stampIn(faqLanguage(this.#words.language.value));
  }

  #stampIn(lang: string): string {
    return stampOf(lang, this.#level, this.#host.topic);
  }

  #put(): void {
    const { guide, bundled } = this.#source;
    const { words, language } = this.#words;
    const host = this.#host;
    const questions = this.#questions;
    if (!guide || !words || !questions) return;
    const level = this.#level;
    const shown = [guide, words, level, host.topic, language.value];
    if (shown.every((part, i) => part === this.#shown[i])) return;
    this.#shown = shown;

    const sections = this.#chosen(guide.sections);
    this.#hasUnreviewed = sections.some((section) => bundled.includes(section));
    const old = this.#brought as HTMLDetailsElement[];
    const opened = new Set(old.filter(({ open }) => open).map(({ dataset }) => dataset['question']));
    // It may have been taken out meanwhile: an element is the root of its own tree then.
    const root = host.getRootNode() as Partial<Document>;
    const focused = old.find((one) => one.contains(root.activeElement ?? null));
    old.forEach((one) => one.remove());
    const isFree = (id: string): boolean => !root.getElementById?.(id);
    const box = document.createDocumentFragment();
    render(questions({ guide, sections, words, level, around: language.value, isFree }), box);
    const fresh = [...box.children] as HTMLDetailsElement[];
    for (const one of fresh) one.open = opened.has(one.dataset['question']);
    // Elements alone: what else is in there only serves to draw them again.
    host.append(...fresh);
    arrange(host);
    host.dataset['limber'] = this.#stampIn(guide.lang);
    const same = focused && fresh.find(({ dataset }) => dataset['question'] === focused.dataset['question']);
    same?.querySelector('summary')!.focus({ preventScroll: true });
  }

  /** The questions on the topics that the page names; all where it names none that there is. */
  #chosen(all: readonly Section[]): readonly Section[] {
    const known = new Set(all.flatMap(({ topic }) => topic ?? []));
    const wanted = topicsIn(this.#host.topic);
    const unknown = wanted.find((topic) => !known.has(topic));
    if (unknown) warnOf(this.#host, 'topic', unknown, [...known].join(', '));
    const chosen = all.filter(({ topic }) => topic && wanted.includes(topic));
    return chosen.length ? chosen : all;
  }

  #remove(): void {
    this.#brought.forEach((one) => one.remove());
    this.#shown = [];
    delete this.#host.dataset['limber'];
  }
}
