import { VERSION } from '../../version.js';
import { PublishError } from '../error.js';
import { meant } from '../nearest.js';
import { overview } from './help.js';
import { list, runList } from './list.js';
import { page, runPage } from './page.js';
import { render, runRender } from './render.js';
import { runValidate, validate } from './validate.js';

const RUNS: Readonly<Record<string, (args: readonly string[]) => Promise<string>>> = {
  render: runRender,
  page: runPage,
  list: runList,
  validate: runValidate,
};

const commandHelp = (): string => overview({ render, page, list, validate });

/** Runs a command line, and gives what to print. Throws a `PublishError` for what is wrong. */
export async function run([name, ...rest]: readonly string[]): Promise<string> {
  if (name === '--version' || name === '-v') return `${VERSION}\n`;
  if (name === '--help' || name === '-h') return commandHelp();
  // As in "help render".
  if (name === 'help') return rest.length ? run([...rest, '--help']) : commandHelp();
  if (name === undefined) throw new PublishError(`command: missing\n\n${commandHelp()}`);
  if (Object.hasOwn(RUNS, name)) return RUNS[name]!(rest.map((arg) => (arg === '-h' ? '--help' : arg)));
  const names = Object.keys(RUNS);
  throw new PublishError(`command: found "${name}"; ${meant(name, names)}allowed: ${names.join(', ')}`);
}
