// The blog post in its other ways. Its prose is in examples/recipes/eleventy/blog-post.md alone: Eleventy's page is the pattern, and its elements are put in anew.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { format, resolveConfig } from 'prettier';
import { load } from '../../dist/content/index.js';
import { prerender, snippet } from '../../dist/publish/index.js';

const file = (name) => fileURLToPath(new URL(`../../examples/${name}`, import.meta.url));

/** From the folder of the built pages. */
const CDN = '../../cdn/';

/** An element of the page, in what the shortcode puts around it. No element has one of its own kind inside it. */
const ELEMENT = /<div class="limber"><(limber-[\w-]+)([^>]*)>.*?<\/\1>\s*<\/div>/gs;

const entities = { '&amp;': '&', '&quot;': '"', '&lt;': '<', '&gt;': '>' };
const plain = (text) => text.replace(/&\w+;/g, (entity) => entities[entity] ?? entity);

/** Its attributes, without those that say how it was rendered ahead. */
function attributesIn(tag) {
  const all = [...tag.matchAll(/([\w-]+)(?:="([^"]*)")?/g)].map(([, name, value]) => [name, plain(value ?? '')]);
  return Object.fromEntries(all.filter(([name]) => name !== 'lang' && name !== 'data-limber'));
}

/** As few words as will do where no script comes. */
async function sentence({ technique, label, seconds }) {
  if (!technique) return `${label}: ${seconds} seconds.`;
  const { name, promise } = await load(technique, 'en');
  return `<strong>${name}.</strong> ${promise}`;
}

/** What stands in the page for an element. */
const WAYS = {
  script: async (tag, attributes, given) => `<${tag}${given}>\n<p>${await sentence(attributes)}</p>\n</${tag}>`,
  prerendered: (tag, attributes) => prerender(tag, attributes),
  strict: (tag, attributes) => prerender(tag, { ...attributes, styles: `${CDN}styles` }),
  iframe: async (tag, attributes) => {
    const { technique, label } = attributes;
    const title = label ?? (await load(technique, 'en')).name;
    return snippet({ way: 'iframe', element: tag, attributes, title, base: CDN, theme: 'transparent' });
  },
};

async function inWay(page, way) {
  const made = await Promise.all(
    [...page.matchAll(ELEMENT)].map(([, tag, rest]) => {
      const given = rest.replace(/ (lang|data-limber)="[^"]*"/g, '');
      return WAYS[way](tag, attributesIn(rest), given);
    }),
  );
  return page.replace(ELEMENT, () => made.shift().trim());
}

const FONTS = ['source-serif-4/opsz.css', 'source-serif-4/opsz-italic.css', 'inter/index.css'].map(
  (name) => `    <link rel="stylesheet" href="/node_modules/@fontsource-variable/${name}" />\n`,
);

const SCRIPT = / *<script type="module".*\n/;

/** The policy of a strict page, that lets nothing inline through. */
const POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "font-src 'self'",
  "img-src 'self'",
  "connect-src 'self'",
  "require-trusted-types-for 'script'",
  'trusted-types lit-html limber',
].join('; ');

/** What makes iframes as high as what they show, as the docs have it. */
const listener = () => /<script>[^]*?<\/script>/.exec(readFileSync(file('../docs/embedding.md'), 'utf8'))[0];

/** Writes the script way to examples/, as it stands in the repository, and the others to examples/built/. */
export async function writePosts(eleventys, prefix) {
  const page = eleventys.replace(/ *<link rel="stylesheet"/, (link) => FONTS.join('') + link);
  const placed = (text, cdn, examples) =>
    text
      .replaceAll(`${prefix}limber/`, cdn)
      .replaceAll(prefix, examples)
      .replace('<a href="/">', `<a href="${examples}index.html">`);
  const write = (name, text) => writeFileSync(file(`built/${name}.html`), placed(text, CDN, '../'));

  const note = '<!-- Written from recipes/eleventy/blog-post.md by npm run recipes. -->\n';
  const script = placed(await inWay(page, 'script'), '../cdn/', '').replace('<html', `${note}<html`);
  // Room before headings: Markdown leaves none.
  const options = { ...(await resolveConfig(file('blog-post.html'))), parser: 'html' };
  const written = await format(script.replace(/\n(?=<h2|<\/main>)/g, '\n\n'), options);
  if (readFileSync(file('blog-post.html'), 'utf8') !== written) writeFileSync(file('blog-post.html'), written);

  mkdirSync(file('built'), { recursive: true });
  write('prerendered', await inWay(page, 'prerendered'));
  const meta = `<meta http-equiv="Content-Security-Policy" content="${POLICY}" />\n    `;
  write('prerendered-strict', (await inWay(page, 'strict')).replace(/(?=<meta name="viewport")/, meta));
  write('iframe', (await inWay(page, 'iframe')).replace(SCRIPT, '').replace('</body>', `${listener()}\n  </body>`));
}
