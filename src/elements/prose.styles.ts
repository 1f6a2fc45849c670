import { css } from 'lit';

/** Type for elements with much to read. */
export const prose = css`
  h1,
  h2,
  h3,
  h4,
  h5,
  h6 {
    display: flex;
    gap: 0.4em;
    align-items: center;
    margin-block-end: 0.35em;
    font-family: var(--limber-heading-font, inherit);
    font-size: 1.0625em;
    font-weight: 650;
    line-height: 1.3;
  }
  p + p,
  ul + p,
  dl + p {
    margin-block-start: 0.5em;
  }
  ul {
    padding-inline-start: 1.15em;
  }
  li + li,
  dd + dt {
    margin-block-start: 0.3em;
  }
  ::marker {
    color: var(--_accent);
  }
  cite {
    font-style: normal;
  }
  a {
    color: inherit;
  }
`;
