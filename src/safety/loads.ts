/** What a technique asks of a body. Conditions rule techniques out by these. */
export const LOADS = [
  'end-range-flexion',
  'end-range-extension',
  'end-range-rotation',
  'lying-on-back',
  'lying-on-front',
  'kneeling',
  'weight-on-wrists',
  'down-to-floor',
  'equipment-pressure',
  'standing-balance',
] as const;

export type Load = (typeof LOADS)[number];

export const isLoad = (text: string): text is Load => (LOADS as readonly string[]).includes(text);
