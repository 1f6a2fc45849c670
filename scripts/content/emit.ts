import { LabelsSchema, type UiFile } from '../../src/content/schema/ui.js';
import type { LanguageContent } from './merge.js';
import { FALLBACK, GUIDES } from './tree.js';

export const GENERATED = 'src/content/generated';
/** Begins every generated module; a file that begins with it may be removed once nothing makes it. */
export const HEADER = '// Made from content/ by scripts/content.ts: change it there.\n';

const SCHEMA = '../schema';
const literal = (value: unknown) => JSON.stringify(value, null, 2);
export const property = (name: string) => (/^[a-z]\w*$/i.test(name) ? name : `'${name}'`);

/** A module whose default export is one value of a type. */
function valueModule(type: string, from: string, value: unknown, key = ''): string {
  const name = type.toLowerCase();
  return `${HEADER}import type { ${type} } from '${from}';

const ${name}: ${type}${key} = ${literal(value)};

export default ${name};
`;
}

const isLabel = (group: string) => Object.hasOwn(LabelsSchema.entries, group);

/** Groups of words that travel in a file of their own, since only one element says them. The rest is in `ui`. */
const OWN_FILES = ['timer', 'figure', 'notice', 'check', 'accordion'];
export const WORD_FILES = ['ui', ...OWN_FILES];
const fileOf = (group: string) => (OWN_FILES.includes(group) ? group : 'ui');

/** The labels apart from the rest: only a site's own content needs them in the browser. */
const labelsOf = (ui: UiFile) => Object.fromEntries(Object.entries(ui).filter(([group]) => isLabel(group)));
const wordsOf = (ui: UiFile, file: string) =>
  Object.fromEntries(Object.entries(ui).filter(([group]) => !isLabel(group) && fileOf(group) === file));

const hasWords = (ui: UiFile, file: string) => Object.keys(wordsOf(ui, file)).length > 0;

/** The type of the interface's words, as English has them. */
function wordsModule(english: UiFile): string {
  const files = WORD_FILES.map((file) => {
    const groups = Object.entries(wordsOf(english, file)).map(([group, words]) => {
      const keys = Object.entries(words).map(
        ([key, word]) => `      ${property(key)}: ${typeof word === 'string' ? 'string' : 'Plural'};`,
      );
      return [`    ${property(group)}: {`, ...keys, '    };'].join('\n');
    });
    return [`  ${file}: {`, ...groups, '  };'].join('\n');
  });
  const text = files.join('\n');
  return [
    `${HEADER}${text.includes(': Plural;') ? `import type { Plural } from '${SCHEMA}/ui.js';\n\n` : ''}`,
    `/** The interface’s own words, in one language, by the file they are in. */\nexport interface WordFiles {\n${text}\n}\n`,
  ].join('');
}

/** `{ en: () => import('./en/faq.js') }`: literal, so that bundlers follow it and no attribute becomes an address. */
function importMap(name: string, type: string, entries: readonly (readonly [lang: string, file: string])[]): string {
  const lines = entries.map(([lang, file]) => `  ${property(lang)}: () => import('./${lang}/${file}.js'),\n`);
  return `export const ${name}: Readonly<Record<string, () => Promise<{ default: ${type} }>>> = {\n${lines.join('')}};\n`;
}

function techniqueMap(contents: readonly LanguageContent[]): string {
  const languages = contents.map(({ lang, techniques }) => {
    const lines = [...techniques.keys()].map((id) => `    ${property(id)}: () => import('./${lang}/${id}.js'),\n`);
    return `  ${property(lang)}: {\n${lines.join('')}  },\n`;
  });
  const type = 'Readonly<Record<string, Readonly<Record<string, () => Promise<{ default: Technique }>>>>>';
  return `export const techniques: ${type} = {\n${languages.join('')}};\n`;
}

function wordsMap(contents: readonly LanguageContent[]): string {
  const files = WORD_FILES.map((file) => {
    const lines = contents
      .filter(({ ui }) => hasWords(ui, file))
      .map(({ lang }) => `    ${property(lang)}: () => import('./${lang}/${file}.js'),\n`);
    return `  ${file}: {\n${lines.join('')}  },\n`;
  });
  const type =
    '{ readonly [F in keyof WordFiles]: Readonly<Record<string, () => Promise<{ default: WordFiles[F] }>>> }';
  return `export const words: ${type} = {\n${files.join('')}};\n`;
}

function indexModule(contents: readonly LanguageContent[], ids: readonly string[]): string {
  const having = (file: string, has: (content: LanguageContent) => boolean) =>
    contents.filter(has).map(({ lang }) => [lang, file] as const);
  return [
    `${HEADER}import type { Guide } from '${SCHEMA}/guide.js';
import type { Technique } from '${SCHEMA}/technique.js';
import type { WordFiles } from './words.js';
`,
    `export const LANGUAGES = ${literal(contents.map(({ lang }) => lang))} as const;\n`,
    `export const TECHNIQUE_IDS = ${literal(ids)} as const;\nexport type TechniqueId = (typeof TECHNIQUE_IDS)[number];\n`,
    techniqueMap(contents),
    wordsMap(contents),
    ...GUIDES.map((id) =>
      importMap(
        id,
        'Guide',
        having(id, ({ guides }) => guides.has(id)),
      ),
    ),
  ].join('\n');
}

/** Apart from the rest, so that only a site's own content brings it along. */
const labelsIndex = (contents: readonly LanguageContent[]) => `${HEADER}import type { Labels } from '${SCHEMA}/ui.js';

${importMap(
  'labels',
  'Labels',
  contents.map(({ lang }) => [lang, 'labels'] as const),
)}`;

/** Apart from the rest, so that only what asks about safety brings it along. */
const safetyIndex = (contents: readonly LanguageContent[]) =>
  `${HEADER}import type { SafetyTexts } from '${SCHEMA}/safety.js';

${importMap(
  'safety',
  'SafetyTexts',
  contents.filter(({ safety }) => safety).map(({ lang }) => [lang, 'safety'] as const),
)}`;

/** Every generated module by its path from the root. */
export function emitModules(contents: readonly LanguageContent[]): Map<string, string> {
  const english = contents.find(({ lang }) => lang === FALLBACK)!;
  const files = new Map<string, string>();
  const add = (path: string, text: string) => files.set(`${GENERATED}/${path}`, text);
  const types = `../${SCHEMA}`;
  for (const { lang, ui, techniques, guides, safety } of contents) {
    for (const [id, technique] of techniques) {
      add(`${lang}/${id}.ts`, valueModule('Technique', `${types}/technique.js`, technique));
    }
    for (const [id, guide] of guides) add(`${lang}/${id}.ts`, valueModule('Guide', `${types}/guide.js`, guide));
    if (safety) add(`${lang}/safety.ts`, valueModule('SafetyTexts', `${types}/safety.js`, safety));
    for (const file of WORD_FILES.filter((one) => hasWords(ui, one))) {
      add(`${lang}/${file}.ts`, valueModule('WordFiles', '../words.js', wordsOf(ui, file), `['${file}']`));
    }
    add(`${lang}/labels.ts`, valueModule('Labels', `${types}/ui.js`, labelsOf(ui)));
  }
  add('labels.ts', labelsIndex(contents));
  add('safety.ts', safetyIndex(contents));
  add('words.ts', wordsModule(english.ui));
  add('index.ts', indexModule(contents, [...english.techniques.keys()]));
  return files;
}
