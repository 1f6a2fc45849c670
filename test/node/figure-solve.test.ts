import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { BONES, HIP } from '../../src/figure/body.js';
import { skullIn } from '../../src/figure/head.js';
import { onKnees, twoBones } from '../../src/figure/limb.js';
import { mirrored } from '../../src/figure/written/mirror.js';
import { SIDES, type KeyPose, type Pose, type Vec } from '../../src/figure/pose.js';
import { prepared } from '../../src/figure/written/prepare.js';
import { missesOf, solve, type Body } from '../../src/figure/solve.js';
import { add, cross, dot, length, minus, mix, place, scale, unit } from '../../src/figure/vector.js';
import { contactOf, endOf, type Ends } from '../support/figure-contacts.js';
import { framesOf } from '../support/figure-joints.js';
import { farthest, reflection } from '../support/figure-motion.js';
import { performances } from '../support/figure-techniques.js';
import { between, poses, ways, within } from '../support/figure-poses.js';

/** By how much numbers are rounded on their way. */
const EXACT = 1e-9;

const near = (a: Vec, b: Vec, off = EXACT): void =>
  assert.ok(length(minus(a, b)) <= off, `${a.join()} is not ${b.join()}`);

const alike = (
  a: Pick<Body, 'trunk' | 'arms' | 'legs'>,
  b: Pick<Body, 'trunk' | 'arms' | 'legs'>,
  off = EXACT,
): void => {
  const [what, far] = farthest(a, b);
  assert.ok(far <= off, `${what} is ${far} away`);
};

const STANDING: Pose = { pelvis: { at: [0, 0.53, 0] } };

const points = between([-1, -1, -1], [1, 1, 1]);
const limbs = fc
  .record({ root: points, way: points, bend: points, first: within(0.05, 0.4), second: within(0.05, 0.4), share: ways })
  .filter(({ way }) => length(way) > 0.01)
  .map((limb) => ({ ...limb, way: unit(limb.way) }));

void test('two bones reach exactly, and bend to the side they are told', () => {
  fc.assert(
    fc.property(limbs, ({ root, way, bend, first, second, share }) => {
      const [least, most] = [Math.abs(first - second) + 2e-3, first + second - 1e-3];
      const target = add(root, way, mix(least, most, share));
      const { joint, end, short } = twoBones(root, target, [first, second, least], bend, cross(way, bend));
      near(end, target);
      assert.equal(short, 0);
      assert.ok(Math.abs(length(minus(joint, root)) - first) < EXACT);
      assert.ok(Math.abs(length(minus(end, joint)) - second) < EXACT);
      const out = minus(joint, add(root, way, dot(minus(joint, root), way)));
      assert.ok(dot(out, bend) >= 0, 'bent the other way');
      assert.ok(Math.abs(dot(out, cross(way, bend))) < EXACT, 'bent sideways');
    }),
  );
});

void test('out of reach, two bones are straight towards it, and tell how much is missing', () => {
  fc.assert(
    fc.property(limbs, within(0.01, 1), ({ root, way, bend, first, second }, more) => {
      const target = add(root, way, first + second + more);
      const { joint, end, short } = twoBones(root, target, [first, second, 0.1], bend, cross(way, bend));
      near(joint, add(root, way, first), 0.01);
      near(end, add(root, way, first + second), 1e-3);
      assert.ok(Math.abs(short - more) <= 2e-3, String(short));
      assert.ok(Math.abs(length(minus(joint, root)) - first) < EXACT);
      assert.ok(Math.abs(length(minus(end, joint)) - second) < EXACT);
    }),
  );
});

void test('a limb bends somewhere, also where all that is asked is along it', () => {
  for (const way of [unit([1, 1, 1]), unit([-1, -1, -1]), [1, 0, 0], [0, 1, 0]] satisfies Vec[]) {
    const { joint } = twoBones([0, 0, 0], scale(way, 0.3), [0.2, 0.2, 0.1], way);
    assert.ok(Math.abs(length(joint) - 0.2) < EXACT, String(joint));
  }
});

void test('folded as far as it goes, a limb does not come nearer, and tells how much that is', () => {
  const { end, short } = twoBones([0, 0, 0], [0.02, 0, 0], [0.3, 0.2, 0.11], [0, 1, 0]);
  near(end, [0.11, 0, 0]);
  assert.ok(Math.abs(short - 0.09) < 2e-3, String(short));
});

void test('what is told of a body is what it falls short by', () => {
  const far: Pose = { ...STANDING, feet: { right: { at: [1, 0.53, HIP] } }, hands: { left: { at: [0, 0.9, -1.2] } } };
  const misses = new Map(solve(far).misses.map(({ limb, short }) => [limb, short]));
  assert.deepEqual([...misses.keys()], ['right foot', 'left hand']);
  assert.ok(Math.abs(misses.get('right foot')! - (1 - BONES.thigh - BONES.shank)) < 2e-3);
  near(solve(far).legs.right.tip.origin, [BONES.thigh + BONES.shank, 0.53, HIP], 1e-3);
  const figure = { view: [0, 10] as [number, number], stretch: [], poses: [{ ...far, id: 'far', steps: ['go'] }] };
  assert.deepEqual(
    missesOf(figure).map(({ pose, limb }) => `${pose} ${limb}`),
    ['far right foot', 'far left hand'],
  );
});

void test('nothing falls short where everything is left to itself', () => {
  assert.deepEqual(solve(STANDING).misses, []);
});

void test('held knees are where they are held, and the pelvis is as near as can be to where it would be', () => {
  const held = fc.record({
    pelvis: fc.record({
      at: between([-0.1, 0.2, -0.1], [0.1, 0.35, 0.1]),
      lean: within(-90, 90),
      turn: within(-40, 40),
    }),
    knees: fc.record({
      left: fc.record({ at: between([0.1, 0.03, -0.12], [0.2, 0.06, -0.03]) }),
      right: fc.record({ at: between([0.1, 0.03, 0.03], [0.2, 0.06, 0.12]) }),
    }),
  });
  fc.assert(
    fc.property(held, (pose) => {
      const { legs, misses } = solve(pose);
      for (const side of SIDES) near(legs[side].lower.origin, pose.knees[side].at);
      assert.deepEqual(
        misses.filter(({ short }) => short > EXACT),
        [],
      );
    }),
  );
});

void test('on two knees a point stays as near as it can to where it was', () => {
  const [left, right]: Vec[] = [
    [0, 0, -0.1],
    [0, 0, 0.1],
  ];
  const high = Math.sqrt(0.25 ** 2 - 0.1 ** 2);
  near(onKnees([0, 1, 0.3], [left!, right!], 0.25), [0, high, 0]);
  near(onKnees([0, 1, 0], [left!], 0.25), add(left!, unit([0, 1, 0.1]), 0.25));
});

void test('one held knee alone is where it is held', () => {
  const pose: Pose = { pelvis: { at: [0, 0.28, 0] }, knees: { right: { at: [0.05, 0.04, 0.06] } } };
  near(solve(pose).legs.right.lower.origin, [0.05, 0.04, 0.06]);
});

void test('a head rests on what is below it', () => {
  const lying = fc.record({
    lean: within(-93, -88),
    head: fc.constantFrom(0, 0.02, 0.055),
    chest: within(0, 10),
    neck: within(-20, 20),
  });
  fc.assert(
    fc.property(lying, ({ lean, head, chest, neck }) => {
      const pose = { id: 'lie', steps: ['lie'], pelvis: { at: [0, 0.06, 0] as Vec, lean }, head };
      const written = { ...pose, spine: { bend: [0, chest, neck] as [number, number, number] } };
      const [resting] = prepared({ view: [0, 10], stretch: [], poses: [written] }).poses as [KeyPose];
      const skull = skullIn(solve(resting).trunk.head);
      const lowest = Math.min(...skull.map(([middle, radius]) => middle[1] - radius));
      assert.ok(Math.abs(lowest - head) < 1e-3, `${lowest} above ${head}`);
      assert.ok(!('head' in resting), 'solved beforehand');
      assert.deepEqual(resting.spine!.bend!.slice(0, 2), [0, chest]);
    }),
    { numRuns: 60 },
  );
});

void test('left is the mirror of right, on any way', () => {
  fc.assert(
    fc.property(poses, poses, ways, (a, b, t) => {
      alike(solve(mirrored(a), mirrored(b), t), reflection(solve(a, b, t)), 1e-6);
    }),
  );
});

void test('the mirror image of a mirror image is what it was', () => {
  fc.assert(fc.property(poses, (pose) => alike(solve(mirrored(mirrored(pose))), solve(pose))));
});

void test('bones and frames keep their shape in any pose, and on any way', () => {
  fc.assert(
    fc.property(poses, poses, ways, (a, b, t) => {
      const { trunk, arms, legs } = solve(a, b, t);
      for (const [what, { forward, up, right, origin }] of framesOf({ trunk, arms, legs })) {
        assert.ok(origin.every(Number.isFinite), what);
        for (const one of [forward, up, right]) assert.ok(Math.abs(length(one) - 1) < 1e-6, what);
        for (const angle of [dot(forward, up), dot(up, right), dot(right, forward)])
          assert.ok(Math.abs(angle) < 1e-6, what);
      }
      for (const side of SIDES) {
        const [arm, leg] = [arms[side], legs[side]];
        const bones: [Vec, Vec, number][] = [
          [arm.upper.origin, arm.lower.origin, BONES.upperArm],
          [arm.lower.origin, arm.tip.origin, BONES.forearm],
          [leg.upper.origin, leg.lower.origin, BONES.thigh],
          [leg.lower.origin, leg.tip.origin, BONES.shank],
        ];
        for (const [from, to, bone] of bones) assert.ok(Math.abs(length(minus(to, from)) - bone) < 1e-6);
      }
    }),
  );
});

void test('limbs are on their own sides, and outward is away from the other', () => {
  const flat = { at: [0.2, 0.6, 0.15] as Vec, point: [1, 0, 0] as Vec, palm: [0, -1, 0] as Vec };
  const { legs, arms } = solve({ ...STANDING, hands: { right: flat, left: { ...flat, at: [0.2, 0.6, -0.15] } } });
  for (const [side, sign] of [
    ['right', 1],
    ['left', -1],
  ] as const) {
    for (const { origin } of [legs[side].upper, arms[side].upper, arms[side].tip]) assert.ok(origin[2] * sign > 0.04);
    // Palms down: thumbs are on the inside.
    for (const { right } of [legs[side].upper, legs[side].tip, arms[side].tip]) assert.ok(right[2] * sign > 0.99);
  }
});

void test('hands, feet and elbows on the body go along with it', () => {
  const base: Pose = {
    pelvis: { at: [0, 0.06, 0], lean: -90 },
    feet: {
      left: { at: [0.3, 0.04, -0.05], bend: [0, 1, 0] },
      right: { at: [0.02, 0.1, 0], on: 'left-thigh', bend: [0, 1, 1] },
    },
    hands: {
      left: { at: [0.07, 0.15, 0.01], on: 'left-thigh', point: [1, 0, 0] },
      right: { at: [0.06, 0.05, 0.08], on: 'chest' },
    },
    elbows: { right: { at: [0, 0.03, 0.2], on: 'chest' } },
  };
  const other: Pose = {
    ...base,
    pelvis: { at: [0.02, 0.07, 0.01], lean: -80, turn: 10 },
    feet: { ...base.feet, left: { at: [0.2, 0.1, -0.05], bend: [0, 1, 0] } },
  };
  const on: [Ends, 'left' | 'right'][] = [
    ['feet', 'right'],
    ['hands', 'left'],
  ];
  for (let t = 0; t <= 1; t += 0.1) {
    const body = solve(base, other, t);
    for (const [ends, side] of on) near(endOf(body, ends, side), contactOf(body, base[ends]![side]!), 1e-9);
    // An elbow that is asked for points there, and the hand on from it.
    const { upper, lower } = body.arms.right;
    const asked = contactOf(body, base.elbows!.right!);
    near(lower.origin, add(upper.origin, unit(minus(asked, upper.origin)), BONES.upperArm));
  }
});

void test('fingers and palm, and toes, point where they are told', () => {
  fc.assert(
    fc.property(points, points, points, (fingers, palm, toes) => {
      fc.pre(length(cross(unit(fingers), unit(palm))) > 0.1 && length(toes) > 0.1);
      const { arms, legs } = solve({
        ...STANDING,
        hands: { right: { at: [0.2, 0.7, 0.15], point: fingers, palm } },
        feet: { right: { at: [0.1, 0.1, 0.06], point: toes } },
      });
      near(arms.right.tip.forward, unit(fingers));
      assert.ok(dot(arms.right.tip.up, palm) < 0, 'the back of the hand is away from where the palm looks');
      near(legs.right.tip.forward, unit(toes));
      near(endOf(solve(STANDING), 'hands', 'left'), place(solve(STANDING).trunk.pelvis, 0.02, -0.02, -0.15), 1e-3);
    }),
  );
});

/** All pairs of poses that belong together. */
const pairs = performances.flatMap(({ figure }) =>
  figure.poses.flatMap((a) => figure.poses.filter((b) => b !== a).map((b): [KeyPose, KeyPose] => [a, b])),
);

void test('a move begins in one pose and ends in the other', () => {
  assert.ok(pairs.length);
  for (const [a, b] of pairs) {
    alike(solve(a, b, 0), solve(a), 1e-6);
    alike(solve(a, b, 1), solve(b), 1e-6);
  }
});

void test('whichever knees and elbows the other pose holds, a move begins and ends as it should', () => {
  fc.assert(
    fc.property(poses, poses, ({ pelvis, spine }, other) => {
      const free: Pose = { pelvis, spine };
      alike(solve(free, other, 0), solve(free), 1e-6);
      alike(solve(other, free, 1), solve(free), 1e-6);
    }),
  );
});

void test('back is the same way the other way round', () => {
  fc.assert(fc.property(poses, poses, ways, (a, b, t) => alike(solve(a, b, t), solve(b, a, 1 - t), 1e-6)));
});

void test('to where it is already, nothing moves', () => {
  fc.assert(fc.property(poses, ways, (pose, t) => alike(solve(pose, pose, t), solve(pose), 1e-6)));
});

void test('knees and elbows come and go without a jump', () => {
  const kneeling: Pose = {
    pelvis: { at: [0, 0.28, 0], lean: 80 },
    knees: { left: { at: [0, 0.04, -0.06] }, right: { at: [0, 0.04, 0.06] } },
    feet: { left: { at: [-0.24, 0.03, -0.06] }, right: { at: [-0.24, 0.03, 0.06] } },
  };
  const sitting: Pose = {
    pelvis: { at: [-0.1, 0.33, 0] },
    feet: { left: { at: [0.15, 0.04, -0.05] }, right: { at: [0.15, 0.04, 0.05] } },
    hands: { right: { at: [0.1, 0.5, -0.02] } },
  };
  const leaning: Pose = { ...sitting, elbows: { right: { at: [0.06, 0.15, 0], on: 'left-thigh' } } };
  for (const [a, b] of [
    [kneeling, sitting],
    [sitting, leaning],
    [kneeling, leaning],
  ] as const) {
    for (let step = 1; step <= 500; step++) alike(solve(a, b, step / 500), solve(a, b, (step - 1) / 500), 0.01);
  }
});

void test('a foot that goes to another place is lifted on its way, and one that stays is not', () => {
  const a: Pose = {
    pelvis: { at: [0.05, 0.5, 0] },
    feet: { left: { at: [0, 0.039, -0.05] }, right: { at: [0, 0.039, 0.05] } },
  };
  const b: Pose = { ...a, feet: { ...a.feet, right: { at: [0.1, 0.039, 0.05] } } };
  const heights = [0, 0.25, 0.5, 0.75, 1].map((t) => solve(a, b, t).legs.right.tip.origin[1] - 0.039);
  assert.ok(heights[0]! < EXACT && heights[4]! < EXACT);
  assert.ok(heights[2]! > 0.01 && heights[2]! <= 0.035);
  assert.ok(heights[1]! > 0.005 && heights[1]! < heights[2]! && Math.abs(heights[1]! - heights[3]!) < EXACT);
  for (const t of [0, 0.3, 1]) near(solve(a, b, t).legs.left.tip.origin, [0, 0.039, -0.05]);
  const [x, , z] = solve(a, b, 0.5).legs.right.tip.origin;
  near([x, 0, z], [0.05, 0, 0.05]);
});
