import { html } from '@lit-labs/ssr';
import { loadQuestions } from '../content/index.js';
import { answered, faqPage, type FaqPage } from '../content/structured/faq.js';
import { howTo, workOf, type HowTo } from '../content/structured/how-to.js';
import { scriptJson } from '../content/structured/json.js';
import { medicalWebPage, type MedicalWebPage, type Reviewer } from '../content/structured/medical-web-page.js';
import { PublishError } from './error.js';
import { address, text, type Kind } from './kinds.js';
import { asMarkup, htmlOf } from './light/element.js';
import { chosen } from './light/faq-accordion.js';
import { meant } from './nearest.js';
import { checkOptions } from './options.js';
import { libraryOf } from './own.js';

export const DATA_KINDS = ['HowTo', 'FAQPage', 'MedicalWebPage'] as const;
export type DataKind = (typeof DATA_KINDS)[number];

export interface DataOptions {
  /** The id of the technique: of a `HowTo`, or of what a `MedicalWebPage` is about. */
  technique?: string;
  /** Of a `FAQPage`: which questions; otherwise all. */
  topic?: string | readonly string[];
  /** The language of the page; otherwise English. */
  lang?: string;
  /** A site’s own content. */
  own?: unknown;
  /** Of a `MedicalWebPage`: its title; otherwise the name of the technique. */
  name?: string;
  /** Of a `MedicalWebPage`: its address. */
  url?: string;
  /** Of a `MedicalWebPage`: who has reviewed it. A site must know: nobody has reviewed what ships with the library. */
  reviewedBy?: string | { name: string; type?: 'Person' | 'Organization'; jobTitle?: string; url?: string };
  /** When, as 2026-01-31. */
  lastReviewed?: string;
}

type InContext<T> = { '@context': 'https://schema.org' } & T;

interface DataByKind {
  HowTo: InContext<HowTo>;
  FAQPage: FaqPage;
  MedicalWebPage: InContext<MedicalWebPage>;
}

const CONTEXT = { '@context': 'https://schema.org' } as const;

/** What search engines may read, in the words that readers see. Throws a `PublishError` where it was asked for wrongly. */
export async function structuredData<K extends DataKind>(kind: K, options: DataOptions): Promise<DataByKind[K]>;
export async function structuredData(kind: DataKind, options: DataOptions): Promise<DataByKind[DataKind]> {
  switch (kind) {
    case 'HowTo':
      return aboutTechnique(options);
    case 'FAQPage':
      return aboutQuestions(options);
    case 'MedicalWebPage':
      return aboutPage(options);
    default:
      throw new PublishError(
        `structuredData: found ${JSON.stringify(kind)}; ${meant(String(kind), DATA_KINDS)}allowed: ${DATA_KINDS.join(', ')}`,
      );
  }
}

/** A script element that holds data, and runs nothing. */
export const jsonLd = (data: object): string =>
  htmlOf(html`<script type="application/ld+json">${asMarkup(scriptJson(data))}</script>`);

async function techniqueOf({ technique: id, lang: asked, own }: DataOptions) {
  const { values, lang, own: pack } = checkOptions('limber-technique-card', { technique: id, lang: asked, own });
  const library = await libraryOf(pack);
  const technique = (await library.load(values.technique!, lang))!;
  const { words } = await library.loadWords(lang, 'ui');
  return { technique, lang, taught: howTo(technique, words.card, lang) };
}

async function aboutTechnique(options: DataOptions): Promise<InContext<HowTo>> {
  const { technique, taught } = await techniqueOf(options);
  if (taught) return { ...CONTEXT, ...taught };
  throw new PublishError(
    `structuredData HowTo: "${technique.id}" is explained and not taught; allowed: one with steps`,
  );
}

async function aboutQuestions({ topic, lang: asked, own }: DataOptions): Promise<FaqPage> {
  const { values, lang, own: pack } = checkOptions('limber-faq-accordion', { topic, lang: asked, own });
  const [library, guide] = await Promise.all([libraryOf(pack), loadQuestions(lang)]);
  const { sections } = library.ownQuestions?.(guide) ?? guide;
  return faqPage(chosen(sections, values.topic).map(answered));
}

async function aboutPage(options: DataOptions): Promise<InContext<MedicalWebPage>> {
  const { technique: id, reviewedBy, lastReviewed } = options;
  const url = optional('url', options.url, address);
  const about = id === undefined && options.own === undefined ? undefined : await techniqueOf(options);
  const { lang } = about ?? checkOptions('limber-safety-check', { lang: options.lang });
  const name = optional('name', options.name, text) ?? about?.technique.name;
  if (name === undefined) throw wrong('name', undefined, 'the title of the page, or a technique');
  if (lastReviewed !== undefined && reviewedBy === undefined) {
    throw wrong('lastReviewed', lastReviewed, 'a date beside reviewedBy, which is missing');
  }
  const { taught, technique } = about ?? {};
  return {
    ...CONTEXT,
    ...medicalWebPage({
      name,
      ...(technique?.promise && { description: technique.promise }),
      inLanguage: lang,
      ...(url && { url }),
      ...(taught && { mainEntity: taught }),
      ...(!taught && technique?.sources?.length && { citation: technique.sources.map(workOf) }),
      ...(reviewedBy !== undefined && { reviewedBy: reviewerOf(reviewedBy) }),
      ...(lastReviewed !== undefined && { lastReviewed: dateOf(lastReviewed) }),
    }),
  };
}

const wrong = (option: string, found: unknown, allowed: string): PublishError =>
  new PublishError(
    `structuredData ${option}: ${found === undefined ? 'missing' : `found ${JSON.stringify(found)}`}; allowed: ${allowed}`,
  );

function optional<T>(option: string, value: unknown, { read, allowed }: Kind<T>): T | undefined {
  if (value === undefined) return undefined;
  const found = read(value);
  if (found === undefined) throw wrong(option, value, allowed);
  return found;
}

function reviewerOf(given: NonNullable<DataOptions['reviewedBy']>): Reviewer {
  const {
    name,
    type = 'Person',
    jobTitle,
    url,
  }: Exclude<typeof given, string> = typeof given === 'string' ? { name: given } : given;
  const whole = optional('reviewedBy', name, text);
  if (whole === undefined) throw wrong('reviewedBy', undefined, 'a name, or an object with one');
  if (!['Person', 'Organization'].includes(type)) throw wrong('reviewedBy type', type, 'Person, Organization');
  const title = optional('reviewedBy jobTitle', jobTitle, text);
  const home = optional('reviewedBy url', url, address);
  return { '@type': type, name: whole, ...(title && { jobTitle: title }), ...(home && { url: home }) };
}

/** A day that there is. */
function dateOf(given: string): string {
  const date = /^\d{4}-\d\d-\d\d$/.test(given) ? new Date(`${given}T00:00:00Z`) : undefined;
  if (!date || Number.isNaN(date.valueOf()) || !date.toISOString().startsWith(given)) {
    throw wrong('lastReviewed', given, 'a date such as 2026-01-31');
  }
  return given;
}
