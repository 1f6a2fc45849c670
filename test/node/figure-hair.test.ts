import assert from 'node:assert/strict';
import { test } from 'node:test';
import { face } from '../../src/figure/face.js';
import { skullIn } from '../../src/figure/head.js';
import type { Vec } from '../../src/figure/pose.js';
import type { Page } from '../../src/figure/scene.js';
import { place, turned, type Frame } from '../../src/figure/vector.js';
import { cameraOf, project, VIEWS, type View } from '../../src/figure/view.js';
import { areaOf, isInside, outlinesOf, type Point } from '../support/figure-paths.js';

/** Points of a picture to a body height. */
const SCALE = 2000;
/** Faces +x. */
const HEAD: Frame = { origin: [0, 0, 0], forward: [1, 0, 0], up: [0, 1, 0], right: [0, 0, 1] };
const SKULL = skullIn(HEAD);

function pageOf(view: View): Page {
  const camera = cameraOf(view);
  return {
    camera,
    scale: SCALE,
    at(point: Vec, radius = 0) {
      const [x, y] = project(camera, point);
      return [x * SCALE, y * SCALE, radius * SCALE];
    },
  } as Pick<Page, 'camera' | 'scale' | 'at'> as Page;
}

function drawn(view: View, head = HEAD): Record<'hair' | 'eyes' | 'ears', Point[][]> {
  const marks = new Map(face(head, pageOf(view)).map(({ key, d }) => [key, outlinesOf(d)]));
  return { hair: marks.get('hair')!, eyes: marks.get('eyes')!, ears: marks.get('ears')! };
}

const pointIn = (view: View, point: Vec): Point => {
  const [x, y] = pageOf(view).at(point);
  return [x, y];
};

/** Body heights squared. */
const size = (outlines: readonly (readonly Point[])[]): number => areaOf(outlines) / SCALE ** 2;

const crown = place(HEAD, 0, 0.12, 0);
const [left, right] = [-0.0185, 0.0185].map((z) => place(HEAD, 0.056, 0.074, z));
const chin = place(HEAD, 0.04, 0.02, 0);
const nape = place(HEAD, -0.04, 0.08, 0);

void test('from the front, hair is on the crown, and neither over the eyes nor on the chin', () => {
  const { hair } = drawn(VIEWS.front);
  assert.ok(isInside(pointIn(VIEWS.front, crown), hair));
  for (const bare of [left!, right!, chin]) assert.ok(!isInside(pointIn(VIEWS.front, bare), hair));
});

void test('from the back, hair is on all of the skull but the neck', () => {
  const { hair } = drawn(VIEWS.back);
  assert.ok(isInside(pointIn(VIEWS.back, crown), hair));
  assert.ok(isInside(pointIn(VIEWS.back, nape), hair));
  assert.ok(!isInside(pointIn(VIEWS.back, place(HEAD, 0, -0.02, 0)), hair));
  assert.ok(size(hair) > size(drawn(VIEWS.front).hair) * 1.5, 'more than from the front');
});

void test('from the side, the face is in front of the hair', () => {
  const { hair } = drawn(VIEWS.side);
  assert.ok(isInside(pointIn(VIEWS.side, nape), hair));
  assert.ok(!isInside(pointIn(VIEWS.side, place(HEAD, 0.05, 0.05, 0)), hair));
});

void test('hair is never wider than the skull by more than its thickness', () => {
  const [widest] = SKULL.map(([, radius]) => radius).sort((a, b) => b - a);
  for (let turn = -180; turn < 180; turn += 5) {
    const found = size(drawn({ turn, tilt: 40 }).hair);
    assert.ok(found > 0 && found < Math.PI * (widest! * 1.3) ** 2, `${found} from ${turn}`);
  }
});

/** Of a skull’s outline: what comes or goes in a degree. */
const JUMP = 0.06;

void test('nothing on a head comes or goes at once, however it is turned', () => {
  const whole = Math.PI * SKULL[0]![1] ** 2;
  for (const lean of [-100, -60, 0, 45, 90]) {
    const head = turned(HEAD, lean, 10, 20);
    for (const tilt of [5, 30, 60, 85]) {
      let before: ReturnType<typeof drawn> | undefined;
      for (let turn = -180; turn <= 180; turn++) {
        const now = drawn({ turn, tilt }, head);
        for (const [mark, outlines] of Object.entries(now)) {
          const name = `${mark} from ${turn}/${tilt}, lean ${lean}`;
          assert.ok(outlines.flat(2).every(Number.isFinite), name);
          if (!before) continue;
          const change = Math.abs(size(outlines) - size(before[mark as keyof typeof now])) / whole;
          assert.ok(change < JUMP, `${name}: ${change}`);
        }
        before = now;
      }
    }
  }
});

void test('eyes and ears are seen only where they look at the eye', () => {
  const seen = (view: View, mark: 'eyes' | 'ears'): number =>
    drawn(view)[mark].filter((one) => size([one]) > 1e-6).length;
  assert.equal(seen(VIEWS.front, 'eyes'), 2);
  assert.equal(seen(VIEWS.back, 'eyes'), 0);
  assert.equal(seen(VIEWS.side, 'eyes'), 1);
  assert.equal(seen(VIEWS.side, 'ears'), 1);
});
