import type { HowTo } from './how-to.js';

/** Somebody who has reviewed a page, as the site says. */
export interface Reviewer {
  '@type': 'Person' | 'Organization';
  name: string;
  jobTitle?: string;
  url?: string;
}

/** https://schema.org/MedicalWebPage. Who reviewed it, and when, only a site can know. */
export interface MedicalWebPage {
  '@type': 'MedicalWebPage';
  name: string;
  description?: string;
  inLanguage: string;
  url?: string;
  mainEntity?: HowTo;
  citation?: HowTo['citation'];
  reviewedBy?: Reviewer;
  lastReviewed?: string;
}

/** A page about health. What its main subject cites, that says itself. */
export const medicalWebPage = (page: Omit<MedicalWebPage, '@type'>): MedicalWebPage => ({
  '@type': 'MedicalWebPage',
  ...page,
});
