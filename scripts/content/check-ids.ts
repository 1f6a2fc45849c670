import { foundAndAllowed } from '../../src/publish/nearest.js';
import { isInherited, type YamlFile } from './read-yaml.js';
import type { Keys, Report } from './report.js';
import { isRecord, keysAt, listAt, nameOf, valueAt, walk, walkSources } from './value.js';
import type { Subject } from './tree.js';

/** Each source a file mentions has an entry; remembers which were mentioned. */
export function checkSources(file: YamlFile, sources: YamlFile | undefined, used: Set<string>, report: Report): void {
  const known = sources && keysAt(sources.value, []);
  walkSources(file.value, (id, keys) => {
    used.add(id);
    if (known && !known.includes(id)) report.problem(file, keys, foundAndAllowed(id, known));
  });
}

/** No list names the same thing twice, and no id is one that every object answers to. */
export function checkLists(file: YamlFile, report: Report): void {
  walk(file.value, (list, keys) => {
    if (!Array.isArray(list)) return;
    const seen = new Map<string, number>();
    list.forEach((item, index) => {
      const name = nameOf(item);
      if (name === undefined) return;
      const at = nameKeys(item, [...keys, index]);
      const earlier = seen.get(name);
      if (earlier !== undefined) {
        const { line } = file.locate([...keys, earlier]);
        report.problem(file, at, `found "${name}" twice; allowed: once (the first is on line ${line})`);
      } else if (isInherited(name)) {
        report.problem(file, at, `found "${name}"; allowed: any id that JavaScript does not reserve`);
      }
      seen.set(name, earlier ?? index);
    });
  });
}

/** Points at the key that names an item. */
function nameKeys(item: unknown, keys: Keys): Keys {
  if (!isRecord(item)) return keys;
  const key = ['id', 'source', 'level'].find((candidate) => typeof item[candidate] === 'string');
  return key ? [...keys, key] : keys;
}

const fileName = (file: YamlFile) => file.name.slice(file.name.lastIndexOf('/') + 1);

/** Everything a list of facts names has words, and the other way round; gives the names that have both. */
export function checkPairs(
  facts: YamlFile,
  factKeys: Keys,
  words: YamlFile,
  wordKeys: Keys,
  report: Report,
): { name: string; index: number }[] {
  const items = listAt(facts.value, factKeys).map((item, index) => ({ item, index, name: nameOf(item) }));
  const named = items.filter((entry): entry is typeof entry & { name: string } => entry.name !== undefined);
  const names = named.map(({ name }) => name);
  const written = keysAt(words.value, wordKeys);
  for (const { item, index, name } of named) {
    if (written.includes(name)) continue;
    const why = ` without words in ${fileName(words)}`;
    report.problem(facts, nameKeys(item, [...factKeys, index]), foundAndAllowed(name, written, why));
  }
  for (const name of written.filter((candidate) => !names.includes(candidate))) {
    report.problem(
      words,
      [...wordKeys, name],
      foundAndAllowed(name, names, `, which ${fileName(facts)} does not list`),
    );
  }
  return named.filter(({ name }) => written.includes(name));
}

/** A single text that both files have, or neither. */
export function checkSingle(facts: YamlFile, words: YamlFile, key: string, report: Report): void {
  const [fact, word] = [valueAt(facts.value, [key]), valueAt(words.value, [key])];
  if (fact !== undefined && word === undefined) {
    report.problem(facts, [key], `found no words for it in ${fileName(words)}; allowed: both or neither`);
  }
  if (fact === undefined && word !== undefined) {
    report.problem(words, [key], `found no sources for it in ${fileName(facts)}; allowed: both or neither`);
  }
}

/** Sections, levels and the like: pairs whose items hold pairs of their own. */
export function checkNestedPairs(subject: Subject, list: string, inner: string, report: Report): void {
  const { facts, words } = subject;
  if (!facts) return;
  for (const file of words.values()) {
    for (const { name, index } of checkPairs(facts, [list], file, [list], report)) {
      checkPairs(facts, [list, index, inner], file, [list, name, inner], report);
    }
  }
}
