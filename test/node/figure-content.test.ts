import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { parse } from 'yaml';
import * as v from 'valibot';
import { compile } from '../../scripts/content/compile.js';
import { figuresOf } from '../../scripts/content/merge.js';
import { Report } from '../../scripts/content/report.js';
import { readTree } from '../../scripts/content/tree.js';
import { writeFiles } from '../../scripts/content/write.js';
import { findFigure, loadFigure } from '../../src/content/figures.js';
import type { KeyPose } from '../../src/figure/pose.js';
import { LINES } from '../../src/figure/written/lines.js';
import { FigureSchema } from '../../src/figure/written/schema.js';
import { plant, SOUND } from './content-fixture.js';

const REPOSITORY = fileURLToPath(new URL('../..', import.meta.url));
const FIGURE = 'content/techniques/reach/figure.yaml';
const GENERATED = 'src/content/generated';
const MAX_BYTES = 800;

type Edits = readonly (readonly [from: string, to: string])[];

/** What is wrong with a figure, and every problem that must be reported for it, after the file's name. */
const CASES: readonly [name: string, edits: Edits, problems: readonly string[]][] = [
  ['nothing', [], []],
  [
    'broken YAML',
    [['[left-side]', '[left-side']],
    [
      ':3:1  found broken YAML: Flow sequence in block collection must be sufficiently indented and end with a ]; allowed: YAML 1.2',
    ],
  ],
  [
    'unknown keys, with the nearest ones',
    [
      ['stretch: [left-side]', 'stretch: [left-side]\nprop: []'],
      ['pelvis: { at', 'pelvis: { learn: 10, at'],
      ['bend: [0, 1, 0.2]', 'bned: [0, 1, 0.2]'],
    ],
    [
      ':3:1  prop: found an unknown key; did you mean "props"? allowed: view, stretch, props or poses',
      ':9:15  poses[0].pelvis.learn: found an unknown key; did you mean "lean"? allowed: at, lean, turn or tilt',
      ':11:45  poses[0].feet.both.bned: found an unknown key; did you mean "bend"? allowed: at, on, over, bend or point',
    ],
  ],
  [
    'a pose without steps',
    [['    steps: [lean]\n', '']],
    [
      ':5:1  poses: found no pose for the step "lean"; needed: at least one',
      ':11:5  poses[1].steps: missing; allowed: a list',
    ],
  ],
  [
    'an unknown step, and so one that is not shown',
    [['[lean]', '[laen]']],
    [
      ':5:1  poses: found no pose for the step "lean"; needed: at least one',
      ':13:13  poses[1].steps[0]: found "laen", which is no step; did you mean "lean"? allowed: "lean" or "other"',
    ],
  ],
  [
    'an id used twice',
    [['id: over', 'id: tall']],
    [':11:5  poses[1].id: found "tall" twice; allowed: once (the first is on line 6)'],
  ],
  [
    'one pose',
    [[/ {2}- id: over[^]*/.exec(SOUND[FIGURE]!)![0], '']],
    [
      ':5:1  poses: found a length of 1; allowed: at least 2',
      ':5:1  poses: found no pose for the step "lean"; needed: at least one',
    ],
  ],
  [
    'a pose like one that is not there',
    [['like: tall', 'like: tal']],
    [':12:5  poses[1].like: found "tal"; allowed: "tall"'],
  ],
  [
    'a pose like itself, and one like a later one',
    [
      ['like: tall', 'like: over'],
      ['steps: [other]', 'like: over\n    steps: [other]'],
    ],
    [
      ':7:5  poses[0].like: found "over"; allowed: no pose, as this is the first',
      ':13:5  poses[1].like: found "over"; allowed: "tall"',
    ],
  ],
  [
    'a first pose that does not say where it is',
    [['    pelvis: { at: [0, 0.07, 0] }\n', '']],
    [':6:5  poses[0].pelvis.at: missing; allowed: three numbers, or "like" an earlier pose'],
  ],
  [
    'vectors that are none',
    [
      ['at: [0.1, 0, 0]', 'at: 0.1'],
      ['at: [0, 0.07, 0]', 'at: [0, 0.07]'],
      ['at: [0.05, 0.02, 0.2]', 'at: [0.05, 0.02, 0.2, 1]'],
      ['at: [0.25, 0.05, 0.06]', 'at: [0.25, .nan, .inf]'],
      ['at: [0.05, 0.1, 0]', 'at: [low, 0, -3.1]'],
    ],
    [
      ':4:18  props[0].at: found 0.1; must be three numbers, as in [0.1, 0.2, 0]',
      ':8:15  poses[0].pelvis.at[2]: missing; allowed: a number',
      ':9:44  poses[0].hands.both.at[3]: found 1; must be three numbers, as in [0.1, 0.2, 0]',
      ':10:32  poses[0].feet.both.at[1]: found NaN; allowed: a number',
      ':10:38  poses[0].feet.both.at[2]: found Infinity; allowed: at most 3',
      ':15:27  poses[1].hands.left.at[0]: found "low"; allowed: a number',
      ':15:35  poses[1].hands.left.at[2]: found -3.1; allowed: at least -3',
    ],
  ],
  [
    'a direction without one',
    [['bend: [0, 1, 0.2]', 'bend: [0, 0, 0]']],
    [':10:45  poses[0].feet.both.bend: found a list; must point somewhere, so not be all 0'],
  ],
  [
    'a view from below, and one from too far round',
    [['{ turn: 90, tilt: 12 }', '{ turn: 190, tilt: -12 }']],
    [':1:9  view.turn: found 190; allowed: at most 180', ':1:20  view.tilt: found -12; allowed: at least 5'],
  ],
  [
    'parts of the body and things that there are not',
    [
      ['[left-side]', '[left-knee]'],
      ['on: head', 'on: hat'],
      ['kind: mat', 'kind: bed'],
    ],
    [
      ':2:11  stretch[0]: found "left-knee"; allowed: "low-back", "mid-back", "upper-back", "left-side", "right-side", "chest", "belly", "left-hip" or "right-hip"',
      ':4:7  props[0].kind: found "bed"; allowed: "mat", "chair", "roller", "cushion" or "block"',
      ':15:42  poses[1].hands.left.on: found "hat"; allowed: "pelvis", "chest", "head", "left-thigh", "right-thigh", "left-shank" or "right-shank"',
    ],
  ],
  [
    'a foot on its own leg, and both on one',
    [['feet: { both: {', 'feet: { right: { at: [0, 0.2, 0], on: right-shank }, both: { on: left-thigh,']],
    [
      ':10:39  poses[0].feet.right.on: found "right-shank"; allowed: "pelvis", "chest", "head", "left-thigh" or "left-shank"',
      ':10:66  poses[0].feet.both.on: found "left-thigh"; allowed: "pelvis", "chest" or "head"',
    ],
  ],
  [
    'knees on a part of the body, which cannot hold the pelvis',
    [['feet:', 'knees: { both: { at: [0, 0, 0], on: chest } }\n    feet:']],
    [':10:37  poses[0].knees.both.on: found an unknown key; did you mean "at"? allowed: at'],
  ],
];

for (const [name, edits, problems] of CASES) {
  test(`finds ${name}`, (context) => {
    const outcome = compile(plant(context, { [FIGURE]: edits }));
    assert.deepEqual(
      outcome.problems,
      problems.map((problem) => FIGURE + problem),
    );
    assert.equal(outcome.files.size === 0, problems.length > 0, 'files are made only without problems');
  });
}

test('finds a figure that is missing, unless its technique is withheld', (context) => {
  const { problems } = compile(plant(context, { [FIGURE]: null }));
  assert.deepEqual(problems, [`${FIGURE}:1:1  missing; needed: its key poses`]);
});

/** The poses of a figure as they are drawn, by what is written of them. */
function posesOf(...written: readonly string[]): KeyPose[] {
  const poses = written.map((pose, index) => ({ id: `pose-${index}`, steps: ['lean'], ...(parse(pose) as object) }));
  return v.parse(FigureSchema, { view: { turn: 0, tilt: 5 }, stretch: ['belly'], poses }).poses;
}

test('what is said for both sides is reflected for the left', () => {
  const [pose] = posesOf(
    `
pelvis: { at: [0, 0.5, 0] }
hands: { both: { at: [0.1, 0.2, 0.3], bend: [-1, 0, 0.5], point: [1, 0, 0], palm: [0, -1, -1] } }
feet: { both: { at: [0.1, 0, 0.05] }, left: { at: [0.4, 0, 0] } }
knees: { both: { at: [0, 0.04, 0] } }
elbows: { both: { at: [0, 0.1, 0.02], on: right-thigh } }`,
    'pelvis: { at: [0, 0, 0] }',
  );
  assert.deepEqual(pose, {
    id: 'pose-0',
    steps: ['lean'],
    pelvis: { at: [0, 0.5, 0] },
    hands: {
      left: { at: [0.1, 0.2, -0.3], bend: [-1, 0, -0.5], point: [1, 0, 0], palm: [0, -1, 1] },
      right: { at: [0.1, 0.2, 0.3], bend: [-1, 0, 0.5], point: [1, 0, 0], palm: [0, -1, -1] },
    },
    feet: { left: { at: [0.4, 0, 0] }, right: { at: [0.1, 0, 0.05] } },
    // No minus zero, which no file could hold.
    knees: { left: { at: [0, 0.04, 0] }, right: { at: [0, 0.04, 0] } },
    elbows: { left: { at: [0, 0.1, 0.02], on: 'left-thigh' }, right: { at: [0, 0.1, 0.02], on: 'right-thigh' } },
  });
});

const START = `
pelvis: { at: [0, 0.5, 0], lean: 20, turn: 5 }
spine: { bend: [1, 2, 3], twist: [4, 5, 6] }
head: 0
hands: { both: { at: [0.1, 0.2, 0.3], bend: [-1, 0, 0] } }
feet: { both: { at: [0.1, 0, 0.05] } }`;

test('a pose starts from the one it is like, field by field and limb by limb', () => {
  const [first, second] = posesOf(
    START,
    `
like: pose-0
steps: [other]
pelvis: { lean: 30 }
spine: { twist: [7, 8, 9] }
hands: { left: { at: [0, 0.6, 0] } }`,
  );
  assert.deepEqual(second, {
    ...first!,
    id: 'pose-1',
    steps: ['other'],
    pelvis: { at: [0, 0.5, 0], lean: 30, turn: 5 },
    spine: { bend: [1, 2, 3], twist: [7, 8, 9] },
    hands: { left: { at: [0, 0.6, 0] }, right: { at: [0.1, 0.2, 0.3], bend: [-1, 0, 0] } },
  });
});

test('null takes away what the pose it is like gave, 0 puts it back, and what is left of it goes on', () => {
  const [, second, third, fourth] = posesOf(
    START,
    `
like: pose-0
pelvis: { lean: 0, turn: null }
spine: { bend: null, twist: [0, 0, 0] }
head: null
hands: { left: null }
feet: null`,
    `
like: pose-1
hands: { both: { at: [0, 0.1, 0.2] }, left: null }
feet: { left: { at: [0.3, 0, 0] } }`,
    `
like: pose-2
hands: { both: null }
feet: { both: null, right: { at: [0, 0, 0] } }`,
  );
  const bare = { steps: ['lean'], pelvis: { at: [0, 0.5, 0] } };
  assert.deepEqual(second, {
    ...bare,
    id: 'pose-1',
    hands: { right: { at: [0.1, 0.2, 0.3], bend: [-1, 0, 0] } },
  });
  assert.deepEqual(third, {
    ...bare,
    id: 'pose-2',
    hands: { right: { at: [0, 0.1, 0.2] } },
    feet: { left: { at: [0.3, 0, 0] } },
  });
  assert.deepEqual(fourth, { ...bare, id: 'pose-3', feet: { right: { at: [0, 0, 0] } } });
});

test('writes a module for each figure, and a map of them', async (context) => {
  const root = plant(context);
  writeFiles(root, compile(root).files);
  const map = (await import(
    join(root, GENERATED, 'figures.ts')
  )) as typeof import('../../src/content/generated/figures.js');
  assert.deepEqual(Object.keys(map.figures), ['reach']);
  const pelvis = { at: [0, 0.07, 0] };
  const right = { at: [0.05, 0.02, 0.2] };
  const feet = {
    left: { at: [0.25, 0.05, -0.06], bend: [0, 1, -0.2] },
    right: { at: [0.25, 0.05, 0.06], bend: [0, 1, 0.2] },
  };
  const spine = { tilt: [10, 10, 0] };
  assert.deepEqual((await map.figures.reach!()).default, {
    view: [90, 12],
    stretch: [LINES['left-side']],
    room: [{ kind: 'mat', low: [-0.47, 0, -0.2], high: [0.67, 0.008, 0.2] }],
    poses: [
      { id: 'tall', steps: ['other'], pelvis, hands: { left: { at: [0.05, 0.02, -0.2] }, right }, feet, even: true },
      { id: 'over', steps: ['lean'], pelvis, spine, hands: { left: { at: [0.05, 0.1, 0], on: 'head' }, right }, feet },
    ],
  });
});

test('warns of a limb that cannot reach, where it is written', (context) => {
  const { problems, warnings } = compile(
    plant(context, {
      [FIGURE]: [
        ['at: [0.25, 0.05, 0.06]', 'at: [1.5, 0.05, 0.06]'],
        ['at: [0.05, 0.1, 0], on: head', 'at: [0.05, 1.5, 0]'],
      ],
    }),
  );
  assert.deepEqual(problems, []);
  const missing: number[] = [];
  const places = warnings.map((warning) =>
    warning.replace(/[\d.]+(?= body heights short)/, (short) => {
      missing.push(Number(short));
      return '#';
    }),
  );
  const short = '# body heights short of where it should be; allowed, but it only points there';
  assert.deepEqual(places, [
    `${FIGURE}:10:13  poses[0].feet.both: found the left foot of "tall" ${short}`,
    `${FIGURE}:10:13  poses[0].feet.both: found the right foot of "tall" ${short}`,
    `${FIGURE}:11:5  poses[1].feet.left: found the left foot of "over" ${short}`,
    `${FIGURE}:11:5  poses[1].feet.right: found the right foot of "over" ${short}`,
    `${FIGURE}:15:14  poses[1].hands.left: found the left hand of "over" ${short}`,
  ]);
  // A leg is half a body long, near enough, and the foot is one and a half away.
  for (const foot of missing.slice(0, 4)) assert.ok(foot > 0.97 && foot < 1.03, String(foot));
});

test('the example of the style guide is sound', (context) => {
  const [, example] = /## How to write a figure[^]*?```yaml\n([^]*?)```/.exec(
    readFileSync(join(REPOSITORY, 'content/STYLE.md'), 'utf8'),
  )!;
  const steps = ['sit-tall', 'lean-over', 'other-side', 'come-back'];
  const { problems, warnings } = compile(
    plant(context, {
      [FIGURE]: example!,
      'content/techniques/reach/technique.yaml': [
        [
          /steps:\n.*\n.*\n/.exec(SOUND['content/techniques/reach/technique.yaml']!)![0],
          `steps:\n${steps.map((id) => `  - { id: ${id}, moment: switch, sources: [study] }\n`).join('')}`,
        ],
      ],
      'content/techniques/reach/en.yaml': [
        ['  lean: Lean over.\n  other: Now the other side.\n', steps.map((id) => `  ${id}: Go on.\n`).join('')],
      ],
    }),
  );
  assert.deepEqual({ problems, warnings }, { problems: [], warnings: [] });
});

for (const [id, figure] of figuresOf(readTree(REPOSITORY, new Report()))) {
  test(`the poses of ${id} are light`, () => {
    const bytes = gzipSync(JSON.stringify(figure), { level: 9 }).length;
    assert.ok(bytes <= MAX_BYTES, `${bytes} bytes`);
  });
}

test('the library loads a figure, and finds it from then on', async () => {
  assert.equal(findFigure('cat-cow'), undefined);
  const figure = await loadFigure('cat-cow');
  assert.ok(figure && figure.poses.length > 1);
  assert.equal(findFigure('cat-cow'), figure);
});

test('the library has no figure where there is none', async () => {
  for (const id of ['foam-roller-lumbar-massage', 'constructor', '../cat-cow', '']) {
    assert.equal(await loadFigure(id), undefined, id);
    assert.equal(findFigure(id), undefined, id);
  }
});
