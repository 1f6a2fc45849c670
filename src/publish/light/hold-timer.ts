import { format } from '../../content/format.js';
import type { LocalWords } from '../../content/library.js';
import { plural } from '../../content/plural.js';
import type { Technique } from '../../content/schema/technique.js';
import type { Labels } from '../../content/schema/ui.js';
import { guidedPlan } from '../../elements/hold-timer/guided.js';
import { numeral, spelled } from '../../elements/hold-timer/wording.js';
import type { Exercise } from '../../timer/exercise.js';
import { holdsOf } from '../../timer/holds.js';
import type { Phase, Plan } from '../../timer/phase.js';
import type { Values } from '../options.js';
import { br, element, li, ol, p, strong, type Content, type Html } from './element.js';
import { inLang, tongue } from './prose.js';

/** All that a timer says. */
export interface TimerShown {
  technique?: Technique | undefined;
  words: LocalWords<'timer'>;
  /** For "3 times". In the language of the words. */
  labels: Labels;
  around: string;
}

type Options = Values<'limber-hold-timer'>;

/** Some phases that come several times. */
interface Round {
  side: Phase['side'];
  times: number;
  phases: readonly { phase: Phase; seconds: number | undefined }[];
}

/** The whole plan, in words. */
export function holdTimer({ technique, words: local, labels, around }: TimerShown, options: Options = {}): Html {
  const { timer } = local.words;
  const exercise = exerciseOf(technique, options);
  const plan = technique?.dose ? guidedPlan(exercise, technique) : holdsOf(exercise);
  const list = (...parts: (string | undefined)[]): string =>
    parts.flatMap((part) => part ?? []).reduce((first, second) => format(timer.list, { first, second }));
  const time = (seconds: number | undefined): string | undefined =>
    seconds === undefined ? undefined : spelled(seconds, local.lang);
  const kindOf = ({ kind }: Phase): string => timer[kind === 'hold' && exercise.dose.kind === 'time' ? 'keep' : kind];
  const isPlain = ({ kind }: Phase): boolean => kind === 'switch' || kind === 'rest' || kind === 'release';
  const line = (phase: Phase, seconds: number | undefined, side = phase.side): Html => {
    const named = side && !isPlain(phase) ? timer[side] : undefined;
    const { tells } = phase;
    const told: Content = tells ? [br, inLang(tells, technique?.lang, local.lang)] : '';
    return li(list(kindOf(phase), named, time(seconds)), told);
  };
  const item = (part: Phase | Round): Html => {
    if (!('times' in part)) return line(part, part.seconds);
    const { side, times, phases } = part;
    const name = list(side && timer[side], plural(labels.dose.times, times, local.lang));
    const rounds = phases.map(({ phase, seconds }) => line({ ...phase, side: undefined }, seconds));
    return li(name.charAt(0).toLocaleUpperCase(local.lang), name.slice(1), ol(...rounds));
  };
  const title = technique?.name ?? timer.name;
  const guide = plan.some(({ kind }) => kind === 'in') ? undefined : exercise.breath;
  const whole = format(timer.whole, { time: numeral(plan.at(-1)!.start, 100) });
  const titleLang = technique ? technique.lang : local.lang;
  return element('section', tongue(local.lang, around), [
    p(strong(options.label ?? inLang(title, titleLang, local.lang))),
    p(whole),
    ol(...partsOf(plan).map(item)),
    guide ? p(list(timer.in, time(guide.in)), br, list(timer.out, time(guide.out))) : '',
  ]);
}

/** The technique’s dose, or the page’s own; what is asked for goes first. */
function exerciseOf(technique: Technique | undefined, options: Options): Exercise {
  const { seconds, sides, reps, rest, prepare, switch: change, breath } = options;
  const dose = technique?.dose;
  const [inward, outward] = breath?.split('-').map(Number) ?? [];
  return {
    dose: dose ?? { kind: 'hold', seconds: 30 },
    sides: sides ?? (dose && technique.sides),
    seconds,
    reps,
    rest,
    prepare,
    switch: change,
    breath: inward && outward ? { in: inward, out: outward } : undefined,
  };
}

/** A plan without its end; what comes several times is told once. */
function partsOf(plan: Plan): (Phase | Round)[] {
  const parts: (Phase | Round)[] = [];
  const phases = plan.slice(0, -1);
  while (phases.length) {
    const [first] = phases as [Phase];
    const { side, reps: times = 1 } = first;
    const end = phases.findIndex((phase) => phase.side !== side || (phase.reps ?? 1) !== times);
    const run = phases.splice(0, times > 1 ? (end < 0 ? phases.length : end) : 1);
    parts.push(times > 1 ? roundOf(run, times) : first);
  }
  return parts;
}

/** What takes longer the first time, while it is told, goes without a time. */
function roundOf(run: readonly Phase[], times: number): Round {
  const turns = Array.from({ length: times }, (_, i) => run.filter(({ rep }) => rep === i + 1));
  const phases = turns[0]!.map((phase, i) => {
    const lengths = new Set(turns.flatMap((turn) => turn[i]?.seconds ?? []));
    return { phase, seconds: lengths.size > 1 ? undefined : phase.seconds };
  });
  return { side: run[0]!.side, times, phases };
}
