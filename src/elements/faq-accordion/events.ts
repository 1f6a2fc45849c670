/** A question that somebody has opened or closed. */
export interface LimberToggleDetail {
  /** The id of a bundled question, or of a page's own; "" where that has none. */
  id: string;
  open: boolean;
  /** The question as it is shown. */
  question: string;
}

declare global {
  interface HTMLElementEventMap {
    'limber-toggle': CustomEvent<LimberToggleDetail>;
  }
}
