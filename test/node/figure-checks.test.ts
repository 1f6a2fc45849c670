import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Figure, KeyPose, Piece, Vec } from '../../src/figure/pose.js';
import { solve } from '../../src/figure/solve.js';
import { CHECK_NAMES, findings, type CheckName } from '../support/figure-checks.js';
import { bones } from '../support/figure-joints.js';
import { mirror } from '../support/figure-motion.js';

const right: Vec = [0.02, 0.6, 0.2];
const left: Vec = [0.02, 0.6, -0.2];

const STANDING: KeyPose = {
  id: 'stand',
  steps: ['stand'],
  pelvis: { at: [0, 0.52, 0] },
  hands: { right: { at: right }, left: { at: left } },
  feet: {
    right: { at: [0, 0.039, 0.05], bend: [1, 0, 0], point: [1, 0, 0] },
    left: { at: [0, 0.039, -0.05], bend: [1, 0, 0], point: [1, 0, 0] },
  },
};
const BENT: KeyPose = { ...STANDING, id: 'bend', spine: { bend: [10, 5, 5] } };

const BLOCK: Piece = { kind: 'block', low: [0.2, 0, -0.2], high: [0.4, 0.3, 0.2] };

/** What each check finds in a move from one pose to the other. */
function found(to: KeyPose, from = STANDING, room?: Piece[]): Map<CheckName, string[]> {
  const figure: Figure = { view: [0, 10], stretch: [], room, poses: [from, to] };
  const all = CHECK_NAMES.map((name): [CheckName, string[]] => [
    name,
    findings(figure, name, [{ name: 'move', from, to }]).map(({ what }) => what),
  ]);
  return new Map(all.filter(([, whats]) => whats.length));
}

void test('nothing is found in a body that stands and bends a little', () => {
  assert.deepEqual(found(BENT, STANDING, [BLOCK]), new Map());
});

/** What is wrong, and all that must be found. */
const FAULTS: readonly [
  fault: string,
  name: CheckName,
  whats: string[],
  to: KeyPose,
  from?: KeyPose,
  room?: Piece[],
][] = [
  [
    'a spine that bends too far',
    'joints bend as far as an adult’s do',
    ['lumbar spine bent', 'neck bent'],
    { ...STANDING, spine: { bend: [65, 0, 60] } },
  ],
  [
    'an arm far behind the back',
    'joints bend as far as an adult’s do',
    ['right upper arm behind the chest'],
    { ...STANDING, hands: { left: { at: left }, right: { at: [-0.4, 0.85, 0.15] } } },
  ],
  [
    'toes that are pulled up too far',
    'joints bend as far as an adult’s do',
    ['right ankle'],
    { ...STANDING, feet: { ...STANDING.feet, right: { at: [0, 0.15, 0.05], bend: [1, 0, 0], point: [0, 1, 0] } } },
  ],
  [
    'a foot that is out of reach on the way',
    'contacts stay where they are',
    ['right foot slides', 'left foot slides'],
    { ...STANDING, pelvis: { at: [0.35, 0.48, 0], lean: 10 } },
    { ...STANDING, pelvis: { at: [-0.35, 0.48, 0] } },
  ],
  [
    'an elbow that is too near to touch what it should',
    'contacts stay where they are',
    ['right elbow is not where it should be'],
    { ...STANDING, elbows: { right: { at: [0.05, 0.75, 0.2] } } },
  ],
  [
    'a hand that cannot reach',
    'no limb is too short',
    ['right hand falls short'],
    { ...STANDING, hands: { left: { at: left }, right: { at: [0.9, 0.8, 0.2] } } },
  ],
  [
    'a body too low',
    'nothing is under the floor',
    ['right-foot is under the floor', 'left-foot is under the floor'],
    {
      ...STANDING,
      feet: {
        right: { ...STANDING.feet!.right!, at: [0, 0.02, 0.05] },
        left: { ...STANDING.feet!.left!, at: [0, 0.02, -0.05] },
      },
    },
  ],
  [
    'a forearm that goes through a thing',
    'nothing is inside a thing',
    ['right-forearm is in the block'],
    STANDING,
    { ...STANDING, hands: { left: { at: left }, right: { at: [0.28, 0.7, 0.1] } } },
    [{ kind: 'block', low: [0.1, 0.6, 0.08], high: [0.2, 0.72, 0.14] }],
  ],
  [
    'a hand in the belly',
    'no limb goes through the body',
    ['right hand is in the trunk', 'right forearm is in the trunk'],
    { ...STANDING, hands: { left: { at: left }, right: { at: [0.02, 0.62, 0.06], point: [0, 0, -1] } } },
  ],
  [
    'an elbow that turns over',
    'nothing leaps',
    ['right arm lower leaps'],
    { ...STANDING, hands: { left: { at: left }, right: { at: [0.15, 0.7, 0.2], bend: [0.01, 0, 1] } } },
    { ...STANDING, hands: { left: { at: left }, right: { at: [0.15, 0.7, 0.2], bend: [-0.01, 0.001, -1] } } },
  ],
];

for (const [fault, name, whats, to, from, room] of FAULTS) {
  test(`finds ${fault}`, () => {
    const inAll = found(to, from, room).get(name) ?? [];
    for (const what of whats) assert.ok(inAll.includes(what), `only: ${inAll.join()}`);
  });
}

const moment = (at: number, body = solve(STANDING, BENT, at)) => ({
  from: STANDING,
  to: BENT,
  at,
  body,
  before: body,
  start: body,
});

void test('finds a bone that is too long, and a hand out of shape', () => {
  const body = solve(STANDING);
  const { upper, lower, tip } = body.arms.right;
  const longer: Vec = [tip.origin[0], tip.origin[1] - 0.01, tip.origin[2]];
  const arm = { upper, lower, tip: { ...tip, origin: longer, up: tip.forward } };
  const wrong = bones(moment(0, { ...body, arms: { ...body.arms, right: arm } })).filter(
    ({ value, most }) => value > most!,
  );
  assert.deepEqual(
    wrong.map(({ what }) => what),
    ['right forearm is not as long as it is', 'right arm tip is out of shape'],
  );
});

void test('finds a body that is not where its mirror image has it', () => {
  const [sound] = mirror(moment(1));
  assert.ok(sound!.value <= sound!.most!);
  const [moved] = mirror(moment(1, solve(STANDING, BENT, 0.9)));
  assert.ok(moved!.value > moved!.most!);
});
