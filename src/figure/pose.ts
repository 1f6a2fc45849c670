/** Body heights: from the floor up, and along the floor. Of a body that faces +x: [forward, up, to its right]. */
export type Vec = [x: number, y: number, z: number];

export const SIDES = ['left', 'right'] as const;
export type Side = (typeof SIDES)[number];
export const otherSide = (side: Side): Side => (side === 'left' ? 'right' : 'left');

/** What a contact may be on besides the room: a part of the body that moves along with it. */
export const CARRIERS = ['pelvis', 'chest', 'head', 'left-thigh', 'right-thigh', 'left-shank', 'right-shank'] as const;
export type Carrier = (typeof CARRIERS)[number];

/** Where a hand, foot, knee or elbow is. */
export interface Contact {
  /**
   * A point in body heights. In the room: [x, y, z]. On the trunk or the head: [forward, up, right] from its lower end. On a leg: [forward, along it, outward] from its upper end.
   */
  at: Vec;
  /** The part of the body it is on; otherwise the room. */
  on?: Carrier | undefined;
  /** By how much it is carried round something halfway here or away: a way in the room. */
  over?: Vec | undefined;
}

/** Where the end of a limb is: the middle of the palm, or the ankle. */
export interface Reach extends Contact {
  /** Where the elbow or knee points, as a direction in the room. */
  bend?: Vec | undefined;
  /** Where the fingers or toes point, as a direction in the room. */
  point?: Vec | undefined;
  /** Where the palm looks, as a direction in the room. */
  palm?: Vec | undefined;
}

export type Pair<T> = Partial<Record<Side, T>>;

/** A joint's angles in degrees, shared over the joints of the lumbar spine, the thoracic spine and the neck. */
export type Spine = [lumbar: number, thoracic: number, neck: number];

/** How a body is. Angles are in degrees, and lean, bend, tilt and twist are forward and to the right where they are positive. */
export interface Pose {
  pelvis: {
    /** The middle between the hip joints. */
    at: Vec;
    /** How far the trunk is from upright: 90 lies on the front with the head towards +x, -90 on the back with the head towards -x. */
    lean?: number | undefined;
    /** Turned about the length of the trunk. */
    turn?: number | undefined;
    /** Sideways. */
    tilt?: number | undefined;
  };
  spine?: { bend?: Spine | undefined; tilt?: Spine | undefined; twist?: Spine | undefined } | undefined;
  hands?: Pair<Reach> | undefined;
  feet?: Pair<Reach> | undefined;
  /** Knees that something holds where they are: the pelvis moves until the thighs reach them. */
  knees?: Pair<Contact> | undefined;
  /** Elbows that touch something. */
  elbows?: Pair<Contact> | undefined;
}

/** A pose of a technique. */
export interface KeyPose extends Pose {
  id: string;
  /** The steps of the technique that it shows. A step that several poses show goes to and fro between them, and with the breath: in, out. */
  steps: string[];
  /** It is its own mirror image. */
  even?: boolean | undefined;
}

/** A point of a line on the skin, in the frame of a part of the trunk: [forward, up, right]. */
export type Mark = [part: TrunkPart, ...at: Vec];

export const TRUNK_PARTS = ['pelvis', 'waist', 'loin', 'ribs', 'chest', 'neck', 'head'] as const;
export type TrunkPart = (typeof TRUNK_PARTS)[number];

/** A block with rounded corners, or a roller across. It is the same on both sides of the body. */
export interface Piece {
  kind: 'mat' | 'chair' | 'leg' | 'roller' | 'cushion' | 'block';
  low: Vec;
  high: Vec;
}

/** How a technique goes, as a body does it first on its right side. */
export interface Figure {
  /** From where it is seen best: degrees round the body, 0 from its right and 90 from its front, and degrees from above. */
  view: [turn: number, tilt: number];
  /** What is stretched, or moved: lines on the skin. */
  stretch: Mark[][];
  /** What stands in the room. */
  room?: Piece[] | undefined;
  poses: KeyPose[];
}
