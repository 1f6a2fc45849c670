import { html, nothing, type TemplateResult } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import type { Claim } from '../../content/schema/text.js';
import { below, heading, type HeadingLevel } from '../heading.js';
import { foldIcon } from '../icon.js';
import { dialOf } from '../dial.js';
import { callIcon, levelIcons } from '../safety-icons.js';
import { sources } from './sources.js';
import { inLang, word, type LevelTexts, type NoticeView } from './view.js';

type Part = TemplateResult | typeof nothing;

/** A whole notice. A note, and no landmark: a page may have one in each card. */
export function notice(view: NoticeView): TemplateResult {
  const { texts, technique, at } = view;
  const own = texts.levels.find(({ level }) => level === view.level);
  const title = html`<slot name="title">${(own ?? texts.notice).title}</slot>`;
  const text = technique ? section(view, 'cautions') : list(texts.notice.claims, 'text');
  const main = own
    ? html`${level(view, own, at, title)}<slot name="text"></slot>`
    : html`${heading(at, titled('title', levelIcons.routine, technique ? inLang(technique.name, technique.lang) : word(view, 'name'), title), 'title')}<slot name="text">${text}</slot>${section(view, 'stop')}${more(view)}`;
  return html`<section role="note" part="notice" class="panel ${own?.level}" aria-labelledby=${own?.level ?? 'title'}>${main}${sources(view, own)}${acknowledgement(view)}<slot name="footer" part="footer"></slot></section>`;
}

const titled = (id: string, icon: TemplateResult, label: TemplateResult, title: unknown): TemplateResult =>
  html`<span part="icon">${icon}</span><span id=${id}><small part="label">${label}</small> ${title}</span>`;

/** The cautions or the signs to stop of a technique that has some. */
function section(view: NoticeView, key: 'cautions' | 'stop'): Part {
  const { technique, at } = view;
  const claims = technique?.[key];
  if (!claims?.length) return nothing;
  const isStop = key === 'stop';
  return html`<section part=${key} class=${isStop ? 'panel stop' : ''}>${heading(below(at), [levelIcons[isStop ? 'emergency' : 'urgent'], word(view, key)])}${list(claims, 'list', technique?.lang)}</section>`;
}

const list = (items: readonly Claim[], part: string, lang?: string): TemplateResult =>
  html`<ul part=${part} lang=${ifDefined(lang)} dir=${ifDefined(lang ? ('auto' as const) : undefined)}>${items.map((item) => html`<li>${typeof item === 'string' ? item : item.text}</li>`)}</ul>`;

/** The three levels, folded: what cannot wait comes first. */
function more(view: NoticeView): TemplateResult {
  const panel = (one: LevelTexts): TemplateResult =>
    html`<section role="note" part="level" class="panel ${one.level}" aria-labelledby=${one.level}>${level(view, one, below(view.at), one.title)}</section>`;
  return html`<details part="more"><summary>${word(view, 'more')}${foldIcon}</summary><div class="levels">${view.texts.levels.map(panel)}</div></details>`;
}

/** What to do, and the signs that call for it. Nothing of the page's own takes their place. */
const level = (
  view: NoticeView,
  { level, advice, signs }: LevelTexts,
  at: HeadingLevel,
  title: unknown,
): TemplateResult =>
  html`${heading(at, titled(level, levelIcons[level], word(view, level), title), 'title')}<p part="advice">${advice}</p>${level === 'emergency' ? call(view) : nothing}<div>${word(view, 'signs')}${list(signs, 'list')}</div>`;

function call(view: NoticeView): TemplateResult {
  const { number, words, lang } = view;
  const dial = dialOf(number);
  if (!dial) return html`<p part="call">${callIcon}${word(view, 'callLocal')}</p>`;
  const [before, after] = words.notice.call.split('{number}');
  return html`<a part="call" href=${dial}>${callIcon}<bdi lang=${lang}>${before}<bdi>${number}</bdi>${after}</bdi></a>`;
}

function acknowledgement(view: NoticeView): Part {
  const { asks, acknowledged, acknowledge } = view;
  if (!asks) return nothing;
  return html`<div part="acknowledge"><p role="status" tabindex="-1">${acknowledged ? word(view, 'acknowledged') : nothing}</p>${
    acknowledged ? nothing : html`<button part="button" @click=${acknowledge}>${word(view, 'acknowledge')}</button>`
  }</div>`;
}
