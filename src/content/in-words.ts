import type { Dose, Range } from '../timer/dose.js';
import { format } from './format.js';
import { plural } from './plural.js';
import type { Technique } from './schema/technique.js';
import type { Labels } from './schema/ui.js';

type Facts = Pick<Technique, 'status' | 'dose' | 'sides' | 'position' | 'regions' | 'equipment' | 'helpful'>;
const boundsOf = (range: Range): [low: number, high: number] => (typeof range === 'number' ? [range, range] : range);

type Unit = 'seconds' | 'minutes' | 'breaths' | 'times';

/** What the facts of a technique come to in one language, such as "15 to 20 seconds, each side". */
export function inWords(facts: Facts, labels: Labels, lang: string): NonNullable<Technique['inWords']> {
  const { dose, sides, position, regions, equipment, helpful } = facts;
  const regionText = regions?.length ? regions.map((region) => labels.region[region]).join(' · ') : undefined;
  // Nobody needs a mat for what is not taught.
  if (facts.status === 'withheld') return { regions: regionText };
  const doseText = dose && doseInWords(dose, labels.dose, lang);
  return {
    regions: regionText,
    dose: doseText && (sides === 'both' ? format(labels.dose.eachSide, { dose: doseText }) : doseText),
    position: position && labels.position[position],
    need: equipment?.length ? listed(equipment, labels.equipment, lang) : equipment && labels.equipment['none'],
    helpful: helpful?.length ? listed(helpful, labels.equipment, lang) : undefined,
  };
}

function doseInWords(dose: Dose, words: Labels['dose'], lang: string): string {
  const counted = (unit: Unit, range: Range): string => {
    const [low, high] = boundsOf(range);
    const [from, to] = [low.toLocaleString(lang), high.toLocaleString(lang)];
    return plural(words[unit], high, lang, low === high ? to : format(words.range, { low: from, high: to }));
  };
  const duration = (range: Range): string => {
    const [low, high] = boundsOf(range);
    return low % 60 || high % 60 ? counted('seconds', range) : counted('minutes', [low / 60, high / 60]);
  };

  switch (dose.kind) {
    case 'hold':
      return dose.reps && dose.reps !== 1
        ? format(words.repeated, { dose: counted('seconds', dose.seconds), times: counted('times', dose.reps) })
        : counted('seconds', dose.seconds);
    case 'reps':
      return dose.seconds
        ? format(words.each, { times: counted('times', dose.reps), dose: counted('seconds', dose.seconds) })
        : counted('times', dose.reps);
    case 'breath':
      return counted('breaths', dose.breaths);
    case 'time':
      return duration(dose.seconds);
  }
}

/** Equipment known by id goes by the language's word; anything else is the author's own word. */
function listed(items: readonly string[], known: Readonly<Record<string, string>>, lang: string): string {
  const words = items.map((item) => (Object.hasOwn(known, item) ? known[item] : item) as string);
  const list = new Intl.ListFormat(lang, { type: 'conjunction' }).format(words);
  return list.charAt(0).toLocaleUpperCase(lang) + list.slice(1);
}
