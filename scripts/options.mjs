import { parseArgs } from 'node:util';

/** Ends with a message for whoever ran the command: 1 where it failed, 2 where it was not understood. */
export function stop(message, code) {
  process.stderr.write(`${message}\n`);
  process.exit(code);
}

/** The flags of the command line. `--help` prints the help and ends; anything unknown ends with it. */
export function flags(help, ...names) {
  const flag = { type: 'boolean' };
  let values;
  try {
    ({ values } = parseArgs({ options: Object.fromEntries(['help', ...names].map((name) => [name, flag])) }));
  } catch (error) {
    stop(`${error.message}\n\n${help}`, 2);
  }
  if (!values.help) return values;
  process.stdout.write(help);
  process.exit(0);
}
