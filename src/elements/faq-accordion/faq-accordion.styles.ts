import { css } from 'lit';

/** The frame, with room for the toolbar before that has come. */
export const styles = css`
  :host {
    display: block;
  }
  :host([hidden]) {
    display: none;
  }
  .frame {
    container-type: inline-size;
    padding-inline: 0.35em;
  }
  .questions > slot {
    display: block;
  }
  /* Of hundreds of questions the browser lays out those in view; not Firefox, which then finds what is elsewhere, and does not go there. */
  @supports not (-moz-appearance: none) {
    .questions:not(.whole):has(> :nth-child(6)) > slot:not(.whole, :first-child) {
      content-visibility: auto;
      contain-intrinsic-block-size: auto 1800px;
    }
  }
  .few,
  .many {
    /* As it is once the toolbar brings its styles: nothing moves then. */
    box-sizing: border-box;
    min-block-size: calc(max(44px, 2.75em) + 0.5em);
    padding-block-end: 0.5em;
  }
  @container (max-width: 32em) {
    .many {
      min-block-size: calc(2 * max(44px, 2.75em) + 2em);
    }
  }
  @media print {
    .questions > slot {
      content-visibility: visible !important;
    }
    .frame.tools {
      display: none;
    }
  }
`;
