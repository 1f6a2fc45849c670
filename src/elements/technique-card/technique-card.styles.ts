import { css } from 'lit';

export const styles = css`
  article,
  [part='message'] {
    padding: calc(1.25 * var(--_space));
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
    background: var(--limber-surface, color-mix(in oklab, currentColor 2.5%, transparent));
  }
  article,
  .columns,
  .columns > div {
    display: grid;
    gap: calc(1.5 * var(--_space));
    align-content: start;
  }
  [part='name'] {
    margin-block: 0.1em 0.2em;
    font-size: 1.75em;
    line-height: 1.15;
  }
  [part='region'],
  .hold span {
    color: var(--_accent);
    font-weight: 650;
  }
  [part='promise'] {
    font-size: 1.15em;
  }
  [part='region'],
  span,
  small,
  dt,
  footer {
    font-size: 0.9em;
  }
  span,
  dt,
  small,
  [part='review'],
  [part='anchor'] {
    color: var(--_muted);
  }
  span,
  small {
    display: block;
  }
  header {
    position: relative;
  }
  /* Room for the link in the corner. */
  header > :first-child {
    padding-inline-end: 32px;
  }
  [part='anchor'] {
    position: absolute;
    inset-block-start: -12px;
    inset-inline-end: -12px;
    min-inline-size: 44px;
    line-height: 44px;
    text-align: center;
    text-decoration: none;
  }
  @media (hover: hover) {
    header:not(:hover) a:not(:focus-visible) {
      opacity: 0;
    }
  }

  [part='facts'] {
    display: grid;
    gap: 0 calc(1.5 * var(--_space));
    margin-block-start: var(--_space);
    border-block-start: 1px solid var(--_line);
  }
  [part='facts'] > div {
    display: grid;
    grid-template-columns: 5em 1fr;
    gap: 0.5em;
    align-items: baseline;
    padding-block: 0.5em;
    border-block-end: 1px solid var(--_line);
  }
  [part='facts'] dd {
    font-weight: 600;
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

  /* Room for the timer or the figure, as large as that will be, until it is there. */
  .room {
    container-type: inline-size;
  }
  .room::before {
    content: '';
    float: inline-start;
    /* The timer is lower where it is wide, and where there is no length to choose. */
    block-size: var(--_kept, calc(clamp(31.2em, (34em - 100cqi) * 99, 43.7em) - var(--_less, 0em)));
  }
  .breath,
  .reps {
    --_less: 5.6em;
  }
  .figure::before {
    block-size: var(--_kept, calc(min(24em, 56.25cqi) + 3em));
  }

  /* As large as it is from the first, where it was rendered ahead. */
  limber-technique-figure::part(stage),
  limber-technique-figure::part(picture) {
    inline-size: 100%;
    max-block-size: 24em;
  }
  /* Its buttons are a size to touch, in small print too; the room kept for them is not. */
  limber-technique-figure::part(controls) {
    margin-block-end: min(0px, 2.75em - 44px);
  }

  .compact .figure {
    margin-block-end: calc(1.5 * var(--_space));
  }

  /* What waits for the safety check, or is folded because of what was told there. */
  section:not([part='stop'], [part='cautions']),
  [name='figure'],
  [name='timer'] {
    display: var(--_gate, revert);
  }

  /* Signs to stop bring their own background, so that they read the same on every page. */
  [part='stop'] {
    /* Where there are no backgrounds, the border shows. */
    border: 1px solid transparent;
    padding: var(--_space) calc(1.15 * var(--_space));
    border-radius: calc(0.75 * var(--_radius));
    background: var(--limber-stop-surface, light-dark(#fdeee9, #38190f));
    color: var(--limber-stop-text, light-dark(#5a1608, #ffe4db));
  }
  [part='stop'] ::marker {
    color: inherit;
  }
  [part='review'] {
    margin: 0;
    padding-block-start: 0.75em;
    border-block-start: 1px solid var(--_line);
  }

  .compact {
    gap: var(--_space);
  }
  .compact [part='name'] {
    font-size: 1.375em;
  }

  @container (min-width: 30em) {
    article {
      padding: calc(2 * var(--_space));
    }
    [part='facts'],
    .aside {
      grid-template-columns: 1fr 1fr;
    }
  }
  @container (min-width: 52em) {
    .full [part='name'] {
      font-size: 2.125em;
    }
    .columns {
      grid-template-columns: 1.7fr 1fr;
      gap: calc(3 * var(--_space));
    }
    .aside {
      grid-template-columns: 1fr;
    }
  }
`;
