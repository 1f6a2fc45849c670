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

/** It goes where no script will come, and where one should have come, and has not for ten seconds. */
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
  @media (scripting: none) {
    .frame ${waiting} {
      display: none;
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
  @media (scripting: none) {
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

export const SHEETS = [...(Object.keys(CLASSES) as Drawn[]), 'limber-faq-accordion'] as const;

/** All styles of an element, as one sheet: what it adopts, what comes with its parts, and what counts while there is no script. */
export function sheetOf(tag: (typeof SHEETS)[number]): string {
  return tag === 'limber-safety-notice' ? sheetFor(tag) + NOTICE_PARTS : sheetFor(tag);
}

/** What a notice needs where it speaks of a technique. */
export const NOTICE_PARTS = cssOf(noticeParts);

function sheetFor(tag: (typeof SHEETS)[number]): string {
  return sheetsFor(tag).map(cssOf).join(' ');
}

function sheetsFor(tag: (typeof SHEETS)[number]): readonly CSSResult[] {
  switch (tag) {
    case 'limber-faq-accordion':
      return [questions, answers, use, untilDefined];
    case 'limber-technique-card':
      return [...CLASSES[tag].styles, parts, withoutScript];
    case 'limber-hold-timer':
    case 'limber-safety-check':
      return [...CLASSES[tag].styles, withoutScript, inWords];
    default:
      return [...CLASSES[tag].styles, withoutScript];
  }
}

/** A sheet where it is needed: in place, with what one element needs besides, or linked for pages that allow no other. */
export const lookOf = (tag: (typeof SHEETS)[number], styles: string, more = ''): string =>
  styles === 'inline'
    ? `<style>${sheetFor(tag)}${more}</style>`
    : `<link rel="stylesheet" href="${escaped(`${styles.replace(/\/?$/, '/')}${tag.replace('limber-', '')}.css`)}">`;
