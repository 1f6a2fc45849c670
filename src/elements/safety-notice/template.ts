import { html, nothing, type TemplateResult } from 'lit';
import type { Claim } from '../../content/schema/text.js';
import { dialOf } from '../dial.js';
import { below, heading, type HeadingLevel } from '../heading.js';
import { foldIcon } from '../icon.js';
import { callIcon, levelIcons } from '../level-icons.js';
import { word, type LevelTexts, type NoticeView } from './view.js';

/** A whole notice. A note, and no landmark: a page may have one in each card. What comes later has its room kept. */
export function notice(view: NoticeView): TemplateResult {
  const { texts, at, asks, parts, lacksParts } = view;
  const own = texts.levels.find(({ level }) => level === view.level);
  const title = html`<slot name="title">${(own ?? texts.notice).title}</slot>`;
  const general = (): TemplateResult =>
    html`${titled(at, 'title', levelIcons.routine, word(view, 'name'), title)}<slot name="text">${list(texts.notice.claims, 'text')}</slot>`;
  const levels = html`<div class="levels">${texts.levels.map((one) => html`<section role="note" part="level" class="panel ${one.level}" aria-labelledby=${one.level}>${level(view, one, below(at), one.title)}</section>`)}</div>`;
  const main = own
    ? html`${level(view, own, at, title)}<slot name="text"></slot>`
    : html`${parts?.body(view, title) ?? general()}${lacksParts ? [failed(view), levels] : fold('more', word(view, 'more'), levels)}`;
  const later = lacksParts
    ? nothing
    : html`${parts?.sources(view, own) ?? fold('sources', word(view, 'sources'))}${asks ? html`<div part="acknowledge">${parts?.acknowledgement(view)}</div>` : nothing}`;
  return html`<section role="note" part="notice" class="panel ${own?.level}" aria-labelledby=${own?.level ?? 'title'}>${main}${later}<slot name="footer" part="footer"></slot></section>`;
}

/** Says that something did not load. */
export const failed = (view: Pick<NoticeView, 'words' | 'lang'>): TemplateResult =>
  html`<p part="message" class="panel">${word(view, 'load-failed')}</p>`;

export const fold = (part: string, label: unknown, content?: unknown): TemplateResult =>
  html`<details part=${part}><summary>${label}${foldIcon}</summary>${content}</details>`;

export const titled = (
  at: HeadingLevel,
  id: string,
  icon: TemplateResult,
  label: TemplateResult,
  title: unknown,
): TemplateResult =>
  heading(
    at,
    html`<span part="icon">${icon}</span><span id=${id}><small part="label">${label}</small> ${title}</span>`,
    'title',
  );

export const list = (items: readonly Claim[], part: string): TemplateResult =>
  html`<ul part=${part}>${items.map((item) => html`<li>${typeof item === 'string' ? item : item.text}</li>`)}</ul>`;

/** What to do, and the signs that call for it. Nothing of the page's own takes their place. */
const level = (
  view: NoticeView,
  { level, advice, signs }: LevelTexts,
  at: HeadingLevel,
  title: unknown,
): TemplateResult =>
  html`${titled(at, level, levelIcons[level], word(view, level), title)}<p part="advice">${advice}</p>${level === 'emergency' ? call(view) : nothing}<div>${word(view, 'signs')}${list(signs, 'list')}</div>`;

function call(view: NoticeView): TemplateResult {
  const { number, words, lang } = view;
  const dial = dialOf(number);
  if (!dial) return html`<p part="call">${callIcon}${word(view, 'callLocal')}</p>`;
  const [before, after] = words.notice.call.split('{number}');
  return html`<a part="call" href=${dial}>${callIcon}<bdi lang=${lang}>${before}<bdi>${number}</bdi>${after}</bdi></a>`;
}
