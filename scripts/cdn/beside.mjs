import { createHash } from 'node:crypto';
import { copyFileSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { dist, exportsOf } from './dist.mjs';

/** What links the look of elements that were rendered ahead, for pages that allow no inline styles. */
export const sheets = {
  name: 'sheets',
  async writeBundle() {
    const { SHEETS, sheetOf } = await exportsOf(dist('publish/shadow/sheets.js'));
    mkdirSync('cdn/styles', { recursive: true });
    for (const tag of SHEETS) writeFileSync(`cdn/styles/${tag.replace('limber-', '')}.css`, sheetOf(tag));
  },
};

/** The licences of what the files contain: comments would cost every reader their bytes. */
export const licences = {
  name: 'licences',
  writeBundle() {
    const texts = ['.', 'node_modules/lit', 'node_modules/@lit/context', 'node_modules/valibot'].map((folder) => {
      const { name, version } = JSON.parse(readFileSync(path.join(folder, 'package.json'), 'utf8'));
      const file = readdirSync(folder).find((entry) => /^licen[cs]e/i.test(entry));
      return `${name} ${version}\n\n${readFileSync(path.join(folder, file), 'utf8').trim()}\n`;
    });
    writeFileSync('cdn/licences.txt', texts.join('\n---\n\n'));
  },
};

/** Hashes for the script tag's integrity attribute. */
export const integrity = {
  name: 'integrity',
  writeBundle() {
    const hashes = ['limber.js', 'limber.all.js'].map((file) => [
      file,
      `sha384-${createHash('sha384')
        .update(readFileSync(path.join('cdn', file)))
        .digest('base64')}`,
    ]);
    writeFileSync('cdn/integrity.json', `${JSON.stringify(Object.fromEntries(hashes), null, 2)}\n`);
  },
};

/** The iframe page and its style sheet, which stand beside its script as they are written. */
export const embedPage = {
  name: 'embed-page',
  writeBundle() {
    for (const file of ['embed.html', 'embed.css']) copyFileSync(path.join('src/embed', file), path.join('cdn', file));
  },
};
