import type { Section } from '../schema/guide.js';
import { scriptJson } from './json.js';

/** A question with its answer, both in plain text. */
export interface Answered {
  question: string;
  answer: string;
}

/** What search engines read of a page of questions: https://schema.org/FAQPage. */
export interface FaqPage {
  '@context': 'https://schema.org';
  '@type': 'FAQPage';
  mainEntity: {
    '@type': 'Question';
    name: string;
    acceptedAnswer: { '@type': 'Answer'; text: string };
  }[];
}

/** What a bundled question says, as a page shows it. */
export const answered = ({ title, claims }: Pick<Section, 'title' | 'claims'>): Answered => ({
  question: title,
  answer: claims.map((claim) => (typeof claim === 'string' ? claim : claim.text).trim()).join(' '),
});

/** Questions without words, or without an answer, are left out. */
export const faqPage = (questions: readonly Answered[]): FaqPage => ({
  '@context': 'https://schema.org',
  '@type': 'FAQPage',
  mainEntity: questions
    .filter(({ question, answer }) => question && answer)
    .map(({ question, answer }) => ({
      '@type': 'Question',
      name: question,
      acceptedAnswer: { '@type': 'Answer', text: answer },
    })),
});

/** As it may stand in a script element: nothing in it can end that. */
export const faqJson: (page: FaqPage) => string = scriptJson;
