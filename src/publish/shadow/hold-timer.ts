import { format } from '../../content/format.js';
import { unlike } from '../../content/language.js';
import type { Technique } from '../../content/schema/technique.js';
import { Routine } from '../../elements/hold-timer/routine.js';
import { frame, timer } from '../../elements/hold-timer/template.js';
import { numeral, type TimerWords } from '../../elements/hold-timer/wording.js';
import type { Plan } from '../../timer/phase.js';
import type { Values } from '../options.js';
import { escaped, fillIn, markupOf } from './markup.js';

type Options = Values<'limber-hold-timer'>;

const UNSET = { seconds: null, sides: null, reps: null, rest: null, prepare: null, switch: null, breath: null };

/** What there is to time. What plans a technique is loaded first. */
export async function routineOf(options: Options, technique: Technique | undefined): Promise<Routine> {
  const host = { ...UNSET, ...options, requestUpdate: (): void => undefined };
  const isThere = new Promise<void>((resolve) => (host.requestUpdate = resolve));
  const routine = new Routine(host as unknown as ConstructorParameters<typeof Routine>[0]);
  routine.update(technique);
  if (technique?.dose && !routine.exercise) {
    await isThere;
    routine.update(technique);
  }
  return routine;
}

const nothing = (): void => undefined;

/** The root of a timer that has not been started. */
export async function timerRoot(
  routine: Routine,
  words: TimerWords,
  { label, technique }: Options,
  lang: string,
): Promise<string> {
  const { timer: its } = words.words;
  const view = {
    words,
    label: label ?? ((technique && routine.technique?.name) || its.name),
    routine,
    stage: undefined,
    live: undefined,
    trouble: undefined,
    toggle: nothing,
    lengthen: nothing,
    openCues: nothing,
  };
  const root = await markupOf(frame(unlike(words.lang, lang), {}, timer(view)));
  const { held, total } = routine;
  // A script writes these without its template.
  const time = fillIn(
    root,
    /(<span part="time"[^>]*>)(<\/span>)/,
    ([, start, end]) => start! + numeral(held ?? total) + end!,
  );
  const whole = escaped(format(its.whole, { time: numeral(total, 100) }));
  return fillIn(time, /(<p part="remaining">)(<\/p>)/, ([, start, end]) => start! + whole + end!);
}

/** How long each phase is among the others: a script sets that on each, which a page may not allow in markup. */
export const planSheet = (plan: Plan): string =>
  plan
    .filter(({ seconds }) => seconds)
    .map(({ seconds }, i) => `[part=plan] i:nth-of-type(${i + 1}){flex-grow:${seconds};visibility:visible}`)
    .join('');
