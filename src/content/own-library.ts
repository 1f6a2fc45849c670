import type { Words } from './generated/words.js';
import { fallbacks } from './language.js';
import type { Library, LocalWords } from './library.js';
import type { Pack } from './schema/pack.js';
import type { Technique } from './schema/technique.js';

/** The pack's words over the base's, unless the base is nearer to the language asked for. */
function withWords(base: LocalWords, pack: Pack | undefined, lang: string): LocalWords {
  const chain = fallbacks(lang);
  if (!pack?.words || !chain.includes(pack.lang) || chain.indexOf(pack.lang) > chain.indexOf(base.lang)) return base;
  const words = { ...base.words } as Record<string, object>;
  for (const [group, own] of Object.entries(pack.words)) {
    if (Object.hasOwn(words, group)) words[group] = { ...words[group], ...own };
  }
  return { lang: pack.lang, words: words as unknown as Words };
}

/** A site's own pack laid over another library. Everything waits for the pack; one that failed changes nothing. */
export function ownLibrary(arrival: Promise<Pack | undefined>, base: Library): Library {
  let pack: Pack | undefined;
  let settled = false;
  const arrived = arrival.then((value) => {
    pack = value;
    settled = true;
  });

  const own = (id: string): Technique | undefined => {
    const technique = pack?.techniques?.find((one) => one.id === id);
    return technique && { lang: pack?.lang, ...technique };
  };

  return {
    find: (id, lang) => (settled ? (own(id) ?? base.find(id, lang)) : undefined),

    async load(id, lang) {
      await arrived;
      return own(id) ?? base.load(id, lang);
    },

    findWords(lang) {
      const words = settled ? base.findWords(lang) : undefined;
      return words && withWords(words, pack, lang);
    },

    async loadWords(lang) {
      const [words] = await Promise.all([base.loadWords(lang), arrived]);
      return withWords(words, pack, lang);
    },
  };
}
