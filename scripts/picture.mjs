// node scripts/picture.mjs: draws docs/card.webp and docs/card-dark.webp, the pictures of the read-me. Build first.
import { existsSync } from 'node:fs';
import { setTimeout as wait } from 'node:timers/promises';
import { mkdir, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import puppeteer from 'puppeteer-core';
import { findChrome, launchArgs } from './browser.mjs';
import { flags, stop } from './options.mjs';
import { serveStatic } from './static-server.mjs';

const HELP = `Usage: node scripts/picture.mjs

Draws a card in light and in dark into docs/, with the bundled Chromium unless CHROME_PATH names another,
so that everyone gets the same picture. Build first: npm run build.

  --help  this text
`;

const TECHNIQUE = 'childs-pose';
const WIDTH = 900;
const SCALE = 2;
const MAX_KILOBYTES = 250;
const CARD_STANDS = `document.querySelector('limber-technique-card').shadowRoot?.querySelector('[part=card]')`;
const FIGURE = `document.querySelector('limber-technique-card').shadowRoot.querySelector('limber-technique-figure')`;
/** Milliseconds until the figure rests in the pose that all of it is about. */
const REST = 5000;
const FONTS = ['Inter Variable', 'Source Serif 4 Variable'];
const PICTURES = { 'card.webp': 'light', 'card-dark.webp': 'dark' };

const root = fileURLToPath(new URL('..', import.meta.url));

const PAGE = `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8">
    <title>Card</title>
    <link rel="icon" href="data:,">
    <link rel="stylesheet" href="/node_modules/@fontsource-variable/inter/index.css">
    <link rel="stylesheet" href="/node_modules/@fontsource-variable/source-serif-4/opsz.css">
    <style>
      :root { color-scheme: light dark; }
      body {
        margin: 0;
        padding: 40px;
        background: light-dark(#f7f4ee, #14191a);
        color: light-dark(#1c2422, #e8ece9);
        font: 15px/1.5 'Inter Variable';
        --limber-heading-font: 'Source Serif 4 Variable';
        --limber-surface: light-dark(#fffdf9, #1a2122);
      }
    </style>
    <script type="module" src="/cdn/limber.js"></script>
  </head>
  <body><limber-technique-card technique="${TECHNIQUE}"></limber-technique-card></body>
</html>`;

async function open(browser, url) {
  const page = await browser.newPage();
  await page.setViewport({ width: WIDTH, height: WIDTH, deviceScaleFactor: SCALE });
  await page.goto(url);
  await page.waitForFunction(CARD_STANDS, { timeout: 10_000 }).catch(() => {
    throw new Error('No card appeared.');
  });
  for (const font of FONTS) {
    const faces = await page.evaluate(`document.fonts.load('1em "${font}"').then(({ length }) => length)`);
    if (!faces) throw new Error(`The font ${font} is missing: run npm ci.`);
  }
  await page.waitForNetworkIdle();
  await page.evaluate(`${FIGURE}.show()`);
  await wait(REST);
  return page;
}

async function draw(page, scheme) {
  await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);
  return page.screenshot({ fullPage: true, type: 'webp', quality: 75 });
}

async function run(browser, origin) {
  const page = await open(browser, `${origin}/picture.html`);
  await mkdir(`${root}docs`, { recursive: true });
  for (const [file, scheme] of Object.entries(PICTURES)) {
    const picture = await draw(page, scheme);
    const kilobytes = picture.length / 1000;
    if (kilobytes > MAX_KILOBYTES)
      throw new Error(`docs/${file} has ${kilobytes.toFixed(0)} kB, over ${MAX_KILOBYTES}.`);
    await writeFile(`${root}docs/${file}`, picture);
    process.stdout.write(`docs/${file}: ${kilobytes.toFixed(0)} kB\n`);
  }
}

flags(HELP);
if (!existsSync(`${root}cdn/limber.js`)) stop('There is no cdn/: run npm run build first.', 1);

process.env.CHROME_PATH ??= 'bundled';
const server = await serveStatic(root, { '/picture.html': PAGE });
const browser = await puppeteer.launch({ executablePath: findChrome(), args: launchArgs });
try {
  await run(browser, server.origin);
} finally {
  await browser.close();
  server.close();
}
