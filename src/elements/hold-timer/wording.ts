import type { LocalWords } from '../../content/library.js';

export type TimerWords = LocalWords<'timer'>;

/** Seconds as a large numeral: whole ones, or minutes and seconds where there are more than 99 to count. */
export function numeral(seconds: number, outOf = seconds): string {
  const whole = Math.ceil(seconds);
  return outOf > 99 ? `${Math.floor(whole / 60)}:${String(whole % 60).padStart(2, '0')}` : String(whole);
}

/** "30 seconds" or "2 minutes", as the language says it. */
export function spelled(seconds: number, lang: string): string {
  const isRound = seconds > 60 && !(seconds % 60);
  const [count, unit] = isRound ? [seconds / 60, 'minute'] : [seconds, 'second'];
  return count.toLocaleString(lang, { style: 'unit', unit, unitDisplay: 'long' });
}
