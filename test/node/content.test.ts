import assert from 'node:assert/strict';
import { test } from 'node:test';
import { compile } from '../../scripts/content/compile.js';
import { type Changes, plant, SOUND } from './content-fixture.js';

const SOURCES = 'content/sources.yaml';
const UI = 'content/ui/en.yaml';
const FACTS = 'content/techniques/reach/technique.yaml';
const WORDS = 'content/techniques/reach/en.yaml';
const FIGURE = 'content/techniques/reach/figure.yaml';
const WITHHELD = 'content/techniques/roll/technique.yaml';
const GUIDE = 'content/faq/guide.yaml';
const GUIDE_WORDS = 'content/faq/en.yaml';
const SAFETY = 'content/safety/safety.yaml';
const SAFETY_WORDS = 'content/safety/en.yaml';
const FRENCH = 'content/ui/fr.yaml';

const french = (...edits: [string, string][]) =>
  edits.reduce((text, [from, to]) => text.replace(from, to), SOUND[UI] ?? '');

/** What is wrong, and every problem that must be reported for it. */
const CASES: readonly [name: string, changes: Changes, problems: readonly string[]][] = [
  ['nothing', {}, []],
  [
    'broken YAML',
    { [FACTS]: [['[side]', '[side']] },
    [
      `${FACTS}:3:1  found broken YAML: Flow sequence in block collection must be sufficiently indented and end with a ]; allowed: YAML 1.2`,
    ],
  ],
  [
    'a key written twice',
    { [WORDS]: [['doseNote', 'promise: Again.\ndoseNote']] },
    [`${WORDS}:8:1  found the key "promise" twice; allowed: once (the first is on line 2)`],
  ],
  [
    'an unknown key, with the nearest one',
    { [FACTS]: [['{ id: lean, moment', '{ id: lean, momnt: x, extra: y, moment']] },
    [
      `${FACTS}:12:17  steps[0].momnt: found an unknown key; did you mean "moment"? allowed: id, moment or sources`,
      `${FACTS}:12:27  steps[0].extra: found an unknown key; allowed: id, moment or sources`,
    ],
  ],
  ['a missing key', { [FACTS]: [['sides: both\n', '']] }, [`${FACTS}:1:1  sides: missing; allowed: "none" or "both"`]],
  [
    'a missing key deep down, at what should hold it',
    { [FACTS]: [['\n  seconds: [15, 20]', '']] },
    [`${FACTS}:6:1  dose.seconds: missing; allowed: a number or a list`],
  ],
  ['a wrong type', { [WORDS]: [['Reach', '3']] }, [`${WORDS}:1:1  name: found 3; allowed: text`]],
  [
    'a word that is not one of those allowed',
    { [FACTS]: [['moment: hold', 'moment: jump']] },
    [`${FACTS}:12:17  steps[0].moment: found "jump"; allowed: "set-up", "move", "hold", "switch" or "release"`],
  ],
  [
    'an unknown kind of dose',
    { [FACTS]: [['kind: hold', 'kind: hang']] },
    [`${FACTS}:7:3  dose.kind: found "hang"; allowed: "hold", "breath", "reps" or "time"`],
  ],
  [
    'a range the wrong way round',
    { [FACTS]: [['[15, 20]', '[20, 15]']] },
    [`${FACTS}:8:3  dose.seconds: found a list; the first must be below the second`],
  ],
  ['a missing file', { [GUIDE]: null }, [`${GUIDE}:1:1  missing; needed: the facts: ids, order and sources`]],
  ['missing words', { [WORDS]: null }, [`${WORDS}:1:1  missing; needed: the words in English`]],
  [
    'words in a language that the interface lacks',
    { 'content/faq/de.yaml': SOUND[GUIDE_WORDS] ?? null },
    ['content/faq/de.yaml:1:1  found words in "de" without content/ui/de.yaml; needed: both'],
  ],
  [
    'a file that nothing reads',
    { 'content/faq/guides.yaml': '' },
    ['content/faq/guides.yaml:1:1  found "guides.yaml"; did you mean "guide.yaml"? allowed: "guide.yaml" or "en.yaml"'],
  ],
  [
    'an unknown source',
    { [FACTS]: [['[study, editors]', '[study, editor]']] },
    [`${FACTS}:12:48  steps[0].sources[1]: found "editor"; did you mean "editors"? allowed: "study" or "editors"`],
  ],
  [
    'a technique that is not there',
    { [WITHHELD]: [['[reach]', '[raech]']] },
    [`${WITHHELD}:9:13  withheld.instead[0]: found "raech"; did you mean "reach"? allowed: "reach"`],
  ],
  [
    'facts without words',
    { [WORDS]: [['  other: Now the other side.\n', '']] },
    [`${FACTS}:13:7  steps[1].id: found "other" without words in en.yaml; allowed: "lean"`],
  ],
  [
    'words without facts',
    { [WORDS]: [['  stiff: You feel stiff.', '  stiff: You feel stiff.\n  stif: You are stiff.']] },
    [
      `${WORDS}:5:3  helps.stif: found "stif", which technique.yaml does not list; did you mean "stiff"? allowed: "stiff"`,
    ],
  ],
  [
    'a note on the dose in one file only',
    { [WORDS]: [['doseNote: Start short.\n', '']] },
    [`${FACTS}:14:1  doseNote: found no words for it in en.yaml; allowed: both or neither`],
  ],
  [
    'words missing inside a section',
    { [GUIDE_WORDS]: [['yes: A little.', 'no: Not much.']] },
    [
      `${GUIDE_WORDS}:6:7  sections.first.claims.no: found "no", which guide.yaml does not list; allowed: "yes"`,
      `${GUIDE}:5:11  sections[0].claims[0].id: found "yes" without words in en.yaml; allowed: "no"`,
    ],
  ],
  [
    'an id used twice in a list',
    { [SAFETY]: [['\nlevels', '\n  - { id: gentle, sources: [study] }\nlevels']] },
    [`${SAFETY}:3:7  notice[1].id: found "gentle" twice; allowed: once (the first is on line 2)`],
  ],
  [
    'a sign at two levels',
    {
      [SAFETY]: [
        [
          '\nconditions',
          '\n  - level: urgent\n    sources: [study]\n    signs: [{ id: numb, sources: [study] }]\nconditions',
        ],
      ],
      [SAFETY_WORDS]: [
        ['\nconditions', '\n  urgent: { title: Soon, advice: Ask., signs: { numb: Your legs go numb. } }\nconditions'],
      ],
    },
    [
      `${SAFETY}:10:15  levels[1].signs[0].id: found "numb", which is also at the level "emergency"; allowed: one level`,
    ],
  ],
  [
    'a condition without words',
    { [SAFETY_WORDS]: [['  pregnant:\n', '  pregnancy:\n']] },
    [
      `${SAFETY_WORDS}:12:3  conditions.pregnancy: found "pregnancy", which safety.yaml does not list; did you mean "pregnant"? allowed: "pregnant"`,
      `${SAFETY}:9:5  conditions[0].id: found "pregnant" without words in en.yaml; did you mean "pregnancy"? allowed: "pregnancy"`,
    ],
  ],
  [
    'a condition without a base',
    { [SAFETY]: [['    base: care\n', '']] },
    [`${SAFETY}:9:5  conditions[0].base: missing; allowed: "fine", "care", "ask" or "stop"`],
  ],
  [
    'a rule for a load that does not exist, with the nearest one',
    { [SAFETY]: [['kneeling: {', 'kneling: {']] },
    [
      `${SAFETY}:13:7  conditions[0].rules.kneling: found an unknown key; did you mean "kneeling"? allowed: end-range-flexion, end-range-extension, end-range-rotation, lying-on-back, lying-on-front, kneeling, weight-on-wrists, down-to-floor, equipment-pressure or standing-balance`,
    ],
  ],
  [
    'a rule for a load that no technique has',
    { [SAFETY]: [['kneeling: {', 'lying-on-front: {']] },
    [
      `${SAFETY}:13:7  conditions[0].rules.lying-on-front: found "lying-on-front", which no technique has; allowed: "kneeling" or "lying-on-back"`,
    ],
  ],
  [
    'a rule that is milder than its base',
    { [SAFETY]: [['base: care', 'base: stop']] },
    [`${SAFETY}:13:19  conditions[0].rules.kneeling.advice: found "ask", milder than the base; allowed: stop`],
  ],
  [
    'a rule without a source',
    { [SAFETY]: [['{ advice: ask, sources: [study, editors] }', '{ advice: ask }']] },
    [`${SAFETY}:13:7  conditions[0].rules.kneeling.sources: missing; allowed: a list`],
  ],
  [
    'a load without words',
    { [SAFETY_WORDS]: [['  kneeling: You kneel.\n', '']] },
    [`${SAFETY_WORDS}:15:1  loads.kneeling: missing; allowed: text`],
  ],
  [
    'equipment without a word',
    { [FACTS]: [['[mat]', '[mast]']] },
    [`${FACTS}:4:13  equipment[0]: found "mast" without a word in ${UI}; did you mean "mat"? allowed: "mat"`],
  ],
  [
    'equipment while the interface has no words for any',
    { [UI]: [['equipment:\n  mat: Mat\n', '']], [FACTS]: [['[mat]', '[mast]']] },
    [`${UI}:1:1  equipment: missing; allowed: an object`],
  ],
  [
    'a withheld technique that teaches',
    {
      [FACTS]: [['position', 'status: withheld\nposition']],
    },
    [
      `${FIGURE}:1:1  found for a withheld technique; allowed: a withheld technique without a figure`,
      `${FACTS}:1:1  withheld: missing; allowed: a withheld technique with withheld`,
      `${FACTS}:7:1  dose: found in a withheld technique; allowed: a withheld technique without dose`,
      `${FACTS}:12:1  steps: found in a withheld technique; allowed: a withheld technique without steps`,
      `${WITHHELD}:9:13  withheld.instead[0]: found "reach"; allowed: none`,
    ],
  ],
  [
    'an offered technique that does not teach',
    { [WITHHELD]: [['status: withheld', 'status: offered']] },
    [
      'content/techniques/roll/figure.yaml:1:1  missing; needed: its key poses',
      `${WITHHELD}:1:1  dose: missing; allowed: an offered technique with dose`,
      `${WITHHELD}:1:1  steps: missing; allowed: an offered technique with steps`,
      `${WITHHELD}:6:1  withheld: found in an offered technique; allowed: an offered technique without withheld`,
    ],
  ],
  [
    'two sides without a switch',
    { [FACTS]: [['moment: switch', 'moment: move']] },
    [`${FACTS}:11:1  steps: found no step with moment "switch"; allowed: at least one where sides is "both"`],
  ],
  [
    'a language that lacks words of the interface',
    { [FRENCH]: french(['  steps: How to do it\n', ''], ['  mat', '  mta']) },
    [
      `${FRENCH}:1:1  card.steps: missing; needed: the words of ${UI}`,
      `${FRENCH}:3:1  equipment.mat: missing; needed: the words of ${UI}`,
      `${FRENCH}:4:3  equipment.mta: found "mta", which ${UI} does not have; did you mean "mat"? allowed: "mat"`,
    ],
  ],
  [
    'a language with another placeholder',
    { [FRENCH]: french([`{n} second'`, `{count} second'`], ['Mat', 'Mat {n}']) },
    [
      `${FRENCH}:3:3  card.seconds: found {count}, {n}; allowed: {n}, as in ${UI}`,
      `${FRENCH}:5:3  equipment.mat: found {n}; allowed: no placeholder, as in ${UI}`,
    ],
  ],
  [
    'a language with one text for a plural',
    { [FRENCH]: french([`{ one: '{n} second', other: '{n} seconds' }`, `'{n} s'`]) },
    [`${FRENCH}:3:3  card.seconds: found one text; allowed: plural forms, as in ${UI}`],
  ],
  [
    'a technique with a reserved name',
    {
      'content/techniques/faq/technique.yaml': SOUND[FACTS] ?? null,
      'content/techniques/faq/en.yaml': SOUND[WORDS] ?? null,
      'content/techniques/faq/figure.yaml': SOUND[FIGURE] ?? null,
    },
    [
      'content/techniques/faq:1:1  found the reserved name "faq"; allowed: any id but faq, prevention, anatomy, safety, ui, timer, figure, notice, check, accordion, labels, words, index or constructor',
    ],
  ],
  [
    'hostile names',
    {
      'content/techniques/constructor/technique.yaml': SOUND[FACTS] ?? null,
      'content/techniques/constructor/en.yaml': SOUND[WORDS] ?? null,
      'content/techniques/constructor/figure.yaml': SOUND[FIGURE] ?? null,
      'content/techniques/__proto__/technique.yaml': SOUND[FACTS] ?? null,
      'content/techniques/__proto__/en.yaml': SOUND[WORDS] ?? null,
      'content/techniques/__proto__/figure.yaml': SOUND[FIGURE] ?? null,
      [SOURCES]: [['study:', '__proto__: { kind: book, title: Traps }\nstudy:']],
      [GUIDE]: [['id: yes', 'id: constructor']],
      [GUIDE_WORDS]: [['yes:', 'constructor:']],
    },
    [
      'content/faq/en.yaml:6:7  found the key "constructor"; allowed: any name that JavaScript does not reserve',
      'content/faq/guide.yaml:5:11  sections[0].claims[0].id: found "constructor"; allowed: any id that JavaScript does not reserve',
      `${SOURCES}:1:1  found the key "__proto__"; allowed: any name that JavaScript does not reserve`,
      'content/techniques/__proto__:1:1  found "__proto__"; must be lower-case words joined by hyphens, as in "childs-pose"',
      'content/techniques/__proto__:1:1  found the reserved name "__proto__"; allowed: any id but faq, prevention, anatomy, safety, ui, timer, figure, notice, check, accordion, labels, words, index or constructor',
      'content/techniques/constructor:1:1  found the reserved name "constructor"; allowed: any id but faq, prevention, anatomy, safety, ui, timer, figure, notice, check, accordion, labels, words, index or constructor',
    ],
  ],
  [
    'more steps than a card takes',
    {
      [FACTS]: [['steps:\n', `steps:\n${many((id) => `  - { id: ${id}, moment: move, sources: [study] }\n`)}`]],
      [WORDS]: [['steps:\n', `steps:\n${many((id) => `  ${id}: Move on.\n`)}`]],
      [FIGURE]: [['[lean]', `[lean${many((id) => `, ${id}`)}]`]],
    },
    [`${FACTS}:11:1  steps: found a length of 31; allowed: at most 30`],
  ],
  [
    'several things in several files, in order',
    { [WORDS]: [['name: Reach', 'name: ""']], [SOURCES]: [['year: 2020', 'year: 20']], [SAFETY]: 'notice: [' },
    [
      `${SAFETY}:1:10  found broken YAML: Flow sequence in block collection must be sufficiently indented and end with a ]; allowed: YAML 1.2`,
      `${SOURCES}:4:3  study.year: found 20; allowed: at least 1900`,
      `${WORDS}:1:1  name: found ""; must not be empty`,
    ],
  ],
];

function many(line: (id: string) => string): string {
  return Array.from({ length: 29 }, (_, index) => line(`more-${index}`)).join('');
}

for (const [name, changes, problems] of CASES) {
  test(`finds ${name}`, (context) => {
    const outcome = compile(plant(context, changes));
    assert.deepEqual(outcome.problems, problems);
    assert.equal(outcome.files.size === 0, problems.length > 0, 'files are made only without problems');
  });
}

test('warns of a source that nothing mentions', (context) => {
  const { problems, warnings } = compile(
    plant(context, { [SOURCES]: [['editors:', 'spare: { kind: book, title: Spare }\neditors:']] }),
  );
  assert.deepEqual(problems, []);
  assert.deepEqual(warnings, [
    `${SOURCES}:5:1  spare: found a source that nothing mentions; allowed, but likely left over`,
  ]);
});
