import type { Source } from '../schema/source.js';
import type { Technique } from '../schema/technique.js';
import type { Claim } from '../schema/text.js';

/** What search engines read of something that was said or written: https://schema.org/CreativeWork. */
interface Work {
  '@type': 'CreativeWork' | 'Article' | 'ScholarlyArticle' | 'Book' | 'WebPage';
  name: string;
  /** Who wrote it, as it is credited. */
  creditText?: string;
  publisher?: { '@type': 'Organization'; name: string };
  datePublished?: string;
  isbn?: string;
  url?: string;
}

/** https://schema.org/HowTo. */
export interface HowTo {
  '@type': 'HowTo';
  name: string;
  description?: string;
  inLanguage: string;
  tool?: string;
  step: { '@type': 'HowToStep'; position: number; text: string }[];
  /** What to take care with, and when to stop. */
  hasPart?: { '@type': 'CreativeWork'; name: string; text: string }[];
  citation?: Work[];
}

const KINDS: Readonly<Partial<Record<NonNullable<Source['kind']>, Work['@type']>>> = {
  article: 'Article',
  study: 'ScholarlyArticle',
  review: 'ScholarlyArticle',
  book: 'Book',
  organisation: 'WebPage',
};

/** A source, as far as a reader sees it. */
export function workOf({ kind, title, authors, publisher, year, doi, isbn, url }: Source): Work {
  const href = doi ? `https://doi.org/${doi}` : url;
  const type = (kind && KINDS[kind]) ?? 'CreativeWork';
  return {
    '@type': type,
    name: title,
    ...(authors && { creditText: authors }),
    ...(publisher && { publisher: { '@type': 'Organization', name: publisher } }),
    ...(year && { datePublished: `${year}` }),
    ...(isbn && type === 'Book' && { isbn }),
    ...(href && { url: href }),
  };
}

const textOf = (claim: Claim | { text: string }): string => (typeof claim === 'string' ? claim : claim.text);

/** The headings of a card. */
interface Headings {
  cautions: string;
  stop: string;
}

/** What a card teaches. Nothing for one that explains and does not teach. */
export function howTo(technique: Technique, headings: Headings, around: string): HowTo | undefined {
  const { name, promise, lang = around, steps, equipment, inWords, sources = [] } = technique;
  if (!steps.length) return undefined;
  const parts = (['cautions', 'stop'] as const).flatMap((list) => {
    const text = (technique[list] ?? []).map(textOf).join(' ');
    return text ? { '@type': 'CreativeWork' as const, name: headings[list], text } : [];
  });
  return {
    '@type': 'HowTo',
    name,
    ...(promise && { description: promise }),
    inLanguage: lang,
    ...(equipment?.length && inWords?.need && { tool: inWords.need }),
    step: steps.map((step, i) => ({ '@type': 'HowToStep', position: i + 1, text: textOf(step) })),
    ...(parts.length && { hasPart: parts }),
    ...(sources.length && { citation: sources.map(workOf) }),
  };
}
