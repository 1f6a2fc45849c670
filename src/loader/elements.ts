/** Each element's code, asked for when its tag is met. The words of one are in the file that the last part of its tag names, or with those of the card. */
export const elements = new Map<string, () => Promise<unknown>>([
  ['limber-settings', () => import('../elements/settings/define.js')],
  ['limber-technique-card', () => import('../elements/technique-card/define.js')],
  ['limber-hold-timer', () => import('../elements/hold-timer/define.js')],
  ['limber-technique-figure', () => import('../elements/technique-figure/define.js')],
  ['limber-safety-notice', () => import('../elements/safety-notice/define.js')],
  ['limber-safety-check', () => import('../elements/safety-check/define.js')],
  ['limber-faq-accordion', () => import('../elements/faq-accordion/define.js')],
]);
