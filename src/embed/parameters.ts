import { allowedIn, elementsWith, isLanguage, valueOf, type Attributes, type Kind } from './attributes.js';

/** What an address asks the iframe page for. */
export interface Wish {
  /** The tag's name without `limber-`; none where it asks for nothing that is there. */
  element: string | undefined;
  attributes: Record<string, string>;
  /** For the settings around it. */
  settings: Record<string, string>;
  theme: string;
  lang: string;
  /** What its messages are marked with. */
  id: string;
  /** What could not be used, in words for whoever wrote the address. */
  notes: string[];
}

export const THEMES = ['auto', 'light', 'dark', 'transparent'];

/** Of the settings, those that ask for nothing from elsewhere. A number that costs money to call is longer than that. */
export const SETTINGS: Attributes = {
  sound: { kind: 'flag' },
  voice: { kind: 'flag' },
  vibrate: { kind: 'flag' },
  'keep-awake': { kind: 'flag' },
  'emergency-number': { kind: 'pattern', like: /^\d{2,4}$/, allowed: 'two to four digits, such as 112' },
};

/** How the page itself is. */
const PAGE = {
  theme: { kind: 'choice', of: THEMES },
  id: { kind: 'pattern', like: /^[a-z][\w-]{0,59}$/i, allowed: 'a letter, then letters, digits, hyphens' },
} satisfies Attributes;

/** As it is quoted: nobody has to read a whole page of it. */
function quoted(text: string): string {
  const [beginning] = /^[^]{0,40}/u.exec(text)!;
  return `“${beginning}${beginning === text ? '' : '…'}”`;
}

/** Reads an address’s query. Whatever it says, what comes out is known by name and has a value that may stand there. */
export function readParameters(query: string, techniques: readonly string[]): Wish {
  const wish: Wish = {
    element: undefined,
    attributes: {},
    settings: {},
    theme: 'auto',
    lang: 'en',
    id: '',
    notes: [],
  };
  const given = new Map<string, string>();
  const repeated = new Set<string>();
  for (const [name, text] of new URLSearchParams(query)) {
    if (given.has(name)) repeated.add(name);
    else given.set(name, text);
  }
  const say = (note: string): unknown => wish.notes.push(note);
  for (const name of repeated) say(`${quoted(name)} is there more than once. The first one counts.`);

  const elements = elementsWith(techniques);
  const asked = given.get('element');
  const name = asked?.trim().replace(/^limber-/, '') ?? '';
  const known = Object.keys(elements).join(', ');
  if (Object.hasOwn(elements, name)) wish.element = name;
  else if (asked) say(`${quoted(asked)} is not an element that can be shown here. These are: ${known}.`);
  else say(`Nothing is chosen yet. Add “element=technique-card” to the address, or one of these: ${known}.`);

  const lang = given.get('lang')?.trim();
  if (lang && isLanguage(lang)) wish.lang = lang;
  else if (lang !== undefined) say(`“lang” cannot be ${quoted(lang)}. It can be a language such as en or pt-BR.`);

  const own = wish.element ? elements[wish.element]! : {};
  const put = (from: string, text: string, kind: Kind, into: Record<string, string>): void => {
    const value = valueOf(kind, text);
    if (value === undefined) say(`“${from}” cannot be ${quoted(text)}. It can be: ${allowedIn(kind)}.`);
    else if (value !== null) into[from] = value;
  };
  const page: Record<string, string> = {};
  for (const [from, text] of given) {
    if (from === 'element' || from === 'lang') continue;
    if (Object.hasOwn(own, from)) put(from, text, own[from]!, wish.attributes);
    else if (Object.hasOwn(SETTINGS, from)) put(from, text, SETTINGS[from]!, wish.settings);
    else if (Object.hasOwn(PAGE, from)) put(from, text, PAGE[from as keyof typeof PAGE], page);
    // Of an unknown element, nobody can say what it takes.
    else if (wish.element) {
      const takes = [...Object.keys(own), 'lang', ...Object.keys(PAGE)].join(', ');
      say(`${quoted(from)} is not something ${wish.element} takes. It takes: ${takes}.`);
    }
  }
  wish.theme = page['theme'] ?? wish.theme;
  wish.id = page['id'] ?? '';
  return wish;
}
