import { VIEWS } from '../figure/view.js';

/** What may stand in an option, whether it comes from code or from a command line. */
export interface Kind<T> {
  /** In words. */
  readonly allowed: string;
  /** Where there are only a few, what somebody may have meant. */
  readonly names?: readonly string[];
  /** It is there or not, and has no value. */
  readonly isFlag?: boolean;
  /** Undefined where it is nothing of the kind. */
  readonly read: (value: unknown) => T | undefined;
}

const textOf = (value: unknown): string | undefined =>
  typeof value === 'string' || typeof value === 'number' ? `${value}`.trim() : undefined;

export const oneOf = <T extends string | number>(names: readonly T[]): Kind<T> => ({
  allowed: names.join(', '),
  names: names.map(String),
  read: (value) => names.find((name) => `${name}` === textOf(value)),
});

/** Some of a few, as a list or separated by spaces. */
export const someOf = <T extends string>(names: readonly T[]): Kind<readonly T[]> => ({
  allowed: `some of ${names.join(', ')}, separated by spaces`,
  names,
  read(value) {
    const given = words(value);
    return given?.every((word): word is T => (names as readonly string[]).includes(word)) ? given : undefined;
  },
});

export const wordsOf = (allowed: string): Kind<readonly string[]> => ({ allowed, read: words });

/** The words of a list, or of a text; none in an empty one. */
function words(value: unknown): readonly string[] | undefined {
  const text = Array.isArray(value) ? value.map(textOf).join(' ') : textOf(value);
  return text?.split(/\s+/).filter(Boolean);
}

export const whole = (low: number, high: number): Kind<number> => ({
  allowed: `a whole number, ${low} to ${high}`,
  read(value) {
    const text = textOf(value);
    const number = text ? Number(text) : NaN;
    return Number.isInteger(number) && number >= low && number <= high ? number : undefined;
  },
});

export const flag: Kind<boolean> = {
  allowed: 'true or false',
  isFlag: true,
  // As an attribute has it.
  read: (value) => (value === '' ? true : typeof value === 'boolean' ? value : undefined),
};

const matching = (allowed: string, pattern: RegExp): Kind<string> => ({
  allowed,
  read(value) {
    const text = textOf(value);
    return text !== undefined && pattern.test(text) ? text : undefined;
  },
});

export const text: Kind<string> = matching('a text', /\S/);
export const phone = matching(
  'digits, spaces and hyphens, with a leading + where needed, such as 112',
  /^\+?\d[\d -]{1,18}$/,
);
export const pace = matching('seconds in and out, 1 to 15 each, such as 4-6', /^([1-9]|1[0-5])-([1-9]|1[0-5])$/);
/** Browsers read an address of another kind as a script. */
export const address = matching(
  'a web address: a path such as /limber/styles/, or one that begins with https://',
  /^(?!\/\/)(?:https?:\/\/[^\s/]|[^\s:]*(?:[/?#]\S*)?$)\S*$/i,
);

const DEGREES = /^-?\d+(?:\.\d+)?\s+(?:(?:[5-9]|[1-7]\d|8[0-4])(?:\.\d+)?|85)$/;
const NAMED = Object.keys(VIEWS).join('|');
export const view = matching(
  `${Object.keys(VIEWS).join(', ')}, or degrees round it and from above (5 to 85), such as "30 15"`,
  new RegExp(`^(?:${NAMED})$|${DEGREES.source}`),
);
