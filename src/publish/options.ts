import * as v from 'valibot';
import { TECHNIQUE_IDS } from '../content/generated/index.js';
import type { Pack } from '../content/schema/pack.js';
import { LangSchema } from '../content/schema/text.js';
import { SIDES } from '../content/vocabulary.js';
import { HIDEABLE, LAYOUTS } from '../elements/technique-card/view.js';
import { HEADING_LEVELS } from '../elements/heading.js';
import { SIDES as FIGURE_SIDES } from '../figure/pose.js';
import { LEVELS } from '../safety/levels.js';
import { PublishError } from './error.js';
import { address, flag, oneOf, pace, phone, someOf, text, view, whole, wordsOf, type Kind } from './kinds.js';
import { meant } from './nearest.js';
import { packOf } from './own.js';

/** An option, with what it is for. */
interface Option<T = unknown> {
  readonly what: string;
  readonly kind: Kind<T>;
}

const option = <T>(kind: Kind<T>, what: string): Option<T> => ({ what, kind });

const technique = option(text, 'The id of the technique, such as childs-pose.');
const headingLevel = (usual: number): Option<(typeof HEADING_LEVELS)[number]> =>
  option(oneOf(HEADING_LEVELS), `Level of its own heading, 1 to 6; otherwise ${usual}.`);

/** What can be written ahead, and its options: the attributes of each element, by the name of the property. */
export const ELEMENTS = {
  'limber-technique-card': {
    what: 'One technique, step by step, with its cautions and sources.',
    needs: ['technique'],
    options: {
      technique,
      layout: option(oneOf(LAYOUTS), 'full shows everything; compact folds all but the outline. Otherwise full.'),
      hide: option(someOf(HIDEABLE), 'What to leave out. Signs to stop always stay.'),
      headingLevel: headingLevel(2),
    },
  },
  'limber-hold-timer': {
    what: 'A timer for a technique, or for holds of your own.',
    needs: [],
    options: {
      technique,
      label: option(text, 'What is being timed, such as Plank.'),
      seconds: option(whole(1, 3600), 'Seconds of a hold; otherwise the least that the technique asks for, or 30.'),
      sides: option(oneOf(SIDES), 'both: right, then left.'),
      reps: option(whole(1, 50), 'How often on each side; of a technique by breath, how many breaths.'),
      rest: option(whole(0, 600), 'Seconds of rest between holds.'),
      prepare: option(whole(0, 600), 'Seconds to get ready.'),
      switch: option(whole(0, 600), 'Seconds to change sides.'),
      breath: option(pace, 'Seconds to breathe in and out, such as 4-6.'),
    },
  },
  'limber-technique-figure': {
    what: 'A figure that shows the movement of a technique.',
    needs: ['technique'],
    options: {
      technique,
      pose: option(text, 'The id of the pose it rests in; otherwise the main pose.'),
      side: option(oneOf(FIGURE_SIDES), 'Only that side; otherwise as the technique is done.'),
      view: option(view, 'From where it is seen: side, front, back, top, or degrees such as "30 15".'),
      still: option(flag, 'One picture, without motion.'),
    },
  },
  'limber-safety-notice': {
    what: 'What to know before a stretch, and when to get help.',
    needs: [],
    options: {
      technique: option(text, 'The id of the technique whose cautions it shows; otherwise it is the general notice.'),
      level: option(oneOf(LEVELS), 'That level alone.'),
      acknowledge: option(flag, 'Asks once whether somebody has read it.'),
      headingLevel: headingLevel(2),
    },
  },
  'limber-safety-check': {
    what: 'A few questions, and which techniques suit somebody.',
    needs: [],
    options: { headingLevel: headingLevel(2) },
  },
  'limber-faq-accordion': {
    what: 'Questions people ask, with answers that fold.',
    needs: [],
    options: {
      topic: option(wordsOf('topics, separated by spaces'), 'Which questions; otherwise all.'),
      single: option(flag, 'Keeps one question open.'),
      headingLevel: headingLevel(3),
      structuredData: option(flag, 'Tells search engines what the questions and answers say.'),
    },
  },
} as const satisfies Record<string, { what: string; needs: readonly string[]; options: Record<string, Option> }>;

/** What all of them take, beside the attributes. */
export const SHARED_OPTIONS = {
  lang: option(text, 'The language of the page, such as en or pt-BR; otherwise en.'),
  emergencyNumber: option(phone, 'The number to call in an emergency, such as 112.'),
  styles: option(
    address,
    'inline, or for pages that allow no inline styles the folder with the style sheets, such as /limber/styles/. Otherwise inline.',
  ),
  shadow: option(flag, 'Whether to write the look of the live element, too; otherwise it does.'),
} as const;

export type Tag = keyof typeof ELEMENTS;
export const TAGS = Object.keys(ELEMENTS) as Tag[];

type OptionsOf<T extends Tag> = (typeof ELEMENTS)[T]['options'];
type ValueOf<O> = O extends Option<infer V> ? V : never;
export type Values<T extends Tag> = { readonly [K in keyof OptionsOf<T>]?: ValueOf<OptionsOf<T>[K]> };

/** The options of one element: its attributes, by the name of the property or of the attribute, and what all of them take. */
export type PublishOptions = Readonly<Record<string, unknown>> & {
  lang?: string;
  emergencyNumber?: string;
  styles?: string;
  shadow?: boolean;
  /** A site’s own content: a pack as `schema/content.schema.json` says, or one technique. */
  own?: unknown;
};

/** Options that are right. */
export interface CheckedFor<T extends Tag> {
  readonly tag: T;
  readonly values: Values<T>;
  /** The same as they stand on the tag; "" for what is there or not. */
  readonly attributes: Readonly<Record<string, string>>;
  readonly lang: string;
  readonly emergencyNumber: string | undefined;
  /** `inline`, or the address of a style sheet. */
  readonly styles: string;
  readonly shadow: boolean;
  readonly own: Pack | undefined;
}

export type Checked = { [T in Tag]: CheckedFor<T> }[Tag];

export const attributeOf = (name: string): string => name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
const propertyOf = (name: string): string => name.replace(/-([a-z])/g, (_, letter: string) => letter.toUpperCase());

export const shortOf = (tag: string): string => tag.replace(/^limber-/, '');

const isTag = (tag: string): tag is Tag => Object.hasOwn(ELEMENTS, tag);

/** The tag of an element, given with or without `limber-`. */
export function tagOf(name: string): Tag {
  const tag = `limber-${shortOf(name)}`;
  if (isTag(tag)) return tag;
  const names = TAGS.map(shortOf);
  throw new PublishError(`element: found "${name}"; ${meant(shortOf(name), names)}allowed: ${names.join(', ')}`);
}

const refuse = (
  where: string,
  found: unknown,
  { allowed, names = [] }: Pick<Kind<unknown>, 'allowed' | 'names'>,
): never => {
  const guess = typeof found === 'string' ? meant(found, names) : '';
  throw new PublishError(`${where}: found ${JSON.stringify(found)}; ${guess}allowed: ${allowed}`);
};

const isGiven = (value: unknown): boolean => value !== undefined && value !== null;

/** Reads all that is given of some options; throws at the first that is unknown or wrong. */
function read(tag: Tag, given: PublishOptions): Record<string, unknown> {
  const known: Readonly<Record<string, Option>> = { ...ELEMENTS[tag].options, ...SHARED_OPTIONS };
  const values: Record<string, unknown> = {};
  for (const [name, value] of Object.entries(given)) {
    const property = propertyOf(name);
    if (property === 'own' || !isGiven(value)) continue;
    if (!Object.hasOwn(known, property)) {
      const names = Object.keys(known).map(attributeOf);
      throw new PublishError(
        `<${tag}>: found an unknown option "${name}"; ${meant(attributeOf(property), names)}allowed: ${[...names, 'own'].join(', ')}`,
      );
    }
    const { kind } = known[property]!;
    values[property] = kind.read(value) ?? refuse(`<${tag} ${attributeOf(property)}>`, value, kind);
  }
  return values;
}

/** Checks what is to be written ahead of an element. Throws a `PublishError` that says what is wrong, where, and what is allowed. */
export function checkOptions<T extends Tag>(tag: T, options?: PublishOptions): CheckedFor<T>;
export function checkOptions(tag: string, options?: PublishOptions): Checked;
export function checkOptions(name: string, given: PublishOptions = {}): Checked {
  const tag = tagOf(name);
  const { lang = 'en', emergencyNumber, styles = 'inline', shadow = true, ...values } = read(tag, given);
  const where = (attribute: string): string => `<${tag} ${attribute}>`;
  if (!v.is(LangSchema, lang)) refuse(where('lang'), lang, { allowed: 'a language tag, such as en or pt-BR' });
  const own = isGiven(given.own) ? packOf(given.own, lang as string) : undefined;
  const ids = [...(own?.techniques ?? []).map(({ id }) => id), ...TECHNIQUE_IDS];
  const needs: readonly string[] = ELEMENTS[tag].needs;
  // Of one technique alone it is clear which.
  if (needs.includes('technique') && !values['technique'] && own?.techniques?.length === 1)
    values['technique'] = ids[0];
  const missing = needs.find((need) => !values[need]);
  if (missing) throw new PublishError(`${where(missing)}: missing; allowed: ${ids.join(', ')}`);
  const id = values['technique'] as string | undefined;
  if (id !== undefined && !ids.includes(id)) refuse(where('technique'), id, { allowed: ids.join(', '), names: ids });
  const attributes = Object.entries(values)
    .filter(([, value]) => value !== false)
    .map(([key, value]) => [attributeOf(key), value === true ? '' : [value].flat().join(' ')] as const);
  // Each was read by the table of its element.
  return {
    tag,
    values,
    attributes: Object.fromEntries(attributes),
    lang,
    emergencyNumber,
    styles,
    shadow,
    own,
  } as Checked;
}
