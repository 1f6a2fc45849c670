/** A site's own content, checked and made ready. Loaded only where a page has some. */
import { labels } from '../generated/labels.js';
import { inWords } from '../in-words.js';
import { choose, fallbacks } from '../language.js';
import type { Library, LocalWords } from '../library.js';
import type { Pack } from '../schema/pack.js';
import type { Technique } from '../schema/technique.js';
import type { UiWords } from '../schema/ui.js';
import { checkPack, checkTechnique, type Checked } from './check.js';
import type { Problem } from './problems.js';

/** A page's own technique, with its facts in words. */
export async function ownTechnique(content: unknown, lang: string): Promise<Checked<Technique>> {
  const { value, problems } = checkTechnique(content);
  return { value: value && (await spoken(value, value.lang ?? lang)), problems };
}

/** A site's pack laid over another library. Rejects, with a message for the page's author, where there is none. */
export async function openPack(
  url: string,
  base: Library,
): Promise<{ library: Library; problems: readonly Problem[] }> {
  const { value: pack, problems } = checkPack(await fetchJson(url));
  if (!pack) return { library: base, problems };
  const techniques = await Promise.all(
    (pack.techniques ?? []).map((technique) => spoken({ lang: pack.lang, ...technique }, pack.lang, pack.words)),
  );
  return { library: over(base, pack, new Map(techniques.reverse().map((one) => [one.id, one]))), problems };
}

async function fetchJson(url: string): Promise<unknown> {
  const response = await fetch(url);
  if (!response.ok) throw new Error(`${url} answered ${response.status}`);
  try {
    return await response.json();
  } catch (error) {
    throw new Error(`${url} is not JSON`, { cause: error });
  }
}

/** Numbers and lists follow the language of the words: the site's own, or the nearest there is. */
async function spoken(technique: Technique, lang: string, words?: UiWords): Promise<Technique> {
  const nearest = choose(labels, lang)!;
  const own = merged((await nearest.value()).default, words ?? {});
  const said = inWords(technique, own, words ? lang : nearest.lang);
  return { ...technique, inWords: { ...said, ...technique.inWords } };
}

/** Some words over others, group by group; groups that the others lack are left out. */
function merged<T extends object>(words: T, own: UiWords): T {
  const groups = Object.entries(words).map(([group, texts]) => [
    group,
    Object.hasOwn(own, group) ? { ...(texts as object), ...own[group] } : (texts as object),
  ]);
  return Object.fromEntries(groups) as T;
}

function over(base: Library, pack: Pack, techniques: ReadonlyMap<string, Technique>): Library {
  /** The pack's words over the base's, unless the base is nearer to the language asked for. */
  const withWords = (local: LocalWords, lang: string): LocalWords => {
    const chain = fallbacks(lang.toLowerCase());
    const own = chain.indexOf(pack.lang.toLowerCase());
    const isNearer = own >= 0 && own <= chain.indexOf(local.lang.toLowerCase());
    return pack.words && isNearer ? { lang: pack.lang, words: merged(local.words, pack.words) } : local;
  };
  return {
    find: (id, lang) => techniques.get(id) ?? base.find(id, lang),
    load: async (id, lang) => techniques.get(id) ?? base.load(id, lang),
    findWords(lang) {
      const local = base.findWords(lang);
      return local && withWords(local, lang);
    },
    loadWords: async (lang) => withWords(await base.loadWords(lang), lang),
  };
}
