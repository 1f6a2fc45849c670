const TAG = 'limber-safety-check';

/** The first safety check there is for a card: in its own tree, or in those round it. */
export function checkFor(card: Element): HTMLElement | undefined {
  for (let root = card.getRootNode(); ; root = root.host.getRootNode()) {
    const check = (root as Document | ShadowRoot).querySelector?.<HTMLElement>(TAG);
    if (check) return check;
    if (!(root instanceof ShadowRoot)) return undefined;
  }
}

/** Takes a reader to a check. */
export function goTo(check: HTMLElement): void {
  check.focus({ preventScroll: true });
  // Its code may still be on the way.
  if (!check.matches(':focus-within')) {
    check.tabIndex = -1;
    check.focus({ preventScroll: true });
  }
  const isStill = matchMedia('(prefers-reduced-motion: reduce)').matches;
  check.scrollIntoView({ block: 'start', behavior: isStill ? 'auto' : 'smooth' });
}
