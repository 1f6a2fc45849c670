import { dist, exportsOf } from './dist.mjs';

const index = dist('content/generated/index.js');
const figureIndex = dist('content/generated/figures.js');
const elementIndex = dist('loader/elements.js');
const { LANGUAGES, TECHNIQUE_IDS, words: INTERFACE_WORDS } = await exportsOf(index);
const { elements: ELEMENTS } = await exportsOf(elementIndex);
const { figures: FIGURES } = await exportsOf(figureIndex);

/** Maps of what can be imported, each id once and not as key and path: half the size, and still no id from outside it. */
const NAMED = `const named = (folder, ids) =>
  Object.fromEntries(ids.split(' ').map((id) => [id, () => import(\`./\${folder}/\${id}.js\`)]));`;
const named = (folder, ids) => `named('${folder}', ${JSON.stringify(ids)})`;

/** The map of figures, in the file that loads them. */
export const shortFigures = {
  name: 'short-figures',
  load: (id) =>
    id === figureIndex ? `${NAMED} export const figures = ${named('figures', Object.keys(FIGURES).join(' '))};` : null,
};

/** Techniques by the languages that have words for them. */
function techniqueMap(names) {
  const idsIn = (lang) => {
    const ids = names.filter((name) => name.startsWith(`${lang}/`)).map((name) => name.slice(lang.length + 1));
    return ids.filter((id) => TECHNIQUE_IDS.includes(id)).join(' ');
  };
  return `{ ${LANGUAGES.filter(idsIn).map((lang) => `'${lang}': ${named(lang, idsIn(lang))}`)} }`;
}

/** Files of the interface's words, by the languages they are there in: mostly the same. */
function wordMap() {
  const filesByLanguages = new Map();
  for (const [file, byLanguage] of Object.entries(INTERFACE_WORDS)) {
    const langs = Object.keys(byLanguage).join(' ');
    filesByLanguages.set(langs, [...(filesByLanguages.get(langs) ?? []), file]);
  }
  return `{ ${[...filesByLanguages].map(
    ([langs, files]) => `...Object.fromEntries('${files.join(' ')}'.split(' ').map((file) =>
      [file, { ${langs.split(' ').map((lang) => `'${lang}': () => import(\`./${lang}/\${file}.js\`)`)} }]))`,
  )} }`;
}

const elementMap = () =>
  `new Map('${[...ELEMENTS.keys()].join(' ').replaceAll('limber-', '')}'.split(' ')
     .map((name) => ['limber-' + name, () => import(\`./\${name}.js\`)]))`;

/** The modules that hold the loader's maps, with such maps of the CDN build's files. */
export const loaderMaps = (names) => ({
  [index]: `${NAMED}
    export const techniques = ${techniqueMap(names)};
    export const words = ${wordMap()};`,
  [elementIndex]: `export const elements = ${elementMap()};`,
});
