import { css } from 'lit';

/** How each level looks: it brings its own background, so that it reads the same on every page, and a border that tells it apart without colours. */
export const levels = css`
  .routine,
  .urgent,
  .emergency,
  .stop {
    --_surface: var(--limber-stop-surface, light-dark(#fdeee9, #38190f));
    --_text: var(--limber-stop-text, light-dark(#5a1608, #ffe4db));
    --_accent: var(--_text);
    --_line: color-mix(in oklab, currentColor 45%, transparent);
    --_muted: currentColor;
  }
  .routine {
    --_surface: var(--limber-routine-surface, light-dark(#eaf4f2, #10302d));
    --_text: var(--limber-routine-text, light-dark(#0d3d38, #d6f0ec));
  }
  .urgent {
    --_surface: var(--limber-urgent-surface, light-dark(#fdf3d9, #352808));
    --_text: var(--limber-urgent-text, light-dark(#4a3404, #ffebb8));
    border-inline-start: 0.5em double;
  }
  .emergency {
    border: 0.2em solid;
  }
`;
