import { html, nothing, type TemplateResult } from 'lit';
import { format } from '../../content/format.js';
import type { Technique } from '../../content/schema/technique.js';
import type { Claim } from '../../content/schema/text.js';
import { below, heading } from '../heading.js';
import { careIcon, foldIcon, linkIcon, stopIcon } from '../icons.js';
import { facts } from './facts.js';
import { saidPanel, sourcesPanel } from './sources.js';
import { textOf, type CardView } from './view.js';

type Part = TemplateResult | typeof nothing;

/** A whole card. A part that has nothing to say leaves no trace. */
export function card(view: CardView): TemplateResult {
  const { technique, words, layout, hide } = view;
  const body = technique.status === 'withheld' ? withheld(view) : taught(view);
  return html`
    <article part="card" class=${layout} aria-labelledby="name">
      ${header(view)}
      ${layout === 'full'
        ? html`${slot(view, 'figure')}${body}`
        : html`${stopSigns(view)}
            <details part="more">
              <summary>${words.card.more}${foldIcon}</summary>
              ${slot(view, 'figure')}${body}
            </details>`}
      <footer part="footer">
        ${saidPanel(view)} ${hide.has('sources') ? nothing : sourcesPanel(view)}
        <p part="review">${words.card.review}</p>
        <slot name="footer"></slot>
      </footer>
    </article>
  `;
}

function header(view: CardView): TemplateResult {
  const { technique, words, level, anchor, lang } = view;
  const regions = technique.inWords?.regions;
  return html`
    <header part="header">
      ${regions ? html`<p part="region">${regions}</p>` : nothing}
      ${heading(
        level,
        html`${technique.name}<a
            part="anchor"
            href="#${anchor}"
            aria-label=${format(words.card.link, { name: technique.name }, lang)}
            >${linkIcon}</a
          >`,
        'name',
      )}
      ${technique.promise ? html`<p part="promise">${technique.promise}</p>` : nothing} ${facts(view)}
    </header>
  `;
}

function taught(view: CardView): TemplateResult {
  const { technique, words, layout } = view;
  return html`
    <div class="columns">
      <div class="main">
        ${claims(view, 'setup')}
        <section>
          ${heading(below(view.level), words.card.steps)}
          <ol part="steps">
            ${technique.steps.map((step, i) => stepItem(view, step, i))}
          </ol>
        </section>
        ${slot(view, 'timer')}
      </div>
      <div class="aside">
        ${claims(view, 'helps')} ${claims(view, 'breathing')} ${claims(view, 'feel')} ${claims(view, 'easier')}
        ${claims(view, 'mistakes')}
      </div>
    </div>
    <div class="safety">${layout === 'full' ? stopSigns(view) : nothing} ${claims(view, 'cautions')}</div>
  `;
}

function withheld(view: CardView): TemplateResult {
  const { technique, words, level, layout } = view;
  const instead = technique.withheld?.instead ?? [];
  return html`
    <div class="columns">
      <div class="main">
        <section part="withheld">
          ${heading(below(level), words.card.withheld)} ${technique.withheld?.why.map((why) => html`<p>${textOf(why)}</p>`)}
        </section>
      </div>
      <div class="aside">
        ${instead.length
          ? html`<section part="instead">
              ${heading(below(level), words.card.instead)}
              <ul>
                ${instead.map(({ name }) => html`<li>${name}</li>`)}
              </ul>
            </section>`
          : nothing}
      </div>
    </div>
    <div class="safety">${layout === 'full' ? stopSigns(view) : nothing} ${claims(view, 'cautions')}</div>
  `;
}

function stepItem({ words, technique }: CardView, step: Technique['steps'][number], i: number): TemplateResult {
  const { id, moment } = typeof step === 'string' ? {} : step;
  return html`<li part="step" id=${`step-${id ?? i + 1}`} class=${moment ?? 'move'}>
    ${moment && technique.steps.length > 1 ? html`<span part="moment">${words.moment[moment]}</span>` : nothing}
    <p>${textOf(step)}</p>
  </li>`;
}

/** One list of claims under its heading; a single claim is a plain paragraph. */
function claims(view: CardView, list: 'helps' | 'setup' | 'breathing' | 'feel' | 'easier' | 'mistakes' | 'cautions'): Part {
  const items = view.technique[list];
  if (!items?.length) return nothing;
  return html`<section part=${list}>
    ${heading(below(view.level), list === 'cautions' ? html`${careIcon}${view.words.card[list]}` : view.words.card[list])}
    ${texts(items)}
  </section>`;
}

const texts = (items: readonly Claim[]): TemplateResult =>
  items.length === 1
    ? html`<p>${textOf(items[0] as Claim)}</p>`
    : html`<ul>
        ${items.map((item) => html`<li>${textOf(item)}</li>`)}
      </ul>`;

/** What stands in the `safety` slot until something fills it; hiding the notice never hides these. */
function stopSigns(view: CardView): Part {
  const { technique, words, level, hide } = view;
  const signs = technique.stop?.length
    ? html`<section part="stop">
        ${heading(below(level), html`${stopIcon}${words.card.stop}`)}
        ${texts(technique.stop)}
        <p>${words.card.stopAdvice}</p>
      </section>`
    : nothing;
  return hide.has('safety') ? signs : html`<slot name="safety">${signs}</slot>`;
}

const slot = ({ hide }: CardView, name: 'figure' | 'timer'): Part =>
  hide.has(name) ? nothing : html`<slot name=${name}></slot>`;
