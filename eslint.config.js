import js from '@eslint/js';
import lit from 'eslint-plugin-lit';
import litA11y from 'eslint-plugin-lit-a11y';
import wc from 'eslint-plugin-wc';
import { defineConfig, globalIgnores } from 'eslint/config';
import globals from 'globals';
import ts from 'typescript-eslint';

/** The rooms of src/, uppermost first. A room imports from those below it, never from those beside it. */
const LAYERS = [['loader', 'publish'], ['embed'], ['elements'], ['page'], ['content'], ['timer', 'figure', 'safety']];

/** Files that hold schemas. Their types may go anywhere; as values they would bring the validator into every page. */
const SCHEMA_FILES = [
  'src/content/schema/**/*.ts',
  'src/content/own/**/*.ts',
  'src/timer/dose.ts',
  'src/figure/written/*.ts',
  'src/safety/schema.ts',
];

const NO_BROWSER = Object.keys(globals.browser).filter((name) => !Object.hasOwn(globals.nodeBuiltin, name));

const notFor = (regex, message) => ({ regex, message });
const OUTSIDE = notFor('^(\\.\\./)+(scripts|test|stories)/', 'src/ stands alone.');
const NODE = notFor('^node:|^@lit-labs/ssr(/|$)', 'Only publish runs outside the browser.');
const LIT = notFor('^(lit|@lit|@lit-labs)(/|$)|^lit-', 'This room draws nothing: it knows no lit.');
const OTHER_ELEMENT = notFor('^\\.\\./[^./][^/]*/', 'Elements meet through page/parts and contexts, not imports.');
const VALIDATOR = {
  ...notFor(
    '^valibot$|/(schema|own|written)/[^/]+\\.js$|/dose\\.js$',
    'Import its types only: the validator stays out of pages.',
  ),
  allowTypeImports: true,
};

/** Writes markup as it is, and so is the one place that may. */
const AS_MARKUP = 'src/publish/light/element.ts';
const UNSAFE = { regex: '^lit/directives/unsafe-', message: `Only ${AS_MARKUP} writes markup as it is.` };

/** Static imports by the core rule, and dynamic ones, which it does not see. */
const restrictImports = (patterns) => ({
  'no-restricted-imports': ['error', { patterns }],
  'no-restricted-syntax': [
    'error',
    ...patterns
      .filter((pattern) => !pattern.allowTypeImports)
      .map(({ regex, message }) => ({
        selector: `ImportExpression[source.value=/${regex.replaceAll('/', '\\u002F')}/]`,
        message,
      })),
  ],
});

/** What a room must not import, by its place in LAYERS. */
function restrictionsOf(room) {
  const layer = LAYERS.findIndex((rooms) => rooms.includes(room));
  const closed = LAYERS.slice(0, layer + 1)
    .flat()
    .filter((other) => other !== room);
  const patterns = [OUTSIDE, UNSAFE];
  if (closed.length) {
    patterns.push(notFor(`^(\\.\\./)+(${closed.join('|')})/`, `${room} does not import from above or beside it.`));
  }
  if (room !== 'publish') patterns.push(NODE);
  if (layer > LAYERS.findIndex((rooms) => rooms.includes('page'))) patterns.push(LIT);
  return patterns;
}

/** One configuration a room, and a second one for its files that hold no schema. */
const rooms = LAYERS.flat().flatMap((room) => {
  const files = [`src/${room}/**/*.ts`];
  const patterns = restrictionsOf(room);
  return [
    { files, rules: restrictImports(patterns) },
    // Outside the browser it is welcome.
    ...(room === 'publish'
      ? [{ files: [AS_MARKUP], rules: restrictImports(patterns.filter((one) => one !== UNSAFE)) }]
      : [{ files, ignores: SCHEMA_FILES, rules: restrictImports([...patterns, VALIDATOR]) }]),
  ];
});

export default defineConfig(
  globalIgnores(['dist', 'cdn', 'coverage', 'examples/built', 'schema', 'storybook-static', 'src/content/generated']),
  { linterOptions: { reportUnusedDisableDirectives: 'error' } },
  js.configs.recommended,
  {
    rules: {
      eqeqeq: 'error',
      'no-console': ['error', { allow: ['warn'] }],
      'object-shorthand': 'error',
      'prefer-template': 'error',
    },
  },
  {
    files: ['**/*.ts'],
    extends: [ts.configs.strictTypeChecked],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      '@typescript-eslint/consistent-type-imports': ['error', { fixStyle: 'inline-type-imports' }],
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
      // An index or a key that was just looked at: "!" says so, where a cast would also hide its type.
      '@typescript-eslint/no-non-null-assertion': 'off',
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/switch-exhaustiveness-check': ['error', { considerDefaultExhaustiveForUnions: true }],
    },
  },
  {
    files: ['src/**/*.ts', 'stories/**/*.ts', 'test/**/*.ts'],
    extends: [lit.configs['flat/recommended'], wc.configs['flat/best-practice'], litA11y.configs.recommended],
    settings: { wc: { elementBaseClasses: ['LitElement'] } },
    rules: {
      // TypeScript knows whether the base class has that callback; lit/lifecycle-super asks for the call itself.
      'wc/guard-super-call': 'off',
    },
  },
  {
    files: ['src/**/*.ts'],
    rules: {
      'max-lines': ['error', { max: 250 }],
      'lit/lifecycle-super': 'error',
      'lit/no-classfield-shadowing': 'error',
      'lit/no-native-attributes': 'error',
      'lit/no-template-bind': 'error',
      'lit/prefer-static-styles': 'error',
      ...restrictImports([OUTSIDE, NODE, VALIDATOR]),
    },
  },
  ...rooms,
  {
    files: ['src/elements/*/**/*.ts'],
    rules: restrictImports([...restrictionsOf('elements'), VALIDATOR, OTHER_ELEMENT]),
  },
  {
    files: ['src/{page,elements}/**/*.ts'],
    rules: {
      // Types say what a page should set; it may set anything.
      '@typescript-eslint/no-unnecessary-type-conversion': 'off',
      // The types promise a browser; prerendered in Node, some of it is missing.
      '@typescript-eslint/no-unnecessary-condition': 'off',
    },
  },
  {
    files: ['src/{timer,figure,safety}/**/*.ts'],
    rules: {
      'no-restricted-globals': [
        'error',
        ...NO_BROWSER.map((name) => ({ name, message: 'This room runs without a DOM.' })),
      ],
    },
  },
  {
    files: ['test/**/*.ts'],
    rules: {
      // Generated modules are imported late, and only their types by name.
      '@typescript-eslint/consistent-type-imports': ['error', { disallowTypeAnnotations: false }],
      // Chai's assertions are expressions: expect(open).to.be.true.
      '@typescript-eslint/no-unused-expressions': 'off',
      '@typescript-eslint/no-floating-promises': [
        'error',
        {
          allowForKnownSafeCalls: [
            // Snapshots of a DOM make equal() look like a promise for every value.
            { from: 'package', name: 'Equal', package: 'chai' },
            // node:test awaits what these return.
            { from: 'package', name: ['describe', 'it', 'suite', 'test'], package: 'node:test' },
          ],
        },
      ],
    },
  },
  {
    files: ['*.{js,mjs}', '.storybook/*.{js,mjs}', 'scripts/**/*.mjs'],
    languageOptions: { globals: globals.node },
  },
  {
    files: ['scripts/**'],
    rules: { 'no-console': 'off' },
  },
  {
    files: ['{bench,examples}/**/*.{js,mjs}'],
    languageOptions: { globals: globals.browser },
  },
);
