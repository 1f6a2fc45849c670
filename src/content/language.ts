/** The languages to try for one that is asked for: as it is, without region, and English at last. */
export function fallbacks(lang: string): string[] {
  const parts = lang.split('-');
  const chain = parts.map((_, i) => parts.slice(0, parts.length - i).join('-'));
  return [...chain.filter(Boolean), 'en'];
}

/** The value of the first language that has one; languages compare without regard to case. */
export function choose<T>(lang: string, has: (lang: string) => T | undefined, languages: readonly string[]): T | undefined {
  for (const wanted of fallbacks(lang)) {
    const known = languages.find((one) => one.toLowerCase() === wanted.toLowerCase());
    const value = known && has(known);
    if (value) return value;
  }
  return undefined;
}

const RIGHT_TO_LEFT = /^(ar|arc|ckb|dv|fa|he|ks|ps|sd|ug|ur|yi)(-|$)/i;

export const directionOf = (lang: string): 'rtl' | 'ltr' => (RIGHT_TO_LEFT.test(lang) ? 'rtl' : 'ltr');
