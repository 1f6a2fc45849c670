import type { Technique } from '../../content/schema/technique.js';
import type { Course, Step } from '../../figure/course.js';
import { SIDES, type Figure, type KeyPose, type Side } from '../../figure/pose.js';
import { VIEWS, type View } from '../../figure/view.js';
import { oneOf, warnOf } from '../../page/warn.js';

/** The attributes of a figure that say what it shows. */
export interface FigureOptions {
  pose: string | null;
  side: Side | null;
  view: string | null;
  still: boolean;
}

/** The side that is asked for, else those that the technique is done on. */
export function sidesOf(host: Element & FigureOptions, technique: Technique | undefined): Course['sides'] {
  const side = oneOf(host, 'side', host.side, SIDES, undefined);
  if (side) return [side];
  return technique?.sides === 'both' ? ['right', 'left'] : ['right'];
}

export function poseOf(host: Element & FigureOptions, { poses }: Figure): KeyPose | undefined {
  const ids = poses.map(({ id }) => id);
  const id = oneOf(host, 'pose', host.pose, ids, undefined);
  return poses.find((pose) => pose.id === id);
}

/** A view by name, or its degrees of turn and tilt; else the figure's own. */
export function viewOf(host: Element & FigureOptions, { view: [turn, tilt] }: Figure): View {
  const text = String(host.view ?? '').trim();
  if (Object.hasOwn(VIEWS, text)) return VIEWS[text as keyof typeof VIEWS];
  const [, round, above] = /^(-?\d+(?:\.\d+)?)\s+(\d+(?:\.\d+)?)$/.exec(text) ?? [];
  const [asked, from] = [Number(round), Number(above)];
  if (from >= 5 && from <= 85) return { turn: asked, tilt: from };
  if (text) {
    const names = Object.keys(VIEWS).join(', ');
    warnOf(host, 'view', text, `${names}, or degrees round it and from above (5 to 85), such as "30 15"`);
  }
  return { turn, tilt };
}

/** Steps have the ids that a card gives them. */
export const stepsOf = (technique: Technique | undefined): Step[] =>
  technique?.steps.map((step, i) => {
    const { id = `step-${i + 1}`, moment, text } = typeof step === 'string' ? { text: step } : step;
    return { id, moment, text };
  }) ?? [];
