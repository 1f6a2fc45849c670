import { css } from 'lit';

/** Questions stand in the page, so this is for its own tree: where it says something else of them, it is right. Every rule costs a page with a thousand: what only serves use is in use.styles.ts. */
export const styles = css`
  /* Room for focus rings, which are inside: groups of questions are contained. */
  :where(limber-faq-accordion > details) {
    padding-inline: 0.35em;
    border-block-end: 1px solid var(--limber-line, color-mix(in oklab, currentColor 18%, transparent));
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
  :where(limber-faq-accordion > details[open]) {
    padding-block-end: 0.75em;
  }

  @media print {
    :where(limber-faq-accordion > details > summary) {
      break-after: avoid;
    }
    :where(limber-faq-accordion > details > summary)::after {
      display: none;
    }
    limber-faq-accordion > details::details-content,
    limber-faq-accordion > details details::details-content {
      content-visibility: visible;
    }
  }
`;
