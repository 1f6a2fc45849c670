const WORDS_A_SECOND = 2.2;

/** Seconds it takes to say a step and do it. */
export function sayingTime(text: string): number {
  const spaced = text.trim().split(/\s+/).length;
  // Some languages write without spaces: about four of their characters make a word.
  const words = spaced > 1 ? spaced : text.length / 4;
  return Math.min(15, Math.max(4, Math.ceil(words / WORDS_A_SECOND + 1)));
}
