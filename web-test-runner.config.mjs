import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { accessSync, constants } from 'node:fs';
import { createServer } from 'node:net';
import path from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { esbuildPlugin } from '@web/dev-server-esbuild';
import { chromeLauncher } from '@web/test-runner-chrome';
import { webdriverLauncher } from '@web/test-runner-webdriver';
import * as puppeteer from 'puppeteer-core';
import { findChrome, launchArgs } from './scripts/browser.mjs';
import { otherCopy, prerendered, requireBuild, statusCodes, strictPages } from './scripts/test-server.mjs';

/** A context per page: of two tabs in one window the hidden one would stall. */
const createPage = async ({ browser }) => (await browser.createBrowserContext()).newPage();

function findProgram(names, help) {
  for (const name of names) {
    for (const folder of (process.env.PATH ?? '').split(path.delimiter)) {
      const file = path.join(folder, name);
      try {
        accessSync(file, constants.X_OK);
        return file;
      } catch {
        // Not in this folder.
      }
    }
  }
  throw new Error(`${names.join(' or ')} was not found: ${help}`);
}

const chrome = () =>
  chromeLauncher({
    concurrency: 2,
    createPage,
    launchOptions: { executablePath: findChrome(), headless: 'shell', args: [...launchArgs, '--js-flags=--expose-gc'] },
  });

const firefox = () =>
  chromeLauncher({
    concurrency: 1,
    createPage,
    puppeteer,
    launchOptions: {
      browser: 'firefox',
      executablePath:
        process.env.FIREFOX_PATH ??
        findProgram(['firefox', 'firefox-esr'], 'install Firefox (on Debian: firefox-esr) or set FIREFOX_PATH.'),
      headless: true,
    },
  });

async function freePort() {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address();
  server.close();
  await once(server, 'close');
  return port;
}

async function startWebKitDriver(port) {
  const program = findProgram(['WebKitWebDriver'], 'install WebKitGTK with its driver (on Debian: webkit2gtk-driver).');
  if (!process.env.DISPLAY && !process.env.WAYLAND_DISPLAY) {
    throw new Error('WebKit needs a display: run the tests under xvfb-run -a (on Debian: xvfb).');
  }
  // Without a graphics card this way of drawing takes as much time as all else.
  const env = { ...process.env, WEBKIT_DISABLE_DMABUF_RENDERER: '1' };
  const driver = spawn(program, [`--port=${port}`], { stdio: 'ignore', env });
  process.on('exit', () => driver.kill());
  for (let attempt = 0; attempt < 100; attempt++) {
    const answer = await fetch(`http://127.0.0.1:${port}/status`).catch(() => undefined);
    if (answer?.ok) return;
    await delay(100);
  }
  throw new Error(`${program} did not answer within 10 seconds.`);
}

const PAGES_A_WEBKIT = 15;

async function webkit() {
  const port = await freePort();
  await startWebKitDriver(port);
  const launcher = webdriverLauncher({
    hostname: '127.0.0.1',
    port,
    path: '/',
    logLevel: 'error',
    capabilities: {
      browserName: 'MiniBrowser',
      'wdio:enforceWebDriverClassic': true,
      'webkitgtk:browserOptions': { args: ['--automation'] },
    },
  });
  return Object.assign(launcher, { concurrency: 1 }, inFreshWindows(launcher));
}

/** WebKit keeps much of pages that are gone, a gigabyte after some fifty: a new one takes over now and then. */
function inFreshWindows(launcher) {
  const startSession = launcher.startSession.bind(launcher);
  let pages = 0;
  return {
    async startSession(...args) {
      if (++pages % PAGES_A_WEBKIT === 0) await launcher.stop();
      return startSession(...args);
    },
  };
}

const engines = { chrome, firefox, webkit };
const wanted = (process.env.BROWSERS ?? 'chrome').split(',');
for (const name of wanted) {
  if (!Object.hasOwn(engines, name))
    throw new Error(`BROWSERS: "${name}" is none of ${Object.keys(engines).join(', ')}.`);
}
requireBuild();

export default {
  rootDir: import.meta.dirname,
  // What stories show is tested in every engine by itself: they all run in Chromium, where that is among them.
  files: ['test/**/*.test.ts', '!test/node/**', ...(wanted.includes('chrome') ? [] : ['!test/stories/**'])],
  nodeResolve: true,
  middleware: [strictPages, otherCopy, prerendered, statusCodes],
  plugins: [esbuildPlugin({ ts: true, tsconfig: fileURLToPath(new URL('tsconfig.json', import.meta.url)) })],
  browsers: await Promise.all(wanted.map((name) => engines[name]())),
  // Engines side by side, and within each as many pages as it stays steady with.
  concurrency: 1,
  concurrentBrowsers: 3,
  testFramework: { config: { timeout: 10_000 } },
  testsFinishTimeout: 120_000,
  filterBrowserLogs: ({ args }) => !/^Lit is in dev mode\b/.test(String(args[0])),
};
