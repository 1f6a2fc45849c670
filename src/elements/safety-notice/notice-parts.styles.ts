import { css } from 'lit';

/** What can wait, and how all of it prints. */
export const styles = css`
  .panel.stop {
    gap: 0;
  }
  [part='heading'] {
    display: flex;
    gap: 0.4em;
    font-family: var(--limber-heading-font, inherit);
    font-size: 1.0625em;
    font-weight: 650;
    line-height: 1.3;
    margin-block-end: 0.35em;
  }
  cite {
    font-style: normal;
  }
  a {
    color: inherit;
  }
  button {
    padding: 0.5em 1.1em;
    border: 2px solid var(--_accent);
    border-radius: var(--_radius);
    background: color-mix(in oklab, var(--_accent) 14%, transparent);
    color: inherit;
    font: inherit;
    font-weight: 650;
    cursor: pointer;
  }
  [part='acknowledge'] {
    display: grid;
    align-content: center;
    justify-items: start;
  }

  @media (forced-colors: active) {
    summary {
      color: CanvasText;
    }
  }
  /* Grids do not survive page breaks. */
  @media print {
    [part='notice'],
    .levels {
      display: block;
    }
    [part='notice'] > * + *,
    .levels > * + * {
      margin-block-start: var(--_space);
    }
    [part='title'] {
      margin-block-end: var(--_space);
    }
    .panel .panel > [part='title'] {
      margin: 0;
    }
    .panel .panel {
      break-inside: avoid;
    }
    summary {
      break-after: avoid;
    }
    /* Paper has no backgrounds. */
    a[part] {
      background: none;
      color: inherit;
    }
    button {
      display: none;
    }
  }
`;
