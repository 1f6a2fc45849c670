import { css } from 'lit';

/** Of what stands beside a card's words, and of the steps that it shows. */
export const styles = css`
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
    /* Grids do not survive page breaks. */
    article,
    .columns,
    .columns > div {
      display: block;
      align-content: normal;
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
    [part='anchor'],
    /* Without its words. */
    [inert] {
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
`;
