import { css } from 'lit';

/** Of what stands beside a card's words, and of the steps that it shows. */
export const styles = css`
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

  li[part~='current'],
  li[part~='shown'] {
    margin-inline: -0.75em;
    padding-inline: 0.75em;
    border-radius: calc(0.5 * var(--_radius));
    background: color-mix(in oklab, var(--_accent) 14%, transparent);
  }
  li[part~='shown'] {
    background: color-mix(in oklab, var(--_accent) 7%, transparent);
  }
  @media (forced-colors: active) {
    li[part~='current'],
    li[part~='shown'] {
      outline: 2px solid Highlight;
    }
  }

  [part='help'] strong {
    font-weight: inherit;
  }
  [part='help'] > div {
    display: grid;
    gap: var(--_space);
  }

  @media print {
    [part='help']:not(:has(limber-safety-notice)) {
      display: none;
    }
    .figure {
      --_columns: 1fr 1fr;
      container-type: normal;
      margin-block-start: var(--_space);
    }
    limber-technique-figure::part(stills) {
      grid-template-columns: var(--_columns);
    }
    limber-technique-figure::part(still) {
      position: relative;
    }
    limber-technique-figure::part(number) {
      position: absolute;
      inset-block-start: 0;
      margin: 0;
      font-size: 1.25em;
    }
    limber-hold-timer {
      break-inside: avoid;
    }
    [part='heading'] {
      break-after: avoid;
    }
    .columns,
    .columns > div {
      align-content: normal;
    }
    @container (min-width: 34em) {
      .figure {
        --_columns: 1fr;
        float: inline-end;
        inline-size: 36%;
        margin-inline-start: calc(2 * var(--_space));
      }
      /* These stand beside the figure, and do not flow round it. */
      section:has([part='steps']) {
        display: var(--_gate, flow-root);
      }
      [part='stop'] {
        display: flow-root;
      }
    }
  }

  /* Grids do not survive page breaks. */
  @media print {
    article,
    .columns,
    .columns > div {
      display: block;
      padding: 0;
      border: 0;
    }
    section,
    footer {
      margin-block-start: var(--_space);
    }
    li,
    [part='stop'] {
      break-inside: avoid;
    }
    [part='stop'] {
      border-color: currentColor;
    }
    .room::before,
    [part='anchor'] {
      display: none;
    }
  }
`;
