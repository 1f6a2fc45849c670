/** The closed lists that content, elements and stories share. */
export const POSITIONS = [
  'seated',
  'floor-seated',
  'standing',
  'kneeling',
  'hands-and-knees',
  'supine',
  'crook-lying',
  'prone',
] as const;
export const REGIONS = ['lumbar', 'thoracic', 'side'] as const;
export const SIDES = ['none', 'both'] as const;
/** What kind of moment a step is. */
export const MOMENTS = ['set-up', 'move', 'hold', 'switch', 'release'] as const;
/** The lists of claims a technique may have, in no order of rank. */
export const CLAIM_LISTS = ['helps', 'setup', 'breathing', 'feel', 'mistakes', 'easier', 'cautions', 'stop'] as const;

export type ClaimList = (typeof CLAIM_LISTS)[number];
export type Position = (typeof POSITIONS)[number];
export type Moment = (typeof MOMENTS)[number];
