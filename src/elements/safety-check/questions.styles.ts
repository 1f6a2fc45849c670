import { css } from 'lit';

/** What its questions and its result look like. */
export const styles = css`
  [part='progress'],
  [part='tick'],
  [part='limits'],
  dt,
  small {
    color: var(--_muted);
    font-size: 0.9em;
  }
  small {
    display: block;
  }

  [part='progress'] {
    margin-block-end: 0.4em;
  }
  fieldset {
    border: 0;
    min-inline-size: 0;
  }
  legend {
    margin-block-end: 0.3em;
    font-family: var(--limber-heading-font, inherit);
    font-size: 1.25em;
    font-weight: 650;
    line-height: 1.3;
  }
  .options {
    margin-block-start: 0.5em;
  }
  [part='option'] {
    display: flex;
    gap: 0.75em;
    align-items: center;
    min-block-size: max(44px, 2.75em);
    padding-block: 0.5em;
    border-block-end: 1px solid var(--_line);
    cursor: pointer;
  }
  .options [part='option']:first-child {
    border-block-start: 1px solid var(--_line);
  }
  input {
    flex: none;
    inline-size: 1.375em;
    block-size: 1.375em;
    accent-color: var(--_accent);
    cursor: inherit;
  }
  /* With room for what it may say, so that the buttons stay where they are. */
  fieldset [part='hint'] {
    min-block-size: 3em;
    margin-block-start: 0.5em;
  }
  [part='option']:has(:checked) {
    background: color-mix(in oklab, var(--_accent) 10%, transparent);
  }
  [part='result'],
  .first {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: calc(1.5 * var(--_space));
  }
  .first {
    gap: var(--_space);
  }
  legend,
  .first {
    scroll-margin-block: 1em;
  }
  .first:focus-visible {
    outline-offset: 0.35em;
  }
  [part='result'] > *,
  .first > [part='name'] {
    margin: 0;
  }

  [part~='advice'] {
    /* Where there are no backgrounds, the border shows. */
    border: 1px solid transparent;
    padding: var(--_space) calc(1.15 * var(--_space));
    border-radius: calc(0.75 * var(--_radius));
    background: var(--_surface);
    color: var(--_text);
  }
  /* The icon stands beside the first line. */
  [part~='advice'] > :first-child {
    align-items: start;
  }
  a[part='call'] {
    border: 2px solid var(--_text);
    background: var(--_text);
    color: var(--_surface);
    font-weight: 650;
    text-decoration: none;
  }

  [part='conditions'] dt {
    color: inherit;
    font-size: 1em;
    font-weight: 650;
  }
  [part~='group'] > [part='heading'] svg {
    color: var(--_accent);
  }
  .techniques {
    display: grid;
    gap: 0 calc(1.5 * var(--_space));
    margin-block: 0.5em;
  }
  .techniques li {
    margin: 0;
  }
  .techniques:has(a) li {
    align-content: center;
    min-block-size: 44px;
  }
  .techniques a {
    display: inline-flex;
    align-items: center;
    min-block-size: 44px;
  }
  [part='told'] div {
    display: grid;
    grid-template-columns: 1fr auto;
    gap: 0 var(--_space);
    align-items: center;
    padding-block: 0.5em;
    border-block-start: 1px solid var(--_line);
  }
  [part='told'] :is(dt, dd) {
    grid-column: 1;
    margin: 0;
  }
  [part='told'] dd:last-child {
    grid-area: 1 / 2 / span 9;
  }

  @container (min-width: 34em) {
    fieldset [part='hint'] {
      min-block-size: 1.5em;
    }
    .techniques {
      grid-template-columns: 1fr 1fr;
    }
  }
  @media (forced-colors: active) {
    a[part='call'] {
      border-color: LinkText;
    }
  }
  @media print {
    li,
    [part~='advice'],
    [part='told'] div {
      break-inside: avoid;
    }
    [part='heading'],
    summary {
      break-after: avoid;
    }
    [part='result'] {
      display: block;
    }
    [part='result'] > * + * {
      margin-block-start: var(--_space);
    }
    [part~='advice'] {
      border-color: currentColor;
    }
    /* Paper has no backgrounds. */
    a[part='call'] {
      background: none;
      color: inherit;
    }
  }
`;
