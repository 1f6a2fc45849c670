/** What the elements on the page do together: follow links into shadow roots, and open when the page prints. */
interface Present extends Element {
  /** What links to it end in, after the "#"; none while it has nothing to show. */
  readonly anchor: string | undefined;
}

export const present = new Set<Present>();

/** An anchor as addresses spell it. */
const hashOf = (anchor = ''): string => encodeURI(anchor);

/** `#name` leads to the first element of that anchor, `#name--id` to what has that id inside it, where no browser looks. */
function follow(): void {
  const [name, inner] = location.hash.slice(1).split('--');
  const target = name && [...present].find(({ anchor }) => hashOf(anchor) === name);
  if (target) (inner ? target.shadowRoot?.getElementById(inner) : target)?.scrollIntoView();
}

/** Follows a link that was there before the element had anything to show. */
export function arrive({ anchor }: Present): void {
  if (anchor && location.hash.startsWith(`#${hashOf(anchor)}`)) follow();
}

const opened: HTMLDetailsElement[] = [];

const unfold = (): void => {
  for (const { shadowRoot } of present) {
    for (const details of shadowRoot!.querySelectorAll<HTMLDetailsElement>('details:not([open])')) {
      details.open = true;
      opened.push(details);
    }
  }
};

const foldAgain = (): void => opened.splice(0).forEach((details) => (details.open = false));

// Not there where pages are rendered ahead.
globalThis.addEventListener?.('hashchange', follow);
globalThis.addEventListener?.('beforeprint', unfold);
globalThis.addEventListener?.('afterprint', foldAgain);
