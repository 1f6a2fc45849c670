import type { GenericSchema } from 'valibot';
import { problemsOf } from '../../src/content/own/problems.js';
import { GuideFactsSchema, GuideWordsSchema } from '../../src/content/schema/guide.js';
import { SafetyFactsSchema, SafetyWordsSchema } from '../../src/content/schema/safety.js';
import { SourcesFileSchema } from '../../src/content/schema/source.js';
import { TechniqueFactsSchema, TechniqueWordsSchema } from '../../src/content/schema/technique.js';
import { UiFileSchema } from '../../src/content/schema/ui.js';
import { FigureSchema } from '../../src/figure/written/schema.js';
import { checkFigures } from './check-figure.js';
import { checkLists, checkNestedPairs, checkSources } from './check-ids.js';
import { checkSafety } from './check-safety.js';
import { checkTechniques } from './check-technique.js';
import { checkUi } from './check-ui.js';
import { meant } from '../../src/publish/nearest.js';
import type { YamlFile } from './read-yaml.js';
import type { Report } from './report.js';
import type { Subject, Tree } from './tree.js';
import { keysAt } from './value.js';

function checkSchema(file: YamlFile | undefined, schema: GenericSchema, report: Report): void {
  if (!file) return;
  for (const { keys, message, allowed } of problemsOf(schema, file.value)) {
    const guess = allowed ? meant(String(keys.at(-1)), allowed) : '';
    report.problem(file, keys, message.replace('; ', `; ${guess}`));
  }
}

function checkSchemas(tree: Tree, report: Report): void {
  const subject = ({ facts, words }: Subject, factsSchema: GenericSchema, wordsSchema: GenericSchema) => {
    checkSchema(facts, factsSchema, report);
    for (const file of words.values()) checkSchema(file, wordsSchema, report);
  };
  checkSchema(tree.sources, SourcesFileSchema, report);
  for (const file of tree.ui.values()) checkSchema(file, UiFileSchema, report);
  for (const technique of tree.techniques) {
    subject(technique, TechniqueFactsSchema, TechniqueWordsSchema);
    checkSchema(technique.figure, FigureSchema, report);
  }
  for (const guide of tree.guides.values()) subject(guide, GuideFactsSchema, GuideWordsSchema);
  subject(tree.safety, SafetyFactsSchema, SafetyWordsSchema);
}

function checkMentions(tree: Tree, report: Report): void {
  const used = new Set<string>();
  for (const { facts } of [...tree.techniques, ...tree.guides.values(), tree.safety]) {
    if (!facts) continue;
    checkLists(facts, report);
    checkSources(facts, tree.sources, used, report);
  }
  for (const id of keysAt(tree.sources?.value, []).filter((name) => !used.has(name))) {
    report.warning(tree.sources!, [id], 'found a source that nothing mentions; allowed, but likely left over');
  }
}

/** Holds everything against its schema and against everything else. */
export function checkTree(tree: Tree, report: Report): void {
  checkSchemas(tree, report);
  checkMentions(tree, report);
  checkTechniques(tree, report);
  checkFigures(tree, report);
  for (const guide of tree.guides.values()) checkNestedPairs(guide, 'sections', 'claims', report);
  checkSafety(tree, report);
  checkUi(tree, report);
}
