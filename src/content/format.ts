import type { Plural } from './schema/ui.js';

/** Fills the `{places}` of a text; `n` chooses the plural form. */
export function format(text: string | Plural, values: Readonly<Record<string, string | number>>, lang: string): string {
  const form = typeof text === 'string' ? text : (text[category(Number(values['count'] ?? values['n']), lang)] ?? text.other);
  return form.replace(/\{(\w+)\}/g, (place, name: string) => (Object.hasOwn(values, name) ? String(values[name]) : place));
}

const category = (n: number, lang: string): Intl.LDMLPluralRule => new Intl.PluralRules(lang).select(n);
