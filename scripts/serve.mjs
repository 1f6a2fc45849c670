// npm start: the examples, and everything else in this folder, on http://localhost:8000 or the next free port.
import { createServer } from 'node:net';
import { fileURLToPath } from 'node:url';
import { startDevServer } from '@web/dev-server';

const FIRST_PORT = 8000;
const LAST_PORT = 8099;
const hostname = 'localhost';

const isFree = (port) =>
  new Promise((resolve) => {
    const probe = createServer();
    probe.once('error', () => resolve(false));
    probe.listen(port, () => probe.close(() => resolve(true)));
  });

function fail(message) {
  process.stderr.write(`${message}\n`);
  process.exit(1);
}

/** The port asked for, or the first free one. */
async function choosePort(wanted) {
  if (wanted) {
    const port = Number(wanted);
    if (!Number.isInteger(port) || port < 1 || port > 65_535) fail(`PORT=${wanted} is not a port: use 1 to 65535.`);
    if (!(await isFree(port)))
      fail(`Port ${port} cannot be used: another program may have it. Choose another with PORT.`);
    return port;
  }
  for (let port = FIRST_PORT; port <= LAST_PORT; port++) if (await isFree(port)) return port;
  return fail(`No port from ${FIRST_PORT} to ${LAST_PORT} is free: choose one with PORT.`);
}

function startPage(context, next) {
  if (context.path === '/') context.redirect('/examples/index.html');
  else return next();
}

const port = await choosePort(process.env.PORT);
await startDevServer({
  readCliArgs: false,
  readFileConfig: false,
  logStartMessage: false,
  config: {
    rootDir: fileURLToPath(new URL('..', import.meta.url)),
    hostname,
    port,
    open: false,
    middleware: [startPage],
  },
});
process.stdout.write(`Limber's examples: http://${hostname}:${port}/ (stop with Ctrl-C)\n`);
