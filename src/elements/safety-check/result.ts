import { html, nothing, type TemplateResult } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import { format } from '../../content/format.js';
import type { SafetyTexts } from '../../content/schema/safety.js';
import { rulesOf } from '../../content/safety-rules.js';
import { ADVICE, adviceOn, type Advice, type Answers, type Reason, type Verdict } from '../../safety/advice.js';
import { SCREENS, change, type Screen } from '../../safety/interview.js';
import { below, heading } from '../heading.js';
import { citation } from '../citation.js';
import { dialOf } from '../dial.js';
import { foldIcon } from '../icon.js';
import { callIcon, levelIcons } from '../level-icons.js';
import { adviceIcons } from '../safety-icons.js';
import type { SafetyResult } from './events.js';
import { textOf, type CheckView } from './view.js';

type Part = TemplateResult | typeof nothing;

interface Subject {
  id: string;
  name: string;
  verdict: Verdict;
}

/** What the answers mean for each technique. */
function subjectsOf(texts: SafetyTexts, answers: Answers): readonly Subject[] {
  const rules = rulesOf(texts);
  return texts.techniques.map(({ id, name, loads }) => ({ id, name, verdict: adviceOn(loads, answers, rules) }));
}

export const resultOf = (texts: SafetyTexts, answers: Answers): SafetyResult => ({
  answers,
  advice: Object.fromEntries(subjectsOf(texts, answers).map(({ id, verdict }) => [id, verdict.advice])),
  level: adviceOn([], answers, rulesOf(texts)).level,
});

/** The end of a check: what to do first, then what suits, and why. */
export function outcome(view: CheckView, { answers, level }: SafetyResult, restart: () => void): TemplateResult {
  const { words, texts, tongue } = view;
  const { check } = words;
  const found = texts.levels.find((one) => one.level === level);
  const isStop = level && level !== 'routine';
  const advice = (rank: typeof view.level): Part =>
    found
      ? html`<div part="advice ${found.level}" class=${found.level} lang=${ifDefined(tongue)}>${heading(rank, [levelIcons[found.level], found.title], isStop ? 'name' : 'heading')}
          <p id="do">${found.advice}</p>${level === 'emergency' ? call(view) : nothing}</div>`
      : nothing;
  const conditions = texts.conditions.filter(({ id }) => answers.conditions.includes(id));
  const suits = (): TemplateResult => {
    const subjects = subjectsOf(texts, answers);
    return html`${conditions.length ? html`<dl part="conditions" lang=${ifDefined(tongue)}>${conditions.map(({ name, advice }) => html`<dt>${name}</dt><dd>${advice}</dd>`)}</dl>` : nothing}${ADVICE.map((one) => group(view, one, subjects))}`;
  };
  return html`<div part="result">
    <div class="first" role="group" tabindex="-1" aria-label=${isStop && found ? found.title : check.result} aria-describedby=${ifDefined(found && 'do')}>${isStop ? advice(view.level) : [heading(view.level, check.result, 'name'), advice(below(view.level))]}</div>
    ${isStop ? nothing : suits()}${told(view)}
    <p part="limits">${check.limits}</p>
    <details part="sources"><summary>${check.sources} (${texts.sources.length})${foldIcon}</summary><ul>${texts.sources.map((source) => html`<li part="source">${citation(source)}</li>`)}</ul></details>
    <div part="buttons"><button part="button" type="button" @click=${restart}>${check.again}</button></div>
  </div>`;
}

function call({ words: { check }, number }: CheckView): TemplateResult {
  const dial = dialOf(number);
  return html`<p>${
    dial
      ? html`<a part="call" href=${dial}>${callIcon}${format(check.call, { number: number! })}</a>`
      : html`<strong part="call">${check.callLocal}</strong>`
  }</p>`;
}

/** Techniques of one advice, and why they are here. */
function group(view: CheckView, advice: Advice, all: readonly Subject[]): Part {
  const { words, level, tongue } = view;
  const { check } = words;
  const subjects = all.filter(({ verdict }) => verdict.advice === advice);
  if (!subjects.length) return nothing;
  const reasons = reasonsOf(view, advice, subjects);
  return html`<section part="group ${advice}">${heading(below(level), [adviceIcons[advice], check[`${advice}Title`]])}<p>${check[`${advice}Text`]}</p>
    <ul class="techniques" lang=${ifDefined(tongue)}>${subjects.map(({ id, name }) => html`<li part="technique">${linked(id, name)}</li>`)}</ul>${
      reasons.length
        ? html`<details part="why"><summary>${check.why}${foldIcon}</summary><ul lang=${ifDefined(tongue)}>${reasons.map(
            ([reason, names]) =>
              html`<li part="reason">${reason}${names.length < subjects.length ? html`<small>${names.join(' · ')}</small>` : nothing}</li>`,
          )}</ul></details>`
        : nothing
    }</section>`;
}

/** Each reason for one advice, with the techniques it is about. */
function reasonsOf(view: CheckView, advice: Advice, subjects: readonly Subject[]): readonly [string, string[]][] {
  const reasons = new Map<string, string[]>();
  for (const { name, verdict } of subjects) {
    for (const reason of verdict.reasons.filter((one) => one.advice === advice)) {
      for (const text of inWords(view, reason)) reasons.set(text, [...(reasons.get(text) ?? []), name]);
    }
  }
  // What is said of one condition stays together.
  return [...reasons].sort(([a], [b]) => (a < b ? -1 : 1));
}

function inWords({ texts, words }: CheckView, reason: Reason): readonly string[] {
  if ('sign' in reason) return [textOf(texts, reason.level, reason.sign)];
  const condition = textOf(texts, 'conditions', reason.condition);
  const loads = reason.loads.map((load) => format(words.check.because, { condition, load: texts.loads[load] ?? load }));
  return loads.length ? loads : [condition];
}

/** A technique leads to its card, where the page has one. */
function linked(technique: string, name: string): TemplateResult {
  const card = document.querySelector(`limber-technique-card[technique="${CSS.escape(technique)}"]`);
  return card ? html`<a href="#${card.id || technique}">${name}</a>` : html`${name}`;
}

/** What was answered, each group with a way back to it. */
function told({ words: { check }, texts, level, interview, tongue, go }: CheckView): TemplateResult {
  const answered = (screen: Screen): Part => {
    const picked = interview.picked[screen];
    if (!picked) return nothing;
    return html`<div><dt id=${screen}>${check[screen]}</dt>${
      picked.length
        ? picked.map((id) => html`<dd lang=${ifDefined(tongue)}>${textOf(texts, screen, id)}</dd>`)
        : html`<dd>${check.none}</dd>`
    }<dd><button part="button change" type="button" id="change-${screen}" aria-labelledby="change-${screen} ${screen}" @click=${() => go((now) => change(now, screen))}>${check.change}</button></dd></div>`;
  };
  return html`<section part="told">${heading(below(level), check.you)}<dl>${SCREENS.map(answered)}</dl></section>`;
}
