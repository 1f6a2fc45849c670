import { ADVICE } from '../../src/safety/advice.js';
import { isLoad, LOADS } from '../../src/safety/loads.js';
import { checkNestedPairs, checkPairs } from './check-ids.js';
import { foundAndAllowed } from '../../src/publish/nearest.js';
import type { YamlFile } from './read-yaml.js';
import type { Report } from './report.js';
import type { Tree } from './tree.js';
import { keysAt, listAt, nameOf, valueAt } from './value.js';

/** Each rule speaks of something that a technique asks of the body, and adds to what its condition says anyway. */
function checkRules(facts: YamlFile, loads: readonly string[], report: Report): void {
  const rank = (advice: unknown) => (ADVICE as readonly unknown[]).indexOf(advice);
  listAt(facts.value, ['conditions']).forEach((_, index) => {
    const base = valueAt(facts.value, ['conditions', index, 'base']);
    for (const load of keysAt(facts.value, ['conditions', index, 'rules'])) {
      const keys = ['conditions', index, 'rules', load];
      const advice = valueAt(facts.value, [...keys, 'advice']);
      if (isLoad(load) && !loads.includes(load))
        report.problem(facts, keys, foundAndAllowed(load, loads, ', which no technique has'));
      if (rank(advice) >= 0 && rank(advice) < rank(base)) {
        const message = `found "${String(advice)}", milder than the base; allowed: ${ADVICE.slice(rank(base)).join(', ')}`;
        report.problem(facts, [...keys, 'advice'], message);
      }
    }
  });
}

/** Answers name a sign by its id alone, so it belongs to one level. */
function checkSigns(facts: YamlFile, report: Report): void {
  const seen = new Map<string, unknown>();
  listAt(facts.value, ['levels']).forEach((level, index) => {
    listAt(facts.value, ['levels', index, 'signs']).forEach((sign, at) => {
      const id = nameOf(sign);
      if (id === undefined) return;
      const earlier = seen.get(id) ?? level;
      if (earlier !== level) {
        const message = `found "${id}", which is also at the level "${String(nameOf(earlier))}"; allowed: one level`;
        report.problem(facts, ['levels', index, 'signs', at, 'id'], message);
      }
      seen.set(id, earlier);
    });
  });
}

/** What no single file's schema can know about safety. */
export function checkSafety({ safety, techniques }: Tree, report: Report): void {
  checkNestedPairs(safety, 'levels', 'signs', report);
  const { facts } = safety;
  if (!facts) return;
  const loads = techniques.map((technique) => valueAt(technique.facts?.value, ['loads']));
  // Where a technique cannot be read, nobody knows what it loads.
  const all = loads.every(Array.isArray) ? new Set(loads.flat().map(String)) : LOADS;
  checkRules(facts, [...all], report);
  checkSigns(facts, report);
  for (const words of safety.words.values()) {
    checkPairs(facts, ['notice'], words, ['notice', 'claims'], report);
    checkPairs(facts, ['conditions'], words, ['conditions'], report);
  }
}
