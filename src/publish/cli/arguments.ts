import { parseArgs } from 'node:util';
import { PublishError } from '../error.js';
import { ELEMENTS, SHARED_OPTIONS, TAGS, attributeOf, type Tag } from '../options.js';
import { meant } from '../nearest.js';

/** An option of a command. Without a `value` it is there or not. */
export interface Flag {
  what: string;
  /** What stands for its value in the help. */
  value?: string;
}

export type Flags = Readonly<Record<string, Flag>>;

/** A word, or an option with its value. */
export type Argument = { word: string } | { name: string; value: string | true };

/** What was typed, in order. Throws a `PublishError` where it has an option that is unknown, or not as it should be. */
export function argumentsIn(args: readonly string[], flags: Flags): Argument[] {
  const options = Object.fromEntries(
    Object.entries(flags).map(([name, { value }]) => [name, { type: value ? 'string' : 'boolean' } as const]),
  );
  const { tokens } = parseArgs({ args: [...args], options, strict: false, allowPositionals: true, tokens: true });
  return tokens.flatMap((token): Argument[] => {
    if (token.kind === 'positional') return [{ word: token.value }];
    if (token.kind === 'option-terminator') return [];
    const { name, rawName, value, inlineValue } = token;
    const flag = Object.hasOwn(flags, name) ? flags[name] : undefined;
    if (!flag) {
      const names = Object.keys(flags);
      throw new PublishError(
        `${rawName}: there is no such option; ${meant(name, names).replace(/"(.*)"/, '"--$1"')}allowed: ${names.map((one) => `--${one}`).join(', ')}`,
      );
    }
    if (!flag.value) {
      if (inlineValue) throw new PublishError(`${rawName}: found a value, "${value}"; allowed: ${rawName} by itself`);
      return [{ name, value: true }];
    }
    const isMissing = value === undefined || (!inlineValue && /^--[a-z]/.test(value));
    if (isMissing) throw new PublishError(`${rawName}: its value is missing; allowed: ${rawName} ${flag.value}`);
    return [{ name, value }];
  });
}

const flagOf = ({ what, kind }: { what: string; kind: { allowed: string; isFlag?: boolean } }, value: string): Flag =>
  kind.isFlag ? { what } : { what, value };

/** What stands for the value of each kind of option. */
const PLACES: Readonly<Record<string, string>> = {
  technique: 'ID',
  pose: 'ID',
  layout: 'LAYOUT',
  hide: 'PARTS',
  headingLevel: 'LEVEL',
  level: 'LEVEL',
  label: 'TEXT',
  sides: 'SIDES',
  side: 'SIDE',
  view: 'VIEW',
  breath: 'IN-OUT',
  topic: 'TOPICS',
  lang: 'LANGUAGE',
  emergencyNumber: 'NUMBER',
  styles: 'inline|URL',
};

const flagsOf = (options: Readonly<Record<string, Parameters<typeof flagOf>[0]>>): Flags =>
  Object.fromEntries(
    Object.entries(options).map(([name, option]) => [attributeOf(name), flagOf(option, PLACES[name] ?? 'N')]),
  );

/** The attributes of an element, as options. */
export const elementFlags = (tag: Tag): Flags => flagsOf(ELEMENTS[tag].options);
export const allElementFlags: Flags = Object.assign({}, ...TAGS.map(elementFlags)) as Flags;

const { lang, emergencyNumber, styles } = SHARED_OPTIONS;

/** What all that writes elements takes. */
export const sharedFlags: Flags = {
  ...flagsOf({ lang, emergencyNumber, styles }),
  'no-shadow': { what: 'Write no declarative shadow root: only what is inside the tag.' },
  own: { what: 'A JSON file with content of your own: a pack, or one technique.', value: 'FILE' },
};

export const COMMON_FLAGS: Flags = { help: { what: 'Show this help.' } };
export const OUT: Flags = { out: { what: 'Write to this file; otherwise to the standard output.', value: 'FILE' } };
