import { VERSION } from '../version.js';

/** Who registers the elements of a page: the first copy of the library that was loaded. */
interface Claim {
  version: string;
  /** Where it was loaded from. */
  url: string;
  /** What other elements wait for, so that they find their settings in place. */
  settings?: Promise<unknown> | undefined;
  /** What the CDN build's loader and the rest both need, so that one copy of it does: how languages and files are found. In the order of `scripts/cdn/after-loader.mjs`. */
  finders?: readonly unknown[];
}

const KEY = Symbol.for('limber');
const page = globalThis as { [KEY]?: Claim };

/** Claims the page for a copy of the library. Where another copy came first, says so and gives nothing. */
export function claimFor(url: string): Claim | undefined {
  const first = page[KEY];
  if (!first) return (page[KEY] = { version: VERSION, url });
  console.warn(`Limber ${VERSION} is idle: version ${first.version} came first, from ${first.url}`);
  return undefined;
}

let mine: Claim | undefined | null = null;

/** The claim of this copy, if the page is its own. */
export function claim(): Claim | undefined {
  if (mine === null) mine = claimFor(import.meta.url);
  return mine;
}

/** Whether the page is another copy's. Claims nothing. */
export const isTaken = (): boolean => page[KEY] !== undefined && page[KEY] !== mine;
