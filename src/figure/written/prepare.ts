import { piecesOf } from './furniture.js';
import { skullIn } from '../head.js';
import { LINES } from './lines.js';
import { mirrored } from './mirror.js';
import { SIDES, type Figure, type KeyPose, type Spine, type Vec } from '../pose.js';
import { hanging, signOf, solve } from '../solve.js';
import type { WrittenFigure, WrittenPose } from './figure.js';

/** A figure as it is written, made ready for drawing: whatever can be found out beforehand is. */
export function prepared({ view, stretch, props, poses }: WrittenFigure): Figure {
  return {
    view,
    stretch: stretch.map((region) => LINES[region]),
    ...(props && { room: props.flatMap(piecesOf) }),
    poses: withFingers(poses.map(withHeadAtRest)).map(withEvenness),
  };
}

/** Fingers that point somewhere in one pose do so in all of them: on the way a hand turns from one direction to the other. */
function withFingers(poses: KeyPose[]): KeyPose[] {
  const pointing = SIDES.filter((side) => poses.some(({ hands }) => hands?.[side]?.point));
  return poses.map((pose) =>
    pointing.reduce((all, side) => {
      const { [side]: hand = hanging(signOf(side)) } = pose.hands ?? {};
      const { forward } = solve(pose).arms[side].tip;
      const point = hand.point ?? (forward.map((part) => Math.round(part * 1000) / 1000) as Vec);
      return { ...all, hands: { ...all.hands, [side]: { ...hand, point } } };
    }, pose),
  );
}

const withEvenness = (pose: KeyPose): KeyPose =>
  JSON.stringify(mirrored(pose)) === JSON.stringify(mirrored(mirrored(pose))) ? { ...pose, even: true } : pose;

const STEP = 2;
const MOST = 70;

/** Bends the neck until the head rests on what is below, as near as can be to how far it was bent. */
function withHeadAtRest({ head, ...pose }: WrittenPose): KeyPose {
  if (head === undefined) return pose;
  const [lumbar, thoracic, neck] = pose.spine?.bend ?? [0, 0, 0];
  const nodding = (angle: number): KeyPose => {
    const bend: Spine = [lumbar, thoracic, Math.round(angle * 10) / 10];
    return { ...pose, spine: { ...pose.spine, bend } };
  };
  const above = (angle: number): number => {
    const skull = skullIn(solve(nodding(angle)).trunk.head);
    return Math.min(...skull.map(([middle, radius]) => middle[1] - radius)) - head;
  };
  for (let off = 0; off < MOST; off += STEP) {
    for (const step of [STEP, -STEP]) {
      const from = neck + Math.sign(step) * off;
      const [near, far] = [above(from), above(from + step)];
      if (near * far <= 0) return nodding(from + (step * near) / (near - far || 1));
    }
  }
  return nodding(neck);
}
