import { css } from 'lit';

export const styles = css`
  [part='stage'] {
    aspect-ratio: 16 / 9;
    overflow: clip;
  }
  [part='stage'],
  [part='stage']:focus-visible,
  [part~='still'] svg {
    border-radius: var(--_radius);
  }
  [part='stage'],
  [part~='still'] svg {
    background: color-mix(in oklab, currentColor 4%, transparent);
  }
  .drawing {
    inline-size: 100%;
    block-size: auto;
    aspect-ratio: 16 / 9;
  }
  /* Room for the buttons, until they are there. */
  [part='controls'] {
    min-block-size: max(44px, 2.75em);
    margin-block-start: 0.25em;
  }

  ul {
    display: grid;
    grid-template-columns: 1fr 1fr;
    gap: var(--_space);
    list-style: none;
  }
  [part~='still'] {
    break-inside: avoid;
  }
  [part~='current'] svg {
    outline: 2px solid var(--_accent);
  }
  [part='number'] {
    color: var(--_accent);
    font-weight: 650;
    font-variant-numeric: tabular-nums;
  }
  @container (min-width: 34em) {
    ul:has(> :nth-child(3):last-child, > :nth-child(5)) {
      grid-template-columns: 1fr 1fr 1fr;
    }
  }
`;
