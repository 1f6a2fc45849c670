import { createServer } from 'node:http';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { gzipSync } from 'node:zlib';

const TYPES = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.png': 'image/png',
  '.svg': 'image/svg+xml; charset=utf-8',
  '.woff2': 'font/woff2',
};

/**
 * Serves a folder on a free port of this machine, compressed as well as gzip can, and nothing kept by the browser.
 * `pages` are texts by path that stand in no file.
 */
export async function serveStatic(folder, pages = {}) {
  const root = path.resolve(folder);

  const bodyOf = (pathname) => {
    if (Object.hasOwn(pages, pathname)) return Buffer.from(pages[pathname]);
    const file = path.join(root, pathname);
    return file.startsWith(root + path.sep) ? readFile(file).catch(() => undefined) : undefined;
  };

  const server = createServer(async (request, response) => {
    const pathname = decodeURIComponent(new URL(request.url, 'http://localhost').pathname);
    const body = await bodyOf(pathname);
    if (!body) {
      response.writeHead(404).end();
      return;
    }
    const packed = gzipSync(body, { level: 9 });
    response.writeHead(200, {
      'cache-control': 'no-store',
      'content-encoding': 'gzip',
      'content-length': packed.length,
      'content-type': TYPES[path.extname(pathname)] ?? 'application/octet-stream',
    });
    response.end(packed);
  });

  await new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(0, '127.0.0.1', resolve);
  });
  return {
    origin: `http://127.0.0.1:${server.address().port}`,
    close: () => {
      server.closeAllConnections();
      server.close();
    },
  };
}
