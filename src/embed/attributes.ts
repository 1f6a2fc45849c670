/** What elements can be asked for in text: in the address of the iframe page, and in a snippet. Pure: it runs anywhere. */

/** What may stand in an attribute. */
export type Kind =
  | { kind: 'flag' }
  | { kind: 'choice'; of: readonly string[] }
  /** Several of them, separated by spaces. */
  | { kind: 'choices'; of: readonly string[] }
  | { kind: 'number'; from: number; to: number }
  /** An id, or several; `of` are those that ship with the library: a site may have its own. */
  | { kind: 'id'; of?: readonly string[] }
  | { kind: 'ids'; of: readonly string[] }
  | { kind: 'pattern'; like: RegExp; allowed: string }
  | { kind: 'text'; most: number };

export type Attributes = Readonly<Record<string, Kind>>;

const flag: Kind = { kind: 'flag' };
const number = (from: number, to: number): Kind => ({ kind: 'number', from, to });
const choice = (...of: string[]): Kind => ({ kind: 'choice', of });

const headingLevel = number(1, 6);

/** Of the questions that ship with the library. */
const TOPICS = ['safety', 'sound', 'how-often', 'choosing'];

/** The elements, and the attributes of each, for a page that has these techniques. */
export function elementsWith(techniques: readonly string[]): Readonly<Record<string, Attributes>> {
  const technique: Kind = { kind: 'id', of: techniques };
  return {
    'technique-card': {
      technique,
      layout: choice('full', 'compact'),
      hide: { kind: 'choices', of: ['figure', 'timer', 'safety', 'sources'] },
      'heading-level': headingLevel,
    },
    'hold-timer': {
      technique,
      label: { kind: 'text', most: 60 },
      seconds: number(1, 3600),
      sides: choice('none', 'both'),
      reps: number(1, 50),
      rest: number(0, 600),
      prepare: number(0, 600),
      switch: number(0, 600),
      breath: {
        kind: 'pattern',
        like: /^([1-9]|1[0-5])-([1-9]|1[0-5])$/,
        allowed: 'seconds in and out, 1 to 15 each, such as 4-6',
      },
    },
    'technique-figure': {
      technique,
      pose: { kind: 'id' },
      side: choice('right', 'left'),
      view: {
        kind: 'pattern',
        like: /^(side|front|back|top|-?\d{1,4}(\.\d{1,3})?\s+([5-9]|[1-7]\d|8[0-4])(\.\d{1,3})?|-?\d{1,4}(\.\d{1,3})?\s+85)$/,
        allowed: 'side, front, back, top, or degrees round it and from above (5 to 85), such as "30 15"',
      },
      still: flag,
    },
    'safety-check': { 'heading-level': headingLevel },
    'safety-notice': {
      technique,
      level: choice('routine', 'urgent', 'emergency'),
      acknowledge: flag,
      'heading-level': headingLevel,
    },
    'faq-accordion': {
      topic: { kind: 'ids', of: TOPICS },
      single: flag,
      'heading-level': headingLevel,
      'structured-data': flag,
    },
  };
}

const ID = /^[a-z][a-z0-9]*(-[a-z0-9]+)*$/;
const isId = (text: string): boolean => text.length <= 60 && ID.test(text);
const wordsIn = (text: string): string[] => text.split(/\s+/).filter(Boolean);

/** A language tag, such as `pt-BR`. */
export const isLanguage = (text: string): boolean => text.length <= 35 && /^[a-z]{2,3}(-[a-z0-9]{2,8})*$/i.test(text);

/** What may stand there, in words. */
export function allowedIn(kind: Kind): string {
  switch (kind.kind) {
    case 'flag':
      return 'true or false';
    case 'choice':
      return kind.of.join(', ');
    case 'choices':
    case 'ids':
      return `any of ${kind.of.join(', ')}, separated by spaces`;
    case 'number':
      return `a whole number from ${kind.from} to ${kind.to}`;
    case 'id':
      return kind.of?.join(', ') ?? 'lower-case words joined by hyphens';
    case 'pattern':
      return kind.allowed;
    case 'text':
      return `up to ${kind.most} characters`;
  }
}

/**
 * What to set for that text: "" for a flag that is on, null for one that is off. Undefined where it may not stand there.
 * `takesOwn` leaves room for ids that a site brings itself.
 */
export function valueOf(kind: Kind, text: string, takesOwn = false): string | null | undefined {
  const value = text.trim();
  const only = (isSo: boolean): string | undefined => (isSo ? value : undefined);
  switch (kind.kind) {
    case 'flag':
      return ['', 'true', '1'].includes(value) ? '' : ['false', '0'].includes(value) ? null : undefined;
    case 'choice':
      return only(kind.of.includes(value));
    case 'choices':
      return only(wordsIn(value).every((word) => kind.of.includes(word)));
    case 'ids':
      return only(wordsIn(value).every((word) => kind.of.includes(word) || (takesOwn && isId(word))));
    case 'id':
      return only(isId(value) && (takesOwn || (kind.of?.includes(value) ?? true)));
    case 'number':
      return only(/^\d{1,4}$/.test(value) && Number(value) >= kind.from && Number(value) <= kind.to);
    case 'pattern':
      return only(kind.like.test(value));
    case 'text':
      // Nothing that breaks the line, or turns the text around it about.
      return only(value !== '' && value.length <= kind.most && !/[\p{Cc}\u2028\u2029\p{Bidi_Control}]/u.test(value));
  }
}
