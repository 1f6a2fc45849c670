import { html, type TemplateResult } from 'lit';
import type { Source } from '../content/schema/source.js';

/** A source, with a link to it where there is one, and below it who said it, where and when. */
export function citation({ title, authors, publisher, year, doi, url }: Source): TemplateResult {
  const href = doi ? `https://doi.org/${doi}` : url;
  const cited = html`<cite>${title}</cite>`;
  return html`${href ? html`<a href=${href}>${cited}</a>` : cited}<small>${[authors, publisher, year].filter(Boolean).join(', ')}</small>`;
}
