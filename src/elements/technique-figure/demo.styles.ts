import { css } from 'lit';

/** What a figure needs to look right once it can move. */
export const styles = css`
  .turns {
    position: relative;
  }
  .turns [part='stage'] {
    cursor: grab;
    user-select: none;
    /* What goes up or down, or zooms, is the page’s. */
    touch-action: pan-y pinch-zoom;
  }
  .turns [part='stage']:active {
    cursor: grabbing;
  }
  [part='controls'] {
    display: flex;
    align-items: center;
  }
  button {
    display: grid;
    place-content: center;
    flex: none;
    inline-size: max(44px, 2.75em);
    block-size: max(44px, 2.75em);
    border: 0;
    border-radius: var(--_radius);
    background: none;
    color: inherit;
    font: inherit;
    cursor: pointer;
  }
  button:hover {
    background: color-mix(in oklab, currentColor 6%, transparent);
  }
  [part='controls']:dir(rtl) svg {
    scale: -1 1;
  }
  [part~='back'] {
    position: absolute;
    inset-block-start: 0.25em;
    inset-inline-end: 0.25em;
  }
  [part='caption'] {
    margin-inline-start: 0.5em;
    color: var(--_muted);
    font-size: 0.9em;
    line-height: 1.3;
  }
  .live {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }
`;
