/** The address that calls a number; none where there is no number in it. */
export function dialOf(number = ''): string | undefined {
  const dialled = number.replace(/[^+\d]/g, '');
  return /\d/.test(dialled) ? `tel:${dialled}` : undefined;
}
