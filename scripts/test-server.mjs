import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const OTHER_VERSION = '9.9.9';
/** A word of the interface, and what the other copy says instead. */
const [WORDS, OTHER_WORDS] = ['How to do it', 'Other words'];

/** The strictest policy the library promises to run under. */
const STRICT_POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "connect-src 'self'",
  "img-src 'self'",
  "require-trusted-types-for 'script'",
  'trusted-types lit-html limber',
].join('; ');

/** The file of a request's path, or undefined where there is none in that folder. */
async function readInside(folder, pathname) {
  const file = path.join(root, decodeURIComponent(pathname));
  if (!file.startsWith(path.join(root, folder))) return undefined;
  return readFile(file, 'utf8').catch(() => undefined);
}

/** `/strict/PATH`: what is at PATH; its documents under the strict policy, byte for byte as they are on disk. */
export async function strictPages(context, next) {
  if (!context.path.startsWith('/strict/')) return next();
  context.path = context.path.slice('/strict'.length);
  const page = context.path.endsWith('/') ? `${context.path}index.html` : context.path;
  if (!page.endsWith('.html')) return next();
  // Passed on, the page would get the test server's own script, which the policy forbids.
  const body = await readInside('.', page);
  if (body === undefined) return next();
  context.type = 'html';
  context.set('Content-Security-Policy', STRICT_POLICY);
  context.body = body;
}

/** `/other-copy/cdn/PATH`: the CDN build, as if it were another version of the library, with another word for the steps. */
export async function otherCopy(context, next) {
  if (!context.path.startsWith('/other-copy/cdn/')) return next();
  const file = context.path.slice('/other-copy'.length);
  const body = await readInside('cdn/', file);
  if (body === undefined) return next();
  const { version } = JSON.parse(await readFile(path.join(root, 'package.json'), 'utf8'));
  context.type = path.extname(file);
  context.body = body.replaceAll(version, OTHER_VERSION).replaceAll(WORDS, OTHER_WORDS);
}

/** `/status/CODE`: an answer with that status. */
export function statusCodes(context, next) {
  const [, code] = /^\/status\/([2-5]\d\d)$/.exec(context.path) ?? [];
  if (!code) return next();
  context.status = Number(code);
  context.body = `status ${code}`;
}

/** `/prerendered?tag=TAG&NAME=VALUE…`: an element, rendered ahead. */
export async function prerendered(context, next) {
  if (context.path !== '/prerendered') return next();
  const { prerender } = await import('../dist/publish/index.js');
  const { tag, ...options } = Object.fromEntries(new URLSearchParams(context.querystring));
  context.type = 'html';
  context.body = await prerender(tag, { ...options, shadow: options.shadow !== 'false' });
}

/** Tests load the CDN build as pages do, so it has to be there. */
export function requireBuild() {
  if (!existsSync(path.join(root, 'cdn/limber.js'))) {
    throw new Error('The tests need the CDN build in cdn/: run npm run build first.');
  }
  if (!existsSync(path.join(root, 'examples/built'))) {
    throw new Error('The tests need the recipes in examples/built/: run npm run recipes first.');
  }
}
