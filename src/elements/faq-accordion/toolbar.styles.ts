import { css } from 'lit';

export const styles = css`
  [part='toolbar'] {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: end;
    column-gap: 0.5em;
  }
  button,
  label,
  input {
    min-block-size: max(44px, 2.75em);
    font: inherit;
  }
  button {
    padding-inline: 0.5em;
    border: 0;
    background: none;
    color: inherit;
    font-weight: 600;
    text-decoration: underline;
    text-decoration-color: color-mix(in oklab, currentColor 35%, transparent);
    text-underline-offset: 0.3em;
    cursor: pointer;
  }
  button:hover {
    text-decoration-color: currentColor;
  }
  label {
    display: flex;
    flex: 1 1 15em;
    gap: 0.75em;
    align-items: center;
    min-inline-size: 0;
  }
  label span {
    flex: none;
    font-weight: 600;
  }
  input {
    flex: 1;
    inline-size: 0;
    padding-inline: 0.6em;
    border: 1px solid color-mix(in oklab, currentColor 60%, transparent);
    border-radius: var(--_radius);
    background: none;
    color: inherit;
  }
  @container (max-width: 32em) {
    label {
      flex: 1 0 100%;
      flex-direction: column;
      gap: 0;
      align-items: stretch;
    }
    label span {
      line-height: 1.5em;
    }
    input {
      flex: none;
      inline-size: auto;
    }
  }
  [part='status']:not(:empty),
  [part='message'],
  [part='review'] {
    padding-block: 0.75em;
  }
  [part='status'],
  [part='review'] {
    color: var(--_muted);
  }
  [part='review'] {
    font-size: 0.875em;
  }
`;
