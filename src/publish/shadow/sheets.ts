import { css, type CSSResult } from 'lit';
import { styles as answers } from '../../elements/faq-accordion/answers.styles.js';
import { styles as questions } from '../../elements/faq-accordion/questions.styles.js';
import { styles as use } from '../../elements/faq-accordion/use.styles.js';
import { LimberHoldTimer } from '../../elements/hold-timer/hold-timer.js';
import { LimberSafetyNotice } from '../../elements/safety-notice/safety-notice.js';
import { styles as parts } from '../../elements/technique-card/parts.styles.js';
import { LimberTechniqueCard } from '../../elements/technique-card/technique-card.js';
import { LimberTechniqueFigure } from '../../elements/technique-figure/technique-figure.js';
import { escaped } from './markup.js';

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

/** Questions are in the page's own tree: this is for there, and keeps the room that their tools will take. */
const untilDefined = css`
  limber-faq-accordion:not(:defined) {
    display: block;
  }
  @media (scripting: enabled) {
    limber-faq-accordion:not(:defined):has(> :nth-of-type(2))::before {
      content: '';
      display: block;
      block-size: calc(max(44px, 2.75em) + 0.5em);
    }
  }
`;

/** The elements whose look can be written ahead, in a root of their own. */
export const CLASSES = {
  'limber-technique-card': LimberTechniqueCard,
  'limber-technique-figure': LimberTechniqueFigure,
  'limber-hold-timer': LimberHoldTimer,
  'limber-safety-notice': LimberSafetyNotice,
} as const;

export type Drawn = keyof typeof CLASSES;

/** Without comments, and with the spaces that say something. */
const cssOf = ({ cssText }: CSSResult): string =>
  cssText
    .replace(/\/\*.*?\*\//gs, '')
    .replace(/\s+/g, ' ')
    .trim();

export const SHEETS = [...(Object.keys(CLASSES) as Drawn[]), 'limber-faq-accordion'] as const;

/** All styles of an element, as one sheet: what it adopts, what comes with its parts, and what counts while there is no script. */
export function sheetOf(tag: (typeof SHEETS)[number]): string {
  if (tag === 'limber-faq-accordion') return [questions, answers, use, untilDefined].map(cssOf).join(' ');
  return [...CLASSES[tag].styles, ...(tag === 'limber-technique-card' ? [parts] : []), waiting].map(cssOf).join(' ');
}

/** A sheet where it is needed: in place, or linked for pages that allow no other. */
export const lookOf = (tag: (typeof SHEETS)[number], styles: string, more = ''): string =>
  styles === 'inline'
    ? `<style>${sheetOf(tag)}${more}</style>`
    : `<link rel="stylesheet" href="${escaped(`${styles.replace(/\/?$/, '/')}${tag.replace('limber-', '')}.css`)}">`;
