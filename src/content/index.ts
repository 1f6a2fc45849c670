/** The library of techniques and texts, without any element. */
import { anatomy, faq, prevention } from './generated/index.js';
import { safety } from './generated/safety.js';
import { choose } from './choose.js';
import { bundled } from './library.js';
import type { Import } from './imports.js';
import type { Guide } from './schema/guide.js';
import type { SafetyTexts } from './schema/safety.js';

export { loadFigure } from './figures.js';
export { LANGUAGES, TECHNIQUE_IDS, type TechniqueId } from './generated/index.js';
export type { Contact, Figure, KeyPose, Mark, Piece, Pose, Reach, Spine, Vec } from '../figure/pose.js';
export type { Guide, Section } from './schema/guide.js';
export type { Pack } from './schema/pack.js';
export type { SafetyTexts } from './schema/safety.js';
export type { Source } from './schema/source.js';
export type { Step, Technique } from './schema/technique.js';
export type { Claim } from './schema/text.js';
export type { Moment, Position } from './vocabulary.js';
export { adviceOn, type Advice, type Answers, type Reason, type Rules, type Verdict } from '../safety/advice.js';
export { rulesOf } from './safety-rules.js';
export type { Level } from '../safety/levels.js';
export type { Load } from '../safety/loads.js';
export type { Dose, Range } from '../timer/dose.js';

/** A technique in the nearest language there is, once it is loaded. */
export const find = bundled.find;
/** Loads a technique in the nearest language there is; undefined where there is none of that id. */
export const load = bundled.load;

const nearest =
  <T>(from: Readonly<Record<string, Import<T>>>) =>
  async (lang: string): Promise<T> =>
    (await choose(from, lang)!.value()).default;

/** The questions people ask, with answers. */
export const loadQuestions: (lang: string) => Promise<Guide> = nearest(faq);
/** What keeps a back comfortable. */
export const loadPrevention: (lang: string) => Promise<Guide> = nearest(prevention);
/** How a back is built. */
export const loadAnatomy: (lang: string) => Promise<Guide> = nearest(anatomy);
/** The general notice, the signs at each level and the conditions to ask about. */
export const loadSafety: (lang: string) => Promise<SafetyTexts> = nearest(safety);
