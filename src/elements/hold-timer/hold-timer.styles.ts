import { css } from 'lit';

export const styles = css`
  .timer,
  [part='message'] {
    padding: calc(1.25 * var(--_space));
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
    background: var(--limber-surface, color-mix(in oklab, currentColor 2.5%, transparent));
    font-variant-numeric: tabular-nums;
  }
  .timer {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: var(--_space);
    text-align: center;
  }
  [part='label'] {
    font-family: var(--limber-heading-font, inherit);
    font-size: 1.25em;
    font-weight: 650;
    line-height: 1.2;
  }

  [part='dial'] {
    --_ring: 0.55em;
    position: relative;
    display: grid;
    place-items: center;
    inline-size: min(13em, 100%);
    container-type: inline-size;
    aspect-ratio: 1;
    margin-inline: auto;
    border-radius: 50%;
    border: var(--_ring) solid var(--_accent);
  }
  [part='time'] {
    font-size: 40cqi;
    font-weight: 300;
    line-height: 1;
    letter-spacing: -0.03em;
  }
  .long {
    font-size: 31cqi;
  }

  [part='now'] {
    min-block-size: 4.25em;
  }
  /* Room for a step of three lines, so that nothing jumps from phase to phase. */
  .guided [part='now'] {
    min-block-size: 8em;
  }
  [part='phase'] {
    font-size: clamp(1.5em, 3cqi, 2em);
    font-weight: 650;
    line-height: 1.25;
  }
  [part='remaining'],
  [part='length'] > span {
    color: var(--_muted);
    font-size: 0.9em;
  }

  [part='plan'] {
    display: flex;
    gap: min(2px, 0.4%);
    align-items: center;
    block-size: 1.25em;
  }
  [part='plan'] i {
    flex: 1 1 0;
    block-size: 0.375em;
    border-radius: 2px;
    background: var(--_line);
  }
  [part='plan'] .hold,
  [part='plan'] .in,
  [part='plan'] .out {
    block-size: 1em;
    background: color-mix(in oklab, var(--_accent) 40%, transparent);
  }
  [part='controls'],
  [part='length'] {
    display: flex;
    align-items: center;
    align-self: end;
    flex-wrap: wrap;
    gap: 0.5em;
    justify-content: center;
  }
  button {
    display: inline-flex;
    gap: 0.4em;
    align-items: center;
    justify-content: center;
    min-inline-size: max(44px, 2.75em);
    min-block-size: max(44px, 2.75em);
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
    background: none;
    color: inherit;
    font: inherit;
    cursor: pointer;
  }
  [aria-disabled='true'] {
    opacity: 0.4;
    cursor: default;
  }
  [part~='main'] {
    flex: 1 1 6em;
    max-inline-size: 14em;
    padding-inline: 0.5em;
    white-space: nowrap;
    border: 2px solid var(--_accent);
    background: color-mix(in oklab, var(--_accent) 14%, transparent);
    font-weight: 650;
  }

  [part='length'] > span {
    flex-basis: 100%;
  }
  [part='length'] {
    margin-block-end: var(--_space);
  }
  output {
    min-inline-size: 6em;
    font-weight: 600;
    text-align: center;
  }
  @container (min-width: 34em) {
    .timer {
      grid-template-columns: auto minmax(0, 1fr);
      grid-template-rows: auto 1fr;
      column-gap: calc(2 * var(--_space));
      padding: calc(2 * var(--_space));
      text-align: start;
    }
    [part='dial'] {
      grid-area: 1 / 1 / 4 / 2;
      inline-size: clamp(13em, 26cqi, 17em);
    }
    .whole,
    .more {
      grid-column: 1 / -1;
      order: 1;
    }
    [part='controls'],
    [part='length'] {
      justify-content: start;
    }
  }
  @media (forced-colors: active) {
    [part='plan'] i {
      border: 1px solid;
    }
  }
  @media print {
    [part='dial'],
    [part='plan'],
    [part='controls'],
    .more {
      display: none;
    }
    .timer [part='now'] {
      min-block-size: 0;
    }
  }
`;
