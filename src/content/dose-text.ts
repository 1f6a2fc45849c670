import type { Dose, Range } from '../timer/dose.js';
import { format } from './format.js';
import type { Words } from './generated/words.js';
import type { Technique } from './schema/technique.js';

type Count = 'seconds' | 'minutes' | 'breaths' | 'times';

/** A dose in words, such as "15 to 20 seconds, each side". */
export function doseText({ dose, sides }: Pick<Technique, 'dose' | 'sides'>, words: Words['dose'], lang: string): string {
  if (!dose) return '';
  const number = new Intl.NumberFormat(lang);

  const counted = (unit: Count, range: Range): string => {
    const [low, high] = typeof range === 'number' ? [range, range] : range;
    const shown =
      low === high
        ? number.format(high)
        : format(words.range, { low: number.format(low), high: number.format(high) }, lang);
    return format(words[unit], { n: shown, count: high }, lang);
  };

  const duration = (range: Range): string => {
    const bounds = [range].flat();
    if (!bounds.every((seconds) => seconds % 60 === 0)) return counted('seconds', range);
    const [low, high = low] = bounds.map((seconds) => seconds / 60) as [number, number?];
    return counted('minutes', [low, high]);
  };

  const text = inWords(dose, words, counted, duration, lang);
  return sides === 'both' ? format(words.eachSide, { dose: text }, lang) : text;
}

function inWords(
  dose: Dose,
  words: Words['dose'],
  counted: (unit: Count, range: Range) => string,
  duration: (range: Range) => string,
  lang: string,
): string {
  switch (dose.kind) {
    case 'hold':
      return dose.reps && dose.reps !== 1
        ? format(words.repeated, { dose: counted('seconds', dose.seconds), times: counted('times', dose.reps) }, lang)
        : counted('seconds', dose.seconds);
    case 'reps':
      return dose.seconds
        ? format(words.each, { times: counted('times', dose.reps), dose: counted('seconds', dose.seconds) }, lang)
        : counted('times', dose.reps);
    case 'breath':
      return counted('breaths', dose.breaths);
    case 'time':
      return duration(dose.seconds);
  }
}
