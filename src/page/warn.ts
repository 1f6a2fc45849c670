const said = new Set<string>();

/** Tells the page's author something, once. */
export function warnOnce(message: string): void {
  if (said.has(message)) return;
  said.add(message);
  console.warn(`Limber: ${message}`);
}

/** Says what was found in an attribute, and what is allowed there. */
export function warnOf(host: Element, attribute: string, value: unknown, allowed: string): void {
  // A number has lost what was written.
  const found = typeof value === 'number' ? (host.getAttribute(attribute) ?? value) : value;
  warnOnce(`<${host.localName} ${attribute}>: found "${String(found)}"; allowed: ${allowed}.`);
}

/** The value where it is one of those allowed. Else says what is allowed, and falls back; what is not set just falls back. */
export function oneOf<T extends string | number, F>(
  host: Element,
  attribute: string,
  value: unknown,
  allowed: readonly T[],
  fallback: F,
): T | F {
  const known = allowed.find((one) => one === value || `${one}` === value);
  if ((known ?? value ?? undefined) !== known) warnOf(host, attribute, value, allowed.join(', '));
  return known ?? fallback;
}
