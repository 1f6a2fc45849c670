import { html, nothing, type TemplateResult } from 'lit';
import { format } from '../../content/format.js';
import type { Technique } from '../../content/schema/technique.js';
import type { Claim } from '../../content/schema/text.js';
import { below, heading } from '../heading.js';
import { careIcon, foldIcon, stopIcon } from '../icons.js';
import { facts } from './facts.js';
import { saidPanel, sourcesPanel } from './sources.js';
import { textOf, type CardView } from './view.js';

type Part = TemplateResult | typeof nothing;

/** A whole card. A part that has nothing to say leaves no trace. */
export function card(view: CardView): TemplateResult {
  const { words, layout, hide } = view;
  return html`<article part="card" class=${layout} aria-labelledby="name">
    ${header(view)}${
      layout === 'full'
        ? body(view)
        : html`${stopSigns(view)}<details part="more"><summary>${words.card.more}${foldIcon}</summary>${body(view)}</details>`
    }
    <footer part="footer">${saidPanel(view)}${hide.has('sources') ? nothing : sourcesPanel(view)}
      <p part="review">${words.card.review}</p><slot name="footer"></slot></footer></article>`;
}

function header(view: CardView): TemplateResult {
  const { technique, words, level, anchor } = view;
  const { name, promise, inWords } = technique;
  const link = html`<a part="anchor" href="#${anchor}" aria-label=${format(words.card.link, { name })}>#</a>`;
  return html`<header part="header">${inWords?.regions ? html`<p part="region">${inWords.regions}</p>` : nothing}
    ${heading(level, [name, link], 'name')}
    ${promise ? html`<p part="promise">${promise}</p>` : nothing}${facts(view)}</header>`;
}

function body(view: CardView): TemplateResult {
  const { technique, words, layout } = view;
  const { withheld, steps } = technique;
  return html`${slot(view, 'figure')}<div class="columns">
    <div>${section(view, 'setup', technique.setup)}${section(view, 'withheld', withheld?.why)}
      ${
        steps.length
          ? html`<section>${heading(below(view.level), words.card.steps)}
            <ol part="steps">${steps.map((step, i) => stepItem(view, step, i))}</ol></section>${slot(view, 'timer')}`
          : nothing
      }
      ${layout === 'full' ? stopSigns(view) : nothing}${section(view, 'mistakes', technique.mistakes)}</div>
    <div class="aside">${section(
      view,
      'instead',
      withheld?.instead.map(({ name }) => name),
    )}
      ${(['cautions', 'helps', 'breathing', 'feel', 'easier'] as const).map((list) => section(view, list, technique[list]))}</div></div>`;
}

function stepItem({ words }: CardView, step: Technique['steps'][number], i: number): TemplateResult {
  const { id, moment } = typeof step === 'string' ? {} : step;
  return html`<li part="step" id=${id ?? i + 1} class=${moment ?? nothing}>
    ${moment ? html`<span part="moment">${words.moment[moment]}</span>` : nothing}<p>${textOf(step)}</p></li>`;
}

type List =
  'setup' | 'withheld' | 'mistakes' | 'instead' | 'cautions' | 'helps' | 'breathing' | 'feel' | 'easier' | 'stop';

const icons: Partial<Record<List, TemplateResult>> = { cautions: careIcon, stop: stopIcon };

/** A list under its heading; a single item is a plain paragraph. */
function section(view: CardView, list: List, items: readonly Claim[] = [], more?: Part): Part {
  if (!items.length) return nothing;
  return html`<section part=${list}>${heading(below(view.level), [icons[list], view.words.card[list]])}${
    items[1] ? html`<ul>${items.map((item) => html`<li>${textOf(item)}</li>`)}</ul>` : html`<p>${textOf(items[0]!)}</p>`
  }${more}</section>`;
}

/** What stands in the `safety` slot until something fills it; hiding the notice never hides these. */
function stopSigns(view: CardView): Part {
  const signs = section(view, 'stop', view.technique.stop, html`<p>${view.words.card.stopAdvice}</p>`);
  return view.hide.has('safety') ? signs : html`<slot name="safety">${signs}</slot>`;
}

const slot = ({ hide }: CardView, name: 'figure' | 'timer'): Part =>
  hide.has(name) ? nothing : html`<slot name=${name}></slot>`;
