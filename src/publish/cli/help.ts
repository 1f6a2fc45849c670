import { ELEMENTS, TAGS, shortOf, type Tag } from '../options.js';
import { COMMON_FLAGS, elementFlags, type Flags } from './arguments.js';

const WIDTH = 96;

/** A text in lines, each indented. */
function wrapped(text: string, indent: number): string {
  const lines = [''];
  for (const word of text.split(' ')) {
    const line = lines.at(-1)!;
    if (line && line.length + word.length + 1 > WIDTH - indent) lines.push(word);
    else lines[lines.length - 1] = line ? `${line} ${word}` : word;
  }
  return lines.join(`\n${' '.repeat(indent)}`);
}

/** Two columns. */
function table(rows: readonly (readonly [string, string])[]): string {
  const wide = Math.max(...rows.map(([name]) => name.length)) + 4;
  return rows.map(([name, what]) => `  ${name.padEnd(wide - 2)}${wrapped(what, wide)}\n`).join('');
}

const flagTable = (flags: Flags): string =>
  table(Object.entries(flags).map(([name, { what, value }]) => [`--${name}${value ? ` ${value}` : ''}`, what]));

const elementTable = (): string => table(TAGS.map((tag) => [shortOf(tag), ELEMENTS[tag].what]));

/** What the help of a command is made of. */
export interface Command {
  usage: string;
  what: string;
  flags: Flags;
  /** Whether it writes elements. */
  hasElements?: boolean;
  examples: readonly string[];
}

export function helpOf({ usage, what, flags, hasElements, examples }: Command): string {
  const elements = hasElements
    ? `\nElements (limber-elements render ELEMENT --help shows the options of one)\n${elementTable()}`
    : '';
  const shown = examples.map((example) => `  ${example}\n`).join('');
  return `limber-elements ${usage}\n\n${wrapped(what, 0)}\n${elements}\nOptions\n${flagTable({ ...flags, ...COMMON_FLAGS })}\nExamples\n${shown}`;
}

export function elementHelp(tag: Tag, shared: Flags): string {
  const needs: readonly string[] = ELEMENTS[tag].needs;
  const needed = needs.map((name) => ` --${name} …`).join('');
  return `limber-elements render ${shortOf(tag)}${needed} [options]\n\n${ELEMENTS[tag].what}\n\nOptions of <${tag}>\n${flagTable(elementFlags(tag))}\nOptions of every element\n${flagTable({ ...shared, ...COMMON_FLAGS })}`;
}

/** The help of all commands together. */
export function overview(commands: Readonly<Record<string, Command>>): string {
  const rows = Object.values(commands).map(
    ({ usage, what }) => [usage, what.split('. ')[0]!.replace(/\.?$/, '.')] as const,
  );
  return `limber-elements writes technique cards, timers and other Limber elements ahead, so that a page shows them before any script.

Commands
${table(rows)}
Start with
  npx limber-elements page technique-card --technique childs-pose --out card.html

limber-elements COMMAND --help says more of each; --version says which version this is.
It ends with 0 where all is well, 1 where content has mistakes, and 2 where the command was not understood.
`;
}
