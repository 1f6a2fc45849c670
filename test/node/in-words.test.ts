import assert from 'node:assert/strict';
import { test } from 'node:test';
import { inWords } from '../../src/content/in-words.js';
import { POSITIONS, REGIONS } from '../../src/content/vocabulary.js';
import type { Labels } from '../../src/content/schema/ui.js';
import type { Dose } from '../../src/timer/dose.js';

const named = <K extends string>(keys: readonly K[]) =>
  Object.fromEntries(keys.map((key) => [key, `<${key}>`])) as Record<K, string>;

type Facts = Parameters<typeof inWords>[0];

const LABELS: Labels = {
  dose: {
    seconds: { one: '{n} second', other: '{n} seconds' },
    minutes: { one: '{n} minute', other: '{n} minutes' },
    breaths: { one: '{n} breath', other: '{n} breaths' },
    times: { one: 'once', other: '{n} times' },
    range: '{low} to {high}',
    repeated: '{dose}, {times}',
    each: '{times}, {dose} each',
    eachSide: '{dose}, each side',
  },
  position: named(POSITIONS),
  region: named(REGIONS),
  equipment: { none: 'Nothing', mat: 'a mat', chair: 'a chair' },
  review: { none: 'Nobody has reviewed this.' },
};

const DOSES: readonly [dose: Dose, words: string][] = [
  [{ kind: 'hold', seconds: 1 }, '1 second'],
  [{ kind: 'hold', seconds: 60 }, '60 seconds'],
  [{ kind: 'hold', seconds: [15, 20] }, '15 to 20 seconds'],
  [{ kind: 'hold', seconds: 20, reps: 1 }, '20 seconds'],
  [{ kind: 'hold', seconds: [15, 20], reps: [2, 3] }, '15 to 20 seconds, 2 to 3 times'],
  [{ kind: 'reps', reps: 1 }, 'once'],
  [{ kind: 'reps', reps: 10 }, '10 times'],
  [{ kind: 'reps', reps: [8, 10], seconds: 5 }, '8 to 10 times, 5 seconds each'],
  [{ kind: 'breath', breaths: 1 }, '1 breath'],
  [{ kind: 'breath', breaths: [8, 10], in: 4, out: 6 }, '8 to 10 breaths'],
  [{ kind: 'time', seconds: 60 }, '1 minute'],
  [{ kind: 'time', seconds: [60, 120] }, '1 to 2 minutes'],
  [{ kind: 'time', seconds: [30, 60] }, '30 to 60 seconds'],
  [{ kind: 'time', seconds: 3600 }, '60 minutes'],
];

for (const [dose, words] of DOSES) {
  test(`${JSON.stringify(dose)} is "${words}"`, () => {
    assert.equal(inWords({ dose }, LABELS, 'en').dose, words);
    assert.equal(inWords({ dose, sides: 'none' }, LABELS, 'en').dose, words);
    assert.equal(inWords({ dose, sides: 'both' }, LABELS, 'en').dose, `${words}, each side`);
  });
}

test('says nothing of facts that are not given', () => {
  assert.deepEqual(Object.values(inWords({ sides: 'both' }, LABELS, 'en')).filter(Boolean), []);
  assert.equal(inWords({ regions: [], helpful: [] }, LABELS, 'en').regions, undefined);
  assert.equal(inWords({ regions: [], helpful: [] }, LABELS, 'en').helpful, undefined);
});

test('asks for nothing where a technique is withheld', () => {
  const facts: Facts = { status: 'withheld', position: 'prone', regions: ['side'], equipment: ['mat'] };
  assert.deepEqual(inWords(facts, LABELS, 'en'), { regions: '<side>' });
});

test('names position, regions and equipment, known or not', () => {
  const facts: Facts = { position: 'prone', regions: ['side', 'lumbar'], equipment: ['chair', 'a {dose} of rope'] };
  const words = inWords(facts, LABELS, 'en');
  assert.equal(words.position, '<prone>');
  assert.equal(words.regions, '<side> · <lumbar>');
  assert.equal(words.need, 'A chair and a {dose} of rope');
  assert.equal(inWords({ equipment: [] }, LABELS, 'en').need, 'Nothing');
  assert.equal(inWords({ equipment: ['constructor'] }, LABELS, 'en').need, 'Constructor');
  assert.equal(inWords({ helpful: ['mat'] }, LABELS, 'en').helpful, 'A mat');
});

test('counts and lists as the language does', () => {
  assert.equal(inWords({ dose: { kind: 'hold', seconds: 3600 } }, LABELS, 'de').dose, '3.600 seconds');
  assert.equal(inWords({ equipment: ['mat', 'chair'] }, LABELS, 'fr').need, 'A mat et a chair');
  // Polish tells 2 from 5; a range goes by its end.
  const dose = { ...LABELS.dose, breaths: { one: '{n} oddech', few: '{n} oddechy', other: '{n} oddechów' } };
  const polish = (breaths: number | [number, number]) =>
    inWords({ dose: { kind: 'breath', breaths } }, { ...LABELS, dose }, 'pl').dose;
  assert.equal(polish(3), '3 oddechy');
  assert.equal(polish([3, 5]), '3 to 5 oddechów');
});
