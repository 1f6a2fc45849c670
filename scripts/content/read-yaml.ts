import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { isAlias, isMap, isScalar, isSeq, LineCounter, parseDocument, visit, type Document, type Node } from 'yaml';
import type { Keys, Report } from './report.js';

/** Names every object already answers to: as ids they would be found where nothing was written. */
export const isInherited = (name: string): boolean => name in {} || name === 'prototype';

/** A file that parsed, and where in it each value stands. */
export interface YamlFile {
  /** Its path from the root, for messages. */
  readonly name: string;
  readonly value: unknown;
  /** The place of a key or of a list's item; for one that is missing, of what should hold it. */
  locate(keys: Keys): { line: number; column: number };
}

type Place = (offset: number) => { line: number; column: number };

function locate(document: Document, keys: Keys): number {
  let node: Node | null = document.contents;
  let offset = 0;
  for (const key of keys) {
    if (isAlias(node)) node = node.resolve(document) ?? null;
    if (isMap(node)) {
      const pair = node.items.find((item) => isScalar(item.key) && String(item.key.value) === String(key));
      if (!pair) break;
      offset = (pair.key as Node).range![0];
      node = pair.value as Node | null;
    } else if (isSeq(node)) {
      const item = node.items[Number(key)] as Node | undefined;
      if (!item) break;
      offset = item.range![0];
      node = item;
    } else break;
  }
  return offset;
}

/** Keys that would quietly win over, or hide behind, another. */
function checkKeys(document: Document, name: string, place: Place, report: Report): void {
  visit(document, {
    Map(_, map) {
      const first = new Map<string, number>();
      for (const { key } of map.items) {
        if (!isScalar(key)) continue;
        const text = String(key.value);
        const { line, column } = place(key.range![0]);
        const earlier = first.get(text);
        if (earlier !== undefined) {
          report.problemAt(
            name,
            `found the key "${text}" twice; allowed: once (the first is on line ${earlier})`,
            line,
            column,
          );
        } else if (isInherited(text)) {
          report.problemAt(
            name,
            `found the key "${text}"; allowed: any name that JavaScript does not reserve`,
            line,
            column,
          );
        }
        first.set(text, earlier ?? line);
      }
    },
  });
}

/** Reads a file; what is not YAML goes to the report, and nothing comes back. */
export function readYaml(root: string, name: string, report: Report): YamlFile | undefined {
  const lines = new LineCounter();
  const text = readFileSync(join(root, name), 'utf8');
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false, uniqueKeys: false });
  const place: Place = (offset) => {
    const { line, col } = lines.linePos(offset);
    return { line: Math.max(line, 1), column: Math.max(col, 1) };
  };
  const broken = [...document.errors, ...document.warnings];
  for (const error of broken) {
    const { line, column } = place(error.pos[0]);
    report.problemAt(name, `found broken YAML: ${error.message}; allowed: YAML 1.2`, line, column);
  }
  if (broken.length > 0) return undefined;
  checkKeys(document, name, place, report);
  return { name, value: document.toJS() as unknown, locate: (keys) => place(locate(document, keys)) };
}
