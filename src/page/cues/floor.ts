/** Who may be heard, where several speak at once: the one who asked last. */
export interface Speaker {
  heard(isHeard: boolean): void;
}

/** Those who want to be heard; the last one is. */
let speakers: readonly Speaker[] = [];
/** Whoever was told that they are heard. */
let told: Speaker | undefined;

export const holder = (): Speaker | undefined => speakers.at(-1);

function settle(): void {
  const next = holder();
  if (told === next) return;
  const before = told;
  told = undefined;
  before?.heard(false);
  // Being told, they may have called others.
  if (told || next !== holder()) return;
  told = next;
  next?.heard(true);
}

const without = (speaker: Speaker): Speaker[] => speakers.filter((other) => other !== speaker);

export function take(speaker: Speaker): void {
  speakers = [...without(speaker), speaker];
  settle();
}

/** Falls silent. The one who was heard before is heard again. */
export function leave(speaker: Speaker): void {
  speakers = without(speaker);
  settle();
}
