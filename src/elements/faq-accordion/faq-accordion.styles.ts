import { css } from 'lit';

/** Room for the tools, before they have come. */
export const styles = css`
  slot[hidden] {
    display: none;
  }
  .few,
  .many {
    min-block-size: calc(max(44px, 2.75em) + 0.5em);
    padding-block-end: 0.5em;
  }
  @container (max-width: 32em) {
    .many {
      min-block-size: calc(2 * max(44px, 2.75em) + 2em);
    }
  }
  @media print {
    .tools {
      display: none;
    }
  }
`;
