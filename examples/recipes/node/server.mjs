// A page from a server: its cards are rendered once, when it starts. node server.mjs, then http://localhost:3000/
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import path from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { prerender } from 'limber-elements/publish.js';

const cdn = fileURLToPath(new URL('.', import.meta.resolve('limber-elements/cdn/limber.js')));
const css = await readFile(new URL('../page.css', import.meta.url));

// Nothing inline: styles are linked, in the page and in its shadow roots.
const policy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'self'",
  "require-trusted-types-for 'script'",
  'trusted-types lit-html limber',
].join('; ');

const MOVES = ['seated-self-hug-twist', 'single-knee-to-chest'];
const cards = await Promise.all(
  MOVES.map((technique) => prerender('limber-technique-card', { technique, styles: 'limber/styles' })),
);
const page = `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <title>Two stretches for a break</title>
    <link rel="stylesheet" href="page.css">
    <script type="module" src="limber/limber.js"></script>
  </head>
  <body>
    <main>
      <h1>Two stretches for a break</h1>
      ${cards.join('\n')}
    </main>
  </body>
</html>
`;

const TYPES = { '.css': 'text/css', '.html': 'text/html', '.js': 'text/javascript', '.json': 'application/json' };

/** What stands at an address, and its type; undefined where nothing does. */
async function find(address) {
  if (address === '/') return [page, '.html'];
  if (address === '/page.css') return [css, '.css'];
  // Only plain names, so that nothing leads out of the folder.
  const [, file] = /^\/limber\/((?:[\w-]+\/)*[\w-]+(?:\.\w+)+)$/.exec(address) ?? [];
  const body = file && (await readFile(path.join(cdn, file)).catch(() => undefined));
  return body && [body, path.extname(file)];
}

export const server = createServer(async ({ url }, response) => {
  const [body, type] = (await find(url.split('?')[0])) ?? [];
  if (!body) return response.writeHead(404).end();
  response.writeHead(200, {
    'Content-Type': `${TYPES[type] ?? 'application/octet-stream'}; charset=utf-8`,
    'Content-Security-Policy': policy,
    'X-Content-Type-Options': 'nosniff',
  });
  response.end(body);
});

if (process.argv[1] === fileURLToPath(import.meta.url)) server.listen(process.env.PORT ?? 3000);
