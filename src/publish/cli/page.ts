import { html } from '@lit-labs/ssr';
import path from 'node:path';
import { directionOf } from '../../content/language.js';
import { elementOf } from '../element.js';
import { PublishError } from '../error.js';
import { address, text, type Kind } from '../kinds.js';
import { asMarkup, element, htmlOf } from '../light/element.js';
import {
  ELEMENTS,
  TAGS,
  checkOptions,
  shortOf,
  tagOf,
  type Checked,
  type PublishOptions,
  type Tag,
} from '../options.js';
import { jsonLd, structuredData } from '../structured-data.js';
import {
  COMMON_FLAGS,
  OUT,
  allElementFlags,
  argumentsIn,
  sharedFlags,
  type Argument,
  type Flags,
} from './arguments.js';
import { helpOf, type Command } from './help.js';
import { titleOf } from './title.js';
import { dataOf, emit, given, sharedOf, textAt } from './render.js';

const SCRIPT = '/limber/limber.js';

const flags: Flags = {
  title: { what: 'Title of the page; otherwise the name of its first technique.', value: 'TEXT' },
  script: { what: `Where your site has limber.js; otherwise ${SCRIPT}.`, value: 'URL' },
  stylesheet: { what: 'A style sheet of your site; otherwise the page has a few styles of its own.', value: 'URL' },
  strict: {
    what: 'For a strict content security policy: nothing inline, and the policy on the page. Style sheets are in styles/ beside the script, unless --styles says where.',
  },
  ...sharedFlags,
  'own-url': { what: 'Where the page finds that file; otherwise beside it.', value: 'URL' },
  'json-ld': { what: 'Add data for search engines: HowTo, FAQPage and MedicalWebPage.' },
  url: { what: 'Address of the page, for that data.', value: 'URL' },
  'reviewed-by': { what: 'Who has reviewed the page, for that data.', value: 'NAME' },
  'last-reviewed': { what: 'When, as 2026-01-31.', value: 'DATE' },
  ...OUT,
};

export const page: Command = {
  usage: 'page ELEMENT [options] [ELEMENT [options] …]',
  what: 'Writes a whole page with one or more elements, each followed by its own options. It reads before any script, and without one.',
  flags,
  hasElements: true,
  examples: [
    'npx limber-elements page technique-card --technique childs-pose --out card.html',
    'npx limber-elements page safety-notice technique-card --technique cat-cow --heading-level 3 --title "Wake up your back"',
    'npx limber-elements page faq-accordion --topic sound --json-ld --strict',
  ],
};

/** An element with the options that follow it. */
interface Asked {
  tag: Tag;
  options: Record<string, string | true>;
}

/** Whether the heading of the first element is that of the page, too. */
const leads = ({ tag, options }: Asked, values: Values): boolean =>
  values['title'] === undefined &&
  'headingLevel' in ELEMENTS[tag].options &&
  tag !== 'limber-faq-accordion' &&
  options['heading-level'] === undefined;

/** Where a strict page has its style sheets, unless it is told. */
const linked = ({ strict, styles, script }: Values): PublishOptions =>
  strict && styles === undefined ? { styles: String(script ?? SCRIPT).replace(/[^/]*$/, 'styles/') } : {};

/** Those of a page go to the page, wherever they stand. */
function askedIn(all: readonly Argument[]): Asked[] {
  const asked: Asked[] = [];
  for (const one of all) {
    if ('word' in one) asked.push({ tag: tagOf(one.word), options: {} });
    else if (!Object.hasOwn(flags, one.name) && !Object.hasOwn(COMMON_FLAGS, one.name)) {
      const last = asked.at(-1);
      if (!last) throw new PublishError(`--${one.name}: no element stands before it; allowed: ELEMENT --${one.name} …`);
      last.options[one.name] = one.value;
    }
  }
  return asked;
}

export async function runPage(args: readonly string[]): Promise<string> {
  const all = argumentsIn(args, { ...allElementFlags, ...flags, ...COMMON_FLAGS });
  const values = given(all);
  if (values['help']) return helpOf(page);
  const asked = askedIn(all);
  if (!asked.length) throw new PublishError(`page: missing which element; allowed: ${TAGS.map(shortOf).join(', ')}`);
  const shared = { ...(await sharedOf(values)), ...linked(values) };
  const hasHeading = leads(asked[0]!, values);
  if (hasHeading) asked[0]!.options['heading-level'] = '1';
  const checked = asked.map(({ tag, options }) => checkOptions(tag, { ...options, ...shared }));
  return emit(await written(checked, values, hasHeading), textAt(values, 'out'));
}

type Values = ReturnType<typeof given>;

const policyOf = (hasOwn: boolean): string =>
  [
    "default-src 'none'",
    "script-src 'self'",
    "style-src 'self'",
    ...(hasOwn ? ["connect-src 'self'"] : []),
    "base-uri 'none'",
    "form-action 'none'",
    "require-trusted-types-for 'script'",
    'trusted-types lit-html limber',
  ].join('; ');

const LOOK = `<style>
      :root { color-scheme: light dark; }
      body { max-width: 44rem; margin: 2rem auto; padding: 0 1.25rem; font: 1.0625rem/1.6 system-ui, sans-serif; }
      h1 { line-height: 1.2; }
      main > * { margin-block: 2rem; }
      main > :not(:defined) { display: block; }
    </style>`;

async function written(all: readonly Checked[], values: Values, hasHeading: boolean): Promise<string> {
  const { lang, own, styles, emergencyNumber } = all[0]!;
  const asked = (name: string, kind: Kind<string>): string | undefined => {
    const value = textAt(values, name);
    const found = value === undefined ? undefined : kind.read(value);
    if (value !== undefined && found === undefined) {
      throw new PublishError(`--${name}: found "${value}"; allowed: ${kind.allowed}`);
    }
    return found;
  };
  const isStrict = Boolean(values['strict']);
  if (isStrict && styles === 'inline' && !values['no-shadow']) {
    throw new PublishError(
      '--strict: styles would be inline; allowed: --styles with the address of a folder, or --no-shadow',
    );
  }
  const script = asked('script', address) ?? SCRIPT;
  const sheet = asked('stylesheet', address);
  const file = textAt(values, 'own');
  const ownUrl = asked('own-url', address) ?? (file === undefined ? undefined : path.basename(file));
  const title = asked('title', text) ?? (await titleOf(all[0]!));
  const taken = new Set<string>();
  const isFree = (id: string): boolean => !taken.has(id) && Boolean(taken.add(id));
  const elements: string[] = [];
  // One after the other: the first has the id.
  for (const one of all) elements.push(await elementOf(one, { isFree }));
  const data = values['json-ld'] ? await dataFor(all, title, values) : [];
  const body = asMarkup(elements.join(''));
  const settings = { content: own && ownUrl, 'emergency-number': emergencyNumber };
  const main = own || emergencyNumber ? element('limber-settings', settings, body) : body;
  const policy = policyOf(Boolean(own));
  const head = [
    html`<meta charset="utf-8" />`,
    isStrict ? html`<meta http-equiv="Content-Security-Policy" content=${policy} />` : [],
    html`<meta name="viewport" content="width=device-width, initial-scale=1" />`,
    html`<title>${title}</title>`,
    sheet ? html`<link rel="stylesheet" href=${sheet} />` : isStrict ? [] : asMarkup(LOOK),
    html`<script type="module" src=${script}></script>`,
    ...data.map((one) => asMarkup(one)),
  ].flat();
  return htmlOf(html`<!doctype html>
<html lang=${lang} dir=${directionOf(lang)}>
  <head>
${head.map(
  (one) => html`    ${one}
`,
)}  </head>
  <body>
    <main>
${
  hasHeading
    ? []
    : html`<h1>${title}</h1>
`
}${main}    </main>
  </body>
</html>
`);
}

async function dataFor(all: readonly Checked[], name: string, values: Values): Promise<string[]> {
  const [reviewedBy, lastReviewed, url] = ['reviewed-by', 'last-reviewed', 'url'].map((key) => textAt(values, key));
  const { lang } = all[0]!;
  const about = await structuredData('MedicalWebPage', { name, lang, url, reviewedBy, lastReviewed });
  return [jsonLd(about), ...(await Promise.all(all.map(dataOf)))].filter(Boolean);
}
