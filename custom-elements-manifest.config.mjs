import path from 'node:path';
import { customElementVsCodePlugin } from 'custom-element-vs-code-integration';

const root = import.meta.dirname;
const LIFECYCLE = ['connectedCallback', 'disconnectedCallback', 'attributeChangedCallback', 'adoptedCallback'];

/** Whether a page has a use for that member. */
const isPublic = ({ privacy = 'public', static: isStatic, name }) =>
  privacy === 'public' && !isStatic && !LIFECYCLE.includes(name);

/** Where a source file ends up in the package. */
function published(file) {
  const [, below] = /^src\/(.+)\.[jt]s$/.exec(path.relative(root, file).replaceAll(path.sep, '/')) ?? [];
  return below ? `dist/${below}.js` : file;
}

/** Turns the paths of sources, wherever they stand in the manifest, into those of the package. */
function publishPaths(node) {
  for (const [key, value] of Object.entries(node)) {
    if (typeof value === 'object' && value !== null) publishPaths(value);
    else if (typeof value === 'string' && (key === 'path' || key === 'module')) node[key] = published(value);
  }
}

const isDefinition = ({ kind }) => kind === 'custom-element-definition';
const isElement = ({ customElement }) => customElement === true;

/** Learns which module gives which class its tag, from `define('tag', Class)`. */
function definitions() {
  return {
    name: 'definitions',

    analyzePhase({ ts, node, moduleDoc }) {
      if (!ts.isCallExpression(node) || node.expression.getText() !== 'define') return;
      const [tag, element] = node.arguments;
      const declaration = { name: element.getText() };
      (moduleDoc.exports ??= []).push({ kind: 'custom-element-definition', name: tag.text, declaration });
    },

    packageLinkPhase({ customElementsManifest: { modules } }) {
      const elements = modules.flatMap(({ path: module, declarations = [] }) =>
        declarations.filter(isElement).map((element) => ({ element, module })),
      );
      for (const one of modules.flatMap(({ exports = [] }) => exports)) {
        const { element, module } = elements.find((other) => other.element.name === one.declaration.name) ?? {};
        if (!element) continue;
        one.declaration.module = module;
        if (isDefinition(one)) element.tagName = one.name;
      }
    },
  };
}

let checker;

/** Spells out what a named type allows, for tools that offer the choices: `CardLayout` becomes `'full' | 'compact'`. */
function choices() {
  return {
    name: 'choices',

    analyzePhase({ ts, node, moduleDoc }) {
      if (!ts.isPropertyDeclaration(node) || !node.type || !ts.isClassDeclaration(node.parent)) return;
      const type = checker.getTypeFromTypeNode(node.type);
      if (!type.isUnion() || !type.types.every((one) => one.isLiteral())) return;
      const text = type.types.map((one) => (one.isStringLiteral() ? `'${one.value}'` : String(one.value))).join(' | ');
      const element = moduleDoc.declarations?.find(({ name }) => name === node.parent.name?.text);
      for (const one of [...(element?.members ?? []), ...(element?.attributes ?? [])]) {
        if ((one.fieldName ?? one.name) === node.name.getText()) one.type = { text };
      }
    },
  };
}

/** Keeps elements and their definitions, and of their members what is public. */
function publicOnly() {
  return {
    name: 'public-only',

    packageLinkPhase({ customElementsManifest }) {
      customElementsManifest.modules = customElementsManifest.modules.filter(
        ({ declarations = [], exports = [] }) => declarations.some(isElement) || exports.some(isDefinition),
      );
      for (const module of customElementsManifest.modules) {
        module.declarations = module.declarations?.filter(isElement);
        for (const element of module.declarations ?? []) element.members = element.members?.filter(isPublic);
      }
      publishPaths(customElementsManifest);
    },
  };
}

export default {
  globs: ['src/elements/*/*.ts'],
  exclude: ['**/*.styles.ts'],
  outdir: '.',
  litelement: true,
  packagejson: false,

  overrideModuleCreation({ ts, globs }) {
    const { NodeNext: module } = ts.ModuleKind;
    const { ES2022: target } = ts.ScriptTarget;
    // Files are found in no order.
    globs.sort();
    const program = ts.createProgram(globs, { module, target, strict: true, noEmit: true, skipLibCheck: true });
    checker = program.getTypeChecker();
    return globs.map((file) => program.getSourceFile(file));
  },

  plugins: [definitions(), choices(), publicOnly(), customElementVsCodePlugin({ outdir: 'editor', hideLogs: true })],
};
