import { problemsOf } from '../../src/content/own/problems.js';
import { IdSchema } from '../../src/content/schema/text.js';
import { CLAIM_LISTS } from '../../src/content/vocabulary.js';
import { checkPairs, checkSingle } from './check-ids.js';
import { WORD_FILES } from './emit.js';
import { foundAndAllowed } from '../../src/publish/nearest.js';
import { isInherited, type YamlFile } from './read-yaml.js';
import type { Report } from './report.js';
import { FALLBACK, GUIDES, isWithheld, type Subject, type Tree } from './tree.js';
import { isRecord, keysAt, listAt, valueAt } from './value.js';

/** A technique's module lies beside these. */
const RESERVED: readonly string[] = [...GUIDES, 'safety', ...WORD_FILES, 'labels', 'words', 'index'];

function checkId({ id, folder }: Subject, report: Report): void {
  for (const { message } of problemsOf(IdSchema, id)) report.problemAt(folder, message);
  if (RESERVED.includes(id) || isInherited(id)) {
    report.problemAt(
      folder,
      `found the reserved name "${id}"; allowed: any id but ${RESERVED.join(', ')} or constructor`,
    );
  }
}

/** A withheld technique says why; an offered one says how. */
function checkStatus(subject: Subject, facts: YamlFile, report: Report): void {
  const withheld = isWithheld(subject);
  const unfit = withheld ? ['steps', 'dose'] : ['withheld'];
  const needed = withheld ? ['withheld'] : ['steps', 'dose'];
  const kind = withheld ? 'a withheld technique' : 'an offered technique';
  for (const key of unfit) {
    if (valueAt(facts.value, [key]) !== undefined) {
      report.problem(facts, [key], `found in ${kind}; allowed: ${kind} without ${key}`);
    }
  }
  for (const key of needed) {
    const value = valueAt(facts.value, [key]);
    const empty = value === undefined || (Array.isArray(value) && value.length === 0);
    if (empty) report.problem(facts, [key], `missing; allowed: ${kind} with ${key}`);
  }
}

function checkSwitch(subject: Subject, facts: YamlFile, report: Report): void {
  const steps = listAt(facts.value, ['steps']);
  if (isWithheld(subject) || valueAt(facts.value, ['sides']) !== 'both' || steps.length === 0) return;
  const moments = steps.map((_, index) => valueAt(facts.value, ['steps', index, 'moment']));
  if (!moments.includes('switch')) {
    report.problem(facts, ['steps'], 'found no step with moment "switch"; allowed: at least one where sides is "both"');
  }
}

function checkInstead(facts: YamlFile, offered: readonly string[], report: Report): void {
  listAt(facts.value, ['withheld', 'instead']).forEach((id, index) => {
    if (typeof id !== 'string' || offered.includes(id)) return;
    report.problem(facts, ['withheld', 'instead', index], foundAndAllowed(id, offered));
  });
}

function checkEquipment(facts: YamlFile, ui: YamlFile | undefined, report: Report): void {
  if (!isRecord(valueAt(ui?.value, ['equipment']))) return;
  const known = keysAt(ui?.value, ['equipment']);
  for (const list of ['equipment', 'helpful']) {
    listAt(facts.value, [list]).forEach((id, index) => {
      if (typeof id !== 'string' || known.includes(id)) return;
      report.problem(facts, [list, index], foundAndAllowed(id, known, ` without a word in ${ui?.name}`));
    });
  }
}

function checkWords(facts: YamlFile, words: YamlFile, report: Report): void {
  for (const list of [...CLAIM_LISTS, 'steps', 'said']) checkPairs(facts, [list], words, [list], report);
  checkPairs(facts, ['withheld', 'why'], words, ['withheld', 'why'], report);
  checkSingle(facts, words, 'doseNote', report);
}

/** What no single file's schema can know about techniques. */
export function checkTechniques({ techniques, ui }: Tree, report: Report): void {
  const offered = techniques.filter((subject) => !isWithheld(subject)).map(({ id }) => id);
  for (const subject of techniques) {
    checkId(subject, report);
    const { facts, words } = subject;
    if (!facts) continue;
    checkStatus(subject, facts, report);
    checkSwitch(subject, facts, report);
    checkInstead(facts, offered, report);
    checkEquipment(facts, ui.get(FALLBACK), report);
    for (const file of words.values()) checkWords(facts, file, report);
  }
}
