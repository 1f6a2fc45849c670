import { html, nothing, type TemplateResult } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import { format } from '../../content/format.js';
import { directionOf } from '../../content/language.js';
import type { LimberErrorDetail } from '../../page/events.js';
import type { Phase } from '../../timer/phase.js';
import { foldIcon } from '../icon.js';
import { longerIcon, playIcon, shorterIcon } from './icons.js';
import type { Routine } from './routine.js';
import type { Starter } from './starter.js';
import { numeral, spelled, type TimerWords } from './wording.js';

/** What a timer shows once it has been started, beside what it shows anyway. */
export interface Stage {
  status: 'running' | 'paused' | 'done';
  /** The phase it is in, as an index into the plan. */
  index: number;
  phase: string;
  instruction: string | undefined;
  next: string;
  ring: TemplateResult;
  icon: TemplateResult;
  action: string;
  controls: TemplateResult;
}

/** All that a timer's template reads. */
export interface TimerView {
  words: TimerWords;
  label: string;
  routine: Routine;
  /** None before the start. */
  stage: Stage | undefined;
  /** What a screen reader listens to, once there may be something to say. */
  live: TemplateResult | undefined;
  /** What is the matter. */
  trouble: string | undefined;
  toggle: () => void;
  lengthen: (event: Event) => void;
  openCues: (event: Event) => void;
}

type Part = TemplateResult | typeof nothing;

/** All that a timer shows, and where it notices that somebody reaches for it. */
export const frame = (
  lang: string | undefined,
  { reach, key }: Partial<Pick<Starter, 'reach' | 'key'>>,
  content: Part,
): TemplateResult =>
  html`<div class="frame" lang=${ifDefined(lang)} dir=${ifDefined(lang ? directionOf(lang) : undefined)} @pointerenter=${reach} @focusin=${reach} @keydown=${key}>${content}</div>`;

export function timer(view: TimerView): TemplateResult {
  const { words, label, routine, stage, trouble } = view;
  const { timer } = words.words;
  const { plan, held, total } = routine;
  const counted = stage ? plan[stage.index]!.seconds : (held ?? total);
  return html`<div class="timer ${stage?.status ?? 'idle'} ${routine.technique ? 'guided' : ''}" part="timer" role="group" aria-label=${label}>
    <p part="label">${label}</p>
    <div part="dial">${stage?.ring}<span part="time" class=${counted > 99 ? 'long' : ''} role="timer" aria-label=${timer.timeLeft}></span></div>
    <div part="now">
      <p part="phase">${stage ? stage.phase : doseOf(routine, words)}</p>
      <p part="instruction">${trouble ?? stage?.instruction}</p>
      <p part="next">${stage?.next}</p>
    </div>
    <div class="whole">
      <div part="plan" role="img" aria-label="${timer.plan}: ${numeral(total, 100)}">${plan.map((one, i) => segment(one, stage ? i - stage.index : 1))}</div>
      <p part="remaining"></p>
    </div>
    <div part="controls">
      <button part="button main" type="button" @click=${view.toggle}>${stage?.icon ?? playIcon}<span>${stage?.action ?? timer.start}</span></button>${stage?.controls}
    </div>
    <div class="more">${lengthControl(view)}
      <details part="cues" @toggle=${view.openCues}><summary>${timer.cues}${foldIcon}</summary><div></div></details></div>
    ${view.live}
  </div>`;
}

/** What stands in the place of a timer that has nothing to time, or not yet: what is the matter, and whatever the page put inside the tag. */
export function message(
  local: TimerWords | undefined,
  { technique, hasFailed }: Routine,
  error?: LimberErrorDetail,
): Part {
  const unknown = error?.reason === 'unknown-technique' && error.reason;
  const reason = unknown || (error || hasFailed ? 'load-failed' : technique && !technique.dose && 'no-dose');
  const text = local && reason && format(local.words.timer[reason], { id: error?.technique ?? '' });
  return html`${text ? html`<p part="message">${text}</p>` : nothing}<slot></slot>`;
}

/** How much there is to do. */
function doseOf(
  { technique, exercise, held, holding }: Routine,
  { lang, words: { timer } }: TimerWords,
): string | undefined {
  const isHeld = held && exercise?.dose.kind !== 'reps';
  return isHeld ? format(timer.list, { first: timer[holding], second: spelled(held, lang) }) : technique?.inWords?.dose;
}

const segment = ({ kind, seconds }: Phase, fromHere: number): Part =>
  seconds ? html`<i class="${kind} ${fromHere > 0 ? 'ahead' : fromHere < 0 ? 'over' : 'here'}"></i>` : nothing;

function lengthControl({ words, routine: { length, held }, lengthen }: TimerView): Part {
  if (!length) return nothing;
  const { timer } = words.words;
  const button = (value: number, name: string, icon: TemplateResult, isLast: boolean): TemplateResult =>
    html`<button part="button" type="button" value=${value} aria-label=${name} aria-disabled=${isLast} @click=${lengthen}>${icon}</button>`;
  return html`<div part="length" role="group" aria-label=${timer.length}>
    <span aria-hidden="true">${timer.length}</span>
    ${button(-1, timer.shorter, shorterIcon, held! <= length.low)}
    <output>${spelled(held!, words.lang)}</output>
    ${button(1, timer.longer, longerIcon, held! >= length.high)}
  </div>`;
}
