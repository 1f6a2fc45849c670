/** How many letters must be put in, taken out, changed or swapped with their neighbour. */
function distance(a: string, b: string): number {
  let before: number[] = [];
  let row = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      let least = Math.min(row[j]! + 1, next[j - 1]! + 1, row[j - 1]! + (a[i - 1] === b[j - 1] ? 0 : 1));
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) least = Math.min(least, before[j - 2]! + 1);
      next.push(least);
    }
    before = row;
    row = next;
  }
  return row[b.length]!;
}

/** The name somebody most likely meant, if one is close enough to be worth a guess. */
export function nearest(name: string, names: readonly string[]): string | undefined {
  const limit = Math.max(2, Math.floor(name.length / 3));
  const ranked = names
    .map((candidate) => ({ candidate, distance: distance(name.toLowerCase(), candidate.toLowerCase()) }))
    .filter((entry) => entry.distance <= limit)
    .sort((a, b) => a.distance - b.distance);
  return ranked[0]?.candidate;
}

const quote = (name: string) => `"${name}"`;

/** `found "jmup"; did you mean "jump"? allowed: "jump" or "hold"` */
export function foundAndAllowed(found: string, names: readonly string[], why = ''): string {
  return `found ${quote(found)}${why}; ${meant(found, names)}allowed: ${anyOf(names)}`;
}

/** `did you mean "jump"? `, or nothing. */
export function meant(found: string, names: readonly string[]): string {
  const guess = nearest(found, names);
  return guess === undefined ? '' : `did you mean ${quote(guess)}? `;
}

function anyOf(names: readonly string[]): string {
  if (names.length === 0) return 'none';
  return [names.slice(0, -1).map(quote).join(', '), quote(names.at(-1)!)].filter(Boolean).join(' or ');
}
