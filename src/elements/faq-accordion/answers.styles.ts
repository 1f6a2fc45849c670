import { css } from 'lit';

/** Bundled answers, which stand in the page’s own tree too. */
export const styles = css`
  :where(limber-faq-accordion [part='question']) {
    display: inline;
    margin: 0;
    font: inherit;
    font-family: var(--limber-heading-font, inherit);
  }
  :where(limber-faq-accordion > [slot='questions']) {
    text-align: start;
    overflow-wrap: anywhere;
  }
  :where(limber-faq-accordion > [slot='questions'] > div) {
    max-inline-size: 42em;
    line-height: 1.6;
    text-wrap: pretty;
  }
  :where(limber-faq-accordion > [slot='questions'] p) {
    margin: 0 0 0.6em;
  }
  :where(limber-faq-accordion [data-notes]) {
    margin-inline-start: 0.2em;
    font-size: 0.75em;
    line-height: 0;
  }
  :where(limber-faq-accordion [data-sources]) {
    font-size: 0.875em;
  }
  :where(limber-faq-accordion [data-sources] > summary) {
    inline-size: fit-content;
    padding-block: max(0.6em, (44px - 1lh) / 2);
    cursor: pointer;
  }
  :where(limber-faq-accordion [data-sources] ol) {
    margin: 0;
    padding-inline-start: 1.75em;
  }
  :where(limber-faq-accordion [data-sources] li) {
    margin-block-end: 0.5em;
    break-inside: avoid;
  }
  :where(limber-faq-accordion [data-sources] small) {
    display: block;
    font-size: 1em;
  }
  :where(limber-faq-accordion [data-sources] cite) {
    font-style: normal;
  }
  :where(limber-faq-accordion [data-sources] a) {
    color: inherit;
  }
`;
