import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { compile } from './content/compile.js';
import { writeFiles } from './content/write.js';

const HELP = `Usage: npm run content -- [options]

Checks content/ and turns it into src/content/generated/ and schema/.

Options:
  --root DIR  the folder that holds content/ (default: this repository)
  --check     check only, write nothing
  --help      show this

Exit codes: 0 fine, 1 problems in the content, 2 wrong usage.
`;

const REPOSITORY = fileURLToPath(new URL('..', import.meta.url));

function readOptions() {
  try {
    return parseArgs({
      options: {
        root: { type: 'string', default: REPOSITORY },
        check: { type: 'boolean', default: false },
        help: { type: 'boolean', default: false },
      },
    }).values;
  } catch (error) {
    process.stderr.write(`${(error as Error).message}\n\n${HELP}`);
    return undefined;
  }
}

function run(root: string, checkOnly: boolean): number {
  const { problems, warnings, files, summary } = compile(root);
  for (const warning of warnings) process.stderr.write(`warning: ${warning}\n`);
  for (const problem of problems) process.stderr.write(`${problem}\n`);
  if (problems.length > 0) {
    process.stderr.write(`\n${summary}: ${problems.length === 1 ? '1 problem' : `${problems.length} problems`}\n`);
    return 1;
  }
  if (checkOnly) {
    process.stdout.write(`${summary}: no problems\n`);
    return 0;
  }
  const { written, removed } = writeFiles(root, files);
  process.stdout.write(`${summary}: ${files.size} files, ${written} written, ${removed} removed\n`);
  return 0;
}

const options = readOptions();
if (options?.help) process.stdout.write(HELP);
else process.exitCode = options ? run(options.root, options.check) : 2;
