import { css } from 'lit';

export const styles = css`
  :host {
    display: block;
    min-inline-size: min(16em, 100%);
    max-inline-size: 100%;
  }
  :host([hidden]) {
    display: none;
  }
  * {
    box-sizing: border-box;
    margin: 0;
    padding: 0;
  }

  /* The container is an inner box: on the host it would collapse in a flex row or an inline-block. */
  .frame {
    --_accent: var(--limber-accent, color-mix(in oklab, currentColor 40%, #0b8276));
    --_line: var(--limber-line, color-mix(in oklab, currentColor 18%, transparent));
    --_muted: var(--limber-muted, color-mix(in oklab, currentColor 84%, transparent));
    --_radius: var(--limber-radius, 0.75em);
    --_space: var(--limber-space, 1em);
    display: block;
    container-type: inline-size;
    contain-intrinsic-inline-size: 34em;
    line-height: 1.5;
    text-align: start;
    text-wrap: pretty;
    overflow-wrap: break-word;
  }
  article,
  [part='message'] {
    display: grid;
    gap: calc(1.5 * var(--_space));
    padding: calc(1.25 * var(--_space));
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
    background: var(--limber-surface, color-mix(in oklab, currentColor 2.5%, transparent));
  }

  h1,
  h2,
  h3,
  h4,
  h5,
  h6 {
    display: flex;
    gap: 0.4em;
    align-items: center;
    margin-block-end: 0.35em;
    font-family: var(--limber-heading-font, inherit);
    font-size: 1.0625em;
    font-weight: 650;
    line-height: 1.3;
    text-wrap: balance;
  }
  #name {
    margin: 0.1em 0 0.2em;
    font-size: 1.75em;
    line-height: 1.15;
    letter-spacing: -0.012em;
  }
  [part='region'],
  .hold [part='moment'] {
    color: var(--_accent);
    font-weight: 650;
  }
  [part='promise'] {
    font-size: 1.15em;
  }
  :is(p, ul) + p {
    margin-block-start: 0.5em;
  }
  [part='region'],
  [part='moment'],
  dt,
  footer {
    font-size: 0.9em;
  }
  [part='moment'],
  [part='review'],
  dt,
  small {
    color: var(--_muted);
  }

  a {
    color: inherit;
    text-underline-offset: 0.2em;
  }
  :focus-visible {
    outline: 0.15em solid var(--_accent);
    outline-offset: 0.15em;
    border-radius: 0.25em;
  }
  svg {
    flex: none;
    inline-size: 1.25em;
    block-size: 1.25em;
    fill: none;
    stroke: currentColor;
    stroke-width: 1.75;
    stroke-linecap: round;
    stroke-linejoin: round;
  }
  [part='anchor'] {
    min-inline-size: 44px;
    margin-block: -22px;
    color: var(--_muted);
    line-height: 44px;
    text-align: center;
    text-decoration: none;
    opacity: 0;
  }
  #name:hover [part='anchor'],
  [part='anchor']:focus-visible {
    opacity: 1;
  }

  [part='facts'] {
    display: grid;
    gap: 0 calc(1.5 * var(--_space));
    margin-block-start: var(--_space);
    border-block-start: 1px solid var(--_line);
  }
  [part='facts'] > div {
    display: grid;
    grid-template-columns: 5.5em 1fr;
    align-items: baseline;
    padding-block: 0.5em;
    border-block-end: 1px solid var(--_line);
  }
  [part='facts'] dd {
    font-weight: 600;
  }

  .columns,
  .columns > div {
    display: grid;
    gap: calc(1.5 * var(--_space));
    align-content: start;
  }
  ul {
    padding-inline-start: 1.15em;
  }
  li + li,
  dd + dt {
    margin-block-start: 0.3em;
  }
  ::marker {
    color: var(--_accent);
  }

  /* Steps that can be followed from a mat two metres away. */
  ol {
    counter-reset: step;
    list-style-type: '';
  }
  li[part] {
    display: grid;
    grid-template-columns: 2.6em 1fr;
    margin: 0;
    padding-block: 0.8em;
    border-block-start: 1px solid var(--_line);
    counter-increment: step;
    scroll-margin-block: 1em;
  }
  li[part]::before {
    content: counter(step);
    grid-row: span 2;
    color: var(--_accent);
    font-size: 1.75em;
    font-weight: 300;
    line-height: 1;
  }
  li[part] p {
    grid-column: 2;
    margin: 0;
    font-size: 1.125em;
  }

  /* Signs to stop bring their own background, so that they read the same on every page. */
  [part='stop'] {
    padding: var(--_space) calc(1.15 * var(--_space));
    border-radius: calc(0.75 * var(--_radius));
    background: var(--limber-stop-surface, light-dark(#fdeee9, #38190f));
    color: var(--limber-stop-text, light-dark(#5a1608, #ffe4db));
  }
  [part='stop'] ::marker {
    color: inherit;
  }

  details {
    border-block-start: 1px solid var(--_line);
  }
  summary {
    display: flex;
    align-items: center;
    justify-content: space-between;
    min-block-size: 44px;
    font-weight: 600;
    cursor: pointer;
  }
  summary::-webkit-details-marker {
    display: none;
  }
  [open] > summary svg {
    rotate: 180deg;
  }
  details > :last-child {
    padding-block-end: var(--_space);
  }
  cite {
    font-style: normal;
  }
  dd,
  span,
  small {
    display: block;
  }
  [part='review'] {
    margin: 0;
    padding-block-start: 0.75em;
    border-block-start: 1px solid var(--_line);
  }

  .compact {
    gap: var(--_space);
  }
  .compact #name {
    font-size: 1.375em;
  }
  .compact [part='promise'] {
    font-size: 1em;
  }

  @container (min-width: 30em) {
    article {
      padding: calc(1.75 * var(--_space)) calc(2 * var(--_space));
    }
    [part='facts'] {
      grid-template-columns: 1fr 1fr;
    }
    .columns > .aside {
      display: block;
      columns: 2;
      column-gap: calc(2 * var(--_space));
    }
    .aside section {
      break-inside: avoid;
      margin-block-end: calc(1.5 * var(--_space));
    }
  }
  @container (min-width: 52em) {
    #name {
      font-size: 2.125em;
    }
    .columns {
      grid-template-columns: 1.7fr 1fr;
      gap: calc(3 * var(--_space));
    }
    .columns > .aside {
      columns: auto;
    }
  }

  @media (forced-colors: active) {
    [part='stop'] {
      border: 2px solid;
    }
  }
  @media (hover: none) {
    [part='anchor'] {
      opacity: 1;
    }
  }
  @media print {
    article {
      padding: 0;
      border: 0;
    }
    [part='anchor'],
    summary svg {
      display: none;
    }
    li,
    section {
      break-inside: avoid;
    }
    [part='stop'] {
      border: 1px solid;
    }
    ::details-content {
      content-visibility: visible;
    }
  }
`;
