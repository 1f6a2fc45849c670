import { html, nothing, type TemplateResult } from 'lit';
import type { LocalWords } from '../../content/library.js';
import type { LimberErrorDetail } from '../../page/events.js';

/** What stands in a card's place: what is the matter, and whatever the page put inside the tag. */
export function message(host: Element, error?: LimberErrorDetail, local?: LocalWords): TemplateResult {
  const reason = error?.reason ?? ([...host.childNodes].some(isShown) ? undefined : 'none');
  // The first few say enough; the event has them all.
  const problems = error?.problems?.slice(0, 5);
  const text = local && reason && local.words.card[reason].replace('{id}', () => error?.technique ?? '');
  return html`${text ? html`<div part="message"><p>${text}</p>${problems?.map(problem)}</div>` : nothing}<slot></slot>`;
}

const problem = ({ path, message }: { path: string; message: string }): TemplateResult =>
  html`<p><code>${path}</code> ${message}</p>`;

/** Whether it would appear in the unnamed slot: no comment, no mere white space, nothing meant for another slot. */
const isShown = (node: Node): unknown =>
  node instanceof Element ? !node.slot : node instanceof Text && node.data.trim();
