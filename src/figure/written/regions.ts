/** The parts of the body that a figure can mark. Sides are those of the first round: on the second they change over. */
export const REGIONS = [
  'low-back',
  'mid-back',
  'upper-back',
  'left-side',
  'right-side',
  'chest',
  'belly',
  'left-hip',
  'right-hip',
] as const;
export type Region = (typeof REGIONS)[number];
