#!/usr/bin/env node
import { run } from './cli/run.js';
import { PublishError } from './error.js';

const CODES = { content: 1, use: 2 } as const;

// Whoever reads only the first lines is done.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
});

try {
  process.stdout.write(await run(process.argv.slice(2)));
} catch (error) {
  if (!(error instanceof PublishError)) throw error;
  const hint =
    error.reason === 'use' && !error.message.includes('\n') ? '\nlimber-elements --help says what there is.' : '';
  process.stderr.write(`${error.message}${hint}\n`);
  process.exitCode = CODES[error.reason];
}
