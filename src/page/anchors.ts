interface Target extends Element {
  /** What links to it end in; none while it has nothing to show. */
  readonly anchor: string | undefined;
}

/** Elements that `#name` leads to, and `#name--id` to what has that id inside, where no browser looks. The first of a name answers. */
export const anchored = new Set<Target>();

function goTo(target: Target): boolean {
  const [name, inner] = decodeURI(location.hash.slice(1)).split('--');
  if (!name || name !== target.anchor) return false;
  (inner ? target.shadowRoot?.getElementById(inner) : target)?.scrollIntoView();
  return true;
}

globalThis.addEventListener?.('hashchange', () => [...anchored].some(goTo));

/** Follows a link that was there before its target had anything to show. */
export function arrive(target: Target): void {
  if ([...anchored].find(({ anchor }) => anchor === target.anchor) === target) goTo(target);
}
