import { dist } from './dist.mjs';

const fromLoader = (names) =>
  `import { claim } from ${JSON.stringify(dist('page/claim.js'))}; export const { ${names} } = claim().finders;`;

/** What the loader loads need not claim the page, nor find languages and files by itself: the loader's claim has that. */
export const afterLoader = {
  name: 'after-loader',
  load: (id) =>
    ({
      [dist('page/claim.js')]:
        `export const claim = () => globalThis[Symbol.for('limber')]; export const isTaken = () => false;`,
      [dist('content/imports.js')]: fromLoader('techniqueImport, wordsImport'),
      [dist('page/nearest-lang.js')]: fromLoader('nearestLang'),
    })[id],
};
