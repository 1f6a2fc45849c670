import { css } from 'lit';

/** What all elements share: their box, tokens drawn from the page, focus, icons, and what folds. */
export const base = css`
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

  /* As wide as it likes where a box asks its content, and no wider than it must: one word, a wide space, one word. */
  :host::before {
    content: '. .';
    display: block;
    block-size: 0;
    overflow: hidden;
    visibility: hidden;
    word-spacing: 34em;
  }
  /* The container is an inner box: on the host it would collapse in a flex row or an inline-block. */
  .frame {
    --_accent: var(--limber-accent, color-mix(in oklab, currentColor 50%, #0b8276));
    --_line: var(--limber-line, color-mix(in oklab, currentColor 18%, transparent));
    --_muted: var(--limber-muted, color-mix(in oklab, currentColor 84%, transparent));
    --_radius: var(--limber-radius, 0.75em);
    --_space: var(--limber-space, 1em);
    display: block;
    container-type: inline-size;
    line-height: 1.5;
    text-align: start;
    text-indent: 0;
    white-space: normal;
    text-wrap: pretty;
    overflow-wrap: anywhere;
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
  details > * + :last-child {
    padding-block-end: var(--_space);
  }
  @media print {
    summary svg {
      display: none;
    }
  }
`;
