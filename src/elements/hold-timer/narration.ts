import { format } from '../../content/format.js';
import type { Cue } from '../../timer/cue.js';
import type { Phase } from '../../timer/phase.js';
import type { Routine } from './routine.js';
import { spelled, type TimerWords } from './wording.js';

/** A plan put in words: the interface's, and the technique's own. */
export class Narration {
  readonly #routine: Routine;
  readonly #source: { readonly words: TimerWords | undefined };

  constructor(routine: Routine, source: { readonly words: TimerWords | undefined }) {
    this.#routine = routine;
    this.#source = source;
  }

  get lang(): string {
    return this.#source.words?.lang ?? '';
  }

  get words(): TimerWords['words']['timer'] | undefined {
    return this.#source.words?.words.timer;
  }

  /** "Hold, left side, 1 of 2". */
  line({ kind, side, rep = 1, reps = 1 }: Phase): string {
    const { words, lang } = this;
    if (!words) return '';
    const isPlain = kind === 'switch' || kind === 'rest' || kind === 'release';
    const count = format(words.rep, { n: rep.toLocaleString(lang), total: reps.toLocaleString(lang) });
    return this.#list(
      words[kind === 'hold' ? this.#routine.holding : kind],
      !isPlain && side && words[side],
      !isPlain && reps > 1 && count,
    );
  }

  /** What a voice says, and a screen reader hears, as a phase begins. */
  announce(phase: Phase): string {
    const { words } = this;
    const { kind, seconds, side, tells } = phase;
    if (!words) return '';
    if (kind === 'hold') return this.#list(this.line(phase), spelled(seconds, this.lang));
    if (kind !== 'switch') return tells ?? this.line(phase);
    return `${words.switch}. ${tells ?? words[side === 'right' ? 'nowRight' : 'nowLeft']}`;
  }

  /** What a voice says at a cue. The last seconds are left to the tones. */
  textOf({ kind, phase }: Cue): string | undefined {
    if (kind === 'last') return undefined;
    return kind === 'half' ? this.words?.half : this.announce(this.#routine.plan[phase]!);
  }

  #list(...parts: (string | false | undefined)[]): string {
    const said = parts.filter((part) => part !== undefined && part !== false);
    return said.reduce((first, second) => format(this.words!.list, { first, second }));
  }
}
