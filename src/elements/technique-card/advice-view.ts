import { html, nothing, type TemplateResult } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import { directionOf, unlike } from '../../content/language.js';
import type { SafetyTexts } from '../../content/schema/safety.js';
import type { LocalSafety } from '../../page/safety-source.js';
import type { Reason, Verdict } from '../../safety/advice.js';
import { LEVELS } from '../../safety/levels.js';
import { citation } from '../citation.js';
import { heading, type HeadingLevel } from '../heading.js';
import { foldIcon } from '../icon.js';
import { gateIcon } from './gate-icon.js';
import { dialOf } from '../dial.js';
import { adviceIcons, callIcon } from '../safety-icons.js';

type Part = TemplateResult | typeof nothing;
type Words = keyof LocalSafety<'notice'>['words']['notice'];

/** All that is read for what a card says because of the safety check. */
export interface AdviceView {
  local: LocalSafety<'notice'>;
  /** The language of the card. */
  around: string;
  level: HeadingLevel;
  /** To call in an emergency. */
  number: string | undefined;
  /** Goes to the safety check; none where the page has none. */
  toCheck: (() => void) | undefined;
}

/** In place of the steps, until the questions are answered. */
export function gatePanel({ local, around, level, toCheck }: AdviceView): TemplateResult {
  const { gate, gateText, toCheck: label } = local.words.notice;
  const lang = unlike(local.lang, around);
  return html`<div part="advice" class="gate" role="note" aria-labelledby="_advice" lang=${ifDefined(lang)} dir=${ifDefined(lang ? directionOf(lang) : undefined)}>${title(level, gateIcon, gate)}<p>${gateText}</p>
    <button type="button" class="main" @click=${toCheck}>${label}</button></div>`;
}

/** What somebody is advised, and why. Without a way to open the steps, there is nothing folded. */
export function advicePanel(
  view: AdviceView,
  verdict: Verdict,
  fold: { isOpen: boolean; toggle: () => void } | undefined,
): TemplateResult {
  const { local, around, level, toCheck } = view;
  const { advice, reasons } = verdict;
  const lang = unlike(local.texts.lang, around);
  const label = advice === 'fine' ? nothing : html`<small>${word(view, 'forYou')}</small> `;
  const name = word(view, advice === 'stop' ? 'help' : advice);
  const ways = html`${
    fold
      ? html`<button type="button" aria-expanded=${fold.isOpen} @click=${fold.toggle}>${word(view, 'show')}${foldIcon}</button>`
      : nothing
  }${toCheck ? html`<button type="button" class="link" @click=${toCheck}>${word(view, 'change')}</button>` : nothing}`;
  return html`<div part="advice" class=${verdict.level === 'urgent' ? 'urgent' : advice} role="note" aria-labelledby="_advice" lang=${ifDefined(lang)} dir=${ifDefined(lang ? directionOf(lang) : undefined)}>${title(
    level,
    adviceIcons[advice],
    [label, name],
  )}${signs(view, reasons)}${conditions(view, reasons)}${sources(view, reasons)}${fold || toCheck ? html`<div class="ways">${ways}</div>` : nothing}</div>`;
}

const title = (level: HeadingLevel, icon: TemplateResult, content: unknown): TemplateResult =>
  heading(level, html`${icon}<b id="_advice">${content}</b>`, 'title');

/** Interface words say so where they are in another language than the safety texts. */
function word({ local }: AdviceView, key: Words): TemplateResult | string {
  const lang = unlike(local.lang, local.texts.lang);
  const text = local.words.notice[key];
  return lang ? html`<b lang=${lang}>${text}</b>` : text;
}

/** What cannot wait comes first; each level with the signs that somebody has told. */
function signs(view: AdviceView, reasons: readonly Reason[]): unknown {
  const { levels } = view.local.texts;
  const told = reasons.flatMap((reason) => ('sign' in reason ? [reason] : []));
  return [...LEVELS].reverse().map((one): Part => {
    const its = told.filter(({ level }) => level === one);
    const texts = levels.find(({ level }) => level === one);
    if (!its.length || !texts) return nothing;
    const known = texts.signs.filter(({ id }) => its.some(({ sign }) => sign === id));
    return html`<div class="reason"><p class="name">${texts.title}</p><p>${texts.advice}</p>${one === 'emergency' ? call(view) : nothing}${
      known.length < its.length ? html`<p>${word(view, 'unknown')}</p>` : nothing
    }${known.length ? html`<ul>${known.map(({ text }) => html`<li>${text}</li>`)}</ul>` : nothing}</div>`;
  });
}

/** Where the reasons come from, each source once: those of a sign, and of what its level says. */
function sources(view: AdviceView, reasons: readonly Reason[]): Part {
  const { levels, sources: known } = view.local.texts;
  const cited = reasons.flatMap((reason) => [
    ...('sign' in reason ? (levels.find(({ level }) => level === reason.level)?.sources ?? []) : []),
    ...reason.sources,
  ]);
  const found = [...new Set(cited)].flatMap((id) => known.find((source) => source.id === id) ?? []);
  return found.length
    ? html`<details part="advice-sources"><summary><span>${word(view, 'sources')} (${found.length})</span>${foldIcon}</summary><ul>${found.map((source) => html`<li>${citation(source)}</li>`)}</ul></details>`
    : nothing;
}

function call(view: AdviceView): Part {
  const { number } = view;
  const dial = dialOf(number);
  if (!dial) return nothing;
  const [before, after] = view.local.words.notice.call.split('{number}');
  return html`<p><a class="main" href=${dial}>${callIcon}<b lang=${ifDefined(unlike(view.local.lang, view.local.texts.lang))}>${before}<bdi dir="ltr">${number}</bdi>${after}</b></a></p>`;
}

/** Each condition with what it minds of the technique, and what to do. */
function conditions(view: AdviceView, reasons: readonly Reason[]): unknown {
  const { conditions, loads } = view.local.texts;
  return reasons.map((reason): Part => {
    if ('sign' in reason) return nothing;
    const texts = conditions.find(({ id }) => id === reason.condition);
    if (!texts) return html`<div class="reason"><p>${word(view, 'unknown')}</p></div>`;
    return html`<div class="reason"><p class="name">${texts.name}</p>${
      isAboutTechnique(texts, reason) ? html`<p>${word(view, 'unknown')}</p>` : nothing
    }<p>${[...reason.loads.map((load) => loads[load]), texts.advice].join(' ')}</p></div>`;
  });
}

/** Nothing is known about the technique, so the condition alone does not say why. */
const isAboutTechnique = (
  { base }: SafetyTexts['conditions'][number],
  { loads, advice }: Reason & { loads: readonly string[] },
): boolean => !loads.length && base !== advice;
