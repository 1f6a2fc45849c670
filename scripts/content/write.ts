import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmdirSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { GENERATED, HEADER } from './emit.js';

const textOf = (path: string) => (existsSync(path) ? readFileSync(path, 'utf8') : undefined);

/** Whoever watches the file sees the old text or the new, never half of one. */
function writeWhole(path: string, text: string): void {
  const draft = `${path}.${process.pid}.tmp`;
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(draft, text);
  renameSync(draft, path);
}

/** Removes modules that nothing makes any more, and folders left empty. */
function removeStale(root: string, folder: string, files: ReadonlyMap<string, string>): number {
  let removed = 0;
  for (const entry of readdirSync(join(root, folder), { withFileTypes: true })) {
    const name = `${folder}/${entry.name}`;
    const path = join(root, name);
    if (entry.isDirectory()) {
      removed += removeStale(root, name, files);
      if (readdirSync(path).length === 0) rmdirSync(path);
    } else if (!files.has(name) && textOf(path)?.startsWith(HEADER)) {
      rmSync(path);
      removed++;
    }
  }
  return removed;
}

/** Brings the files on disk in line, touching only those that differ. */
export function writeFiles(root: string, files: ReadonlyMap<string, string>): { written: number; removed: number } {
  const changed = [...files].filter(([name, text]) => textOf(join(root, name)) !== text);
  for (const [name, text] of changed) writeWhole(join(root, name), text);
  return { written: changed.length, removed: removeStale(root, GENERATED, files) };
}
