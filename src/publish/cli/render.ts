import { elementOf } from '../element.js';
import { TAGS, checkOptions, shortOf, tagOf, type Checked, type PublishOptions } from '../options.js';
import { PublishError } from '../error.js';
import { jsonLd, structuredData } from '../structured-data.js';
import {
  COMMON_FLAGS,
  OUT,
  allElementFlags,
  argumentsIn,
  elementFlags,
  sharedFlags,
  type Argument,
  type Flags,
} from './arguments.js';
import { ownIn, save } from './files.js';
import { elementHelp, helpOf, type Command } from './help.js';

const JSON_LD = 'json-ld';

const flags: Flags = {
  ...sharedFlags,
  [JSON_LD]: { what: 'Add data for search engines: a HowTo of a card, a FAQPage of an accordion.' },
  ...OUT,
};

export const render: Command = {
  usage: 'render ELEMENT [options]',
  what: 'Writes one element with all that it says inside its tag. Put it into a page as it is.',
  flags,
  hasElements: true,
  examples: [
    'npx limber-elements render technique-card --technique childs-pose --lang en',
    'npx limber-elements render hold-timer --label Plank --seconds 45 --reps 3 --out plank.html',
    'npx limber-elements render technique-card --own my-techniques.json --technique wall-slide',
  ],
};

/** The values of options by name; of one that is given twice the last counts. */
export const given = (all: readonly Argument[]): Record<string, string | true | undefined> =>
  Object.fromEntries(all.flatMap((one) => ('name' in one ? [[one.name, one.value]] : [])));

/** A value that is a text where it is there. */
export const textAt = (values: Readonly<Record<string, string | true | undefined>>, name: string): string | undefined =>
  values[name] as string | undefined;

/** What of the shared options belongs to an element. */
export async function sharedOf(values: Readonly<Record<string, string | true | undefined>>): Promise<PublishOptions> {
  const own = textAt(values, 'own');
  return {
    lang: textAt(values, 'lang'),
    emergencyNumber: textAt(values, 'emergency-number'),
    styles: textAt(values, 'styles'),
    shadow: !values['no-shadow'],
    ...(own !== undefined && { own: await ownIn(own) }),
  };
}

/** Data for search engines about an element, where there is a kind for it. */
export async function dataOf(checked: Checked): Promise<string> {
  const { lang, own } = checked;
  if (checked.tag === 'limber-technique-card') {
    return jsonLd(await structuredData('HowTo', { technique: checked.values.technique, lang, own }));
  }
  if (checked.tag === 'limber-faq-accordion' && !checked.values.structuredData) {
    return jsonLd(await structuredData('FAQPage', { topic: checked.values.topic, lang, own }));
  }
  return '';
}

export const emit = async (text: string, file: string | undefined): Promise<string> => {
  if (file === undefined) return text;
  await save(file, text);
  return '';
};

/** Those of an element that stands first; where none does, of all, to find out which is meant. */
const flagsFor = (first = ''): Flags => {
  const tag = TAGS.find((one) => shortOf(one) === shortOf(first));
  return tag ? elementFlags(tag) : allElementFlags;
};

/** Runs the command; what it gives goes to the standard output. */
export async function runRender(args: readonly string[]): Promise<string> {
  const all = argumentsIn(args, { ...flagsFor(args[0]), ...flags, ...COMMON_FLAGS });
  const words = all.flatMap((one) => ('word' in one ? one.word : []));
  const values = given(all);
  const [name, more] = words;
  if (values['help']) return name === undefined ? helpOf(render) : elementHelp(tagOf(name), flags);
  if (name === undefined) throw new PublishError('render: missing which element; see limber-elements render --help');
  const tag = tagOf(name);
  if (more !== undefined)
    throw new PublishError(
      `render: found one word too many, "${more}"; for several elements there is limber-elements page`,
    );
  const attributes = Object.entries(values).filter(([option]) => !Object.hasOwn(flags, option));
  const checked = checkOptions(tag, { ...Object.fromEntries(attributes), ...(await sharedOf(values)) });
  const data = values[JSON_LD] ? await dataOf(checked) : '';
  return emit(`${(await elementOf(checked)).trimEnd()}\n${data ? `${data}\n` : ''}`, textAt(values, 'out'));
}
