import { readFile, writeFile } from 'node:fs/promises';
import { PublishError } from '../error.js';
import { mistaken, problemsOfOwn } from '../own.js';

const codeOf = (error: unknown): string =>
  error instanceof Error && 'code' in error ? String(error.code) : String(error);

const REASONS: Readonly<Record<string, string>> = {
  ENOENT: 'there is no such file',
  EISDIR: 'this is a folder; allowed: a file',
  EACCES: 'it may not be read or written',
};

const failed = (file: string, error: unknown): PublishError => {
  const code = codeOf(error);
  return new PublishError(`${file}: ${REASONS[code] ?? code}`);
};

/** What a file of JSON holds. A byte order mark, as some editors write, is none of it. */
export async function jsonIn(file: string): Promise<unknown> {
  const text = await readFile(file, 'utf8').catch((error: unknown) => {
    throw failed(file, error);
  });
  try {
    return JSON.parse(text.replace(/^\uFEFF/, '')) as unknown;
  } catch (error) {
    const message = `this is not JSON. ${(error as Error).message}`;
    throw mistaken([{ path: '', message, keys: [] }], file);
  }
}

/** A site’s own content. Throws where it has mistakes. */
export async function ownIn(file: string): Promise<unknown> {
  const own = await jsonIn(file);
  const problems = problemsOfOwn(own);
  if (problems.length) throw mistaken(problems, file);
  return own;
}

export const save = (file: string, text: string): Promise<void> =>
  writeFile(file, text).catch((error: unknown) => {
    throw failed(file, error);
  });
