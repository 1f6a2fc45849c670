import type { Pace } from '../../timer/exercise.js';
import type { PlanMoment } from '../../timer/clock.js';
import type { TimerWords } from './wording.js';

/** A guide to breathe by: a disc that swells and sinks; for those who asked for less motion a bar, in steps. */
export class Breath {
  #animation: Animation | undefined;

  show(container: Element, pace: Pace, { phase, into }: PlanMoment, moves: boolean): void {
    this.#animation?.cancel();
    const isBreathed = phase.kind === 'hold' || phase.kind === 'in' || phase.kind === 'out';
    container.toggleAttribute('hidden', !isBreathed);
    if (!isBreathed) return;
    const isStill = matchMedia('(prefers-reduced-motion: reduce)').matches;
    container.classList.toggle('bar', isStill);
    const [low, high] = isStill ? ['0 1', '1 1'] : ['0.55', '1'];
    const easing = (seconds: number): string => (isStill ? `steps(${seconds})` : 'ease-in-out');
    const round = pace.in + pace.out;
    this.#animation = container
      .querySelector('i')!
      .animate(
        [
          { scale: low, easing: easing(pace.in) },
          { scale: high, easing: easing(pace.out), offset: pace.in / round },
          { scale: low },
        ],
        { duration: round * 1000, iterations: Infinity },
      );
    this.#animation.currentTime = ((phase.kind === 'out' ? pace.in : 0) + into) * 1000;
    if (!moves) this.#animation.pause();
  }

  /** During a hold the phase does not say which way to breathe. */
  tell(container: Element, pace: Pace, { phase, into }: PlanMoment, words: TimerWords['words']['timer']): void {
    const way = into % (pace.in + pace.out) < pace.in ? 'in' : 'out';
    const text = phase.kind === 'hold' ? words[way] : '';
    const place = container.querySelector('span')!;
    if (place.textContent !== text) place.textContent = text;
  }
}
