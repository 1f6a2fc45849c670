import { css, type CSSResult } from 'lit';
import { styles as answers } from '../../elements/faq-accordion/answers.styles.js';
import { styles as questions } from '../../elements/faq-accordion/questions.styles.js';
import { styles as use } from '../../elements/faq-accordion/use.styles.js';
import { LimberHoldTimer } from '../../elements/hold-timer/hold-timer.js';
import { LimberSafetyCheck } from '../../elements/safety-check/safety-check.js';
import { styles as noticeParts } from '../../elements/safety-notice/notice-parts.styles.js';
import { LimberSafetyNotice } from '../../elements/safety-notice/safety-notice.js';
import { styles as parts } from '../../elements/technique-card/parts.styles.js';
import { LimberTechniqueCard } from '../../elements/technique-card/technique-card.js';
import { LimberTechniqueFigure } from '../../elements/technique-figure/technique-figure.js';
import { escaped } from './markup.js';

/** What is nothing without a script. */
const waiting = css`
  :is(
    .room:empty,
    [part='anchor'],
    [part='controls'],
    .more,
    details:not(:has(> :not(summary))),
    [part='acknowledge'],
    [part='check']
  )
`;

/** It goes where no script will come, on paper, and where one should have come, and has not for ten seconds. */
const withoutScript = css`
  /* Of no length yet. */
  [part='plan'] i {
    visibility: hidden;
  }
  @keyframes limber-no-script {
    to {
      block-size: 0;
      min-block-size: 0;
      margin: 0;
      padding: 0;
      border-width: 0;
      visibility: hidden;
    }
  }
  :host(:not(:defined)) .frame ${waiting} {
    animation: limber-no-script 0s 10s forwards;
  }
  @media (scripting: none), print {
    .frame ${waiting} {
      display: none;
    }
  }
  /* Paper cannot be opened. */
  @media print {
    details::details-content {
      content-visibility: visible;
    }
    /* Grids do not survive page breaks. */
    details > div {
      display: block;
    }
    details > div > * + * {
      margin-block-start: var(--_space);
    }
    summary {
      break-after: avoid;
    }
  }
`;

/** What was written in its stead shows then. */
const inWords = css`
  .in-words {
    block-size: 0;
    overflow: hidden;
    visibility: hidden;
  }
  @keyframes limber-in-words {
    to {
      block-size: auto;
      margin-block-start: var(--_space, 1em);
      visibility: visible;
    }
  }
  :host(:not(:defined)) .in-words {
    animation: limber-in-words 0s 10s forwards;
  }
  @media (scripting: none), print {
    .in-words {
      block-size: auto;
      margin-block-start: var(--_space, 1em);
      visibility: visible;
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
  'limber-safety-check': LimberSafetyCheck,
} as const;

export type Drawn = keyof typeof CLASSES;

/** Without comments, and with the spaces that say something. */
const cssOf = ({ cssText }: CSSResult): string =>
  cssText
    .replace(/\/\*.*?\*\//gs, '')
    .replace(/\s+/g, ' ')
    .trim();

/** What an element adopts, what comes with its parts, and what counts while there is no script. */
const LOOKS = {
  'limber-technique-card': [...LimberTechniqueCard.styles, parts, withoutScript],
  'limber-technique-figure': [...LimberTechniqueFigure.styles, withoutScript],
  'limber-hold-timer': [...LimberHoldTimer.styles, withoutScript, inWords],
  'limber-safety-notice': [...LimberSafetyNotice.styles, withoutScript],
  'limber-safety-check': [...LimberSafetyCheck.styles, withoutScript, inWords],
  'limber-faq-accordion': [questions, answers, use, untilDefined],
} as const satisfies Record<string, readonly CSSResult[]>;

type Styled = keyof typeof LOOKS;
export const SHEETS = Object.keys(LOOKS) as Styled[];

const written = (tag: Styled): string => LOOKS[tag].map(cssOf).join(' ');

/** What a notice needs where it speaks of a technique. */
export const NOTICE_PARTS = cssOf(noticeParts);

/** All styles of an element, as one sheet to link. */
export const sheetOf = (tag: Styled): string =>
  tag === 'limber-safety-notice' ? written(tag) + NOTICE_PARTS : written(tag);

/** A sheet where it is needed: in place, with what one element needs besides, or linked for pages that allow no other. */
export const lookOf = (tag: Styled, styles: string, more = ''): string =>
  styles === 'inline'
    ? `<style>${written(tag)}${more}</style>`
    : `<link rel="stylesheet" href="${escaped(`${styles.replace(/\/?$/, '/')}${tag.replace('limber-', '')}.css`)}">`;
