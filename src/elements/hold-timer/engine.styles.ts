import { css } from 'lit';

/** What a timer needs to look right once it runs. */
export const styles = css`
  .timer {
    position: relative;
  }
  /* The light of the flash. */
  .timer::after {
    content: '';
    position: absolute;
    inset: 0;
    border-radius: var(--_radius);
    background: var(--_accent);
    opacity: 0;
    pointer-events: none;
  }

  /* The ring: a half that turns under each half of the dial. */
  .running [part='dial'],
  .paused [part='dial'] {
    border-color: var(--_line);
  }
  .half {
    position: absolute;
    --_out: calc(-1 * var(--_ring));
    inset: var(--_out) var(--_out) var(--_out) 50%;
    overflow: hidden;
  }
  .half + .half {
    inset: var(--_out) 50% var(--_out) var(--_out);
  }
  .half i {
    position: absolute;
    inset: 0 0 0 -100%;
    border: var(--_ring) solid var(--_accent);
    border-radius: 50%;
    clip-path: inset(0 0 0 50%);
  }
  .half + .half i {
    inset: 0 -100% 0 0;
    clip-path: inset(0 50% 0 0);
  }
  [part='time'],
  [part='plan'] i {
    position: relative;
  }
  [part='plan'] i {
    overflow: hidden;
  }
  [part='plan'] i::before {
    content: '';
    position: absolute;
    inset: 0;
    background: var(--_accent);
    transform-origin: 0 0;
  }
  [part='plan'] .here::before {
    scale: var(--_gone, 0) 1;
  }
  :host(:dir(rtl)) [part='plan'] i::before {
    transform-origin: 100% 0;
  }
  [part='plan'] .ahead::before {
    display: none;
  }

  .ways {
    display: flex;
    gap: inherit;
  }
  :host(:dir(rtl)) .way svg {
    scale: -1 1;
  }

  [part='dial'] svg {
    inline-size: 40cqi;
    block-size: 40cqi;
    color: var(--_accent);
  }
  button:hover {
    background: color-mix(in oklab, currentColor 6%, transparent);
  }
  [part='time']:empty {
    display: none;
  }
  [part='next'] {
    color: var(--_muted);
    font-size: 0.9em;
  }

  label {
    display: flex;
    gap: 0.75em;
    align-items: center;
    min-block-size: 44px;
  }
  input {
    flex: none;
    inline-size: 1.25em;
    block-size: 1.25em;
    accent-color: var(--_accent);
  }
  small {
    color: var(--_muted);
    font-size: 0.9em;
  }
  .live {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }
  [part='breath'] {
    position: absolute;
    inset: 1.4em;
  }
  [part='breath'][hidden] {
    display: none;
  }
  [part='breath'] i {
    position: absolute;
    inset: 0;
    border-radius: 50%;
    background: color-mix(in oklab, var(--_accent) 22%, transparent);
  }
  .bar::before,
  .bar i {
    content: '';
    position: absolute;
    inset: 12% 22% auto;
    block-size: 0.5em;
    border-radius: 1em;
    background: var(--_line);
  }
  .bar i {
    background: var(--_accent);
    transform-origin: 0 0;
  }
  :host(:dir(rtl)) .bar i {
    transform-origin: 100% 0;
  }
  [part='breath'] span {
    position: absolute;
    inset: auto 0 8%;
    z-index: 1;
    text-align: center;
    font-size: 0.9em;
    font-weight: 600;
  }


  @container (max-width: 22em) {
    .guided [part='now'] {
      min-block-size: 9.5em;
    }
  }
  @container (min-width: 52em) {
    [part='instruction'] {
      font-size: 1.25em;
    }
  }
  @media (forced-colors: active) {
    .half i,
    [part='plan'] i::before,
    [part='breath'] i,
    [part='dial'] svg {
      forced-color-adjust: none;
      border-color: Highlight;
      color: Highlight;
    }
    [part='breath'] i {
      border: 2px solid Highlight;
    }
    [part='plan'] i::before,
    .bar i {
      background: Highlight;
    }
    .running [part='dial'],
    .paused [part='dial'] {
      border-color: GrayText;
    }
  }
`;
