import { dist } from './dist.mjs';

/** The module of what the loader has found ways to. */
export const FINDERS = 'finders';

/** What the loader has, and where it would be without it. */
const TAKEN = {
  'page/nearest-lang.js': 'nearestLang',
  'content/imports.js': 'bring, found, techniqueImport, wordsImport',
  'elements/faq-accordion/toolbar-import.js': 'toolbarImport',
};

/** What the loader loads need not claim the page, nor find languages and files by itself: the loader's claim has that. */
export const afterLoader = {
  name: 'after-loader',
  resolveId: (source) => (source === FINDERS ? source : null),
  load: (id) =>
    ({
      [dist('page/claim.js')]:
        `export const claim = () => globalThis[Symbol.for('limber')]; export const isTaken = () => false;`,
      [FINDERS]: `import { claim } from ${JSON.stringify(dist('page/claim.js'))};
        export const [${Object.values(TAKEN).join(', ')}] = claim().finders;`,
      ...Object.fromEntries(
        Object.entries(TAKEN).map(([file, names]) => [dist(file), `export { ${names} } from '${FINDERS}';`]),
      ),
    })[id],
};
