import { html, nothing, type TemplateResult } from 'lit';
import { format } from '../../content/format.js';
import type { LocalWords } from '../../content/library.js';
import type { SourceState } from '../../page/technique-source.js';

const SHOWN_PROBLEMS = 5;

/** What stands in a card's place: what is the matter, and whatever the page put inside the tag. */
export function message(state: SourceState, local: LocalWords | undefined, id: string | null): TemplateResult {
  const text = local && textFor(state, local, id);
  return html`${text ? html`<div part="message">${text}</div>` : nothing}<slot></slot>`;
}

function textFor(state: SourceState, { words, lang }: LocalWords, id: string | null): TemplateResult | undefined {
  switch (state.status) {
    case 'unknown':
      return html`<p>${format(words.card.unknown, { id: id ?? '' }, lang)}</p>`;
    case 'failed':
      return html`<p>${words.card.failed}</p>`;
    case 'invalid': {
      const more = state.problems.length - SHOWN_PROBLEMS;
      return html`<p>${words.card.invalid}</p>
        <ul>
          ${state.problems
            .slice(0, SHOWN_PROBLEMS)
            .map(({ path, message }) => html`<li>${path ? html`<code>${path}</code>: ` : nothing}${message}</li>`)}
        </ul>
        ${more > 0 ? html`<p>${format(words.card.problems, { n: more }, lang)}</p>` : nothing}`;
    }
    default:
      return undefined;
  }
}
