import { createHash } from 'node:crypto';
import { copyFileSync, existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { transform } from 'esbuild';
import { nodeResolve } from '@rollup/plugin-node-resolve';
import terser from '@rollup/plugin-terser';

/** Minifies the text of css`…`; templates of markup stay as they are. */
const minifyStyles = {
  name: 'minify-styles',
  async transform(code, id) {
    if (!/\.styles\.js(\?|$)/.test(id)) return null;
    const [literal, styles] = /css ?`([^`]*)`/.exec(code);
    if (styles.includes('${')) this.error('A style sheet is one literal, without expressions');
    const minified = await transform(styles.replaceAll('\\\\', '\\'), { loader: 'css', minify: true });
    // The values of custom properties stay as they are written: these spaces say nothing.
    const lean = minified.code
      .trim()
      .replace(/(--[\w-]+): /g, '$1:')
      .replaceAll(', ', ',');
    return { code: code.replace(literal, () => `css\`${lean.replaceAll('\\', '\\\\')}\``), map: null };
  },
};

/** The descriptions in schemas are for the published JSON Schema. */
const dropDescriptions = {
  name: 'drop-descriptions',
  transform: (code, id) =>
    /content.schema|timer.dose/.test(id)
      ? { code: code.replace(/\b(v\.description|claims|count|range)\((['"`])(?:(?!\2).)*\2/g, "$1(''"), map: null }
      : null,
};

const dist = (...parts) => path.resolve('dist', ...parts);
const generated = dist('content/generated');

const index = path.join(generated, 'index.js');
const figureIndex = path.join(generated, 'figures.js');
const { LANGUAGES, TECHNIQUE_IDS, words: INTERFACE_WORDS } = await import(pathToFileURL(index).href);
const elementIndex = dist('loader/elements.js');
const { elements: ELEMENTS } = await import(pathToFileURL(elementIndex).href);
const { figures: FIGURES } = await import(pathToFileURL(figureIndex).href);

/** The CDN build's files: a name each, and the module each begins with. */
const filesIn = (folder) =>
  readdirSync(path.join(generated, folder))
    .filter((file) => file.endsWith('.js'))
    .map((file) => [`${folder}/${file.slice(0, -3)}`, path.join(generated, folder, file)]);
const words = LANGUAGES.flatMap(filesIn);
const files = {
  core: dist('page/define.js'),
  settings: dist('elements/settings/define.js'),
  'technique-card': dist('elements/technique-card/define.js'),
  'hold-timer': dist('elements/hold-timer/define.js'),
  'technique-figure': dist('elements/technique-figure/define.js'),
  'safety-notice': dist('elements/safety-notice/define.js'),
  'safety-check': dist('elements/safety-check/define.js'),
  'faq-accordion': dist('elements/faq-accordion/define.js'),
  anchors: dist('page/anchors.js'),
  takeover: dist('page/takeover.js'),
  'own-content': dist('content/own/own.js'),
  ...Object.fromEntries([...words, ...filesIn('figures')]),
};
/** What the loader asks for by name: these files, and what comes once an accordion stands. */
const nameOf = new Map([
  ...Object.entries(files).map(([name, file]) => [file, name]),
  [dist('elements/faq-accordion/toolbar.js'), 'toolbar'],
]);

/** What every element needs travels in core.js, which the loader asks for beside them: nothing waits for a second hop. */
const coreModules = [
  'page/claim page/contexts page/define page/events page/language page/nearest-lang page/technique-source page/warn version',
  'content/imports content/language content/library',
].flatMap((names) => names.split(' ').map((name) => dist(`${name}.js`)));
for (const file of coreModules)
  if (!existsSync(file)) throw new Error(`${file}, named in rollup.config.mjs, is not there`);
const inCore = (id) =>
  coreModules.includes(id) ||
  // What only the takeover needs goes there.
  (/node_modules\/(@lit|lit|lit-element|lit-html)\//.test(id) &&
    !/(private-ssr-support|directive(-helpers)?)\.js$/.test(id));

/**
 * What nothing here needs of lit: its hooks for polyfills of shadow roots and for rendering ahead, its lists of versions for who looks into a page, decorators' metadata,
 * browsers that cannot adopt styles, style sheets put together of parts, and what only Node needs to hydrate.
 */
const NOT_NEEDED = [
  [
    /reactive-element\/reactive-element\.js$/,
    /const \w=this\[Symbol\.metadata\];if\(null!==\w\)\{.*?\}(?=this\._\$Eh=)/,
    '',
  ],
  [
    /reactive-element\/reactive-element\.js$/,
    /Symbol\.metadata\?\?=Symbol\("metadata"\),\w\.litPropertyMetadata\?\?=new WeakMap;/,
    '',
  ],
  [/reactive-element\/reactive-element\.js$/, /\w+\.reactiveElementPolyfillSupport\b(?!\s*=)/, 'undefined'],
  [/reactive-element\/reactive-element\.js$/, /\(\w+\.reactiveElementVersions\?\?=\[\]\)\.push\([^)]*\)/, 'undefined'],
  [/reactive-element\/css-tag\.js$/, /\w+\.ShadowRoot&&\(.*?"replace"in CSSStyleSheet\.prototype/, 'true'],
  [/reactive-element\/css-tag\.js$/, /1===(\w)\.length\?\1\[0\]:\w\.reduce\(.*?,\1\[0\]\)(?=;return)/, '$1[0]'],
  [/lit-element\/lit-element\.js$/, /\w+\.litElementHydrateSupport\?\.\([^)]*\)/, 'undefined'],
  [/lit-element\/lit-element\.js$/, /\w+\.litElementPolyfillSupport\b(?!\s*=)/, 'undefined'],
  [/lit-element\/lit-element\.js$/, /\(\w+\.litElementVersions\?\?=\[\]\)\.push\([^)]*\)/, 'undefined'],
  [/lit-html\/lit-html\.js$/, /\w+\.litHtmlPolyfillSupport\b(?!\s*=)/, 'undefined'],
  [/lit-html\/lit-html\.js$/, /\(\w+\.litHtmlVersions\?\?=\[\]\)\.push\([^)]*\)/, 'undefined'],
  [
    /lit-html\/lit-html\.js$/,
    /\{M:\w+,P:\w+,A:\w+,C:1,L:\w+,(R,D:\w+,V:\w+,I:\w+),H,N:\w+,U:\w+,B:\w+,(F:\w+)\}/,
    '{$1,$2}',
  ],
];

const leanLit = {
  name: 'lean-lit',
  transform(code, id) {
    const file = id.replaceAll(path.sep, '/');
    let lean = code;
    for (const [name, pattern, replacement] of NOT_NEEDED) {
      if (!name.test(file)) continue;
      // A new release of lit may look different.
      if (!pattern.test(lean))
        this.error(`${file} has nothing like ${pattern.source}: look at NOT_NEEDED in rollup.config.mjs`);
      lean = lean.replace(pattern, replacement);
    }
    return lean === code ? null : { code: lean, map: null };
  },
};

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

const copies = {
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

const plugins = [
  leanLit,
  minifyStyles,
  dropDescriptions,
  nodeResolve({ exportConditions: ['production'] }),
  terser({
    ecma: 2022,
    module: true,
    compress: { passes: 3, inline: 1, keep_fargs: false, unsafe_arrows: true, pure_getters: true },
    format: { comments: /^!/ },
  }),
];
const output = { dir: 'cdn', format: 'es', entryFileNames: '[name].js', chunkFileNames: '[name].js' };

/** Files of the interface's words, by the languages they are there in: mostly the same. */
const wordFilesByLanguages = new Map();
for (const [file, byLanguage] of Object.entries(INTERFACE_WORDS)) {
  const langs = Object.keys(byLanguage).join(' ');
  wordFilesByLanguages.set(langs, [...(wordFilesByLanguages.get(langs) ?? []), file]);
}
const techniquesIn = (lang) => {
  const ids = words.filter(([name]) => name.startsWith(`${lang}/`)).map(([name]) => name.slice(lang.length + 1));
  return ids.filter((id) => TECHNIQUE_IDS.includes(id)).join(' ');
};

/** Maps of what can be imported, each id once and not as key and path: half the size, and still no id from outside it. */
const NAMED = `const named = (folder, ids) =>
  Object.fromEntries(ids.split(' ').map((id) => [id, () => import(\`./\${folder}/\${id}.js\`)]));`;
const named = (folder, ids) => `named('${folder}', ${JSON.stringify(ids)})`;

/** The map of figures, in the file that loads them. */
const shortFigures = {
  name: 'short-figures',
  load: (id) =>
    id === figureIndex ? `${NAMED} export const figures = ${named('figures', Object.keys(FIGURES).join(' '))};` : null,
};

/** The loader stands alone: it shares no file with what it loads, and asks for that by name. */
const loaderAlone = {
  name: 'loader-alone',
  load: (id) =>
    id === index
      ? `${NAMED}
         export const techniques = { ${LANGUAGES.filter(techniquesIn).map((lang) => `'${lang}': ${named(lang, techniquesIn(lang))}`)} };
         export const words = { ${[...wordFilesByLanguages].map(
           ([langs, files]) => `...Object.fromEntries('${files.join(' ')}'.split(' ').map((file) =>
             [file, { ${langs.split(' ').map((lang) => `'${lang}': () => import(\`./${lang}/\${file}.js\`)`)} }]))`,
         )} };`
      : id === elementIndex
        ? `export const elements = Object.fromEntries('${Object.keys(ELEMENTS).join(' ').replaceAll('limber-', '')}'.split(' ')
             .map((name) => ['limber-' + name, () => import(\`./\${name}.js\`)]));`
        : null,
  resolveDynamicImport(specifier, importer) {
    if (typeof specifier !== 'string') return null;
    const name = nameOf.get(path.resolve(path.dirname(importer), specifier));
    if (!name) this.error(`${specifier} is not a file of the CDN build`);
    return { id: `./${name}.js`, external: 'absolute' };
  },
};

const fromLoader = (names) =>
  `import { claim } from ${JSON.stringify(dist('page/claim.js'))}; export const { ${names} } = claim().finders;`;

/** What the loader loads need not claim the page, nor find languages and files by itself: the loader's claim has that. */
const afterLoader = {
  name: 'after-loader',
  load: (id) =>
    ({
      [dist('page/claim.js')]:
        `export const claim = () => globalThis[Symbol.for('limber')]; export const isTaken = () => false;`,
      [dist('content/imports.js')]: fromLoader('techniqueImport, wordsImport'),
      [dist('page/nearest-lang.js')]: fromLoader('nearestLang'),
    })[id],
};

/** What links the look of elements that were rendered ahead, for pages that allow no inline styles. */
const sheets = {
  name: 'sheets',
  async writeBundle() {
    const { SHEETS, sheetOf } = await import(pathToFileURL(dist('publish/shadow/sheets.js')).href);
    mkdirSync('cdn/styles', { recursive: true });
    for (const tag of SHEETS) writeFileSync(`cdn/styles/${tag.replace('limber-', '')}.css`, sheetOf(tag));
  },
};

/** The licences of what the files contain: comments would cost every reader their bytes. */
const licences = {
  name: 'licences',
  writeBundle() {
    const texts = ['.', 'node_modules/lit', 'node_modules/@lit/context', 'node_modules/valibot'].map((folder) => {
      const { name, version } = JSON.parse(readFileSync(path.join(folder, 'package.json'), 'utf8'));
      const file = readdirSync(folder).find((entry) => /^licen[cs]e/i.test(entry));
      return `${name} ${version}\n\n${readFileSync(path.join(folder, file), 'utf8').trim()}\n`;
    });
    writeFileSync('cdn/licences.txt', texts.join('\n---\n\n'));
  },
};

/** Hashes for the script tag's integrity attribute. */
const integrity = {
  name: 'integrity',
  writeBundle() {
    const hashes = ['limber.js', 'limber.all.js'].map((file) => [
      file,
      `sha384-${createHash('sha384')
        .update(readFileSync(path.join('cdn', file)))
        .digest('base64')}`,
    ]);
    writeFileSync('cdn/integrity.json', `${JSON.stringify(Object.fromEntries(hashes), null, 2)}\n`);
  },
};

/** The iframe page and its style sheet, which stand beside its script as they are written. */
const embedPage = {
  name: 'embed-page',
  writeBundle() {
    for (const file of ['embed.html', 'embed.css']) copyFileSync(path.join('src/embed', file), path.join('cdn', file));
  },
};

/** An element with what it needs of lit, as one file: without the loader, words, and what comes later. */
export const byItself = (name) => ({
  input: dist(`elements/${name}/define.js`),
  external: /content.generated|own.own\.js$|(notice-parts|takeover)\.js$/,
  plugins: [afterLoader, ...plugins],
});

export default [
  {
    input: files,
    preserveEntrySignatures: 'allow-extension',
    output: { ...output, manualChunks: (id) => (inCore(id) ? 'core' : undefined) },
    plugins: [afterLoader, shortFigures, copies, ...plugins],
  },
  { input: { limber: dist('loader/limber.js') }, output, plugins: [loaderAlone, ...plugins] },
  { input: { embed: dist('embed/embed.js') }, output, plugins: [loaderAlone, shortFigures, embedPage, ...plugins] },
  {
    input: { 'limber.all': dist('loader/all.js') },
    output: { ...output, inlineDynamicImports: true },
    plugins: [...plugins, integrity, licences, sheets],
  },
];
