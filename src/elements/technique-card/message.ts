import { html, nothing, type TemplateResult } from 'lit';
import { format } from '../../content/format.js';
import type { LocalWords } from '../../content/library.js';
import type { LimberErrorDetail } from '../../page/events.js';

const SHOWN_PROBLEMS = 5;

/** What stands in a card's place: what is the matter, and whatever the page put inside the tag. */
export function message(
  host: Element,
  error: LimberErrorDetail | undefined,
  local: LocalWords | undefined,
): TemplateResult {
  const reason = error?.reason ?? (host.childElementCount ? undefined : 'none');
  return html`<div class="frame">
    ${
      local && reason
        ? html`<div part="message">
          <p>${format(local.words.card[reason], { id: error?.technique ?? '' })}</p>
          ${error?.problems?.slice(0, SHOWN_PROBLEMS).map(({ path, message }) => html`<p><code>${path}</code> ${message}</p>`)}
        </div>`
        : nothing
    }<slot></slot>
  </div>`;
}
