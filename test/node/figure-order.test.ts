import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import type { Figure, KeyPose, Piece } from '../../src/figure/pose.js';
import { sceneOf } from '../../src/figure/scene.js';
import { solve, type Body } from '../../src/figure/solve.js';
import { cameraOf, VIEWS } from '../../src/figure/view.js';
import { overlaps, solidsOf, type Overlap } from '../support/figure-depths.js';
import { partsIn } from '../support/figure-pictures.js';
import { deepest } from '../support/figure-solids.js';
import { between } from '../support/figure-poses.js';
import { areGrown, around, nameOf, ways, type Shot } from '../support/figure-shots.js';
import { performances } from '../support/figure-techniques.js';

/** Body heights: a limb whose middle is so far inside another's outline, and that far in front, is seen to be wrong. */
const INSIDE = 0.012;
/** Near its root a limb is over the edge of what it grows from. */
const INSIDE_GROWN = 0.022;
const CLEAR = 0.03;
/** Lines of the trunk from there to the belt. */
const SEAT = 3;

/** What is painted over something else though it is further away, with clear space between. */
function wrongIn(figure: Figure, { name, pose, to, at, view }: Shot): string[] {
  const places = new Map(partsIn(sceneOf(figure, { from: pose, to, at }, view)).map(({ key }, i) => [key, i]));
  const solids = [...solidsOf(solve(pose, to, at))];
  const camera = cameraOf(view);
  return solids.flatMap(([a, all], i) =>
    solids.slice(i + 1).flatMap(([b, second]) => {
      // The seat is as much the thigh's as the trunk's, and a leg is of one colour.
      if (areGrown(a, b) && nameOf(b) === 'shank') return [];
      const first = areGrown(a, b) && nameOf(b) === 'thigh' ? all.slice(SEAT) : all;
      const seen = [...overlaps(first, second, camera), ...overlaps(second, first, camera).map(turnedRound)];
      const deep = areGrown(a, b) ? INSIDE_GROWN : INSIDE;
      const clear = seen.filter(({ nearer, inside }) => inside > deep && Math.abs(nearer) > CLEAR);
      const isOver = places.get(a)! > places.get(b)!;
      const wrong = clear.filter(({ nearer }) => nearer > 0 !== isOver);
      // Two that lie along each other, seen from their ends, are each in front somewhere.
      if (wrong.length <= clear.length / 2) return [];
      return [`${name}: ${a} is painted ${isOver ? 'over' : 'under'} ${b}`];
    }),
  );
}

const turnedRound = ({ nearer, inside }: Overlap): Overlap => ({ nearer: -nearer, inside });

const STANDING: KeyPose = { id: 'stand', steps: [], pelvis: { at: [0, 0.53, 0] } };
const figureOf = (pose: KeyPose, room?: Piece[]): Figure => ({ view: [0, 10], stretch: [], room, poses: [pose] });

/** No forearm is in another part of the body. */
function isClear(body: Body): boolean {
  const solids = [...solidsOf(body)];
  return solids.every(([a, first]) =>
    solids.every(([b, second]) => {
      const isFree = nameOf(a) !== 'forearm' || a === b || areGrown(a, b);
      return isFree || first.every((one) => deepest(one, second) < 0);
    }),
  );
}

void test('arms that cross each other and the body are painted far to near, from every angle', () => {
  const hand = fc.record({ at: between([0.12, 0.5, -0.2], [0.35, 0.95, 0.2]) });
  const views = fc.record({ turn: fc.integer({ min: -180, max: 179 }), tilt: fc.integer({ min: 5, max: 85 }) });
  fc.assert(
    fc.property(hand, hand, views, (left, right, view) => {
      const pose = { ...STANDING, hands: { left, right } };
      fc.pre(isClear(solve(pose)));
      assert.deepEqual(wrongIn(figureOf(pose), { name: 'reaching', pose, view }), []);
    }),
    { seed: 11, numRuns: 400 },
  );
});

void test('a thing is painted before what is in front of it, and after what is behind', () => {
  const legs = ['left-thigh', 'right-thigh', 'left-shank', 'right-shank'];
  for (const [from, isInFront] of [
    [0.2, true],
    [-0.4, false],
  ] as const) {
    const wall: Piece = { kind: 'block', low: [from, 0, -0.3], high: [from + 0.2, 0.5, 0.3] };
    const { shapes } = sceneOf(figureOf(STANDING, [wall]), { from: STANDING }, VIEWS.front);
    const keys = partsIn({ shapes }).map(({ key }) => key);
    const block = keys.findIndex((key) => key.startsWith('block'));
    for (const leg of legs) assert.equal(keys.indexOf(leg) < block, isInFront, `${leg} and a thing at ${from}`);
  }
});

void test('every part is painted once, whatever lies over what', () => {
  for (const { figure } of performances) {
    for (const pose of figure.poses) {
      for (let turn = 0; turn < 360; turn += 15) {
        const keys = partsIn(sceneOf(figure, { from: pose }, { turn, tilt: 30 })).map(({ key }) => key);
        assert.equal(new Set(keys).size, keys.length, 'a part twice');
        for (const key of solidsOf(solve(pose)).keys()) assert.ok(keys.includes(key), key);
      }
    }
  }
});

for (const { id, figure, moves } of performances) {
  test(`${id}: what is nearer is painted over what is further away`, () => {
    const shots = [...figure.poses.flatMap((pose) => around(figure, pose, 10)), ...ways(figure, moves, 2).flat()];
    assert.deepEqual(
      shots.flatMap((shot) => wrongIn(figure, shot)),
      [],
    );
  });
}
