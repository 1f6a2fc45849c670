import assert from 'node:assert/strict';
import { test } from 'node:test';
import { compile } from '../../scripts/content/compile.js';
import type { Technique } from '../../src/content/schema/technique.js';
import { type Changes, plant } from './content-fixture.js';

/** A generated technique, read from the text of its module. */
function techniqueOf(files: ReadonlyMap<string, string>, name: string): Technique {
  const text = files.get(`src/content/generated/${name}`) ?? '';
  return JSON.parse(text.slice(text.indexOf('= {') + 2, text.lastIndexOf('};') + 1)) as Technique;
}

test('says the facts of a technique without sides in words', (context) => {
  const facts: Changes[string] = [
    ['sides: both', 'sides: none'],
    ['moment: switch', 'moment: move'],
    ['[side]', '[lumbar, thoracic]'],
    ['[15, 20]', '20\n  reps: 3'],
    ['[mat]', '[]\nhelpful: [mat]'],
  ];
  const changes: Changes = {
    'content/techniques/reach/technique.yaml': facts,
    'content/ui/en.yaml': [['mat: Mat', 'mat: Mat\n  none: Nothing']],
  };
  const { files, problems } = compile(plant(context, changes));
  assert.deepEqual(problems, []);
  assert.deepEqual(techniqueOf(files, 'en/reach.ts').inWords, {
    regions: 'Low back · Mid-back',
    dose: '20 seconds, 3 times',
    position: 'Sitting',
    need: 'Nothing',
    helpful: 'Mat',
  });
});

test('names the first of many authors', (context) => {
  const shortened = {
    'Abel A': 'Abel A',
    'Abel A, Bell B': 'Abel A, Bell B',
    'Abel A, Bell B, Cole C': 'Abel A et al.',
    'Abel A, and others': 'Abel A et al.',
    'Abel A, Bell B, and others': 'Abel A et al.',
  };
  for (const [authors, short] of Object.entries(shortened)) {
    const changes: Changes = { 'content/sources.yaml': [['year: 2020', `year: 2020\n  authors: ${authors}`]] };
    const { sources } = techniqueOf(compile(plant(context, changes)).files, 'en/roll.ts');
    assert.deepEqual(sources, [{ id: 'study', title: 'On reaching', year: 2020, authors: short }]);
  }
});

test('says of a technique whether there is a figure of it', (context) => {
  const { files } = compile(plant(context));
  assert.equal(techniqueOf(files, 'en/reach.ts').figure, true);
  assert.equal(techniqueOf(files, 'en/roll.ts').figure, undefined);
});
