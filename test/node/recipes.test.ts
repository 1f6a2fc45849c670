import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { get, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { after, before, describe, it } from 'node:test';

const at = (file: string): URL => new URL(`../../${file}`, import.meta.url);
const textOf = (file: string): Promise<string> => readFile(at(file), 'utf8');

describe('the recipes', () => {
  it('stand in the docs as they are in their files', async () => {
    const docs = await textOf('docs/recipes.md');
    const shown = [...docs.matchAll(/<!-- (examples\S+) -->\n\n```\S+\n([^]*?)\n```/g)];
    assert.deepEqual(
      shown.map(([, file]) => file!.replace(/.*\//, '')),
      ['eleventy.config.js', 'render.sh', 'limber.html', 'server.mjs'],
    );
    for (const [, file, code] of shown) assert.equal(code, (await textOf(file!)).trimEnd(), file);
  });

  it('use their shortcodes as the docs say', async () => {
    const docs = await textOf('docs/recipes.md');
    const [inEleventy, inHugo] = [...docs.matchAll(/```md\n(.*)\n```/g)].map(([, line]) => `\n\n${line!}\n\n`);
    assert.ok((await textOf('examples/recipes/eleventy/blog-post.md')).includes(inEleventy!));
    assert.ok((await textOf('examples/recipes/hugo/content/wake-up.md')).includes(inHugo!));
  });
});

describe('the server in Node', () => {
  let server: Server;
  let origin: string;

  before(async () => {
    ({ server } = (await import(at('examples/recipes/node/server.mjs').href)) as { server: Server });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  });
  after(() => {
    server.closeAllConnections();
    server.close();
  });

  it('sends a page with whole cards and nothing inline, under a policy that says so', async () => {
    const response = await fetch(origin);
    const page = await response.text();
    assert.equal(response.status, 200);
    assert.match(response.headers.get('content-type')!, /^text\/html/);
    const policy = response.headers.get('content-security-policy')!;
    assert.match(policy, /^default-src 'none'; script-src 'self'; style-src 'self'/);
    assert.doesNotMatch(policy, /unsafe/);
    assert.equal(page.match(/<\/template><article>/g)?.length, 2);
    assert.doesNotMatch(page, /<style|\sstyle=|<script(?! type="module" src=)/);
  });

  it('has every file that the page asks for', async () => {
    const page = await (await fetch(origin)).text();
    const files = new Set([...page.matchAll(/<(?:link|script)[^>]* (?:href|src)="([^"]*)"/g)].map(([, file]) => file!));
    assert.ok(files.size >= 5);
    for (const file of files) {
      const response = await fetch(new URL(file, origin));
      assert.equal(response.status, 200, file);
      assert.match(response.headers.get('content-type')!, file.endsWith('.css') ? /^text\/css/ : /^text\/javascript/);
      assert.ok((await response.text()).length > 200, file);
    }
  });

  it('has nothing else', async () => {
    const { port } = server.address() as AddressInfo;
    for (const path of ['/limber/../package.json', '/limber/%2e%2e/package.json', '/limber/..', '/limber/', '/x']) {
      // As it is: fetch() would tidy it up.
      const status = await new Promise((resolve, reject) => {
        get({ port, path }, (response) => resolve(response.resume().statusCode)).on('error', reject);
      });
      assert.equal(status, 404, path);
    }
  });
});
