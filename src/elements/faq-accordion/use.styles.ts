import { css } from 'lit';

/** What questions look like in use: loaded with what serves that. */
export const styles = css`
  :where(limber-faq-accordion > details > summary:hover)::after {
    opacity: 1;
  }
  :where(limber-faq-accordion > details summary:focus-visible) {
    outline: 0.15em solid var(--limber-accent, color-mix(in oklab, currentColor 50%, #0b8276));
    outline-offset: -0.15em;
    border-radius: 0.25em;
  }

  @media screen and (prefers-reduced-motion: no-preference) {
    :where(limber-faq-accordion > details > summary)::after {
      transition: rotate 0.2s;
    }
    @supports (interpolate-size: allow-keywords) {
      :where(limber-faq-accordion > details)::details-content {
        interpolate-size: allow-keywords;
        overflow-y: clip;
        block-size: 0;
        transition:
          block-size 0.2s,
          content-visibility 0.2s allow-discrete;
      }
      /* What opens is there at once, for the Tab key too. */
      :where(limber-faq-accordion > details[open])::details-content {
        block-size: auto;
        transition: block-size 0.2s;
      }
    }
  }
`;
