import { bundled, type Library } from '../content/library.js';
import { checkPack, checkTechnique } from '../content/own/check.js';
import { openPack } from '../content/own/own.js';
import type { Problem } from '../content/own/problems.js';
import type { Pack } from '../content/schema/pack.js';
import type { Guide } from '../content/schema/guide.js';
import { PublishError } from './error.js';

/** One technique alone has steps; a pack has a version, and none. */
const isTechnique = (content: unknown): boolean =>
  typeof content === 'object' && content !== null && 'steps' in content && !('version' in content);

/** What is wrong with a site’s own content: a pack, or one technique. */
export const problemsOfOwn = (content: unknown): readonly Problem[] =>
  (isTechnique(content) ? checkTechnique(content) : checkPack(content)).problems;

/** A site’s own content as a pack. Throws where it has a mistake: what a browser would leave out is still wrong. */
export function packOf(own: unknown, lang: string): Pack {
  const problems = problemsOfOwn(own);
  if (problems.length) throw mistaken(problems);
  if (!isTechnique(own)) return own as Pack;
  const technique = own as NonNullable<Pack['techniques']>[number];
  return { version: 1, lang: technique.lang ?? lang, techniques: [technique] };
}

export const mistaken = (problems: readonly Problem[], where = 'the site’s own content'): PublishError =>
  new PublishError(
    problems.map(({ path, message }) => `${where}: ${path ? `${path}: ` : ''}${message}`).join('\n'),
    problems,
  );

/** Where a site has questions of its own, it lays them over the bundled ones. */
export type PublishLibrary = Library & { ownQuestions?: (guide: Guide) => Guide };

/** What ships with the library, below the site’s own. */
export async function libraryOf(pack: Pack | undefined): Promise<PublishLibrary> {
  if (!pack) return bundled;
  // As a page gets it.
  const { library, problems } = await openPack(new Response(JSON.stringify(pack)), bundled);
  if (problems.length) throw mistaken(problems);
  return library;
}
