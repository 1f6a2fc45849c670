import { readdirSync } from 'node:fs';
import { afterLoader } from './scripts/cdn/after-loader.mjs';
import { embedPage, integrity, licences, sheets } from './scripts/cdn/beside.mjs';
import { copies } from './scripts/cdn/copies.mjs';
import { inCore } from './scripts/cdn/core.mjs';
import { dist, exportsOf } from './scripts/cdn/dist.mjs';
import { loaderAlone } from './scripts/cdn/loader-alone.mjs';
import { shortFigures } from './scripts/cdn/maps.mjs';
import { plugins } from './scripts/cdn/plugins.mjs';

const { LANGUAGES } = await exportsOf(dist('content/generated/index.js'));

const filesIn = (folder) =>
  readdirSync(dist('content/generated', folder))
    .filter((file) => file.endsWith('.js'))
    .map((file) => [`${folder}/${file.slice(0, -3)}`, dist('content/generated', folder, file)]);

/** The CDN build's files: a name each, and the module each begins with. */
const files = {
  core: dist('page/define.js'),
  settings: dist('elements/settings/define.js'),
  'technique-card': dist('elements/technique-card/define.js'),
  'hold-timer': dist('elements/hold-timer/define.js'),
  'technique-figure': dist('elements/technique-figure/define.js'),
  'safety-notice': dist('elements/safety-notice/define.js'),
  'safety-check': dist('elements/safety-check/define.js'),
  'faq-accordion': dist('elements/faq-accordion/define.js'),
  toolbar: dist('elements/faq-accordion/toolbar.js'),
  anchors: dist('page/anchors.js'),
  takeover: dist('page/takeover.js'),
  'own-content': dist('content/own/own.js'),
  ...Object.fromEntries([...LANGUAGES, 'figures'].flatMap(filesIn)),
};

const output = { dir: 'cdn', format: 'es', entryFileNames: '[name].js', chunkFileNames: '[name].js' };

export default [
  {
    input: files,
    preserveEntrySignatures: 'allow-extension',
    output: { ...output, manualChunks: (id) => (inCore(id) ? 'core' : undefined) },
    plugins: [afterLoader, shortFigures, copies, ...plugins],
  },
  { input: { limber: dist('loader/limber.js') }, output, plugins: [loaderAlone(files), ...plugins] },
  {
    input: { embed: dist('embed/embed.js') },
    output,
    plugins: [loaderAlone(files), shortFigures, embedPage, ...plugins],
  },
  {
    input: { 'limber.all': dist('loader/all.js') },
    output: { ...output, inlineDynamicImports: true },
    plugins: [...plugins, integrity, licences, sheets],
  },
];
