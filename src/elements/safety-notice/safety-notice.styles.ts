import { css } from 'lit';

export const styles = css`
  .panel {
    padding: calc(1.25 * var(--_space));
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
    background: var(--_surface);
    color: var(--_text);
  }
  .panel,
  .levels {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: var(--_space);
  }
  [part='notice'] {
    --_surface: var(--limber-surface, color-mix(in oklab, currentColor 2.5%, transparent));
  }

  /* Levels bring their own background, so that they read the same on every page. */
  .panel.routine {
    --_surface: var(--limber-routine-surface, light-dark(#eaf4f2, #10302d));
    --_text: var(--limber-routine-text, light-dark(#0d3d38, #d6f0ec));
  }
  .panel.urgent {
    --_surface: var(--limber-urgent-surface, light-dark(#fdf3d9, #352808));
    --_text: var(--limber-urgent-text, light-dark(#4a3404, #ffebb8));
    border-inline-start: 0.5em double;
  }
  .panel.emergency,
  .stop {
    --_surface: var(--limber-stop-surface, light-dark(#fdeee9, #38190f));
    --_text: var(--limber-stop-text, light-dark(#5a1608, #ffe4db));
  }
  .panel.emergency {
    border: 0.2em solid;
  }
  .stop {
    gap: 0;
  }
  .routine,
  .urgent,
  .emergency,
  .stop {
    --_accent: var(--_text);
    --_line: color-mix(in oklab, currentColor 45%, transparent);
    --_muted: currentColor;
  }

  [part='title'],
  [part='heading'] {
    display: flex;
    gap: 0.4em;
    font-family: var(--limber-heading-font, inherit);
    font-size: 1.0625em;
    font-weight: 650;
    line-height: 1.3;
    margin-block-end: 0.35em;
  }
  [part='title'] {
    margin: 0;
    font-size: 1.25em;
    line-height: 1.2;
  }
  [part='icon'] svg {
    inline-size: 2em;
    block-size: 2em;
  }
  small {
    display: block;
    color: var(--_muted);
  }
  [part='label'],
  [part='sources'] {
    font-size: 0.8em;
  }
  [part='advice'] {
    font-weight: 600;
  }
  cite {
    font-style: normal;
  }
  ul {
    padding-inline-start: 1.15em;
  }
  [part='list'] {
    columns: 18em;
    column-gap: 2em;
  }
  li {
    break-inside: avoid;
  }
  li + li {
    margin-block-start: 0.3em;
  }
  ::marker {
    color: var(--_accent);
  }
  a {
    color: inherit;
  }

  [part='call'],
  button {
    display: flex;
    gap: 0.5em;
    align-items: center;
    justify-self: start;
    font: inherit;
    font-weight: 650;
  }
  a[part],
  button {
    min-block-size: max(44px, 2.75em);
    padding: 0.5em 1.1em;
    border: 2px solid var(--_accent);
    border-radius: var(--_radius);
  }
  a[part] {
    background: var(--_text);
    color: var(--_surface);
    text-decoration: none;
  }
  button {
    background: color-mix(in oklab, var(--_accent) 14%, transparent);
    color: inherit;
    cursor: pointer;
  }
  bdi bdi {
    white-space: nowrap;
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
