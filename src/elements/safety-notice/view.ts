import { html, type nothing, type TemplateResult } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import type { SafetyTexts } from '../../content/schema/safety.js';
import type { LocalSafety } from '../../page/safety-source.js';
import type { Level } from '../../safety/levels.js';
import type { HeadingLevel } from '../heading.js';

export type Part = TemplateResult | typeof nothing;

export type LevelTexts = SafetyTexts['levels'][number];

/** All that a notice's template reads. */
export interface NoticeView extends LocalSafety<'notice'> {
  level: Level | undefined;
  at: HeadingLevel;
  /** The number to call in an emergency, as the page writes it. */
  number: string | undefined;
  asks: boolean;
  /** What comes once the notice stands. */
  parts: LaterParts | undefined;
  /** Whether that did not load. */
  lacksParts: boolean;
}

/** What comes once a notice stands, or with it where it speaks of a technique. */
export interface LaterParts {
  /** What it says of a technique; undefined where that is nothing. */
  body(view: NoticeView, title: unknown): TemplateResult | undefined;
  /** Where all that it says comes from. */
  sources(view: NoticeView, own: LevelTexts | undefined): Part;
  /** The question whether somebody has read it. */
  acknowledgement(view: NoticeView): TemplateResult;
}

/** A text that may be in another language than those around it. */
export const inLang = (text: string, lang: string | undefined): TemplateResult =>
  html`<bdi lang=${ifDefined(lang)}>${text}</bdi>`;

/** One of the interface’s words. */
export const word = (
  { words, lang }: Pick<NoticeView, 'words' | 'lang'>,
  key: keyof NoticeView['words']['notice'],
): TemplateResult => inLang(words.notice[key], lang);
