/** What the elements on the page do together: follow links into shadow roots, and open when the page prints. */
export interface Present extends Element {
  /** What links to it end in, after the "#"; none while it has nothing to show. */
  readonly anchor: string | undefined;
}

export const present = new Set<Present>();

const follow = async (late?: Present): Promise<void> => (await import('./anchors.js')).follow(present, late);

/** Follows a link that was there before the element had anything to show. */
export const arrive = (element: Present): unknown => location.hash && follow(element);

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
globalThis.addEventListener?.('hashchange', () => void follow());
globalThis.addEventListener?.('beforeprint', unfold);
globalThis.addEventListener?.('afterprint', foldAgain);
