/** What the elements on the page do together: follow links into shadow roots, and open when the page prints. */
interface Present extends Element {
  /** What links to it end in, after the "#"; none while it has nothing to show. */
  readonly anchor: string | undefined;
}

export const present = new Set<Present>();

/** `#name` leads to the first element of that anchor, `#name--id` to what has that id inside it, where no browser looks. */
function follow(): void {
  const [name, inner] = location.hash.slice(1).split('--');
  const target = name && [...present].find(({ anchor }) => anchor === name);
  if (target) (inner ? target.shadowRoot?.getElementById(inner) : target)?.scrollIntoView();
}

/** Follows a link that was there before the element had anything to show. */
export function arrive({ anchor }: Present): void {
  if (anchor && location.hash.slice(1).split('--')[0] === anchor) follow();
}

let opened: HTMLDetailsElement[] = [];

const unfold = (): void => {
  const folded = [...present].flatMap(({ shadowRoot }) => [...shadowRoot!.querySelectorAll('details')]);
  opened = folded.filter(({ open }) => !open);
  opened.forEach((details) => (details.open = true));
};

const foldAgain = (): void => opened.forEach((details) => (details.open = false));

// Not there where pages are rendered ahead.
globalThis.addEventListener?.('hashchange', follow);
globalThis.addEventListener?.('beforeprint', unfold);
globalThis.addEventListener?.('afterprint', foldAgain);
