// What is weighed by itself, without a page: each as if it were one loaded file.
import { readFileSync, readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { build } from 'esbuild';
import { rollup } from 'rollup';
import { afterLoader } from '../cdn/after-loader.mjs';
import { dist } from '../cdn/dist.mjs';
import { plugins } from '../cdn/plugins.mjs';
import { POSES } from './kinds.mjs';

const root = fileURLToPath(new URL('../..', import.meta.url));

const weigh = (path, code) => ({ path, bytes: gzipSync(code, { level: 9 }).length, isScript: true, depth: 0 });

/** The figure's room, minified. */
export async function drawing() {
  const rooms = ['scene', 'course', 'round', 'ease'].map((name) => `export * from './dist/figure/${name}.js';`);
  const { outputFiles } = await build({
    stdin: { contents: rooms.join(''), resolveDir: root },
    bundle: true,
    minify: true,
    format: 'esm',
    write: false,
  });
  return weigh('dist/figure', outputFiles[0].contents);
}

/** An element with what it needs of lit: without the loader, words, and what comes later. */
export async function element(name) {
  const bundle = await rollup({
    input: dist(`elements/${name}/define.js`),
    external: /content.generated|own.own\.js$|(notice-parts|takeover)\.js$/,
    plugins: [afterLoader, ...plugins],
  });
  const { output } = await bundle.generate({ format: 'es' });
  const { code } = output.find(({ isEntry }) => isEntry);
  return weigh(`dist/elements/${name}`, code);
}

/** The largest of the files of key poses. */
export function heaviestPoses() {
  const files = readdirSync(root + POSES).map((file) => weigh(POSES + file, readFileSync(root + POSES + file)));
  return files.sort((a, b) => b.bytes - a.bytes)[0];
}
