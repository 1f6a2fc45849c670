const said = new Set<string>();

/** Tells the page's author something, once. */
export function warnOnce(message: string): void {
  if (said.has(message)) return;
  said.add(message);
  console.warn(`Limber: ${message}`);
}

const quoted = (values: readonly unknown[]): string => values.map((value) => `"${String(value)}"`).join(', ');

/** The attribute's value where it is one of those allowed; else says what is allowed, and falls back. */
export function oneOf<T extends string | number>(
  host: Element,
  attribute: string,
  value: unknown,
  allowed: readonly T[],
  fallback: T,
): T {
  const known = allowed.find((one) => one === value);
  if (known !== undefined) return known;
  if (value !== undefined && value !== null) {
    warnOnce(`<${host.localName} ${attribute}="${String(value)}">: allowed are ${quoted(allowed)}; "${fallback}" is used.`);
  }
  return fallback;
}

/** The words of a space-separated attribute; those not allowed are named and left out. */
export function tokens<T extends string>(
  host: Element,
  attribute: string,
  value: string | null | undefined,
  allowed: readonly T[],
): ReadonlySet<T> {
  const result = new Set<T>();
  for (const token of value?.split(/\s+/).filter(Boolean) ?? []) {
    const known = allowed.find((one) => one === token);
    if (known) result.add(known);
    else warnOnce(`<${host.localName} ${attribute}>: "${token}" is unknown; allowed are ${quoted(allowed)}.`);
  }
  return result;
}
