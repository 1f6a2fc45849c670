import { html, render, type ServerRenderedTemplate } from '@lit-labs/ssr';
import { collectResultSync } from '@lit-labs/ssr/lib/render-result.js';
import type { DirectiveResult } from 'lit/directive.js';
import { unsafeHTML } from 'lit/directives/unsafe-html.js';

export type Html = ServerRenderedTemplate;
/** What may stand in an element: text is escaped, and what is empty leaves no trace. */
export type Content = Html | DirectiveResult | string | readonly Content[];

type Attributes = Readonly<Record<string, string | number | undefined>>;

const INLINE = new Set(['a', 'bdi', 'cite', 'path', 'small', 'span', 'strong', 'sup', 'svg', 'title']);

const made = new Map<string, TemplateStringsArray>();

/**
 * An element with those of its attributes that have a value. Names are this code’s own, and so may stand in a template; values and content are escaped as in
 * any other. A block ends its line, so that words stay apart where somebody takes all tags away.
 */
export function element(name: string, attributes: Attributes, content: Content = ''): Html {
  const given = Object.entries(attributes).filter(([, value]) => value !== undefined);
  const names = given.map(([attribute]) => attribute);
  const key = [name, ...names].join(' ');
  let strings = made.get(key);
  if (!strings) {
    const end = `</${name}>${INLINE.has(name) ? '' : '\n'}`;
    const texts = names.length
      ? [...names.map((attribute, i) => `${i ? '' : `<${name}`} ${attribute}=`), '>', end]
      : [`<${name}>`, end];
    strings = Object.assign(texts, { raw: texts });
    made.set(key, strings);
  }
  return html(strings, ...given.map(([, value]) => value), content);
}

const named =
  (name: string) =>
  (...content: Content[]): Html =>
    element(name, {}, content);

export const article = named('article');
export const cite = named('cite');
export const dd = named('dd');
export const div = named('div');
export const dl = named('dl');
export const dt = named('dt');
export const figcaption = named('figcaption');
export const figure = named('figure');
export const footer = named('footer');
export const header = named('header');
export const hgroup = named('hgroup');
export const li = named('li');
export const ol = named('ol');
export const p = named('p');
export const section = named('section');
export const small = named('small');
export const strong = named('strong');
export const summary = named('summary');
export const ul = named('ul');
/** A new line in a paragraph. */
export const br = html`<br />
`;

/** Markup as it is: what these modules have written, with all texts in it escaped. A text of somebody else’s never comes here. */
export const asMarkup = (written: string): DirectiveResult => unsafeHTML(written);

/** As it is sent. One by one: a list as such would get marks for a script. */
export const htmlOf = (content: Html | readonly Html[]): string =>
  [content]
    .flat()
    .map((one) => collectResultSync(render(one)))
    .join('');
