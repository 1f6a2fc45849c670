/** What the elements on the page do together: follow links into shadow roots. */
export interface Present extends Element {
  /** What links to it end in, after the "#"; none while it has nothing to show. */
  readonly anchor: string | undefined;
}

export const present = new Set<Present>();

const follow = async (late?: Present): Promise<void> => (await import('./anchors.js')).follow(present, late);

/** Follows a link that was there before the element had anything to show. */
export const arrive = (element: Present): unknown => location.hash && follow(element);

// Not there where pages are rendered ahead.
globalThis.addEventListener?.('hashchange', () => void follow());
