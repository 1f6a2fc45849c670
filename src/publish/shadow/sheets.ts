import { css, type CSSResultGroup, type CSSResultOrNative } from 'lit';
import { LimberHoldTimer } from '../../elements/hold-timer/hold-timer.js';
import { LimberSafetyNotice } from '../../elements/safety-notice/safety-notice.js';
import { styles as parts } from '../../elements/technique-card/parts.styles.js';
import { LimberTechniqueCard } from '../../elements/technique-card/technique-card.js';
import { LimberTechniqueFigure } from '../../elements/technique-figure/technique-figure.js';

/** What waits for a script stays out of sight where none will come, and what was written in its stead is shown. */
const waiting = css`
  .in-words {
    display: none;
  }
  /* Of no length yet. */
  [part='plan'] i {
    visibility: hidden;
  }
  @media (scripting: none) {
    .room:empty,
    [part='anchor'],
    [part='controls'],
    .more,
    details:not(:has(> :not(summary))),
    [part='acknowledge'] {
      display: none;
    }
    .in-words {
      display: block;
      margin-block-start: var(--_space, 1em);
    }
  }
`;

/** The elements whose look can be written ahead. */
export const CLASSES = {
  'limber-technique-card': LimberTechniqueCard,
  'limber-technique-figure': LimberTechniqueFigure,
  'limber-hold-timer': LimberHoldTimer,
  'limber-safety-notice': LimberSafetyNotice,
} as const;

export type Drawn = keyof typeof CLASSES;

/** Without comments, and with the spaces that say something. */
const cssOf = (sheet: CSSResultOrNative | CSSResultGroup): string =>
  'cssText' in sheet
    ? sheet.cssText
        .replace(/\/\*.*?\*\//gs, '')
        .replace(/\s+/g, ' ')
        .trim()
    : '';

/** All styles of an element, as one sheet: what it adopts, what comes with its parts, and what counts while there is no script. */
export function sheetOf(tag: Drawn): string {
  const { elementStyles } = CLASSES[tag];
  return [...elementStyles, ...(tag === 'limber-technique-card' ? [parts] : []), waiting].map(cssOf).join(' ');
}
