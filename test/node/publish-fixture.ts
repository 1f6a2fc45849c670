import assert from 'node:assert/strict';
import { parse, parseFragment, type DefaultTreeAdapterMap, type ParserOptions } from 'parse5';

/** A node as parse5 has it: an element, a text or a comment. */
export interface Node {
  nodeName: string;
  value?: string;
  attrs?: { name: string; value: string }[];
  childNodes?: Node[];
  content?: Node;
}

/** A mark for scripts, which declarative roots have. */
const MARK: string = 'unexpected-question-mark-instead-of-tag-name';

/** HTML without mistakes, as a tree: of a whole page where it is one. */
export function treeOf(html: string): Node {
  const errors: string[] = [];
  const isPage = html.startsWith('<!doctype');
  const options: ParserOptions<DefaultTreeAdapterMap> = {
    onParseError({ code, startLine, startCol }: { code: string; startLine: number; startCol: number }) {
      const line = html.split('\n')[startLine - 1]!;
      if (code !== MARK) errors.push(`${code} in ${line.slice(Math.max(0, startCol - 40), startCol + 40)}`);
    },
  };
  const tree = isPage ? parse(html, options) : parseFragment(html, options);
  assert.deepEqual(errors, []);
  return tree;
}

/** A node and all that is in it, in order; not what is in a declarative root. */
export const all = (node: Node): Node[] => [node, ...(node.childNodes ?? []).flatMap(all)];
/** With what is in declarative roots. */
export const deep = (node: Node): Node[] => [
  node,
  ...[...(node.content ? [node.content] : []), ...(node.childNodes ?? [])].flatMap(deep),
];

export const elementsIn = (node: Node): Node[] => all(node).filter(({ attrs }) => attrs);
export const named = (node: Node, ...names: string[]): Node[] =>
  all(node).filter(({ nodeName }) => names.includes(nodeName));
export const attribute = ({ attrs = [] }: Node, name: string): string | undefined =>
  attrs.find((one) => one.name === name)?.value;

export const textIn = (node: Node): string =>
  all(node)
    .map(({ nodeName, value }) => (nodeName === '#text' ? (value ?? '') : ''))
    .join('');
export const lineIn = (node: Node): string => textIn(node).replace(/\s+/g, ' ').trim();

/** Each text stands after the one before it. */
export function assertInOrder(text: string, parts: readonly (string | undefined)[]): void {
  let at = 0;
  for (const part of parts) {
    if (part === undefined) continue;
    const found = text.indexOf(part, at);
    assert.notEqual(found, -1, `"${part}" is missing, or not after what stands before it`);
    at = found + part.length;
  }
}
