import { libraryOf, mistaken, packOf, problemsOfOwn } from '../own.js';
import { PublishError } from '../error.js';
import { COMMON_FLAGS, argumentsIn, type Flags } from './arguments.js';
import { jsonIn } from './files.js';
import { helpOf, type Command } from './help.js';
import { given } from './render.js';

const flags: Flags = {};

export const validate: Command = {
  usage: 'validate FILE …',
  what: 'Checks content of your own: a pack, or one technique. Says which file, where in it, and what is allowed there.',
  flags,
  examples: ['npx limber-elements validate my-techniques.json'],
};

/** What is wrong with a file, as one error; nothing where all is well. */
async function trouble(file: string): Promise<PublishError | undefined> {
  try {
    const own = await jsonIn(file);
    const problems = problemsOfOwn(own);
    if (problems.length) return mistaken(problems, file);
    await libraryOf(packOf(own, 'en'));
    return undefined;
  } catch (error) {
    if (!(error instanceof PublishError)) throw error;
    return error.problems.length ? mistaken(error.problems, file) : error;
  }
}

export async function runValidate(args: readonly string[]): Promise<string> {
  const all = argumentsIn(args, { ...flags, ...COMMON_FLAGS });
  if (given(all)['help']) return helpOf(validate);
  const files = all.flatMap((one) => ('word' in one ? one.word : []));
  if (!files.length) throw new PublishError('validate: missing which file; allowed: limber-elements validate FILE …');
  const troubles = (await Promise.all(files.map(trouble))).filter((one) => one !== undefined);
  const message = troubles.map((error) => error.message).join('\n');
  if (troubles.some(({ reason }) => reason === 'use')) throw new PublishError(message);
  if (troubles.length)
    throw new PublishError(
      message,
      troubles.flatMap(({ problems }) => problems),
    );
  return `${files.map((file) => `${file}: all is well`).join('\n')}\n`;
}
