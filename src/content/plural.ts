import { format } from './format.js';
import type { Plural } from './schema/ui.js';

/** A text in the form that a number asks for, with the number as `{n}`, or whatever stands for it. */
export const plural = (forms: Plural, count: number, lang: string, n = count.toLocaleString(lang)): string =>
  format(forms[new Intl.PluralRules(lang).select(count)] ?? forms.other, { n });
