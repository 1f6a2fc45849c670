import assert from 'node:assert/strict';
import { test } from 'node:test';
import {
  courseOf,
  stationsFor,
  stillOf,
  stillsOf,
  type Course,
  type Station,
  type Step,
} from '../../src/figure/course.js';
import { stationsDuring, stationsOf, wayBetween, type Phase } from '../../src/figure/round.js';
import type { Figure, KeyPose, Side } from '../../src/figure/pose.js';

/** A pose that is the same on both sides, unless it leans to one. */
const pose = (id: string, steps: string, even = true): KeyPose => ({
  id,
  steps: steps.split(' '),
  pelvis: { at: [0, 0.3, 0], tilt: even ? 0 : 20 },
  even,
});
const leaning = (id: string, steps: string): KeyPose => pose(id, steps, false);

const figureOf = (...poses: KeyPose[]): Figure => ({ view: [0, 10], stretch: [], poses });

const stepsOf = (text: string): Step[] =>
  text.split(' ').map((one) => {
    const [id, moment] = one.split(':');
    return { id: id!, moment };
  });

const told = (stations: readonly Station[]): string[] =>
  stations.map(({ pose, side, steps }) => `${pose.id} ${side} ${steps.join()}`);

const CAT = courseOf(
  figureOf(pose('table', 'kneel flat finish'), pose('cow', 'cow flow'), pose('cat', 'cat flow')),
  stepsOf('kneel:set-up flat:set-up cow:move cat:move flow:move finish:release'),
  ['right'],
);

const TWIST_STEPS = stepsOf('sit:set-up cross:set-up turn:move stay:hold back:release other:switch');
const TWIST_FIGURE = figureOf(pose('sit', 'sit back'), leaning('cross', 'cross'), leaning('turn', 'turn stay other'));
const TWIST = courseOf(TWIST_FIGURE, TWIST_STEPS, ['right', 'left']);

const withSteps = (steps: string, ...poses: KeyPose[]): Course =>
  courseOf(figureOf(...poses), stepsOf(steps), ['right', 'left']);

void test('stations follow the steps, and steps in one pose are one station', () => {
  assert.deepEqual(told(stationsOf(courseOf(TWIST_FIGURE, TWIST_STEPS, ['right']))), [
    'sit right 1',
    'cross right 2',
    'turn right 3,4',
    'sit right 5',
  ]);
});

void test('a step that several poses show goes to and fro between them, twice', () => {
  assert.deepEqual(told(stationsOf(CAT)), [
    'table right 1,2',
    'cow right 3',
    'cat right 4',
    ...['cow right 5', 'cat right 5', 'cow right 5', 'cat right 5'],
    'table right 6',
  ]);
});

void test('of three poses it comes back through the middle one', () => {
  const course = courseOf(
    figureOf(pose('low', 'roll'), pose('middle', 'roll'), pose('high', 'roll')),
    stepsOf('roll:hold'),
    ['right'],
  );
  assert.deepEqual(
    stationsOf(course).map(({ pose }) => pose.id),
    ['low', 'middle', 'high', 'middle', 'low', 'middle', 'high', 'middle'],
  );
});

void test('where it is already, it does not go again', () => {
  const course = courseOf(
    figureOf(pose('in', 'in rock'), pose('out', 'rock out')),
    stepsOf('in:move rock:hold out:release'),
    ['right'],
  );
  assert.deepEqual(told(stationsOf(course)), ['in right 1,2', 'out right 2', 'in right 2', 'out right 2,3']);
});

void test('the other side goes on from where both sides are alike', () => {
  assert.deepEqual(told(stationsOf(TWIST)).slice(4), ['cross left 2', 'turn left 3,4', 'sit left 5']);
});

void test('where the end is not alike, the other side begins from the beginning', () => {
  const course = withSteps('sit:set-up turn:move stay:hold other:switch', ...TWIST_FIGURE.poses);
  assert.deepEqual(told(stationsOf(course)), ['sit right 1', 'turn right 2,3', 'sit left 1', 'turn left 2,3']);
  const crossed = withSteps(
    'sit:set-up cross:set-up turn:move open:release',
    pose('sit', 'sit'),
    leaning('cross', 'cross open'),
    leaning('turn', 'turn'),
  );
  assert.equal(stationsOf(crossed).length, 8, 'crossed on the right is not crossed on the left');
});

void test('only one side, where only that is asked for', () => {
  assert.deepEqual(told(stationsOf(courseOf(TWIST_FIGURE, TWIST_STEPS, ['left']))), [
    'sit left 1',
    'cross left 2',
    'turn left 3,4',
    'sit left 5',
  ]);
});

void test('without steps, or with steps of something else, the poses go in order', () => {
  for (const steps of [[], stepsOf('jump:move land:hold')]) {
    const course = courseOf(TWIST_FIGURE, steps, ['right']);
    assert.deepEqual(told(stationsOf(course)), ['sit right 1', 'cross right 2', 'turn right 3']);
    assert.equal(course.steps.length, 3);
    assert.deepEqual(told(stillsOf(course)), ['sit right 1', 'cross right 2', 'turn right 3']);
  }
});

void test('a step that no pose shows is passed over, and still counted', () => {
  const course = withSteps('sit:set-up think:set-up turn:move', ...TWIST_FIGURE.poses);
  assert.deepEqual(told(stationsOf(course)).slice(0, 2), ['sit right 1', 'turn right 3']);
  assert.deepEqual(stationsFor(course, 'think'), []);
});

void test('the main pose is that of the hold, else of the last move, else the last', () => {
  assert.equal(TWIST.main.id, 'turn');
  assert.equal(CAT.main.id, 'cat');
  assert.equal(courseOf(TWIST_FIGURE, stepsOf('sit:set-up cross:release'), ['right']).main.id, 'turn');
  assert.deepEqual(told([stillOf(TWIST, TWIST.main)]), ['turn right 3,4']);
  assert.deepEqual(told([stillOf(TWIST, pose('rest', 'nothing'))]), ['rest right ']);
});

void test('a step is shown by its poses, on the side that is asked for', () => {
  assert.deepEqual(told(stationsFor(CAT, 'flow')), ['cow right 5', 'cat right 5']);
  assert.deepEqual(told(stationsFor(TWIST, 'stay')), ['turn right 4']);
  assert.deepEqual(told(stationsFor(TWIST, 'stay', 'left')), ['turn left 4']);
  assert.deepEqual(stationsFor(TWIST, 'jump'), []);
});

void test('a step to change sides shows the other side: its own pose, or the main one', () => {
  assert.deepEqual(told(stationsFor(TWIST, 'other')), ['turn left 6']);
  const own = withSteps('sit:set-up turn:hold other:switch', pose('sit', 'sit other'), leaning('turn', 'turn'));
  assert.deepEqual(told(stationsFor(own, 'other')), ['sit left 3']);
  const none = withSteps('sit:set-up turn:hold other:switch', pose('sit', 'sit'), leaning('turn', 'turn'));
  assert.deepEqual(told(stationsFor(none, 'other')), ['turn left 3']);
});

void test('each picture comes once, with the numbers of its steps', () => {
  assert.deepEqual(told(stillsOf(CAT)), ['table right 1,2,6', 'cow right 3,5', 'cat right 4,5']);
  assert.deepEqual(told(stillsOf(TWIST)), ['sit right 1,5', 'cross right 2', 'turn right 3,4', 'turn left 6']);
});

void test('a step to change sides that looks the same on both adds no picture', () => {
  const course = withSteps('sit:set-up turn:hold other:switch', pose('sit', 'sit other'), leaning('turn', 'turn'));
  assert.deepEqual(told(stillsOf(course)), ['sit right 1,3', 'turn right 2']);
});

void test('from one side to the other it goes through a pose that is the same on both', () => {
  const at = (id: string, side: Side): Station => ({
    pose: TWIST_FIGURE.poses.find((one) => one.id === id)!,
    side,
    steps: [],
  });
  const way = (from: Station, to: Station): string[] => told(wayBetween(TWIST, from, to));
  assert.deepEqual(way(at('turn', 'right'), at('turn', 'left')), ['sit left ', 'turn left ']);
  assert.deepEqual(way(at('turn', 'right'), at('cross', 'right')), ['cross right ']);
  assert.deepEqual(way(at('sit', 'right'), at('turn', 'left')), ['turn left ']);
  assert.deepEqual(way(at('turn', 'right'), at('sit', 'left')), ['sit left ']);
});

void test('of several such poses it is the one that comes just before the main one', () => {
  const poses = [pose('lie', 'lie'), pose('knees-up', 'up'), leaning('lower', 'lower'), pose('end', 'end')];
  const course = withSteps('lie:set-up up:set-up lower:hold end:release', ...poses);
  const from: Station = { pose: poses[2]!, side: 'right', steps: [] };
  assert.deepEqual(told(wayBetween(course, from, { ...from, side: 'left' })), ['knees-up left ', 'lower left ']);
});

const during = (course: Course, ...phases: Phase[]): string[][] =>
  phases.map((phase) => told(stationsDuring(course, phase)));

void test('breath goes with a step of several poses: in to the first, out to the second', () => {
  assert.deepEqual(
    during(CAT, { kind: 'in', step: 'flow' }, { kind: 'out', step: 'flow' }, { kind: 'move', step: 'flow' }),
    [['cow right 5'], ['cat right 5'], ['cow right 5', 'cat right 5']],
  );
  assert.deepEqual(during(TWIST, { kind: 'in', step: 'stay' }, { kind: 'out', step: 'stay', side: 'left' }), [
    ['turn right 4'],
    ['turn left 4'],
  ]);
});

void test('to change sides it gets ready there, and turns with the move that follows', () => {
  assert.deepEqual(
    during(
      TWIST,
      { kind: 'switch', step: 'other', side: 'left' },
      { kind: 'move', step: 'other', side: 'left' },
      { kind: 'hold', step: 'stay', side: 'left' },
      { kind: 'release', step: 'back', side: 'left' },
    ),
    [['cross left 6'], ['turn left 6'], ['turn left 4'], ['sit left 5']],
  );
});

void test('a phase without a step goes where such a phase usually is', () => {
  assert.deepEqual(
    during(
      TWIST,
      ...['prepare', 'move', 'hold', 'rest', 'switch', 'release'].map((kind) => ({ kind, side: 'left' as const })),
    ),
    [['cross left '], ['turn left '], ['turn left '], [], ['cross left '], ['cross left ']],
  );
});
