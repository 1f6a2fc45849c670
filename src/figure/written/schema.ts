import * as v from 'valibot';
import { type AuthoredPose, expanded } from './authored.js';
import { CARRIERS, SIDES, type Carrier, type Side } from '../pose.js';
import { prepared } from './prepare.js';
import { REGIONS } from './regions.js';
import { PROPS } from './figure.js';

const FARTHEST = 3;
const MIN_POSES = 2;
const MAX_POSES = 6;
const MAX_STEPS = 30;
const MAX_PROPS = 8;

const between = (least: number, most: number) => v.pipe(v.number(), v.minValue(least), v.maxValue(most));
const coordinate = between(-FARTHEST, FARTHEST);
const length = between(0.001, FARTHEST);
const turning = between(-180, 180);
const bending = between(-90, 90);

const three = (one: typeof coordinate) => v.strictTuple([one, one, one], 'must be three numbers, as in [0.1, 0.2, 0]');

const point = (description: string) =>
  v.pipe(three(coordinate), v.description(`${description}: body heights, -${FARTHEST} to ${FARTHEST} each`));

const direction = (description: string) =>
  v.optional(
    v.pipe(
      three(coordinate),
      v.check((parts) => parts.some(Boolean), 'must point somewhere, so not be all 0'),
      v.description(`${description}, as a direction in the room: [forward, up, right], of any length but 0`),
    ),
  );

/** What null takes away again, where an earlier pose gave it. */
const removable = <S extends v.GenericSchema>(schema: S, description: string) =>
  v.pipe(v.nullish(schema), v.description(`${description}. null: not as in the pose it is like`));

const IdSchema = v.pipe(
  v.string(),
  v.regex(/^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/, 'must be lower-case words joined by hyphens, as in "knees-over"'),
  v.maxLength(60),
);

const where = point(
  'Where it is. In the room: [forward, up, right]; on the trunk or the head: [forward, up, right] from its lower end; on a leg: [forward, along it, outward] from its upper end',
);

const on = (carriers: readonly Carrier[]) =>
  v.optional(
    v.pipe(v.picklist(carriers), v.description('The part of the body that it is on. Left out: it stays in the room.')),
  );

const over = v.optional(
  point(
    'By how much it is carried round something, halfway here and halfway back, as a foot over the other knee: [forward, up, right] in the room',
  ),
);

const HandSchema = v.strictObject({
  at: where,
  on: on(CARRIERS),
  over,
  bend: direction('Where the elbow points'),
  point: direction('Where the fingers point'),
  palm: direction('Where the palm looks'),
});

/** A foot may be on the other leg, never on its own. */
const footOf = (sides: readonly Side[]) =>
  v.strictObject({
    at: where,
    on: on(CARRIERS.filter((carrier) => !sides.some((side) => carrier.startsWith(side)))),
    over,
    bend: direction('Where the knee points'),
    point: direction('Where the toes point'),
  });
const LeftFootSchema = footOf(['left']);
const RightFootSchema = footOf(['right']);
const FeetSchema = footOf(SIDES);

const ElbowSchema = v.strictObject({ at: where, on: on(CARRIERS), over });

/** What holds a knee moves the pelvis, so it cannot be a part of the body. */
const KneeSchema = v.strictObject({ at: point('Where it is in the room: [forward, up, right]') });

const pair = <S extends v.GenericSchema>(description: string, both: S, left = both, right = both) =>
  removable(
    v.strictObject({
      left: removable(left, 'The left one alone'),
      right: removable(right, 'The right one alone'),
      both: removable(both, 'The right one, reflected for the left'),
    }),
    description,
  );

const spine = (description: string) =>
  removable(three(bending), `${description} where positive: degrees of [lumbar, thoracic, neck], -90 to 90 each`);

const PoseSchema = v.strictObject({
  id: v.pipe(IdSchema, v.description('Unlike that of any other pose of the figure.')),
  steps: v.pipe(
    v.array(IdSchema),
    v.minLength(1),
    v.maxLength(MAX_STEPS),
    v.description('Ids of the steps that it shows. A step that several poses show goes to and fro between them.'),
  ),
  like: v.optional(
    v.pipe(IdSchema, v.description('The id of an earlier pose: what this one does not say is as there.')),
  ),
  pelvis: v.optional(
    v.pipe(
      v.strictObject({
        at: v.optional(point('The middle between the hip joints: [forward, up, right] in the room')),
        lean: removable(turning, 'Degrees from upright, -180 to 180: 90 lies on the front, -90 on the back'),
        turn: removable(turning, 'Degrees to the right about the length of the trunk, -180 to 180'),
        tilt: removable(bending, 'Degrees sideways, to the right, -90 to 90'),
      }),
      v.description('Where the pelvis is, and how it is turned.'),
    ),
  ),
  spine: removable(
    v.strictObject({ bend: spine('Forward'), tilt: spine('To the right'), twist: spine('To the right') }),
    'How the spine goes on from the pelvis',
  ),
  head: removable(between(0, 1), 'How high that is which the head rests on: body heights, 0 (the floor) to 1'),
  hands: pair('The middle of the palms', HandSchema),
  feet: pair('The ankles', FeetSchema, LeftFootSchema, RightFootSchema),
  knees: pair('Knees that something holds where they are: the pelvis moves until the thighs reach them', KneeSchema),
  elbows: pair('Elbows that touch something', ElbowSchema),
});

const PropSchema = v.strictObject({
  kind: v.picklist(PROPS),
  at: v.pipe(
    point('The middle of its underside: [forward, up, 0]'),
    v.check(([, , right]) => right === 0, 'must end in 0: the other side of the room is its mirror image'),
  ),
  size: v.optional(
    v.pipe(three(length), v.description(`Forward, up and across: body heights, 0.001 to ${FARTHEST} each`)),
  ),
});

const toward = (key: string | number) =>
  ({ type: 'unknown', origin: 'value', input: undefined, key, value: undefined }) as const;

/** A pose starts from an earlier one, or says itself where its pelvis is. */
const checkStart = v.rawCheck<AuthoredPose[]>(({ dataset, addIssue }) => {
  if (!dataset.typed) return;
  dataset.value.forEach(({ like, pelvis }, index, poses) => {
    const earlier = poses.slice(0, index).map(({ id }) => `"${id}"`);
    if (like !== undefined && !earlier.includes(`"${like}"`)) {
      const message = `allowed: ${earlier.join(' or ') || 'no pose, as this is the first'}`;
      addIssue({ input: like, message, path: [toward(index), toward('like')] });
    } else if (like === undefined && !pelvis?.at) {
      const message = 'allowed: three numbers, or "like" an earlier pose';
      addIssue({ input: undefined, message, path: [toward(index), toward('pelvis'), toward('at')] });
    }
  });
});

/** What the schema says more than once, by the names it has in the published one. */
export const FIGURE_PARTS = {
  Hand: HandSchema,
  LeftFoot: LeftFootSchema,
  RightFoot: RightFootSchema,
  Feet: FeetSchema,
  Knee: KneeSchema,
  Elbow: ElbowSchema,
};

/** `content/techniques/<id>/figure.yaml`: the key poses of a technique, as they are written; its output is as they are drawn. */
export const FigureSchema = v.pipe(
  v.strictObject({
    view: v.pipe(
      v.strictObject({
        turn: v.pipe(
          turning,
          v.description('Degrees round the body, -180 to 180: 0 from its right, 90 from its front'),
        ),
        tilt: v.pipe(between(5, 85), v.description('Degrees from above, 5 to 85')),
      }),
      v.description('From where it is seen best.'),
    ),
    stretch: v.pipe(
      v.array(v.picklist(REGIONS)),
      v.minLength(1),
      v.description('What is stretched or moved, on the first round.'),
    ),
    props: v.optional(v.pipe(v.array(PropSchema), v.maxLength(MAX_PROPS), v.description('Things in the room.'))),
    poses: v.pipe(
      v.array(PoseSchema),
      v.minLength(MIN_POSES),
      v.maxLength(MAX_POSES),
      v.description('Key poses, in order, as a body does it first on its right side.'),
      checkStart,
    ),
  }),
  v.transform((written) => prepared(expanded(written))),
);
