import { html, type TemplateResult } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import { format } from '../../content/format.js';
import { SCREENS, back, choose, next, placeOf, type Screen } from '../../safety/interview.js';
import { heading } from '../heading.js';
import { optionsOf, type CheckView } from './view.js';

/** One question. Browsers keep what a form holds, unless it asks them not to. */
export function question(view: CheckView, at: Screen): TemplateResult {
  const { words, texts, level, interview, isHinted, tongue, go } = view;
  const { check } = words;
  const picked = interview.picked[at];
  const option = (text: string, isPicked: unknown, id?: string): TemplateResult =>
    html`<label part="option"><input type="checkbox" .checked=${Boolean(isPicked)} @change=${() => go((now) => choose(now, id))}><span>${text}</span></label>`;
  const submit = (event: Event): void => {
    event.preventDefault();
    go(next);
  };
  return html`${heading(level, check.name, 'name')}
    <p part="progress" id="progress">${format(check.progress, { n: `${placeOf(at) + 1}`, total: `${SCREENS.length}` })}</p>
    <form autocomplete="off" @submit=${submit}>
      <fieldset aria-describedby="tick hint">
        <legend part="question" tabindex="-1" aria-describedby="progress">${check[at]}</legend>
        <p part="tick" id="tick">${check.tick}</p>
        <div class="options" lang=${ifDefined(tongue)}>${optionsOf(texts, at).map(({ id, text }) => option(text, picked?.includes(id), id))}</div>
        ${option(check.none, picked && !picked.length)}
        <p part="hint" id="hint" role="status">${isHinted ? check.choose : ''}</p>
      </fieldset>
      <div part="buttons">
        <button part="button" type="button" @click=${() => go(back)}>${check.back}</button>
        <button part="button main">${check.next}</button>
      </div>
    </form>`;
}
