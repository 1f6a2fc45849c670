const said = new Set<string>();

/** Tells the page's author something, once. */
export function warnOnce(message: string): void {
  if (said.has(message)) return;
  said.add(message);
  console.warn(`Limber: ${message}`);
}

/** The attribute's value where it is one of those allowed. Else says what is allowed, and gives nothing. */
export function oneOf<T extends string | number>(
  host: Element,
  attribute: string,
  value: unknown,
  allowed: readonly T[],
): T | undefined {
  const known = allowed.find((one) => one === value);
  if (known === undefined) {
    warnOnce(`<${host.localName} ${attribute}>: found "${String(value)}"; allowed: ${allowed.join(', ')}.`);
  }
  return known;
}
