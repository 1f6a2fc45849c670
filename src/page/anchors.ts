/** Links into shadow roots, where no browser looks. Loaded once an address has a fragment. */
import type { Present } from './present.js';

interface Target {
  element: Present;
  /** The id of what is inside it; "" for the element itself. */
  inner: string;
}

/** What the address points to. */
export function fragment(): string {
  const hash = location.hash.slice(1);
  try {
    return decodeURIComponent(hash);
  } catch {
    return hash;
  }
}

/** `name` is the first element of that anchor, `name--id` what has that id inside it. What the page itself has by that id comes first. */
function targetOf(name: string, elements: Iterable<Present>): Target | undefined {
  if (!name || document.getElementById(name)?.localName.startsWith('limber-') === false) return undefined;
  const all = [...elements];
  const whole = all.find(({ anchor }) => anchor === name);
  if (whole) return { element: whole, inner: '' };
  // Names may hold "--" too: the longest that fits is meant.
  const around = all.filter(({ anchor }) => anchor && name.startsWith(`${anchor}--`));
  const [element] = around.sort((a, b) => b.anchor!.length - a.anchor!.length);
  return element && { element, inner: name.slice(element.anchor!.length + 2) };
}

function show({ element, inner }: Target): void {
  const target = inner ? element.shadowRoot?.getElementById(inner) : element;
  const folded = target?.closest('details');
  if (folded) folded.open = true;
  // What a card keeps folded because of what a reader has told stays so: the card says why.
  (target && !target.checkVisibility() ? element : target)?.scrollIntoView();
}

/** Whether the page was opened by its address and the reader is still where it began. */
export function isFresh(): boolean {
  const [navigation] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
  return navigation?.type === 'navigate' && scrollY === 0;
}

/** A link to where the address already points changes nothing, and so says nothing but "click". */
export function onRepeat(then: () => void): void {
  addEventListener('click', (event) => {
    const link = event.composedPath().find((node) => node instanceof HTMLAnchorElement);
    if (link?.hash && link.href === location.href && !event.defaultPrevented) then();
  });
}

let watching = false;

/** Goes where the address points; for an element that came late, only to it, and only while nobody has moved on. */
export function follow(elements: Iterable<Present>, late?: Present): void {
  if (!watching) onRepeat(() => follow(elements));
  watching = true;
  const target = targetOf(fragment(), elements);
  if (target && (!late || (target.element === late && isFresh()))) show(target);
}
