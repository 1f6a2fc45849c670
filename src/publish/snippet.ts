/** The text to paste into a page, as text: it runs in Node and in a browser, and asks nothing of either. */
import { TECHNIQUE_IDS } from '../content/generated/index.js';
import { allowedIn, elementsWith, isLanguage, valueOf } from '../embed/attributes.js';
import { THEMES } from '../embed/parameters.js';
import { VERSION } from '../version.js';
import { PublishError } from './error.js';
import { meant } from './nearest.js';

export const WAYS = ['script', 'integrity', 'prerendered', 'npm', 'iframe'] as const;
export type Way = (typeof WAYS)[number];

export interface TagOptions {
  /** The element, such as `technique-card`, with or without `limber-`. */
  element: string;
  /** Its own attributes, and `lang` and `id`. True sets one that is a switch; false, null and undefined leave it out. */
  attributes?: Readonly<Record<string, string | number | boolean | null | undefined>>;
}

export interface SnippetOptions extends TagOptions {
  way: Way;
  /** Where the site has the files of `cdn/`: a path, or an address on http or https. */
  base?: string;
  /** The version to install by npm. */
  version?: string;
  /** The hash of `limber.all.js`, which `cdn/integrity.json` has. For the way `integrity`. */
  integrity?: string;
  /** What `prerender()` gave: markup, taken as it is. For the way `prerendered`. */
  prerendered?: string;
  /** The colours of the iframe page. */
  theme?: string;
  /** What a screen reader calls the iframe. */
  title?: string;
  /** How high the iframe is, where the page around it does not listen for its height. */
  height?: number;
}

/** A folder of the site’s own, to be replaced by where its files are. */
export const DEFAULT_BASE = '/limber/';

/** In what an iframe is called, and how high it is. */
const FRAMES: Readonly<Record<string, readonly [name: string, height: number]>> = {
  'technique-card': ['Back stretch', 800],
  'hold-timer': ['Hold timer', 460],
  'technique-figure': ['Picture of a back stretch', 480],
  'safety-check': ['Is this for me? A few questions', 600],
  'safety-notice': ['Safety notice', 480],
  'faq-accordion': ['Questions about cracking your back', 700],
};

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** Safe between double quotes, and on one line. */
const escaped = (text: string): string =>
  text
    .replaceAll('\0', '')
    .replace(/[&<>"\p{Cc}\u2028\u2029]/gu, (char) => ENTITIES[char] ?? `&#${char.charCodeAt(0)};`);

/** Types say what a script should give; it may give anything. */
const textOf = (value: unknown): string => (typeof value === 'string' ? value.trim() : '');

function wrong(what: string, found: unknown, allowed: string, names: readonly string[] = []): never {
  const text = typeof found === 'string' ? found : JSON.stringify(found ?? 'nothing');
  const shown = found === undefined ? 'nothing' : `"${text.slice(0, 60)}"`;
  throw new PublishError(`${what}: found ${shown}; ${meant(text, names)}allowed: ${allowed}.`);
}

const wrongName = (what: string, found: unknown, names: readonly string[]): never =>
  wrong(what, found, names.join(', '), names);

/** Attributes of every element. */
const GLOBAL: Readonly<Record<string, readonly [check: (text: string) => boolean, allowed: string]>> = {
  lang: [isLanguage, 'a language, such as en or pt-BR'],
  id: [(text) => /^[a-z][\w-]{0,59}$/i.test(text), 'a letter, then letters, digits, hyphens'],
};

interface Tag {
  element: string;
  /** As they stand in a tag: a switch that is on is "". */
  attributes: [name: string, value: string][];
}

/** An element and its attributes, every one known and with a value that may stand there. Where `takesOwn`, a site may have techniques of its own. */
function checked({ element: asked, attributes = {} }: TagOptions, takesOwn: boolean): Tag {
  const elements = elementsWith(TECHNIQUE_IDS);
  const element = textOf(asked).replace(/^limber-/, '');
  if (!Object.hasOwn(elements, element)) wrongName('element', asked, Object.keys(elements));
  const own = elements[element]!;
  const set: Tag['attributes'] = [];
  for (const [name, given] of Object.entries(attributes)) {
    if (given === undefined || given === null || given === false) continue;
    const text = given === true ? '' : String(given).trim();
    const what = `<limber-${element} ${name}>`;
    if (Object.hasOwn(GLOBAL, name)) {
      const [isFine, allowed] = GLOBAL[name]!;
      set.push([name, isFine(text) ? text : wrong(what, text, allowed)]);
    } else if (Object.hasOwn(own, name)) {
      const value = valueOf(own[name]!, text, takesOwn);
      if (value === undefined) wrong(what, text, allowedIn(own[name]!));
      else if (value !== null) set.push([name, value]);
    } else wrongName(`attribute of limber-${element}`, name, [...Object.keys(own), ...Object.keys(GLOBAL)]);
  }
  return { element, attributes: set };
}

/** Where the files are, with a slash at its end. */
function folder(asked: string): string {
  const base = textOf(asked);
  const allowed = `the folder that has the files of cdn/, such as ${DEFAULT_BASE} or https://your-site.example/limber/`;
  const isPlain = /^[^\s"'<>`\\?#\p{Cc}]+$/u.test(base) && URL.canParse(base, 'https://your-site.example/');
  const { protocol, username, password } = new URL(isPlain ? base : 'about:', 'https://your-site.example/');
  if (!/^https?:$/.test(protocol) || username || password) wrong('base', asked, allowed);
  return base.replace(/\/*$/, '/');
}

const markup = (tag: string, attributes: Tag['attributes']): string =>
  `<${[tag, ...attributes.map(([name, value]) => (value ? `${name}="${escaped(value)}"` : name))].join(' ')}></${tag}>`;

const script = (src: string, more: Tag['attributes'] = []): string =>
  markup('script', [['type', 'module'], ['src', src], ...more]);

function iframe(options: SnippetOptions, base: string): string {
  const { element, attributes } = checked(options, false);
  const [name, usual] = FRAMES[element]!;
  const { theme, height = usual } = options;
  const { id, technique, label, ...own } = Object.fromEntries(attributes) as Record<string, string | undefined>;
  if (theme !== undefined && !THEMES.includes(theme)) wrongName('theme', theme, THEMES);
  if (!Number.isInteger(height) || height < 50 || height > 20_000)
    wrong('height', height, 'whole numbers, 50 to 20000');
  const asked = Object.entries({ element, technique, label, ...own, theme, id }).flatMap(([key, value]) =>
    value === undefined ? [] : [[key, value || 'true']],
  );
  const about = label ?? technique?.replaceAll('-', ' ');
  const title = options.title?.trim() || (about ? `${name}: ${about}` : name);
  return markup('iframe', [
    ...(id ? [['id', id] as [string, string]] : []),
    ['src', `${base}embed.html?${new URLSearchParams(asked).toString()}`],
    ['title', title],
    ['loading', 'lazy'],
    ['width', '100%'],
    ['height', String(height)],
    ['frameborder', '0'],
    ['allow', 'autoplay; screen-wake-lock'],
  ]);
}

/**
 * The text to paste for an element. HTML stays on one line, since some editors wrap what stands on several in paragraphs. What a way has no use for, it leaves alone.
 * Throws a PublishError that says what is allowed.
 */
export function snippet(options: SnippetOptions): string {
  const { way, version = VERSION, integrity, prerendered } = options;
  const base = folder(options.base ?? DEFAULT_BASE);
  if (way === 'iframe') return iframe(options, base);
  const { element, attributes } = checked(options, true);
  const tag = markup(`limber-${element}`, attributes);
  switch (way) {
    case 'script':
      return tag + script(`${base}limber.js`);
    case 'integrity': {
      if (typeof integrity !== 'string' || !/^sha(256|384|512)-[A-Za-z0-9+/]{43,}={0,2}$/.test(integrity))
        wrong('integrity', integrity, 'the hash of limber.all.js in cdn/integrity.json, such as sha384-…');
      const pinned: Tag['attributes'] = [
        ['integrity', integrity],
        ['crossorigin', 'anonymous'],
      ];
      return tag + script(`${base}limber.all.js`, pinned);
    }
    case 'prerendered': {
      const html = textOf(prerendered);
      if (!new RegExp(`^<limber-${element}[\\s>][^]*</limber-${element}>$`).test(html))
        wrong(
          'prerendered',
          prerendered,
          `the whole <limber-${element}>, as prerender() or the command "${renderCommand(options)}" gives it`,
        );
      return html + script(`${base}limber.js`);
    }
    case 'npm':
      if (!/^\d+\.\d+\.\d+(-[\w.-]+)?$/.test(version)) wrong('version', version, `a version, such as ${VERSION}`);
      return `npm install limber-elements@${version}\n\nimport 'limber-elements/${element}.js';\n\n${tag}`;
    default:
      return wrongName('way', way, WAYS);
  }
}

/** A word of a command line that means itself in every shell; quoted for those of Linux and macOS where it has to be. */
function word(text: string): string {
  if (/^[\w.,:/@+][\w.,:/@+-]*$/.test(text)) return text;
  // Windows knows no single quotes.
  return /^[\p{L}\p{N} .,:;/@+()’–-]+$/u.test(text) ? `"${text}"` : `'${text.replaceAll("'", `'\\''`)}'`;
}

/** The command that prints the prerendered HTML of an element. */
export function renderCommand(options: TagOptions): string {
  const { element, attributes } = checked(options, true);
  const flags = attributes.map(([name, value]) => {
    if (!value) return `--${name}`;
    return value.startsWith('-') ? `--${name}=${word(value)}` : `--${name} ${word(value)}`;
  });
  return ['npx limber-elements render', element, ...flags].join(' ');
}
