import { css } from 'lit';

/** What cannot wait. */
export const styles = css`
  .panel,
  .levels {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: var(--_space);
  }
  .panel {
    padding: calc(1.25 * var(--_space));
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
    background: var(--_surface, var(--limber-surface, color-mix(in oklab, currentColor 2.5%, transparent)));
    color: var(--_text);
  }

  [part='title'] {
    display: flex;
    gap: 0.4em;
    font-family: var(--limber-heading-font, inherit);
    font-size: 1.25em;
    font-weight: 650;
    line-height: 1.2;
  }
  [part='icon'] svg {
    inline-size: 2em;
    block-size: 2em;
  }
  small {
    display: block;
    color: var(--_muted);
    font-weight: 400;
  }
  [part='label'],
  [part='sources'] {
    font-size: 0.8em;
  }
  [part='advice'] {
    font-weight: 600;
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

  [part='call'] {
    display: flex;
    gap: 0.5em;
    align-items: center;
    justify-self: start;
    font-weight: 650;
  }
  a[part],
  button,
  [part='acknowledge'] {
    min-block-size: max(44px, 2.75em);
  }
  a[part] {
    padding: 0.5em 1.1em;
    border: 2px solid var(--_accent);
    border-radius: var(--_radius);
    background: var(--_text);
    color: var(--_surface);
    text-decoration: none;
  }
  bdi bdi {
    white-space: nowrap;
  }
`;
