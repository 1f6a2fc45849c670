import { css } from 'lit';

export const styles = css`
  :host {
    display: block;
    min-inline-size: min(16em, 100%);
    max-inline-size: 100%;
    text-align: start;
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
    --_surface: var(--limber-surface, color-mix(in oklab, currentColor 2.5%, transparent));
    --_radius: var(--limber-radius, 0.75em);
    --_space: var(--limber-space, 1em);
    display: block;
    container-type: inline-size;
    contain-intrinsic-inline-size: 34em;
    font-size: 1em;
    line-height: 1.55;
    hyphens: manual;
    overflow-wrap: break-word;
  }

  article {
    padding: calc(1.25 * var(--_space));
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
    background: var(--_surface);
  }

  h1,
  h2,
  h3,
  h4,
  h5,
  h6 {
    font: inherit;
    font-family: var(--limber-heading-font, inherit);
    font-size: 1.0625em;
    font-weight: 650;
    line-height: 1.3;
    text-wrap: balance;
  }
  #name {
    margin-block: 0.1em 0.2em;
    font-size: 1.75em;
    line-height: 1.15;
    letter-spacing: -0.012em;
  }

  [part='region'] {
    color: var(--_accent);
    font-size: 0.875em;
    font-weight: 600;
    letter-spacing: 0.02em;
  }
  [part='promise'] {
    max-inline-size: 36em;
    font-size: 1.15em;
    line-height: 1.45;
    text-wrap: pretty;
  }

  a {
    color: inherit;
    text-decoration-color: color-mix(in oklab, currentColor 45%, transparent);
    text-underline-offset: 0.18em;
  }
  a:hover {
    text-decoration-color: currentColor;
  }
  :focus-visible {
    outline: 0.15em solid var(--_accent);
    outline-offset: 0.15em;
    border-radius: 0.25em;
  }

  .icon {
    inline-size: 1.25em;
    block-size: 1.25em;
    flex: none;
    fill: none;
    stroke: currentColor;
    stroke-width: 1.75;
    stroke-linecap: round;
    stroke-linejoin: round;
  }
  [part='anchor'] {
    display: inline-grid;
    place-items: center;
    min-inline-size: 44px;
    min-block-size: 44px;
    margin-block: -12px;
    color: var(--_muted);
    font-size: 0.6em;
    vertical-align: middle;
    opacity: 0;
  }
  #name:hover [part='anchor'],
  [part='anchor']:focus-visible {
    opacity: 1;
  }
  @media (hover: none) {
    [part='anchor'] {
      opacity: 1;
    }
  }

  /* What to know before the first step */
  [part='facts'] {
    display: grid;
    gap: 0 calc(1.5 * var(--_space));
    margin-block-start: var(--_space);
    border-block-start: 1px solid var(--_line);
    font-variant-numeric: tabular-nums;
  }
  [part='facts'] > div {
    display: grid;
    grid-template-columns: 6.5em 1fr;
    align-items: baseline;
    padding-block: 0.5em;
    border-block-end: 1px solid var(--_line);
  }
  dt {
    color: var(--_muted);
    font-size: 0.875em;
  }
  [part='facts'] dd {
    font-weight: 600;
  }

  section + section,
  .columns,
  .safety,
  ::slotted(*) {
    margin-block-start: calc(1.5 * var(--_space));
  }
  section > :is(p, ul) {
    margin-block-start: 0.35em;
    text-wrap: pretty;
  }
  ul {
    padding-inline-start: 1.15em;
  }
  li + li {
    margin-block-start: 0.3em;
  }
  ul > li::marker {
    color: var(--_accent);
  }

  /* Steps that can be followed from a mat two metres away */
  [part='steps'] {
    margin-block-start: 0.6em;
    list-style-type: '';
    counter-reset: step;
  }
  [part='step'] {
    display: grid;
    grid-template-columns: 2.5rem 1fr;
    grid-template-columns: 2.6em 1fr;
    padding-block: 0.8em;
    border-block-start: 1px solid var(--_line);
    counter-increment: step;
    scroll-margin-block: 1em;
  }
  [part='step'] + [part='step'] {
    margin: 0;
  }
  [part='step']::before {
    content: counter(step);
    grid-row: 1 / span 2;
    color: var(--_accent);
    font-size: 1.75em;
    font-weight: 300;
    font-variant-numeric: tabular-nums lining-nums;
    line-height: 1;
  }
  [part='step'] > * {
    grid-column: 2;
  }
  [part='step'] p {
    font-size: 1.125em;
    line-height: 1.45;
    text-wrap: pretty;
  }
  [part='moment'] {
    color: var(--_muted);
    font-size: 0.875em;
    line-height: 1.3;
  }
  .hold [part='moment'] {
    color: var(--_accent);
    font-weight: 650;
  }

  /* Signs to stop bring their own background, so that they read the same on every page */
  [part='stop'] {
    padding: var(--_space) calc(1.15 * var(--_space));
    border-radius: calc(0.75 * var(--_radius));
    background: var(--limber-stop-surface, light-dark(#fdeee9, #43180f));
    color: var(--limber-stop-text, light-dark(#5a1608, #ffe4db));
  }
  [part='stop'] > :first-child,
  [part='cautions'] > :first-child {
    display: flex;
    gap: 0.45em;
    align-items: center;
  }
  [part='stop'] > p:last-child {
    margin-block-start: 0.6em;
  }
  [part='stop'] li::marker {
    color: currentColor;
  }
  [part='cautions'] .icon {
    color: var(--_accent);
  }

  /* What folds away */
  summary {
    display: flex;
    gap: 0.5em;
    align-items: center;
    justify-content: space-between;
    min-block-size: 44px;
    padding-block: 0.5em;
    font-weight: 600;
    list-style: none;
    cursor: pointer;
  }
  summary::-webkit-details-marker {
    display: none;
  }
  summary .icon {
    transition: rotate 0.15s;
  }
  details[open] > summary .icon {
    rotate: 180deg;
  }
  @media (prefers-reduced-motion: reduce) {
    summary .icon {
      transition: none;
    }
  }
  details {
    border-block-start: 1px solid var(--_line);
  }
  details > :last-child {
    padding-block-end: var(--_space);
  }

  footer {
    margin-block-start: calc(1.5 * var(--_space));
    font-size: 0.9375em;
  }
  footer dl > div + div {
    margin-block-start: 0.6em;
  }
  footer dl + p {
    margin-block-start: 0.75em;
  }
  footer dt {
    font-size: 0.9375em;
  }
  cite {
    font-style: normal;
  }
  [part='sources'] li {
    padding-block: 0.15em;
  }
  [part='sources'] :is(span, small) {
    display: block;
    font-size: 0.9375em;
  }
  [part='sources'] small {
    color: var(--_muted);
  }
  [part='review'] {
    padding-block-start: 0.75em;
    border-block-start: 1px solid var(--_line);
    color: var(--_muted);
  }

  [part='message'] {
    padding: var(--_space);
    border: 1px dashed var(--_line);
    border-radius: var(--_radius);
  }
  [part='message'] code {
    font-family: ui-monospace, monospace;
    font-size: 0.9375em;
  }

  .compact #name {
    font-size: 1.375em;
  }
  .compact [part='promise'] {
    font-size: 1em;
  }
  .compact [part='more'] {
    margin-block-start: var(--_space);
  }

  @container (min-width: 30em) {
    article {
      padding: calc(1.75 * var(--_space)) calc(2 * var(--_space));
    }
    .compact {
      padding: calc(1.25 * var(--_space)) calc(1.5 * var(--_space));
    }
    [part='facts'] {
      grid-template-columns: 1fr 1fr;
    }
    [part='facts'] > div {
      grid-template-columns: 5.5em 1fr;
    }
    .aside {
      columns: 2;
      column-gap: calc(2 * var(--_space));
    }
    .aside section {
      break-inside: avoid;
      margin-block: 0 calc(1.25 * var(--_space));
    }
  }

  @container (min-width: 52em) {
    #name {
      font-size: 2.125em;
    }
    .columns {
      display: grid;
      grid-template-columns: 1.7fr 1fr;
      gap: calc(3 * var(--_space));
    }
    .aside {
      columns: auto;
    }
    .safety {
      display: grid;
      grid-template-columns: 1fr 1fr;
      gap: calc(3 * var(--_space));
      align-items: start;
    }
    .safety > section {
      margin: 0;
    }
  }

  @media (forced-colors: active) {
    [part='stop'] {
      border: 2px solid CanvasText;
    }
    [part='step']::before,
    [part='region'] {
      color: CanvasText;
    }
  }

  @media print {
    article {
      border: 0;
      padding: 0;
      background: none;
    }
    [part='anchor'],
    summary .icon {
      display: none;
    }
    [part='step'],
    section {
      break-inside: avoid;
    }
    [part='stop'] {
      border: 1px solid;
      background: none;
      color: inherit;
    }
    details::details-content {
      display: block;
      content-visibility: visible;
      block-size: auto;
    }
  }
`;
