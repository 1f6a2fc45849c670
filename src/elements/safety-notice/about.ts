import { html, nothing, type TemplateResult } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import type { Technique } from '../../content/schema/technique.js';
import { below, heading } from '../heading.js';
import { levelIcons } from '../level-icons.js';
import { list, titled } from './template.js';
import { inLang, word, type NoticeView, type Part } from './view.js';

/** The title, the cautions and the signs to stop of a technique. One that has none of those leaves it to the general notice. */
export function about(view: NoticeView, title: unknown, technique: Technique | undefined): TemplateResult | undefined {
  if (!technique?.cautions?.length && !technique?.stop?.length) return undefined;
  const name = inLang(technique.name, technique.lang);
  return html`${titled(view.at, 'title', levelIcons.routine, name, title)}<slot name="text">${section(view, technique, 'cautions')}</slot>${section(view, technique, 'stop')}`;
}

/** The cautions or the signs to stop, where the technique has some. */
function section(view: NoticeView, technique: Technique, key: 'cautions' | 'stop'): Part {
  const claims = technique[key];
  if (!claims?.length) return nothing;
  const isStop = key === 'stop';
  const { lang } = technique;
  return html`<section part=${key} class=${isStop ? 'panel stop' : ''}>${heading(below(view.at), [levelIcons[isStop ? 'emergency' : 'urgent'], word(view, key)])}<div lang=${ifDefined(lang)} dir=${ifDefined(lang ? ('auto' as const) : undefined)}>${list(claims, 'list')}</div></section>`;
}

/** Asks whether somebody has read it, or says that they have. */
export const acknowledgement = (
  view: NoticeView,
  isAcknowledged: boolean,
  acknowledge: (event: Event) => void,
): TemplateResult =>
  html`<p role="status" tabindex="-1">${isAcknowledged ? word(view, 'acknowledged') : nothing}</p>${
    isAcknowledged ? nothing : html`<button part="button" @click=${acknowledge}>${word(view, 'acknowledge')}</button>`
  }`;
