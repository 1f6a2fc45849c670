import { existsSync } from 'node:fs';
import { FINDERS } from './after-loader.mjs';
import { dist } from './dist.mjs';

/** What every element needs travels in core.js, which the loader asks for beside them: nothing waits for a second hop. */
const CORE_MODULES = [
  'page/claim page/contexts page/define page/events page/language page/nearest-lang page/technique-source page/warn version',
  'content/imports content/language content/library',
].flatMap((names) => names.split(' ').map((name) => dist(`${name}.js`)));
for (const file of CORE_MODULES)
  if (!existsSync(file)) throw new Error(`${file}, named in scripts/cdn/core.mjs, is not there`);

export const inCore = (id) =>
  CORE_MODULES.includes(id) ||
  id === FINDERS ||
  // What only the takeover needs goes there.
  (/node_modules\/(@lit|lit|lit-element|lit-html)\//.test(id) &&
    !/(private-ssr-support|directive(-helpers)?)\.js$/.test(id));
