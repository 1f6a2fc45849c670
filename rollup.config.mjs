import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { nodeResolve } from '@rollup/plugin-node-resolve';
import terser from '@rollup/plugin-terser';

const dist = (...parts) => path.resolve('dist', ...parts);
const generated = dist('content/generated');

/** The CDN build's files: a name each, and the module each begins with. */
const languages = readdirSync(generated, { withFileTypes: true }).filter((entry) => entry.isDirectory());
const words = languages.flatMap(({ name }) =>
  readdirSync(path.join(generated, name))
    .filter((file) => file.endsWith('.js'))
    .map((file) => [`${name}/${file.slice(0, -3)}`, path.join(generated, name, file)]),
);
const files = {
  core: dist('elements/settings/define.js'),
  'technique-card': dist('elements/technique-card/define.js'),
  check: dist('content/check.js'),
  ...Object.fromEntries(words),
};
const nameOf = new Map(Object.entries(files).map(([name, file]) => [file, name]));

/** Whatever more than one file needs travels in core.js, so that nothing waits for a second hop. */
const shared = [dist('page'), dist('content'), 'node_modules/lit', 'node_modules/@lit'];
const apart = [dist('content/check'), dist('content/problems'), dist('content/schema'), generated + path.sep + 'en'];
const inCore = (id) =>
  nameOf.get(id) === 'core' || (shared.some((part) => id.includes(part)) && !apart.some((part) => id.includes(part)) && !nameOf.has(id));

const plugins = [nodeResolve({ exportConditions: ['production'] }), terser({ ecma: 2022, module: true })];
const output = { dir: 'cdn', format: 'es', entryFileNames: '[name].js', chunkFileNames: '[name].js' };

/** The loader stands alone: it shares no file with what it loads, and asks for that by name. */
const loaderOnly = {
  name: 'loader-only',
  resolveDynamicImport(specifier, importer) {
    const name = nameOf.get(path.resolve(path.dirname(importer), specifier));
    if (!name) this.error(`${specifier} is not a file of the CDN build`);
    return { id: `./${name}.js`, external: 'absolute' };
  },
};

/** Hashes for the script tag's integrity attribute. */
const integrity = {
  name: 'integrity',
  writeBundle() {
    const hashes = ['limber.js', 'limber.all.js'].map((file) => [
      file,
      `sha384-${createHash('sha384').update(readFileSync(path.join('cdn', file))).digest('base64')}`,
    ]);
    writeFileSync('cdn/integrity.json', `${JSON.stringify(Object.fromEntries(hashes), null, 2)}\n`);
  },
};

export default [
  { input: files, output: { ...output, manualChunks: (id) => (inCore(id) ? 'core' : undefined) }, plugins },
  { input: { limber: dist('loader/limber.js') }, output, plugins: [loaderOnly, ...plugins] },
  {
    input: { 'limber.all': dist('loader/all.js') },
    output: { ...output, inlineDynamicImports: true },
    plugins: [...plugins, integrity],
  },
];
