import { css } from 'lit';

/** Questions stand in the page, so this is for its own tree: where it says something else of them, it is right. */
export const styles = css`
  /* Room for focus rings, which are inside: closed questions are contained. */
  :where(limber-faq-accordion > details) {
    padding-inline: 0.35em;
    border-block-end: 1px solid var(--limber-line, color-mix(in oklab, currentColor 18%, transparent));
  }
  /* Of a thousand questions the browser lays out those in view. Answers are not contained: they may hold anything. */
  :where(limber-faq-accordion > details:not([open])) {
    content-visibility: auto;
    contain-intrinsic-block-size: auto 45px;
  }
  limber-faq-accordion > details[hidden] {
    display: none !important;
  }
  :where(limber-faq-accordion > details > summary) {
    position: relative;
    margin-inline: -0.35em;
    padding-block: max(0.6em, (44px - 1lh) / 2);
    padding-inline: 0.35em 2.25em;
    font-weight: 600;
    line-height: 1.4;
    list-style: none;
    text-wrap: pretty;
    cursor: pointer;
  }
  :where(limber-faq-accordion > details > summary)::-webkit-details-marker {
    display: none;
  }
  :where(limber-faq-accordion > details > summary)::after {
    content: '';
    position: absolute;
    inset-block-start: calc(50% - 0.4em);
    inset-inline-end: 0.5em;
    inline-size: 0.5em;
    block-size: 0.5em;
    border: solid;
    border-width: 0 0.125em 0.125em 0;
    rotate: 45deg;
    opacity: 0.7;
  }
  :where(limber-faq-accordion > details[open] > summary)::after {
    inset-block-start: calc(50% - 0.15em);
    rotate: 225deg;
  }
  :where(limber-faq-accordion > details > summary:hover)::after {
    opacity: 1;
  }
  :where(limber-faq-accordion > details summary:focus-visible) {
    outline: 0.15em solid var(--limber-accent, color-mix(in oklab, currentColor 50%, #0b8276));
    outline-offset: -0.15em;
    border-radius: 0.25em;
  }
  :where(limber-faq-accordion > details[open]) {
    padding-block-end: 0.75em;
  }

  :where(limber-faq-accordion [part='question']) {
    display: inline;
    margin: 0;
    font: inherit;
    font-family: var(--limber-heading-font, inherit);
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
  @media print {
    :where(limber-faq-accordion > details) {
      break-inside: avoid;
    }
    :where(limber-faq-accordion > details > summary)::after {
      display: none;
    }
  }
`;
