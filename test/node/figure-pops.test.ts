import assert from 'node:assert/strict';
import { test } from 'node:test';
import { fitOf } from '../../src/figure/fit.js';
import type { Figure } from '../../src/figure/pose.js';
import { sceneOf } from '../../src/figure/scene.js';
import { solve } from '../../src/figure/solve.js';
import { cameraOf } from '../../src/figure/view.js';
import { solidsOf } from '../support/figure-depths.js';
import { partsIn, popsBetween, type Part } from '../support/figure-pictures.js';
import { areGrown, around, ways, type Shot } from '../support/figure-shots.js';
import { deepest } from '../support/figure-solids.js';
import { performances } from '../support/figure-techniques.js';

/** How much may look different at once because two parts change places, in squared body heights. */
const POPS = {
  /** Nothing that has clear space between. */
  apart: 0.0007,
  /** What touches has none: from some side on, the other one is in front. Less than a hand. */
  touching: 0.0045,
  /** A limb is in what it grows from. At its root, no more than the hem of a shirt. */
  grown: 0.006,
};
/** Body heights between things that touch. */
const TOUCHES = 0.012;

const THING = /^(chair|leg|roller|cushion|block)\d/;

function areTouching({ pose, to, at }: Shot, a: string, b: string): boolean {
  // Things are made of pieces that touch, and bodies are on things.
  if (THING.test(a) || THING.test(b)) return true;
  const solids = solidsOf(solve(pose, to, at));
  const others = solids.get(b)!;
  return solids.get(a)!.some((solid) => deepest(solid, others) > -TOUCHES);
}

function allowed(shot: Shot, a: string, b: string): number {
  if (areGrown(a, b)) return POPS.grown;
  return areTouching(shot, a, b) ? POPS.touching : POPS.apart;
}

/** What is seen to change places from one picture to the next. */
function popsIn(figure: Figure, shots: readonly Shot[]): string[] {
  const found: string[] = [];
  let before: readonly Part[] | undefined;
  for (const shot of shots) {
    const { pose, to, at, view } = shot;
    const scene = sceneOf(figure, { from: pose, to, at }, view);
    const parts = partsIn(scene);
    const { scale } = fitOf(figure, cameraOf(view));
    for (const { keys, area } of before ? popsBetween(before, parts, scene) : []) {
      const size = area / scale ** 2;
      if (size <= allowed(shot, ...keys)) continue;
      found.push(`${shot.name}: ${keys.join(' and ')} change places: ${size.toFixed(4)} squared body heights`);
    }
    before = parts;
  }
  return found;
}

for (const { id, figure, moves } of performances) {
  test(`${id}: turned round, nothing is seen to change places`, () => {
    assert.deepEqual(
      figure.poses.flatMap((pose) => popsIn(figure, around(figure, pose, 1))),
      [],
    );
  });

  test(`${id}: while it moves, nothing is seen to change places`, () => {
    assert.deepEqual(
      ways(figure, moves, 1).flatMap((shots) => popsIn(figure, shots)),
      [],
    );
  });
}
