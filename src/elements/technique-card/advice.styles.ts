import { css } from 'lit';

/** Of what a card says because of the safety check. */
export const styles = css`
  .place:empty {
    display: none;
  }
  /* It brings its own background, so that it reads the same on every page. */
  [part='advice'] {
    --_surface: var(--limber-routine-surface, light-dark(#eaf4f2, #10302d));
    --_text: var(--limber-routine-text, light-dark(#0d3d38, #d6f0ec));
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: var(--_space);
    padding: calc(1.25 * var(--_space));
    border: 1px solid var(--_text);
    border-radius: calc(0.75 * var(--_radius));
    background: var(--_surface);
    color: var(--_text);
  }
  [part='advice'].urgent {
    --_surface: var(--limber-urgent-surface, light-dark(#fdf3d9, #352808));
    --_text: var(--limber-urgent-text, light-dark(#4a3404, #ffebb8));
    border-inline-start: 0.5em double;
  }
  [part='advice'].stop {
    --_surface: var(--limber-stop-surface, light-dark(#fdeee9, #38190f));
    --_text: var(--limber-stop-text, light-dark(#5a1608, #ffe4db));
    border-width: 0.2em;
  }
  [part='advice'].ask {
    border-inline-start-width: 0.5em;
  }
  [part='advice'] {
    --_accent: var(--_text);
    --_muted: var(--_text);
    --_line: color-mix(in oklab, var(--_text) 30%, transparent);
  }
  /* Good news is brief, and quiet. */
  [part='advice'].fine {
    padding: 0.5em 0.75em;
    border-color: transparent;
  }

  [part='title'] {
    gap: 0.5em;
    margin: 0;
    font-size: 1.25em;
    line-height: 1.2;
  }
  .fine [part='title'] {
    font-size: 1em;
  }
  [part='title'] > svg {
    inline-size: 2em;
    block-size: 2em;
  }
  .fine [part='title'] > svg {
    inline-size: 1.5em;
    block-size: 1.5em;
  }
  [part='title'] small {
    font-size: 0.75em;
    font-weight: 400;
  }
  [part='advice'] b,
  .name {
    font-weight: 650;
  }
  .reason {
    display: grid;
    gap: 0.5em;
    justify-items: start;
  }
  .reason > * {
    margin: 0;
  }
  .reason + .reason {
    padding-block-start: var(--_space);
    border-block-start: 1px solid var(--_line);
  }
  [part='advice-sources'] {
    font-size: 0.9em;
  }
  [part='advice-sources'] span {
    font-size: 1em;
  }
  [part='advice-sources'] > ul {
    padding-block-end: 0;
  }

  .ways {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5em;
  }
  button,
  a.main {
    display: inline-flex;
    gap: 0.5em;
    align-items: center;
    justify-self: start;
    min-block-size: max(44px, 2.75em);
    padding: 0.5em 1.1em;
    border: 2px solid var(--_text);
    border-radius: var(--_radius);
    background: none;
    color: inherit;
    font: inherit;
    font-weight: 650;
    text-align: start;
    text-decoration: none;
    cursor: pointer;
  }
  button.main,
  a.main {
    background: var(--_text);
    color: var(--_surface);
  }
  .link {
    padding-inline: 0.5em;
    border-color: transparent;
    font-weight: 400;
    text-decoration: underline;
  }
  [aria-expanded='true'] svg {
    rotate: 180deg;
  }
  a.main bdi {
    white-space: nowrap;
  }

  /* Its own fold would be a second one. */
  .folds > [part='more'] {
    border: 0;
  }
  .folds > [part='more'] > summary,
  /* Without what is folded there is nothing in these. */
  .shut.compact .columns > :first-child,
  .shut .aside:not(:has([part='cautions'])),
  .shut > [part='more']:not(:has([part='cautions'])) {
    display: none;
  }
  .shut.compact .columns,
  .shut .aside {
    grid-template-columns: 1fr;
  }

  @media (forced-colors: active) {
    .link {
      border-color: ButtonBorder;
    }
    [part='advice'].fine {
      border-color: CanvasText;
    }
  }
  @media print {
    [part='advice'] {
      break-inside: avoid;
      margin-block-start: var(--_space);
    }
    .ways,
    button {
      display: none;
    }
  }
`;
