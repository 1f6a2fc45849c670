import { face } from './face.js';
import { HEIGHT, WIDTH, fitOf } from './fit.js';
import { hull, point, type Circle } from './hull.js';
import { paintersOrder, type Bounds, type Painted } from './order.js';
import { partsOf, type Line, type Part } from './parts.js';
import type { Figure, Pose, Side, Vec } from './pose.js';
import { piecesOf } from './props.js';
import { solve, type Body } from './solve.js';
import { clamp, dot, minus, place, unit } from './vector.js';
import { cameraOf, project, type Camera, type View } from './view.js';

/** What a figure does at one moment: a pose, or how far it is on its way to another, 0 to 1. */
export interface Moment {
  from: Pose;
  to?: Pose | undefined;
  at?: number | undefined;
  /** The first round of a technique, on the right side, is what a figure is written for. The other is its mirror image, seen from the same place. */
  side?: Side | undefined;
  /** How full the chest is of breath, 0 to 1. */
  breath?: number | undefined;
}

/** A path, and the classes that colour it. */
export interface Shape {
  key: string;
  kind: string;
  d: string;
  opacity?: number;
  matrix?: string;
}

/** A picture: shapes from far to near. */
export interface Scene {
  width: number;
  height: number;
  shapes: readonly Shape[];
}

/** How the room goes onto the page. */
export interface Page {
  figure: Figure;
  side: Side | undefined;
  camera: Camera;
  scale: number;
  /** A ball as it is seen: across, down, and its radius. */
  at: (point: Vec, radius?: number) => Circle;
  /** What stands in the room. */
  room: readonly InPicture[];
  /** What was drawn last, by its key: what has not moved since is not drawn anew. */
  drawn: Map<string, InPicture>;
}

/** Shades of the far side: enough that none is seen to change. */
const SHADES = 6;
/** A limb that grows from this much behind the middle of the body is in full shade. */
const DEEP = 0.07;

const pointOf = ([x, y]: Circle): string => point(x, y);

/** A picture. While one view object is used, only what moves is drawn anew. */
export function sceneOf(figure: Figure, { from, to, at, side, breath }: Moment, view: View): Scene {
  const page = pageOf(figure, view, side);
  const body = solve(from, to, at);
  const painted = [...page.room, ...partsOf(body, breath).map((part) => paint(part, page))];
  const shapes = paintersOrder(painted, page.camera.out).flatMap((one) => {
    if (one.key === 'head') one.marks ??= face(body.trunk.head, page);
    return one.shapes.concat(one.key === 'trunk' ? stretches(figure, body, page) : (one.marks ?? []));
  });
  return { width: WIDTH, height: HEIGHT, shapes: [...ground(figure, body, page), ...shapes] };
}

/** Pages by the view objects they belong to, so that each picture that moves has one of its own. */
const pages = new WeakMap<View, Page>();

/**
 * The page of a figure, with its room drawn: it stays as it is while the body moves. The mirror image of a body is the body in a mirror image of the room, which is the same
 * on both sides.
 */
function pageOf(figure: Figure, view: View, side: Side | undefined): Page {
  const known = pages.get(view);
  if (known?.figure === figure && known.side === side) return known;
  const { scale, across, down } = fitOf(figure, cameraOf(view));
  const camera = cameraOf(view, side === 'left' ? -1 : 1);
  const page: Page = {
    figure,
    side,
    camera,
    scale,
    room: [],
    drawn: new Map(),
    at: (one, radius = 0) => [
      across + dot(one, camera.right) * scale,
      down - dot(one, camera.up) * scale,
      radius * scale,
    ],
  };
  page.room = piecesOf(figure.room).map((piece) => paint(piece, page));
  pages.set(view, page);
  return page;
}

interface InPicture extends Painted {
  key: string;
  shapes: Shape[];
  /** What is on it. */
  marks?: Shape[];
  shade: string;
  circles: readonly Circle[];
}

function paint(part: Part, page: Page): InPicture {
  const { key, layers, axes, inward } = part;
  const { at, camera, drawn } = page;
  const shade = inward ? ` far-${Math.round(clamp(dot(inward, camera.out) / DEEP) * SHADES)}` : '';
  const before = drawn.get(key);
  const circles: Circle[] = [];
  let isThere = before?.shade === shade;
  for (const [, hulls] of layers) {
    for (const balls of hulls) {
      for (const one of balls) {
        const circle = at(one[0], one[1]);
        isThere &&= isSame(circle, before!.circles[circles.length]!);
        circles.push(circle);
      }
    }
  }
  if (isThere) return before!;
  let next = 0;
  const painted: InPicture = {
    key,
    part,
    shade,
    circles,
    shapes: layers.map(([kind, hulls], i) => ({
      key: `${key}${i}`,
      kind: kind + shade,
      d: hulls.map((balls) => hull(circles.slice(next, (next += balls.length)))).join(''),
    })),
    bounds: boundsOf(circles),
    seen: axes.map(([from, to, radius]): Line => [project(camera, from), project(camera, to), radius]),
  };
  drawn.set(key, painted);
  return painted;
}

const isSame = (a: Circle, b: Circle): boolean => a[0] === b[0] && a[1] === b[1] && a[2] === b[2];

function boundsOf(circles: readonly Circle[]): Bounds {
  const bounds: Bounds = [Infinity, Infinity, -Infinity, -Infinity];
  for (const circle of circles) {
    const radius = circle[2];
    bounds[0] = Math.min(bounds[0], circle[0] - radius);
    bounds[1] = Math.min(bounds[1], circle[1] - radius);
    bounds[2] = Math.max(bounds[2], circle[0] + radius);
    bounds[3] = Math.max(bounds[3], circle[1] + radius);
  }
  return bounds;
}

function stretches({ stretch }: Figure, { trunk }: Body, { at, camera }: Page): Shape[] {
  const shapes = stretch.map((line, i) => {
    const on = line.map(([part, ...where]) => place(trunk[part], ...where));
    const [part, , up] = line[1]!;
    const outward = unit(minus(on[1]!, place(trunk[part], 0, up, 0)));
    // It shines through a little before it comes round to the eye.
    const opacity = Math.round(clamp(0.75 + 1.1 * dot(outward, camera.out)) * 100) / 100;
    const d = `M${on.map((one) => pointOf(at(one))).join('L')}`;
    return ['glow', 'stretch'].map((kind) => ({ key: `${kind}${i}`, kind, d, opacity }));
  });
  return [0, 1].flatMap((layer) => shapes.map((both) => both[layer]!));
}

/** The mat and the shadow lie on the floor: drawn in thousandths of a body height, and tipped as one. */
function ground({ room = [] }: Figure, { trunk, arms, legs }: Body, { at, camera, scale }: Page): Shape[] {
  const { right, up } = camera;
  const [x, y] = at([0, 0, 0]);
  const matrix = `matrix(${[right[0], -up[0], right[2], -up[2]].map((part) => ((part * scale) / 1000).toFixed(4)).join(' ')} ${point(x, y)})`;
  const line = (...points: Vec[]): string => `M${points.map((one) => point(one[0] * 1000, one[2] * 1000)).join('L')}`;
  const mats = room.filter(({ kind }) => kind === 'mat');
  const bones = [arms.left, arms.right, legs.left, legs.right].map((limb) =>
    line(limb.upper.origin, limb.lower.origin, limb.tip.origin),
  );
  return [
    {
      key: 'mat',
      kind: 'mat',
      matrix,
      d: mats.map(({ low, high }) => `${line(low, [low[0], 0, high[2]], high, [high[0], 0, low[2]])}Z`).join(''),
    },
    {
      key: 'shadow',
      kind: 'shadow',
      matrix,
      d: line(...Object.values(trunk).map(({ origin }) => origin)) + bones.join(''),
    },
  ];
}
