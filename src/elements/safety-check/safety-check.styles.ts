import { css } from 'lit';

/** What a check looks like before the first question. */
export const styles = css`
  [part='check'],
  [part='message'] {
    padding: calc(1.25 * var(--_space));
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
    background: var(--limber-surface, color-mix(in oklab, currentColor 2.5%, transparent));
  }
  [part='name'] {
    margin-block-end: 0.35em;
    font-family: var(--limber-heading-font, inherit);
    font-size: 1.375em;
    font-weight: 650;
    line-height: 1.2;
  }
  [part='hint'] {
    font-weight: 650;
  }

  [part='buttons'] {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5em;
    margin-block-start: var(--_space);
  }
  button,
  a[part='call'] {
    display: inline-flex;
    gap: 0.5em;
    align-items: center;
    justify-content: center;
    min-inline-size: max(44px, 2.75em);
    min-block-size: max(44px, 2.75em);
    padding-inline: 1.25em;
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
    background: none;
    color: inherit;
    font: inherit;
    cursor: pointer;
  }
  button:hover {
    background: color-mix(in oklab, currentColor 6%, transparent);
  }
  [part~='main'] {
    flex: 1;
    max-inline-size: 14em;
    border: 2px solid var(--_accent);
    background: color-mix(in oklab, var(--_accent) 14%, transparent);
    font-weight: 650;
  }

  @container (min-width: 34em) {
    [part='check'] {
      padding: calc(2 * var(--_space));
    }
  }
  @media print {
    [part='check'] {
      padding: 0;
      border: 0;
    }
    button {
      display: none;
    }
  }
`;
