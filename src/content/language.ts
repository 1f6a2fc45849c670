/** The languages to try for one that is asked for: as it is, without region, and English at last. */
export function fallbacks(lang: string): string[] {
  const parts = lang.split('-');
  const chain = parts.map((_, i) => parts.slice(0, parts.length - i).join('-'));
  return [...chain.filter(Boolean), 'en'];
}

/** What the nearest language has; languages compare without regard to case. */
export function choose<T, V = T>(
  byLanguage: Readonly<Record<string, T>>,
  lang: string,
  pick: (value: T) => V | undefined = (value) => value as T & V,
): { lang: string; value: V } | undefined {
  for (const wanted of fallbacks(lang)) {
    const known = Object.keys(byLanguage).find((one) => one.toLowerCase() === wanted.toLowerCase());
    const value = known && pick(byLanguage[known] as T);
    if (value) return { lang: known, value };
  }
  return undefined;
}

const RIGHT_TO_LEFT = /^(ar|arc|ckb|dv|fa|he|ks|ps|sd|ug|ur|yi)(-|$)/i;

export const directionOf = (lang: string): 'rtl' | 'ltr' => (RIGHT_TO_LEFT.test(lang) ? 'rtl' : 'ltr');
