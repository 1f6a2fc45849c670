import { html, nothing, type TemplateResult } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import { directionOf } from '../../content/language.js';
import type { LocalWords } from '../../content/library.js';
import { base } from '../base.styles.js';
import type { sizeOf } from './children.js';
import { styles as own } from './toolbar.styles.js';
import type { Tools } from './tools.js';

/** Of it and of what the tools bring. */
export const styles = [base, own];

interface ToolbarView extends Pick<LocalWords<'accordion'>, 'words'> {
  size: ReturnType<typeof sizeOf>;
  /** Whether one question is open at a time. */
  isOneAlone: boolean;
  /** The language of the words, where it has to be said. */
  lang: string | undefined;
  /** How many were found, in words. */
  status: string | undefined;
  /** Has the tools do something, as soon as they are there. */
  use: (job: (tools: Tools) => void) => void;
}

/** Buttons that open and close all, and with many questions a filter. */
export function toolbar({ size, isOneAlone, words, lang, status, use }: ToolbarView): TemplateResult | typeof nothing {
  if (size === 'none') return nothing;
  const { filter, openAll, closeAll } = words.accordion;
  const look = ({ target }: Event): void => {
    const { value } = target as HTMLInputElement;
    use((tools) => tools.search.look(value));
  };
  const onKey = (event: KeyboardEvent): void => {
    const input = event.target as HTMLInputElement;
    if (event.key !== 'Escape' || !input.value) return;
    // What it stands in, such as a dialog, stays open.
    event.preventDefault();
    event.stopPropagation();
    input.value = '';
    look(event);
  };
  return html`<div part="toolbar" lang=${ifDefined(lang)} dir=${ifDefined(lang ? directionOf(lang) : undefined)}>
      ${
        size === 'many'
          ? html`<label part="filter"><span>${filter}</span><input type="search" autocomplete="off" @focus=${() => use((tools) => tools.search.reach())} @input=${look} @keydown=${onKey} /></label>`
          : nothing
      }
      ${isOneAlone ? nothing : html`<button part="button" type="button" @click=${() => use((tools) => tools.turnAll(true))}>${openAll}</button>`}
      <button part="button" type="button" @click=${() => use((tools) => tools.turnAll(false))}>${closeAll}</button>
    </div>
    <p part="status" role="status" lang=${ifDefined(lang)}>${status}</p>`;
}
