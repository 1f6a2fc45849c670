import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { fitOf, HEIGHT, WIDTH } from '../../src/figure/fit.js';
import { mirrored } from '../../src/figure/written/mirror.js';
import { partsOf } from '../../src/figure/parts.js';
import { otherSide, SIDES, type Figure, type Pose, type Side, type Vec } from '../../src/figure/pose.js';
import { piecesOf } from '../../src/figure/props.js';
import { sceneOf } from '../../src/figure/scene.js';
import { solve, type Body } from '../../src/figure/solve.js';
import { cross, dot, length, minus, place } from '../../src/figure/vector.js';
import { cameraOf, project, VIEWS, type View } from '../../src/figure/view.js';
import { between } from '../support/figure-poses.js';
import { performances } from '../support/figure-techniques.js';

const EXACT = 1e-9;
const views: fc.Arbitrary<View> = fc.record({
  turn: fc.integer({ min: -180, max: 180 }),
  tilt: fc.integer({ min: 5, max: 85 }),
});

/** Faces +x. */
const STANDING: Pose = {
  pelvis: { at: [0, 0.53, 0] },
  hands: { right: { at: [0.1, 0.6, 0.3] }, left: { at: [0.1, 0.6, -0.3] } },
};
const standing = solve(STANDING);
const nose = place(standing.trunk.head, 0.06, 0.06, 0);
const nape = place(standing.trunk.head, -0.06, 0.06, 0);
const [hand, other] = [standing.arms.right.tip.origin, standing.arms.left.tip.origin];

/** Across and down in a picture, and nearer to the eye. */
const seen = (view: View, point: Vec): Vec => project(cameraOf(view), point);

void test('seen from its right, a body faces to the right of the picture, its right hand near', () => {
  const [front, back, near, far] = [nose, nape, hand, other].map((point) => seen(VIEWS.side, point));
  assert.ok(front![0] > back![0] + 0.1);
  assert.ok(near![2] > far![2] + 0.5);
});

void test('seen from its front, its right hand is at the left of the picture, its nose near', () => {
  const [front, back, right, left] = [nose, nape, hand, other].map((point) => seen(VIEWS.front, point));
  assert.ok(right![0] < left![0] - 0.5);
  assert.ok(front![2] > back![2] + 0.1);
});

void test('seen from its back, its right hand is at the right of the picture, its nape near', () => {
  const [front, back, right, left] = [nose, nape, hand, other].map((point) => seen(VIEWS.back, point));
  assert.ok(right![0] > left![0] + 0.5);
  assert.ok(back![2] > front![2] + 0.1);
});

void test('seen from its left, it faces to the left of the picture', () => {
  const view = { turn: 180, tilt: 8 };
  assert.ok(seen(view, nose)[0] < seen(view, nape)[0] - 0.1);
  assert.ok(seen(view, other)[2] > seen(view, hand)[2]);
});

void test('seen from above, the head is nearest, and what is in front is at the right, with its right hand below', () => {
  const feet = standing.legs.right.tip.origin;
  assert.ok(seen(VIEWS.top, nose)[2] > seen(VIEWS.top, feet)[2] + 0.7);
  assert.ok(seen(VIEWS.top, nose)[0] > seen(VIEWS.top, nape)[0] + 0.1);
  assert.ok(seen(VIEWS.top, hand)[1] > seen(VIEWS.top, other)[1] + 0.5);
});

void test('up is up from everywhere, and more so the lower the eye', () => {
  fc.assert(
    fc.property(views, (view) => {
      const rise = -seen(view, [0, 1, 0])[1];
      assert.ok(Math.abs(rise - Math.cos((view.tilt * Math.PI) / 180)) < EXACT);
      assert.ok(Math.abs(seen(view, [0, 1, 0])[0]) < EXACT, 'nothing leans');
    }),
  );
});

void test('nothing is longer or shorter than it is but by turning away', () => {
  fc.assert(
    fc.property(views, between([-1, -1, -1], [1, 1, 1]), (view, point) => {
      const { right, up, out } = cameraOf(view);
      assert.ok(length(minus(cross(right, up), out)) < EXACT, 'a camera is not mirrored');
      assert.ok(Math.abs(length(seen(view, point)) - length(point)) < EXACT);
      for (const [a, b] of [
        [right, up],
        [up, out],
        [out, right],
      ] as const) {
        assert.ok(Math.abs(dot(a, b)) < EXACT);
      }
    }),
  );
});

/** Left, top, right and bottom of what a figure draws of a body. */
function boundsOf(figure: Figure, body: Body, side: Side, view: View): [number, number, number, number] {
  const camera = cameraOf(view);
  const { scale, across, down } = fitOf(figure, camera);
  const balls = [...partsOf(body, 1), ...piecesOf(figure.room)].flatMap(({ layers }) =>
    layers.flatMap(([, hulls]) => hulls.flat()),
  );
  const bounds: [number, number, number, number] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const [[x, y, z], size] of balls) {
    const point = project(camera, [x, y, side === 'left' ? -z : z]);
    const [left, top, radius] = [across + point[0] * scale, down + point[1] * scale, size * scale];
    bounds[0] = Math.min(bounds[0], left - radius);
    bounds[1] = Math.min(bounds[1], top - radius);
    bounds[2] = Math.max(bounds[2], left + radius);
    bounds[3] = Math.max(bounds[3], top + radius);
  }
  return bounds;
}

const AROUND = [-180, -135, -90, -45, 0, 45, 90, 135].flatMap((turn) =>
  [5, 30, 60, 85].map((tilt) => ({ turn, tilt })),
);

for (const { id, figure, moves } of performances) {
  test(`${id} is inside its picture in all poses, on both sides, from every angle`, () => {
    for (const pose of figure.poses) {
      for (const side of SIDES) {
        for (const view of AROUND) {
          const [left, top, right, bottom] = boundsOf(figure, solve(pose), side, view);
          const where = `${pose.id} ${side} from ${view.turn}/${view.tilt}: ${[left, top, right, bottom].map(Math.round).join()}`;
          assert.ok(left >= 0 && top >= 0 && right <= WIDTH && bottom <= HEIGHT, where);
        }
      }
    }
  });

  test(`${id} stays inside its picture while it moves`, () => {
    const [turn, tilt] = figure.view;
    for (const { name, from, to } of moves) {
      for (let step = 0; step <= 10; step++) {
        const [left, top, right, bottom] = boundsOf(figure, solve(from, to, step / 10), 'right', { turn, tilt });
        assert.ok(left >= 0 && top >= 0 && right <= WIDTH && bottom <= HEIGHT, `${name}, step ${step} of 10`);
      }
    }
  });

  test(`${id} is no small thing in its picture`, () => {
    const [turn, tilt] = figure.view;
    const all = figure.poses.flatMap((pose) =>
      SIDES.map((side) => boundsOf(figure, solve(pose), side, { turn, tilt })),
    );
    const [wide, high] = [
      (Math.max(...all.map(([, , right]) => right)) - Math.min(...all.map(([left]) => left))) / WIDTH,
      (Math.max(...all.map(([, , , bottom]) => bottom)) - Math.min(...all.map(([, top]) => top))) / HEIGHT,
    ];
    assert.ok(Math.max(wide, high) > 0.5, `${wide} of its width, ${high} of its height`);
  });
}

/** The numbers of each path by its key. */
function drawn(figure: Figure, pose: Pose, side: Side, view: View): Map<string, number[]> {
  const { shapes } = sceneOf(figure, { from: pose, side }, view);
  return new Map(shapes.map(({ key, d }) => [key, (d.match(/-?\d+(\.\d+)?/g) ?? []).map(Number)]));
}

void test('the other side is the mirror image of the body, in the same place, at the same size and from the same eye', () => {
  for (const { id, figure } of performances) {
    const [turn, tilt] = figure.view;
    const other: Figure = { ...figure, poses: figure.poses.map(mirrored) };
    figure.poses.forEach((pose, i) => {
      const left = drawn(figure, pose, 'left', { turn, tilt });
      const swapped = drawn(other, other.poses[i]!, 'right', { turn, tilt });
      for (const limb of ['arm', 'forearm', 'thigh', 'shank']) {
        for (const side of SIDES) {
          const [mine, its] = [left.get(`${side}-${limb}0`)!, swapped.get(`${otherSide(side)}-${limb}0`)!];
          const name = `${id}, ${pose.id}: ${side} ${limb}`;
          assert.equal(mine.length, its.length, name);
          // Whole numbers may be rounded to either side.
          for (const [at, number] of mine.entries()) assert.ok(Math.abs(number - its[at]!) <= 1, name);
        }
      }
    });
  }
});
