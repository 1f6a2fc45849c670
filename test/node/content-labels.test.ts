import assert from 'node:assert/strict';
import { test } from 'node:test';
import { compile } from '../../scripts/content/compile.js';
import { type Changes, plant, SOUND } from './content-fixture.js';

const UI = 'content/ui/en.yaml';
const FRENCH = 'content/ui/fr.yaml';
const DOSE_KEYS = 'seconds, minutes, breaths, times, range, repeated, each or eachSide';
const REGION = 'region:\n  lumbar: Low back\n  thoracic: Mid-back\n  side: Flank\n';

const french = (from: string, to: string): string => {
  const text = SOUND[UI]!;
  assert.ok(text.includes(from), `the fixture does not hold ${from}`);
  return text.replace(from, to);
};

/** What is wrong with a file of the interface's words, and every problem that must be reported for it. */
const CASES: readonly [name: string, changes: Changes, problems: readonly string[]][] = [
  [
    'a label that is missing',
    { [UI]: [["  range: '{low} to {high}'\n", '']] },
    [`${UI}:6:1  dose.range: missing; allowed: text`],
  ],
  [
    'a label with plural forms that is missing',
    { [UI]: [["  times: { one: once, other: '{n} times' }\n", '']] },
    [`${UI}:6:1  dose.times: missing; allowed: an object`],
  ],
  [
    'a position without a label',
    { [UI]: [['  prone: Lying face down\n', '']] },
    [`${UI}:15:1  position.prone: missing; allowed: text`],
  ],
  ['a missing group of labels', { [UI]: [[REGION, '']] }, [`${UI}:1:1  region: missing; allowed: an object`]],
  [
    'a group that is one text',
    { [UI]: [['equipment:\n  mat: Mat\n', 'equipment: Mat\n']] },
    [`${UI}:4:1  equipment: found "Mat"; allowed: an object`],
  ],
  [
    'an unknown label, with the nearest one',
    { [UI]: [['  repeated', '  eachSid: Both\n  repeated']] },
    [`${UI}:12:3  dose.eachSid: found an unknown key; did you mean "eachSide"? allowed: ${DOSE_KEYS}`],
  ],
  [
    'an unknown label that is like no other',
    { [UI]: [['  repeated', '  forever: Always\n  repeated']] },
    [`${UI}:12:3  dose.forever: found an unknown key; allowed: ${DOSE_KEYS}`],
  ],
  [
    'a misspelt label, as missing and as unknown',
    { [UI]: [['  thoracic', '  thorasic']] },
    [
      `${UI}:24:1  region.thoracic: missing; allowed: text`,
      `${UI}:26:3  region.thorasic: found an unknown key; did you mean "thoracic"? allowed: lumbar, thoracic or side`,
    ],
  ],
  [
    'an unknown plural form in a group of its own',
    { [UI]: [["seconds: { one: '{n} second', other", "seconds: { onee: '{n} second', other"]] },
    [
      `${UI}:3:14  card.seconds.onee: found an unknown key; did you mean "one"? allowed: zero, one, two, few, many or other`,
    ],
  ],
  [
    'plural forms without the last one',
    { [UI]: [["second', other: '{n} seconds' }", "second' }"]] },
    [`${UI}:3:3  card.seconds.other: missing; allowed: text`],
  ],
  [
    'a label that a language lacks, once',
    { [FRENCH]: french("  range: '{low} to {high}'\n", '') },
    [`${FRENCH}:6:1  dose.range: missing; allowed: text`],
  ],
  [
    'a group of labels that a language lacks, once',
    { [FRENCH]: french(REGION, '') },
    [`${FRENCH}:1:1  region: missing; allowed: an object`],
  ],
  [
    'a label that no language has, once',
    { [FRENCH]: french('  repeated', '  eachSid: Both\n  repeated') },
    [`${FRENCH}:12:3  dose.eachSid: found an unknown key; did you mean "eachSide"? allowed: ${DOSE_KEYS}`],
  ],
  [
    'a label with another placeholder',
    { [FRENCH]: french('{low} to {high}', '{low} to {top}') },
    [`${FRENCH}:11:3  dose.range: found {low}, {top}; allowed: {high}, {low}, as in ${UI}`],
  ],
];

for (const [name, changes, problems] of CASES) {
  test(`finds ${name}`, (context) => {
    const outcome = compile(plant(context, changes));
    assert.deepEqual(outcome.problems, problems);
    assert.equal(outcome.files.size, 0);
  });
}
