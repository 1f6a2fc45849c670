import { problemsOf } from '../../src/content/own/problems.js';
import { TechniqueSchema } from '../../src/content/schema/technique.js';
import { checkTree } from './check.js';
import { emitModules } from './emit.js';
import { emitFigures } from './emit-figures.js';
import { emitJsonSchemas } from './json-schema.js';
import { figuresOf, type LanguageContent, mergeTree } from './merge.js';
import { Report } from './report.js';
import { readTree, type Tree } from './tree.js';
import { keysAt } from './value.js';

export interface Outcome {
  /** `file:line:column  path: what was found; what is allowed` */
  readonly problems: readonly string[];
  readonly warnings: readonly string[];
  /** What to write, by path from the root; nothing where there are problems. */
  readonly files: ReadonlyMap<string, string>;
  readonly summary: string;
}

/** What a card takes may be stricter than what each file may hold. */
function checkMerged(tree: Tree, contents: readonly LanguageContent[], report: Report): void {
  for (const { techniques } of contents) {
    for (const [id, technique] of techniques) {
      const facts = tree.techniques.find((subject) => subject.id === id)?.facts;
      for (const { keys, message } of problemsOf(TechniqueSchema, technique)) report.problem(facts!, keys, message);
    }
  }
}

const count = (n: number, noun: string) => `${n} ${noun}${n === 1 ? '' : 's'}`;

function summarize({ techniques, languages, guides, sources }: Tree): string {
  return [
    count(techniques.length, 'technique'),
    count(guides.size, 'guide'),
    count(keysAt(sources?.value, []).length, 'source'),
    count(languages.length, 'language'),
  ].join(', ');
}

/** Reads, checks and joins the content below a root; writes nothing. */
export function compile(root: string): Outcome {
  const report = new Report();
  const tree = readTree(root, report);
  checkTree(tree, report);
  const contents = report.failed ? [] : mergeTree(tree);
  checkMerged(tree, contents, report);
  return {
    problems: report.problems,
    warnings: report.warnings,
    files: report.failed
      ? new Map()
      : new Map([...emitModules(contents), ...emitFigures(figuresOf(tree)), ...emitJsonSchemas()]),
    summary: summarize(tree),
  };
}
