/** The languages to try for one that is asked for: as it is, without region, and English at last. */
export function fallbacks(lang: string): string[] {
  const shorter = lang.replace(/-?[^-]*$/, '');
  return lang ? [lang, ...fallbacks(shorter)] : ['en'];
}

/** What the nearest language has; languages compare without regard to case. */
export function choose<T, V = T>(
  byLanguage: Readonly<Record<string, T>>,
  lang: string,
  pick: (value: T) => V | undefined = (value) => value as T & V,
): { lang: string; value: V } | undefined {
  for (const wanted of fallbacks(lang.toLowerCase())) {
    for (const [known, here] of Object.entries(byLanguage)) {
      const value = known.toLowerCase() === wanted && pick(here);
      if (value) return { lang: known, value };
    }
  }
  return undefined;
}
