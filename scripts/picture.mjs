// node scripts/picture.mjs: draws docs/card.png and docs/card-dark.png, the pictures of the read-me. Build first.
import { existsSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { fileURLToPath } from 'node:url';
import { crc32, deflateSync, inflateSync } from 'node:zlib';
import puppeteer from 'puppeteer-core';
import { findChrome, launchArgs } from './browser.mjs';
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
const FONTS = ['Inter Variable', 'Source Serif 4 Variable'];
const PALETTE_SIZE = 256;
const SIGNATURE = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
const PICTURES = { 'card.png': 'light', 'card-dark.png': 'dark' };

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

function stop(message, code) {
  process.stderr.write(`${message}\n`);
  process.exit(code);
}

function readOptions() {
  try {
    return parseArgs({ options: { help: { type: 'boolean' } } }).values;
  } catch (error) {
    return stop(`${error.message}\n\n${HELP}`, 2);
  }
}

/** The pixels of a PNG as Chrome writes it: 8 bits for red, green and blue each, not interlaced. */
function decode(png) {
  const packed = [];
  for (let at = SIGNATURE.length; at < png.length; at += png.readUInt32BE(at) + 12) {
    const type = png.toString('latin1', at + 4, at + 8);
    if (type === 'IDAT') packed.push(png.subarray(at + 8, at + 8 + png.readUInt32BE(at)));
  }
  const [width, height] = [png.readUInt32BE(16), png.readUInt32BE(20)];
  const [depth, kind, , , interlace] = png.subarray(24);
  if (depth !== 8 || kind !== 2 || interlace) throw new Error('Chrome wrote an unexpected kind of PNG.');

  const lines = inflateSync(Buffer.concat(packed));
  const stride = width * 3;
  const pixels = Buffer.alloc(stride * height);
  for (let y = 0; y < height; y++) {
    const filter = lines[y * (stride + 1)];
    for (let x = 0; x < stride; x++) {
      const to = y * stride + x;
      const left = x < 3 ? 0 : pixels[to - 3];
      const up = y ? pixels[to - stride] : 0;
      const corner = x < 3 || !y ? 0 : pixels[to - stride - 3];
      pixels[to] = lines[y * (stride + 1) + 1 + x] + predict(filter, left, up, corner);
    }
  }
  return { width, height, pixels };
}

/** What a PNG's filters take a byte to be, from those around it. */
function predict(filter, left, up, corner) {
  if (filter === 0) return 0;
  if (filter === 1) return left;
  if (filter === 2) return up;
  if (filter === 3) return (left + up) >> 1;
  const away = (value) => Math.abs(left + up - corner - value);
  return [left, up, corner].reduce((best, value) => (away(value) < away(best) ? value : best));
}

/** Each colour's place among the most frequent ones, or that of the nearest of them. */
function paletteOf(pixels) {
  const counts = new Map();
  for (let at = 0; at < pixels.length; at += 3) {
    const colour = pixels.readUIntBE(at, 3);
    counts.set(colour, (counts.get(colour) ?? 0) + 1);
  }
  const colours = [...counts].sort((a, b) => b[1] - a[1]).map(([colour]) => colour);
  const palette = colours.slice(0, PALETTE_SIZE);
  const distance = (a, b) =>
    [16, 8, 0].reduce((sum, shift) => sum + (((a >> shift) & 255) - ((b >> shift) & 255)) ** 2, 0);
  const nearest = (colour) =>
    palette.reduce((best, one, i) => (distance(one, colour) < distance(palette[best], colour) ? i : best), 0);
  return { palette, places: new Map(colours.map((colour, i) => [colour, i < PALETTE_SIZE ? i : nearest(colour)])) };
}

function chunk(type, data) {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  const framed = Buffer.alloc(body.length + 8);
  framed.writeUInt32BE(data.length);
  body.copy(framed, 4);
  framed.writeUInt32BE(crc32(body), body.length + 4);
  return framed;
}

/** The same picture with a palette, which flat colours and text hardly show and which takes less than half the room. */
function withPalette(png) {
  const { width, height, pixels } = decode(png);
  const { palette, places } = paletteOf(pixels);
  const lines = Buffer.alloc((width + 1) * height);
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++) {
      lines[y * (width + 1) + 1 + x] = places.get(pixels.readUIntBE((y * width + x) * 3, 3));
    }
  }
  const header = Buffer.from([0, 0, 0, 0, 0, 0, 0, 0, 8, 3, 0, 0, 0]);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  const colours = Buffer.from(palette.flatMap((colour) => [colour >> 16, (colour >> 8) & 255, colour & 255]));
  return Buffer.concat([
    SIGNATURE,
    chunk('IHDR', header),
    chunk('PLTE', colours),
    chunk('IDAT', deflateSync(lines, { level: 9 })),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

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
  return page;
}

async function draw(page, scheme) {
  await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);
  return withPalette(Buffer.from(await page.screenshot({ fullPage: true })));
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

const options = readOptions();
if (options.help) {
  process.stdout.write(HELP);
  process.exit(0);
}
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
