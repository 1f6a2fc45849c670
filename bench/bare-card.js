import { LitElement, html, nothing } from 'lit';
import { base } from '../dist/elements/base.styles.js';
import { prose } from '../dist/elements/prose.styles.js';
import { styles as partsStyles } from '../dist/elements/technique-card/parts.styles.js';
import { styles } from '../dist/elements/technique-card/technique-card.styles.js';

const FACTS = ['dose', 'position', 'need', 'helpful'];
const ASIDE = ['cautions', 'helps', 'breathing', 'feel', 'easier'];
const CITING = ['helps', 'setup', 'steps', 'breathing', 'feel', 'easier', 'mistakes', 'cautions', 'stop'];

const textOf = (item) => (typeof item === 'string' ? item : item.text);

/**
 * What the compact card is measured against: an element that draws the same shadow DOM from the same data, as one would
 * write it with lit for this one purpose. It knows no contexts, languages, controllers or other layouts.
 */
export class BareCard extends LitElement {
  static styles = [base, prose, styles, partsStyles];
  static properties = { technique: { attribute: false }, words: { attribute: false } };

  render() {
    const { technique, words } = this;
    const { id, name, promise, inWords, withheld, steps, said, sources } = technique;
    const facts = FACTS.filter((fact) => inWords[fact]);
    return html`<div class="frame"><article part="card" class="compact" aria-label=${name}><header part="header">
        ${inWords.regions ? html`<p part="region">${inWords.regions}</p>` : nothing}
        <h2 part="name">${name}</h2>
        <a part="anchor" href="#${id}" aria-label="${words.card.link} ${name}">#</a>
        ${promise ? html`<p part="promise">${promise}</p>` : nothing}
        ${facts.length ? html`<dl part="facts">${facts.map((fact) => this.fact(fact))}</dl>` : nothing}
      </header>
      <p part="lost" hidden><bdi>${words.card['load-failed']}</bdi></p>
      <slot name="safety">${this.stop()}${this.help()}</slot>
      <details part="more"><summary>${words.card[withheld ? 'withheld' : 'more']}${fold()}</summary>
        <slot name="figure">${technique.figure ? html`<div class="room figure"></div>` : nothing}</slot>
        <div class="columns"><div>
          ${this.section('setup', technique.setup)}${this.section('withheld', withheld?.why)}
          ${steps.length ? html`<section><h3 part="heading">${words.card.steps}</h3><ol part="steps">${steps.map((step, i) => this.step(step, i))}</ol></section><slot name="timer">${technique.dose ? html`<div class="room ${technique.dose.kind}"></div>` : nothing}</slot>` : nothing}
          ${this.section('mistakes', technique.mistakes)}
        </div><div class="aside">
          ${this.section(
            'instead',
            withheld?.instead.map((other) => other.name),
          )}
          ${ASIDE.map((list) => this.section(list, technique[list]))}
        </div></div></details>
      <footer part="footer">${said?.length ? this.said() : nothing}${sources?.length ? this.sources() : nothing}
        <p part="review">${technique.review} <bdi>${words.card.review}</bdi></p><slot name="footer"></slot></footer>
    </article></div>`;
  }

  fact(fact) {
    return html`<div part=${fact}><dt>${this.words.card[fact]}</dt><dd>${this.technique.inWords[fact]}</dd></div>`;
  }

  step(step, i) {
    const { id, moment } = step;
    return html`<li part="step" id=${id ?? i + 1} class=${moment ?? nothing}>${moment ? html`<span part="moment">${this.words.moment[moment]}</span>` : nothing}<p>${textOf(step)}</p></li>`;
  }

  section(list, items) {
    if (!items?.length) return nothing;
    return html`<section part=${list}><h3 part="heading">${list === 'cautions' ? care() : nothing}${this.words.card[list]}</h3>${texts(items)}</section>`;
  }

  stop() {
    const { technique, words } = this;
    if (!technique.stop?.length) return nothing;
    return html`<section part="stop"><h3 part="heading"><svg viewBox="0 0 24 24" aria-hidden="true"><path d="M8.2 3h7.6L21 8.2v7.6L15.8 21H8.2L3 15.8V8.2zM12 7.5V13m0 3.4v.1"></path></svg>${words.card.stop}</h3>${texts(technique.stop)}<p>${words.card.stopAdvice}</p></section>`;
  }

  help() {
    const { more, worried } = this.words.notice;
    return html`<details part="help"><summary><strong>${more}</strong>${fold()}</summary><div><p>${worried}</p></div></details>`;
  }

  said() {
    const { technique, words } = this;
    const titleOf = (id) => technique.sources.find((source) => source.id === id).title;
    return html`<details part="said"><summary>${words.card.said}${fold()}</summary><div>
      <dl>${technique.said.map(({ source, text }) => html`<dt><cite>${titleOf(source)}</cite></dt><dd>${text}</dd>`)}</dl>
      ${technique.doseNote ? html`<p>${textOf(technique.doseNote)}</p>` : nothing}</div></details>`;
  }

  sources() {
    const { sources } = this.technique;
    return html`<details part="sources"><summary>${this.words.card.sources} (${sources.length})${fold()}</summary>
      <ul>${sources.map((source) => this.source(source))}</ul></details>`;
  }

  source({ id, title, authors, publisher, year, doi, url }) {
    const { technique, words } = this;
    const href = doi ? `https://doi.org/${doi}` : url;
    const parts = CITING.filter((list) => technique[list]?.some((item) => item.sources?.includes(id)))
      .map((list) => words.card[list])
      .join(' · ');
    return html`<li>${href ? html`<a href=${href}><cite>${title}</cite></a>` : html`<cite>${title}</cite>`}<small>${[authors, publisher, year].filter(Boolean).join(', ')}</small>${parts ? html`<small>${words.card.usedFor} ${parts}</small>` : nothing}</li>`;
  }
}

const texts = (items) =>
  items.length > 1
    ? html`<ul>${items.map((item) => html`<li>${textOf(item)}</li>`)}</ul>`
    : html`<p>${textOf(items[0])}</p>`;

const fold = () => html`<svg viewBox="0 0 24 24" aria-hidden="true"><path d="m6 9.5 6 6 6-6"></path></svg>`;
const care = () =>
  html`<svg viewBox="0 0 24 24" aria-hidden="true"><path d="M12 4 2.8 20h18.4zm0 6v4.5m0 2.9v.1"></path></svg>`;
