import { html, nothing, type TemplateResult } from 'lit';
import type { Technique } from '../../content/schema/technique.js';
import type { Claim } from '../../content/schema/text.js';
import { below, heading } from '../heading.js';
import { foldIcon } from '../icon.js';
import { facts } from './facts.js';
import { careIcon, stopIcon } from './icons.js';
import { saidPanel, sourcesPanel } from './sources.js';
import { textOf, type CardView } from './view.js';

type Part = TemplateResult | typeof nothing;

/** A whole card. A part that has nothing to say leaves no trace. */
export function card(view: CardView): TemplateResult {
  const { technique, words, layout, hide } = view;
  const main = layout === 'compact' ? folded(view) : body(view, stopSigns(view));
  return html`<article part="card" class=${layout} aria-label=${technique.name}>${header(view)}<p part="lost" hidden><bdi>${words.card['load-failed']}</bdi></p>${main}<footer part="footer">${saidPanel(view)}${hide.has('sources') ? nothing : sourcesPanel(view)}
      <p part="review">${technique.review} <bdi>${words.card.review}</bdi></p><slot name="footer"></slot></footer></article>`;
}

function header(view: CardView): TemplateResult {
  const { technique, words, level, anchor } = view;
  const { name, promise, inWords } = technique;
  return html`<header part="header">${
    inWords?.regions ? html`<p part="region">${inWords.regions}</p>` : nothing
  }${heading(level, name, 'name')}<a part="anchor" href="#${anchor}" aria-label="${words.card.link} ${name}">#</a>${
    promise ? html`<p part="promise">${promise}</p>` : nothing
  }${facts(view)}</header>`;
}

function folded(view: CardView): TemplateResult {
  const { technique, words } = view;
  return html`${stopSigns(view)}<details part="more"><summary>${words.card[technique.withheld ? 'withheld' : 'more']}${foldIcon}</summary>${body(view, nothing)}</details>`;
}

function body(view: CardView, stop: Part): TemplateResult {
  const { technique } = view;
  const instead = technique.withheld?.instead.map(({ name }) => name);
  const aside = (['cautions', 'helps', 'breathing', 'feel', 'easier'] as const).map((list) =>
    section(view, list, technique[list]),
  );
  return html`${slot(view, 'figure', technique.figure && 'figure')}<div class="columns">
    <div>${section(view, 'setup', technique.setup)}${section(view, 'withheld', technique.withheld?.why)}
      ${steps(view)}${stop}${section(view, 'mistakes', technique.mistakes)}</div>
    <div class="aside">${section(view, 'instead', instead)}${aside}</div></div>`;
}

function steps(view: CardView): Part {
  const { technique, words, level } = view;
  if (!technique.steps.length) return nothing;
  const item = (step: Technique['steps'][number], i: number): TemplateResult => {
    const { id, moment } = typeof step === 'string' ? {} : step;
    return html`<li part="step" id=${id ?? `step-${i + 1}`} class=${moment ?? ''}>${
      moment ? html`<span part="moment">${words.moment[moment]}</span>` : nothing
    }<p>${textOf(step)}</p></li>`;
  };
  return html`<section>${heading(below(level), words.card.steps)}<ol part="steps">${technique.steps.map(item)}</ol></section>${slot(view, 'timer', technique.dose?.kind)}`;
}

type List =
  'setup' | 'withheld' | 'mistakes' | 'instead' | 'cautions' | 'helps' | 'breathing' | 'feel' | 'easier' | 'stop';

const icons: Partial<Record<List, TemplateResult>> = { cautions: careIcon, stop: stopIcon };

/** A list under its heading; a single item is a plain paragraph. */
function section({ words, level }: CardView, list: List, items: readonly Claim[] = [], more?: Part): Part {
  const [first, second] = items;
  if (!first) return nothing;
  const texts = second
    ? html`<ul>${items.map((item) => html`<li>${textOf(item)}</li>`)}</ul>`
    : html`<p>${textOf(first)}</p>`;
  return html`<section part=${list}>${heading(below(level), [icons[list], words.card[list]])}${texts}${more}</section>`;
}

/** What stands in the `safety` slot until something fills it; hiding the notice never hides these. */
function stopSigns(view: CardView): Part {
  const signs = section(view, 'stop', view.technique.stop, html`<p>${view.words.card.stopAdvice}</p>`);
  return view.hide.has('safety')
    ? signs
    : html`<slot name="safety">${signs}<details part="help" inert><summary></summary><p></p></details></slot>`;
}

/** With room for what fills it, where there is something to fill it with. */
const slot = ({ hide }: CardView, name: 'figure' | 'timer', room: string | false | undefined): Part =>
  hide.has(name) ? nothing : html`<slot name=${name}>${room ? html`<div class="room ${room}"></div>` : nothing}</slot>`;
