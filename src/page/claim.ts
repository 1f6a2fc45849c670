import { VERSION } from '../version.js';

/** Who registers the elements of a page: the first copy of the library that was loaded. */
interface Claim {
  version: string;
  url: string;
}

const KEY = Symbol.for('limber');
const page = globalThis as { [KEY]?: Claim };

function refuse({ version, url }: Claim): void {
  console.warn(
    `Limber ${VERSION} does nothing here: version ${version} claimed this page first (${url}). Load the library once.`,
  );
}

/** Claims the page for a copy whose shared code is at `url`, before that code is there. False where another came first. */
export function claimFor(url: string): boolean {
  if (page[KEY]) {
    refuse(page[KEY]);
    return false;
  }
  page[KEY] = { version: VERSION, url };
  return true;
}

let mine: boolean | undefined;

/** Whether this copy may register elements; says so once where it may not. */
export function claim(): boolean {
  mine ??= page[KEY]?.url === import.meta.url || claimFor(import.meta.url);
  return mine;
}
