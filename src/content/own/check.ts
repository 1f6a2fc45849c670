import * as v from 'valibot';
import { PackSchema, type Pack } from '../schema/pack.js';
import { TechniqueSchema, type Technique } from '../schema/technique.js';
import { problemsOf, type Problem } from './problems.js';

/** What a check of a site's own content found: the good part, if any, and what is wrong with the rest. */
export interface Checked<T> {
  value?: T;
  problems: readonly Problem[];
}

export function checkTechnique(content: unknown): Checked<Technique> {
  const problems = problemsOf(TechniqueSchema, content);
  return problems.length ? { problems } : { value: content as Technique, problems };
}

/** A technique with mistakes is left out; the rest of its pack still serves. */
export function checkPack(content: unknown): Checked<Pack> {
  const problems = problemsOf(PackSchema, content);
  if (!problems.length) return { value: content as Pack, problems };
  const rest = withoutBadTechniques(content);
  return v.is(PackSchema, rest) ? { value: rest, problems } : { problems };
}

function withoutBadTechniques(content: unknown): unknown {
  if (typeof content !== 'object' || content === null || !('techniques' in content)) return content;
  if (!Array.isArray(content.techniques)) return content;
  return { ...content, techniques: content.techniques.filter((one) => v.is(TechniqueSchema, one)) };
}
