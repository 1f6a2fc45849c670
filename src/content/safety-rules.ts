import type { SafetyTexts } from './schema/safety.js';
import type { Rules } from '../safety/advice.js';

/** What advice is made from, out of the texts of one language. */
export const rulesOf = ({ levels, conditions }: SafetyTexts): Rules => ({
  signs: levels.flatMap(({ level, signs }) => signs.map(({ id, sources }) => ({ id, level, sources }))),
  conditions,
});
