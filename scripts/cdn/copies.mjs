import { readFileSync } from 'node:fs';
import path from 'node:path';
import { dist } from './dist.mjs';

/** Small modules that several files need: each file has its own copy, since one more request would cost more than they weigh. */
const COPIED = [
  'content/choose',
  'content/format',
  'content/generated/safety',
  'content/plural',
  'elements/base.styles',
  'elements/citation',
  'elements/dial',
  'elements/frame',
  'elements/heading',
  'elements/icon',
  'elements/level-icons',
  'elements/levels.styles',
  'elements/prose.styles',
  'elements/safety-icons',
  'page/safety-context',
  'content/safety-rules',
  'page/print-open',
  'page/safety-source',
  'page/settings-context',
  'page/cues/choices',
  'safety/advice',
  'safety/levels',
  'safety/loads',
  'safety/verdicts',
].map((name) => dist(`${name}.js`));

export const copies = {
  name: 'copies',
  async resolveId(source, importer, options) {
    const found = await this.resolve(source, importer, { ...options, skipSelf: true });
    if (!found || !COPIED.includes(found.id)) return null;
    // A copy that needs another one belongs to the same file.
    const owner = importer.split('?')[1] ?? path.basename(/dist.((?:elements.)?[^/\\]+)/.exec(importer)[1]);
    return `${found.id}?${owner}`;
  },
  load: (id) => (id.includes('?') ? readFileSync(id.slice(0, id.indexOf('?')), 'utf8') : null),
};
