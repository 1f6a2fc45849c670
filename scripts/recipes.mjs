// Builds the recipes of examples/recipes/ into examples/built/, each as its reader would, and the blog post in all its ways.
import { execFile, execFileSync, execSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { writePosts } from './recipes/blog-post.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const at = (...parts) => path.join(root, ...parts);
const recipe = (...parts) => at('examples/recipes', ...parts);
const built = (...parts) => at('examples/built', ...parts);
const run = promisify(execFile);

/** Where the built pages are on the server of the examples. */
const BASE = '/examples/built/';
const SHARED = recipe('page.css');

/** Runs a line of a recipe that calls the command, as it would run where the package is installed. */
const command = (line, cwd) =>
  execSync(line.replace('npx limber-elements', `"${process.execPath}" "${at('dist/publish/bin.js')}"`), {
    cwd,
    encoding: 'utf8',
  });

/** What every built site has beside its pages: the script, and the look of the page. */
function addFiles(...folder) {
  cpSync(at('cdn'), built(...folder, 'limber'), { recursive: true });
  cpSync(SHARED, built(...folder, 'page.css'));
}

/** Each comment that is a command gives way to what that prints. */
function plain() {
  const page = readFileSync(recipe('plain/index.html'), 'utf8');
  addFiles('plain');
  writeFileSync(
    built('plain/index.html'),
    page.replace(/<!-- (npx limber-elements .*) -->/g, (_, line) => command(line, root).trim()),
  );
}

/** By the command line of Eleventy, in the folder of the project. */
async function eleventy() {
  const bin = at('node_modules/@11ty/eleventy/cmd.cjs');
  const args = [bin, '--quiet', `--output=${built('eleventy')}`, `--pathprefix=${BASE}eleventy/`];
  await run(process.execPath, args, { cwd: recipe('eleventy') });
  cpSync(at('examples/icon.svg'), built('eleventy/icon.svg'));
  cpSync(at('examples/styles/blog-post.css'), built('eleventy/styles/blog-post.css'));
  return readFileSync(built('eleventy/blog-post/index.html'), 'utf8');
}

function hugoVersion() {
  try {
    return execFileSync('hugo', ['version'], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] });
  } catch {
    return undefined;
  }
}

const noHugo = `<!doctype html>
<html lang="en">
  <head><meta charset="utf-8" /><title>Hugo is not installed</title></head>
  <body><p>Hugo is not installed here, so this recipe was not built. Install it (on Debian: <code>apt install hugo</code>), then run <code>npm run recipes</code>.</p></body>
</html>
`;

/** In a copy: what the command writes is no part of the recipe. */
async function hugo() {
  if (!hugoVersion()) {
    mkdirSync(built('hugo/wake-up'), { recursive: true });
    writeFileSync(built('hugo/wake-up/index.html'), noHugo);
    return 'skipped: Hugo is not installed';
  }
  const project = mkdtempSync(path.join(os.tmpdir(), 'limber-hugo-'));
  try {
    cpSync(recipe('hugo'), project, { recursive: true });
    mkdirSync(path.join(project, 'assets/limber'), { recursive: true });
    const lines = readFileSync(recipe('hugo/render.sh'), 'utf8').trim().split('\n');
    for (const line of lines) command(line, project);
    await run('hugo', ['--quiet', `--baseURL=http://localhost${BASE}hugo/`, `--destination=${built('hugo')}`], {
      cwd: project,
    });
    addFiles('hugo');
    return undefined;
  } finally {
    rmSync(project, { recursive: true, force: true });
  }
}

/** What the server answers, kept as a file. */
async function node() {
  const { server } = await import('../examples/recipes/node/server.mjs');
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  const answer = await fetch(`http://127.0.0.1:${server.address().port}/`);
  if (!answer.ok) throw new Error(`The server of examples/recipes/node answers ${answer.status}`);
  addFiles('node');
  writeFileSync(built('node/index.html'), await answer.text());
  server.closeAllConnections();
  server.close();
}

/** Says how long something took, and what it has to say. */
async function timed(name, work) {
  const start = performance.now();
  const said = await work();
  const seconds = ((performance.now() - start) / 1000).toFixed(1);
  process.stdout.write(`${name}: ${typeof said === 'string' && said.startsWith('skipped') ? said : `${seconds} s`}\n`);
  return said;
}

rmSync(built(), { recursive: true, force: true });
mkdirSync(built(), { recursive: true });
const post = await timed('Eleventy', eleventy);
await timed('the blog post in other ways', () => writePosts(post, `${BASE}eleventy/`));
await timed('plain HTML', plain);
await timed('Node', node);
await timed('Hugo', hugo);
