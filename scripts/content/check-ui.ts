import { LabelsSchema } from '../../src/content/schema/ui.js';
import { foundAndAllowed } from '../../src/publish/nearest.js';
import type { YamlFile } from './read-yaml.js';
import type { Keys, Report } from './report.js';
import { FALLBACK, type Tree } from './tree.js';
import { isRecord, keysAt, valueAt } from './value.js';

/** The `{places}` of a text, or of all forms of a plural, sorted. */
function placeholders(value: unknown): string[] {
  const texts = isRecord(value) ? Object.values(value) : [value];
  const names = texts.filter((text) => typeof text === 'string').flatMap((text) => text.match(/\{[^{}]*\}/g) ?? []);
  return [...new Set(names)].sort();
}

const listed = (names: readonly string[]) => names.join(', ') || 'no placeholder';

/** Groups that the schema names, and so has looked for already. */
const LABELS: Readonly<Record<string, object>> = LabelsSchema.entries;
const isNamed = (group: string) => Object.hasOwn(LABELS, group);
const hasNamedKeys = (group: string) => isNamed(group) && 'entries' in LABELS[group]!;

/** Reports the keys that only one file has, unless the schema has done so; gives those that both have. */
function checkKeys(
  file: YamlFile,
  english: YamlFile,
  keys: Keys,
  isChecked: (key: string) => boolean,
  report: Report,
): string[] {
  const [here, there] = [keysAt(file.value, keys), keysAt(english.value, keys)];
  for (const key of there.filter((name) => !here.includes(name) && !isChecked(name))) {
    report.problem(file, [...keys, key], `missing; needed: the words of ${english.name}`);
  }
  for (const key of here.filter((name) => !there.includes(name) && !isChecked(name))) {
    report.problem(file, [...keys, key], foundAndAllowed(key, there, `, which ${english.name} does not have`));
  }
  return here.filter((name) => there.includes(name));
}

function checkWord(file: YamlFile, english: YamlFile, keys: Keys, report: Report): void {
  const [here, there] = [valueAt(file.value, keys), valueAt(english.value, keys)];
  if (isRecord(here) !== isRecord(there)) {
    const kind = (value: unknown) => (isRecord(value) ? 'plural forms' : 'one text');
    report.problem(file, keys, `found ${kind(here)}; allowed: ${kind(there)}, as in ${english.name}`);
    return;
  }
  const [found, allowed] = [placeholders(here), placeholders(there)];
  if (found.join() !== allowed.join()) {
    report.problem(file, keys, `found ${listed(found)}; allowed: ${listed(allowed)}, as in ${english.name}`);
  }
}

/** Every language has the words of English, with the same places for values. */
export function checkUi({ ui }: Tree, report: Report): void {
  const english = ui.get(FALLBACK);
  if (!english) return;
  for (const file of ui.values()) {
    if (file === english) continue;
    for (const group of checkKeys(file, english, [], isNamed, report)) {
      const shared = checkKeys(file, english, [group], () => hasNamedKeys(group), report);
      for (const key of shared) checkWord(file, english, [group, key], report);
    }
  }
}
